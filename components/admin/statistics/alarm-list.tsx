import { useLocale, useTranslations } from 'next-intl'
import { Message } from '#components/ui/message.tsx'
import { formatMoment } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Alarm } from '#lib/statistics/list-alarms.ts'
import styles from './alarm-list.module.css'

/** Public pages that stayed old; nothing when all are new. */
export function AlarmList({ alarms, count }: { alarms: Alarm[]; count: number }) {
  const t = useTranslations('statistics.AlarmList')
  const locale = useLocale() as Locale
  if (count === 0) return null
  return (
    <div id="alarms" className={styles.alarms}>
      <Message tone="danger" title={t('title', { count })}>
        <p>{t('explain')}</p>
        <ul className={styles.list}>
          {alarms.map(({ key, problem, since }) => (
            <li key={key}>
              <bdi dir="ltr">{key}</bdi> · {t('since', { moment: formatMoment(since, locale) })} ·{' '}
              <code dir="ltr">{problem}</code>
            </li>
          ))}
        </ul>
        {count > alarms.length && <p>{t('more', { count: count - alarms.length })}</p>}
      </Message>
    </div>
  )
}
