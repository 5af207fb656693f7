import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Locale } from '#lib/i18n/locale.ts'
import styles from './reader-page.module.css'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'

export type Section = 'home' | 'releases'

type ReaderPageProps = {
  locale: Locale
  section?: Section
  /** Where the language link leads: the decoded path of the same page in the other language, or null for none. */
  otherPath: string | null
  children: ReactNode
}

/** Every page of the newsroom: the name above, the way around, the text. */
export function ReaderPage({ locale, section, otherPath, children }: ReaderPageProps) {
  const t = useTranslations('reader.ReaderPage')
  return (
    <div className={styles.page}>
      <a className={styles.skip} href="#content">
        {t('skip')}
      </a>
      <SiteHeader locale={locale} section={section} otherPath={otherPath} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter locale={locale} />
    </div>
  )
}
