import { useTranslations } from 'next-intl'
import styles from './wordmark.module.css'

/** The product's name as a masthead. */
export function Wordmark() {
  const t = useTranslations('frame.DeskLayout')
  return <span className={styles.wordmark}>{t('product')}</span>
}
