import { useTranslations } from 'next-intl'
import { nameMonth } from '#lib/i18n/months.ts'
import { formatNumber } from '#lib/i18n/numbers.ts'
import type { Calendar as Periods } from '#lib/newsroom/facets/list-years.ts'
import { type Listed, narrowed } from '#lib/newsroom/facets/narrow.ts'
import styles from './calendar.module.css'

/** The years of the archive, and the months of the one that is open. */
export function Calendar({ list, periods }: { list: Listed; periods: Periods }) {
  const t = useTranslations('lists.Archive')
  const facets = useTranslations('lists.Facets')
  const { locale, filters } = list
  if (periods.years.length === 0) return null
  const open = filters.year
  return (
    <section className={styles.calendar}>
      <h2>{facets('year')}</h2>
      <ul className={styles.years}>
        {open ? (
          <li>
            <a href={narrowed(list, { year: undefined })}>{t('allYears')}</a>
          </li>
        ) : null}
        {periods.years.map(({ year, count }) => (
          <li key={year}>
            <a
              href={narrowed(list, { year: String(year), month: undefined })}
              aria-current={open === String(year) ? 'true' : undefined}
            >
              <span>{year}</span>{' '}
              {count === null ? null : <small>{formatNumber(count, locale)}</small>}
            </a>
          </li>
        ))}
      </ul>
      {periods.months.length > 0 ? (
        <ul className={styles.months} aria-label={t('months', { year: open! })}>
          {periods.months.map(({ month, count }) => (
            <li key={month}>
              <a
                href={narrowed(list, { month: String(month) })}
                aria-current={filters.month === String(month) ? 'true' : undefined}
              >
                <span>{nameMonth(month, locale)}</span>{' '}
                {count === null ? null : <small>{formatNumber(count, locale)}</small>}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}
