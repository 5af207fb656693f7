import { useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { SearchBox } from '../frame/search-box.tsx'
import styles from './message-page.module.css'
import { NoticeHead } from './notice-head.tsx'

export function NotFound({ locale }: { locale: Locale }) {
  const t = useTranslations('reader.NotFound')
  return (
    <div className={styles.message}>
      <NoticeHead locale={locale} title={t('title')} />
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <p>{t('find')}</p>
      <SearchBox locale={locale} />
      <ul className={styles.ways}>
        <li>
          <a className={styles.main} href={hrefOf(locale, '/')}>
            {t('home')}
          </a>
        </li>
        <li>
          <a href={hrefOf(locale, '/releases')}>{t('releases')}</a>
        </li>
      </ul>
    </div>
  )
}
