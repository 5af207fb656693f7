import { useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import type { ReleasePage } from '#lib/newsroom/queries/find-release-page.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './neighbours.module.css'

type NeighboursProps = Pick<ReleasePage, 'older' | 'newer'> & { locale: Locale }

/** The ways on from a release: what was published before it and after it in this language. */
export function Neighbours({ older, newer, locale }: NeighboursProps) {
  const t = useTranslations('release-page.Neighbours')
  if (!older && !newer) return null
  return (
    <nav className={styles.neighbours} aria-label={t('title')}>
      {older ? (
        <a rel="prev" href={hrefOf(locale, older.path)}>
          <span>{t('older')}</span>
          <strong>{older.headline}</strong>
        </a>
      ) : null}
      {newer ? (
        <a rel="next" href={hrefOf(locale, newer.path)}>
          <span>{t('newer')}</span>
          <strong>{newer.headline}</strong>
        </a>
      ) : null}
    </nav>
  )
}
