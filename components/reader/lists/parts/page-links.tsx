import { useTranslations } from 'next-intl'
import styles from './page-links.module.css'

type PageLinksProps = {
  newer: string | null
  older: string | null
  /** Results of a search are not in the order of time. */
  isRanked?: boolean
}

/** The ways to the pages around one of a list, as addresses. */
export function PageLinks({ newer, older, isRanked = false }: PageLinksProps) {
  const t = useTranslations('lists.Pages')
  if (!newer && !older) return null
  return (
    <nav className={styles.pages} aria-label={t('label')}>
      {newer ? (
        <a rel="prev" href={newer}>
          {isRanked ? t('previous') : t('newer')}
        </a>
      ) : null}
      {older ? (
        <a rel="next" href={older}>
          {isRanked ? t('next') : t('older')}
        </a>
      ) : null}
    </nav>
  )
}
