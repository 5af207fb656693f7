import { useTranslations } from 'next-intl'
import { directionOf, type Locale, otherLocale } from '#lib/i18n/locale.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import type { Section } from './reader-page.tsx'
import styles from './site-header.module.css'

type SiteHeaderProps = { locale: Locale; section?: Section | undefined; otherPath: string | null }

export function SiteHeader({ locale, section, otherPath }: SiteHeaderProps) {
  const t = useTranslations('reader.SiteHeader')
  const office = useTranslations('reader.Office')
  const other = otherLocale(locale)
  const current = (name: Section) => (section === name ? ('page' as const) : undefined)
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <p className={styles.full}>{office('full')}</p>
        <a className={styles.name} href={hrefOf(locale, '/')}>
          {office('name')}
        </a>
        {otherPath === null ? (
          <span />
        ) : (
          <a
            className={styles.language}
            href={hrefOf(other, otherPath)}
            hrefLang={other}
            lang={other}
            dir={directionOf(other)}
          >
            {t('otherLanguage')}
          </a>
        )}
      </div>
      <nav className={styles.nav} aria-label={t('sections')}>
        <ul>
          <li>
            <a href={hrefOf(locale, '/')} aria-current={current('home')}>
              {t('home')}
            </a>
          </li>
          <li>
            <a href={hrefOf(locale, '/releases')} aria-current={current('releases')}>
              {t('releases')}
            </a>
          </li>
          <li>
            <a href={hrefOf(locale, '/feed.xml')} type="application/rss+xml" lang="en">
              {t('feed')}
            </a>
          </li>
        </ul>
      </nav>
    </header>
  )
}
