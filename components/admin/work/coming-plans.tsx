import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { formatMoment, officeTimeZone } from '#lib/i18n/dates.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { ComingPlan } from '#lib/work/work.ts'
import { Headline } from './headline.tsx'
import styles from './work-section.module.css'

/** What goes live next, by the office's clock. */
export function ComingPlans({ plans }: { plans: ComingPlan[] }) {
  const t = useTranslations('work.ComingPlans')
  const languages = useTranslations('releases.language')
  const locale = useLocale() as Locale
  return (
    <section className={styles.section} aria-labelledby="work-coming">
      <h2 className={styles.title} id="work-coming">
        {t('title')}
      </h2>
      {plans.length === 0 && <p className={styles.none}>{t('none')}</p>}
      <ol className={styles.items}>
        {plans.map(({ id, at, zone, editions }) => (
          <li key={id} className={styles.item}>
            <p className={styles.when}>
              <time dateTime={at.toISOString()}>{formatMoment(at, locale)}</time>
              {zone !== officeTimeZone && <bdi dir="ltr">{zone}</bdi>}
            </p>
            <ul className={styles.editions}>
              {editions.map((edition) => (
                <li key={`${edition.releaseId} ${edition.locale}`}>
                  <a href={localPath(locale, `/admin/releases/${edition.releaseId}`)}>
                    <Headline text={edition.headline} locale={edition.locale} />
                  </a>
                  <Badge tone="faint">{languages(edition.locale)}</Badge>
                  {!edition.isPinned && <Badge tone="warn">{t('follows')}</Badge>}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className={styles.rest}>
        <a href={localPath(locale, '/admin/calendar')}>{t('calendar')}</a>
      </p>
    </section>
  )
}
