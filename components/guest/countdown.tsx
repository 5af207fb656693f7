import { getTranslations } from 'next-intl/server'
import styles from './countdown.module.css'

const units = { days: 86_400, hours: 3600, minutes: 60, seconds: 1 } as const
const names = Object.keys(units) as (keyof typeof units)[]

const spans = { hours: 86_400, minutes: 3600, seconds: 60 } as const

const countOf = (unit: keyof typeof units, seconds: number) =>
  Math.floor((unit === 'days' ? seconds : seconds % spans[unit]) / units[unit])

/**
 * How long it is until the end, as it was when the page was asked for. A style sheet of its own lets it run, since no script may:
 * where that does not work, the numbers stand still beside the moment that they lead to.
 */
export async function Countdown({
  seconds,
  invitationId,
}: {
  seconds: number
  invitationId: string
}) {
  const t = await getTranslations('guest.EmbargoRoom')
  return (
    <>
      <link rel="stylesheet" href={`/embargo/${invitationId}/countdown.css`} />
      <div className={styles.countdown} role="img" aria-label={t('left')} data-countdown="">
        {names.map((unit) => (
          <span className={styles.unit} key={unit} data-unit={unit}>
            <b>{String(countOf(unit, seconds)).padStart(2, '0')}</b>
            <span>{t(unit)}</span>
          </span>
        ))}
      </div>
    </>
  )
}
