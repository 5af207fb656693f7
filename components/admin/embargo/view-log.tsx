import { getLocale, getTranslations } from 'next-intl/server'
import type { ViewRow } from '#lib/embargo/queries.ts'
import { formatMoment } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import styles from './embargo-view.module.css'

/** Who read what and when, newest first. */
export async function ViewLog({ views }: { views: ViewRow[] }) {
  const t = await getTranslations('embargo.ViewLog')
  const locale = (await getLocale()) as Locale
  if (views.length === 0) return <p className={styles.soft}>{t('none')}</p>
  return (
    // It scrolls, so it can be reached by keyboard.
    <ol className={styles.log} aria-labelledby="views" tabIndex={0}>
      {views.map(({ id, at, name, outlet, what, locale: language }) => (
        <li key={id}>
          <time dateTime={at.toISOString()}>{formatMoment(at, locale)}</time>
          <span>
            <bdi>{name}</bdi> · <bdi>{outlet}</bdi>
          </span>
          <span>{t('what', { what, language: language ?? 'none' })}</span>
        </li>
      ))}
    </ol>
  )
}
