import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '#components/ui/button.tsx'
import { Message } from '#components/ui/message.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { PlanOnScreen } from '#lib/plans/queries.ts'
import { isOpen } from '#lib/releases/release.ts'
import type { EditionState } from '#lib/releases/release.ts'
import { PlanMoment } from './plan-moment.tsx'
import styles from './schedule-panel.module.css'
import { StageBadge } from './stage-badge.tsx'

type Document = { locale: Locale; newest: { number: number; state: EditionState } }

type SchedulePanelProps = {
  releaseId: string
  documents: Document[]
  /** Plans that hold a language of the release and are not over. */
  plans: PlanOnScreen[]
  maySchedule: boolean
}

/** When the release goes live by itself, and the way to decide that. */
export function SchedulePanel({ releaseId, documents, plans, maySchedule }: SchedulePanelProps) {
  const t = useTranslations('plans.SchedulePanel')
  const locale = useLocale() as Locale
  const isReady = documents.some(({ newest }) => newest.state === 'approved')
  if (plans.length === 0 && !(isReady && maySchedule)) return null
  return (
    <section className={styles.panel} aria-labelledby="schedule-title">
      <h2 id="schedule-title">{t('title')}</h2>
      {plans.map((plan) => (
        <Planned key={plan.id} plan={plan} releaseId={releaseId} documents={documents} />
      ))}
      {isReady && maySchedule && (
        <>
          <p>{t('explain')}</p>
          <ButtonLink href={localPath(locale, `/admin/plans/new?release=${releaseId}`)}>
            {t('schedule')}
          </ButtonLink>
        </>
      )}
    </section>
  )
}

type PlannedProps = { plan: PlanOnScreen; releaseId: string; documents: Document[] }

function Planned({ plan, releaseId, documents }: PlannedProps) {
  const t = useTranslations('plans.SchedulePanel')
  const problems = useTranslations('problems')
  const locale = useLocale() as Locale
  const own = plan.editions.filter((edition) => edition.releaseId === releaseId)
  const others = new Set(plan.editions.map((edition) => edition.releaseId)).size - 1
  const newer = documents.filter(({ locale: language, newest }) =>
    own.some(
      (edition) =>
        edition.locale === language &&
        edition.editionNumber !== null &&
        edition.editionNumber < newest.number &&
        isOpen(newest.state),
    ),
  )
  const isBad = plan.stage === 'failed' || plan.stage === 'overdue'
  return (
    <div className={styles.planned}>
      <p className={styles.line}>
        <StageBadge stage={plan.stage} />
        <span>
          {t('planned', { languages: own.length > 1 ? 'both' : own[0]!.locale, stage: plan.stage })}
        </span>
        <b>
          <PlanMoment at={plan.at} zone={plan.zone} />
        </b>
        {others > 0 && <span>{t('more', { count: others })}</span>}
      </p>
      {plan.problems.length > 0 && (
        <Message tone={isBad ? 'danger' : 'warn'}>
          <ul>
            {plan.problems.map(({ code, field, values }) => (
              <li key={`${code} ${field}`}>{problems(code, values)}</li>
            ))}
          </ul>
        </Message>
      )}
      {newer.map(({ locale: language, newest }) => (
        <Message
          key={language}
          tone="warn"
          title={t('newer', { number: newest.number, language })}
        />
      ))}
      <ButtonLink href={localPath(locale, `/admin/plans/${plan.id}`)}>{t('open')}</ButtonLink>
    </div>
  )
}
