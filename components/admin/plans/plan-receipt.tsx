import { useLocale, useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import { type Act, type Check, lateAfterMs } from '#lib/plans/plan.ts'
import type { PlanOnScreen } from '#lib/plans/queries.ts'
import { timeIn } from '#lib/plans/show-moment.ts'
import { useMoment } from './plan-moment.tsx'
import styles from './plan-view.module.css'

/** What went live when, how late, and what was checked. */
export function PlanReceipt({ plan: { receipt, zone } }: { plan: PlanOnScreen }) {
  const t = useTranslations('plans.Receipt')
  const { acts, checks } = receipt ?? { acts: [], checks: [] }
  return (
    <section className={styles.part}>
      <h2>{t('title')}</h2>
      {acts.map((act) => (
        <Went key={act.at} act={act} zone={zone} />
      ))}
      <h3>{t('checks')}</h3>
      {checks.length === 0 && <p className={styles.hint}>{t('none')}</p>}
      <ul className={styles.checks}>
        {checks.map((check) => (
          <Looked key={`${check.when} ${check.at}`} check={check} zone={zone} />
        ))}
      </ul>
    </section>
  )
}

function Went({ act, zone }: { act: Act; zone: string }) {
  const t = useTranslations('plans.Receipt')
  const locale = useLocale() as Locale
  const say = useMoment()
  const isLate = act.lateMs > lateAfterMs
  return (
    <div className={styles.act}>
      <p>
        {t('act', { count: act.editions.length, moment: say(new Date(act.at), zone) })}{' '}
        <b className={isLate ? styles.late : undefined}>
          {isLate ? t('late', { seconds: Math.round(act.lateMs / 1000) }) : t('onTime')}
        </b>
      </p>
      <ul>
        {act.editions.map(({ releaseId, locale: language, number, publicNumber }) => (
          <li key={`${releaseId} ${language}`}>
            {t('edition', { language, number, publicNumber })}
          </li>
        ))}
      </ul>
      <p className={styles.hint}>
        {act.seenAt
          ? t('seen', { time: timeIn(new Date(act.seenAt), zone, locale) })
          : t('notSeen')}
      </p>
    </div>
  )
}

function Looked({ check, zone }: { check: Check; zone: string }) {
  const t = useTranslations('plans.Receipt')
  const problems = useTranslations('problems')
  const say = useMoment()
  return (
    <li>
      <b>{t(check.when)}</b> <time dateTime={check.at}>{say(new Date(check.at), zone)}</time>
      {check.problems.length === 0 ? (
        <p className={styles.hint}>{t('clean')}</p>
      ) : (
        <ul>
          {check.problems.map(({ code, field, values }) => (
            <li key={`${code} ${field}`}>{problems(code, values)}</li>
          ))}
        </ul>
      )}
    </li>
  )
}
