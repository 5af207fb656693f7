import { useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import styles from './site-footer.module.css'

export function SiteFooter({ locale }: { locale: Locale }) {
  const t = useTranslations('reader.SiteFooter')
  const office = useTranslations('reader.Office')
  return (
    <footer className={styles.footer}>
      <div>
        <p className={styles.name}>{office('title')}</p>
        <p>{office('description')}</p>
        <p>{office('copyright')}</p>
      </div>
      <nav aria-label={t('links')}>
        <ul>
          <li>
            <a href={hrefOf(locale, '/')}>{t('home')}</a>
          </li>
          <li>
            <a href={hrefOf(locale, '/releases')}>{t('releases')}</a>
          </li>
          <li>
            <a href={hrefOf(locale, '/feed.xml')}>{t('feed')}</a>
          </li>
        </ul>
      </nav>
    </footer>
  )
}
