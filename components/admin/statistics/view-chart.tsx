import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { formatMonth } from '#lib/i18n/months.ts'
import { formatNumber } from '#lib/i18n/numbers.ts'
import type { Bar } from '#lib/statistics/statistics.ts'
import { topOf } from './top-of.ts'
import styles from './view-chart.module.css'

type ViewChartProps = { bars: Bar[]; unit: 'day' | 'month' }

/** Bars along time, which runs as the screen is read; the same figures stand in a table. */
export function ViewChart({ bars, unit }: ViewChartProps) {
  const t = useTranslations('statistics.ViewChart')
  const locale = useLocale() as Locale
  const when = ({ day }: Bar) =>
    unit === 'day'
      ? formatDay(day, locale)
      : formatMonth({ year: day.getUTCFullYear(), month: day.getUTCMonth() + 1 }, locale)
  const views = (bar: Bar) => formatNumber(bar.views, locale)
  const most = bars.reduce((one, other) => (other.views > one.views ? other : one))
  const top = topOf(most.views)
  const told = t('most', { views: views(most), when: when(most) })
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.caption}>
        <strong>{t(unit)}</strong> {told}
      </figcaption>
      <div className={styles.scale} aria-hidden>
        <span>{formatNumber(top, locale)}</span>
        <span>{formatNumber(top / 2, locale)}</span>
        <span>{formatNumber(0, locale)}</span>
      </div>
      <div className={styles.plot} role="img" aria-label={`${t(unit)}. ${told}`}>
        {bars.map((bar) => (
          <span
            key={bar.day.getTime()}
            className={styles.column}
            title={t('bar', { when: when(bar), views: views(bar) })}
          >
            <span className={styles.bar} style={{ blockSize: `${(100 * bar.views) / top}%` }} />
          </span>
        ))}
      </div>
      <div className={styles.ends} aria-hidden>
        <span>{when(bars[0]!)}</span>
        <span>{when(bars.at(-1)!)}</span>
      </div>
      <details className={styles.table}>
        <summary>{t('figures')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('when')}</th>
              <th scope="col">{t('views')}</th>
            </tr>
          </thead>
          <tbody>
            {bars.toReversed().map((bar) => (
              <tr key={bar.day.getTime()}>
                <th scope="row">{when(bar)}</th>
                <td>{views(bar)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
