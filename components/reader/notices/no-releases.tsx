import { useTranslations } from 'next-intl'
import styles from './message-page.module.css'

export function NoReleases() {
  const t = useTranslations('reader.NoReleases')
  return (
    <div className={styles.message}>
      <h2>{t('title')}</h2>
      <p>{t('text')}</p>
    </div>
  )
}
