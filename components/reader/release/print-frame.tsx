import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { ReleasePage } from '#lib/newsroom/queries/find-release-page.ts'
import { hrefOf, shortPath } from '#lib/newsroom/urls.ts'
import { currentSite } from '../frame/current-site.ts'
import styles from './print-frame.module.css'

type PrintFrameProps = { page: ReleasePage; publicUrl: string; children: ReactNode }

/** A sheet of the office: its name above, the release, the permanent address below. */
export async function PrintFrame({ page, publicUrl, children }: PrintFrameProps) {
  const { content, path } = page
  const { locale, year, sequence } = content
  const t = await getTranslations({ locale, namespace: 'release-page.PrintPage' })
  const site = await currentSite(locale)
  const short = new URL(shortPath(year, sequence), publicUrl).href
  return (
    <div className={styles.sheet}>
      <header>
        <p className={styles.screen}>
          {t('hint')} <a href={hrefOf(locale, path)}>{t('back')}</a>
        </p>
        <div className={styles.head}>
          {site.emblem ? <img {...site.emblem} alt="" /> : null}
          <p>
            <strong>{site.name}</strong> {site.fullName}
          </p>
        </div>
      </header>
      <main>{children}</main>
      <footer className={styles.foot}>
        <p>
          {t('address')} <bdi dir="ltr">{short}</bdi>
        </p>
        <p>{site.copyright}</p>
      </footer>
    </div>
  )
}
