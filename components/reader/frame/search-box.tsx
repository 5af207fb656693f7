import { useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './search-box.module.css'

export function SearchBox({ locale }: { locale: Locale }) {
  const t = useTranslations('reader.SearchBox')
  return (
    <form className={styles.search} action={hrefOf(locale, '/search')} role="search">
      <input type="search" name="q" aria-label={t('label')} placeholder={t('label')} dir="auto" />
      <button type="submit">{t('submit')}</button>
    </form>
  )
}
