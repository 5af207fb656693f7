import { useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { FeedLinks } from '../parts/feed-links.tsx'
import styles from './ways-on.module.css'

/** Where to go from the end of the front page: back in time, or to whatever comes next. */
export function WaysOn({ locale }: { locale: Locale }) {
  const t = useTranslations('lists.Home')
  return (
    <div className={styles.ways}>
      <section>
        <h2>
          <a href={hrefOf(locale, '/releases')}>{t('archive')}</a>
        </h2>
        <p>{t('archiveText')}</p>
      </section>
      <section>
        <h2>{t('feeds')}</h2>
        <p>{t('feedsText')}</p>
        <FeedLinks locale={locale} subject={null} />
      </section>
    </div>
  )
}
