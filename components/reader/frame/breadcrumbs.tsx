import { useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Crumb } from '#lib/newsroom/json-ld/breadcrumbs.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './breadcrumbs.module.css'

/** Where the page stands, from the front page down. The page itself comes last and is no link. */
export function Breadcrumbs({ locale, crumbs }: { locale: Locale; crumbs: Crumb[] }) {
  const t = useTranslations('reader.Breadcrumbs')
  return (
    <nav className={styles.crumbs} aria-label={t('label')}>
      <ol>
        {crumbs.slice(0, -1).map(({ name, path }) => (
          <li key={path}>
            <a href={hrefOf(locale, path)}>{name}</a>
          </li>
        ))}
        <li aria-current="page">{crumbs.at(-1)?.name}</li>
      </ol>
    </nav>
  )
}
