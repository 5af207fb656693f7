import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { formatMoment } from '#lib/i18n/dates.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { LiveItem } from '#lib/work/work.ts'
import { Headline } from './headline.tsx'
import styles from './work-section.module.css'

/** What went out last, whoever or whatever published it. */
export function JustLive({ items }: { items: LiveItem[] }) {
  const t = useTranslations('work.JustLive')
  const languages = useTranslations('releases.language')
  const locale = useLocale() as Locale
  return (
    <section className={styles.section} aria-labelledby="work-live">
      <h2 className={styles.title} id="work-live">
        {t('title')}
      </h2>
      {items.length === 0 && <p className={styles.none}>{t('none')}</p>}
      <ol className={styles.items}>
        {items.map((item) => (
          <li key={`${item.releaseId} ${item.locale} ${item.at.getTime()}`} className={styles.item}>
            <a
              className={styles.link}
              href={localPath(locale, `/admin/releases/${item.releaseId}`)}
            >
              <Headline text={item.headline} locale={item.locale} />
            </a>
            <p className={styles.facts}>
              <Badge tone="faint">{languages(item.locale)}</Badge>
              {item.isUnapproved && <Badge tone="danger">{t('unapproved')}</Badge>}
              <bdi>
                {item.year}/{item.sequence}
              </bdi>
              <time dateTime={item.at.toISOString()}>{formatMoment(item.at, locale)}</time>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
