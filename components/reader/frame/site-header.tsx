import { useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Site } from '#lib/newsroom/site.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { LanguageLink } from './language-link.tsx'
import { SearchBox } from './search-box.tsx'
import { headerSections, type Section, sections } from './sections.ts'
import styles from './site-header.module.css'

type SiteHeaderProps = {
  site: Site
  section: Section | undefined
  /** The page is one of the section and not the section's own. */
  isBelow: boolean
  otherHref: string | null
}

/** The name, the way around, the search, the other language. On small screens all but name and language fold into a menu. */
export function SiteHeader({ site, section, isBelow, otherHref }: SiteHeaderProps) {
  const t = useTranslations('reader.SiteHeader')
  const { locale } = site
  return (
    <header className={styles.header}>
      <a className={styles.brand} href={hrefOf(locale, '/')}>
        {site.emblem ? <img {...site.emblem} alt="" /> : null}
        <span>
          <strong>{site.name}</strong> <span>{site.fullName}</span>
        </span>
      </a>
      {otherHref === null ? null : <LanguageLink locale={locale} href={otherHref} />}
      <button className={styles.opener} type="button" popoverTarget="menu">
        {t('menu')}
      </button>
      <div className={styles.menu} id="menu" popover="auto">
        <button type="button" popoverTarget="menu" popoverTargetAction="hide">
          {t('close')}
        </button>
        {section === 'search' ? null : <SearchBox locale={locale} />}
        <Navigation locale={locale} section={section} isBelow={isBelow} />
      </div>
    </header>
  )
}

type NavigationProps = { locale: Locale } & Pick<SiteHeaderProps, 'section' | 'isBelow'>

function Navigation({ locale, section, isBelow }: NavigationProps) {
  const t = useTranslations('reader.SiteHeader')
  const names = useTranslations('reader.Section')
  return (
    <nav aria-label={t('sections')}>
      <ul>
        {headerSections.map((name) => (
          <li key={name}>
            <a
              href={hrefOf(locale, sections[name])}
              aria-current={name !== section ? undefined : isBelow ? 'true' : 'page'}
            >
              {names(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
