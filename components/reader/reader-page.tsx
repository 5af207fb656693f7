import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import type { Crumb } from '#lib/newsroom/json-ld/breadcrumbs.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { Breadcrumbs } from './frame/breadcrumbs.tsx'
import { currentSite } from './frame/current-site.ts'
import type { Section } from './frame/sections.ts'
import { SiteFooter } from './frame/site-footer.tsx'
import { SiteHeader } from './frame/site-header.tsx'
import styles from './reader-page.module.css'

type ReaderPageProps = {
  locale: Locale
  /** The part of the site that the page is, or belongs to. */
  section?: Section
  /** From the front page to this page (frame/crumbs.ts); none for the front page itself. */
  crumbs?: Crumb[]
  /** Where the language link leads: the decoded path of the same page in the other language, or null for none. */
  otherPath: string | null
  /** With its question mark: the filters that the other language keeps. */
  otherQuery?: string
  children: ReactNode
}

/** Every page of the newsroom: the name above, the way around, the text. */
export async function ReaderPage(props: ReaderPageProps) {
  const { locale, section, crumbs = [], otherPath, otherQuery = '', children } = props
  const t = await getTranslations({ locale, namespace: 'reader.ReaderPage' })
  const site = await currentSite(locale)
  const otherHref = otherPath === null ? null : hrefOf(otherLocale(locale), otherPath) + otherQuery
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <SiteHeader site={site} section={section} isBelow={crumbs.length > 2} otherHref={otherHref} />
      {crumbs.length > 0 ? <Breadcrumbs locale={locale} crumbs={crumbs} /> : null}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter site={site} />
    </div>
  )
}
