import { useLocale, useTranslations } from 'next-intl'
import { StateBadge } from '#components/admin/releases/state-badge.tsx'
import { Message } from '#components/ui/message.tsx'
import type { Person } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { isWarning, mayCancel, mayMove, type PlanZone } from '#lib/plans/plan.ts'
import type { PlanEvent, PlanOnScreen } from '#lib/plans/queries.ts'
import { occurrenceOf, wallTimeOf } from '#lib/plans/wall-time.ts'
import type { Problem } from '#lib/result.ts'
import { PlanActions } from './plan-actions.tsx'
import { PlanHistory } from './plan-history.tsx'
import { PlanMoment } from './plan-moment.tsx'
import styles from './plan-view.module.css'
import { PlanReceipt } from './plan-receipt.tsx'
import { StageBadge } from './stage-badge.tsx'

type PlanViewProps = { actor: Person; plan: PlanOnScreen; events: PlanEvent[] }

/** A plan with everything that is known of it. */
export function PlanView({ actor, plan, events }: PlanViewProps) {
  const t = useTranslations('plans')
  const isAllowed = may(actor, 'plan.save')
  const zone = plan.zone as PlanZone
  const wall = (at: Date) => ({
    time: wallTimeOf(at, zone),
    zone,
    occurrence: occurrenceOf(at, zone),
  })
  return (
    <div className={styles.plan}>
      <p className={styles.stage}>
        <StageBadge stage={plan.stage} /> <span>{t(`Policy.${plan.policy}`)}</span>
      </p>
      {plan.stage === 'overdue' && <Message tone="danger" title={t('PlanView.overdue')} live />}
      <Problems problems={plan.problems} hasFailed={plan.state === 'failed'} />
      <Facts plan={plan} />
      <PlanActions
        planId={plan.id}
        revision={plan.revision}
        at={wall(plan.at)}
        deadline={plan.deadline && wall(plan.deadline)}
        mayMove={isAllowed && mayMove(plan)}
        mayCancel={isAllowed && mayCancel(plan)}
        mayRetry={isAllowed && plan.state === 'failed'}
      />
      <Editions plan={plan} />
      <PlanReceipt plan={plan} />
      <PlanHistory events={events} zone={plan.zone} />
    </div>
  )
}

function Problems({ problems, hasFailed }: { problems: Problem[]; hasFailed: boolean }) {
  const t = useTranslations('plans.PlanView')
  const say = useTranslations('problems')
  if (problems.length === 0) return null
  const tone = hasFailed || !problems.every(isWarning) ? 'danger' : 'warn'
  return (
    <Message tone={tone} title={t(hasFailed ? 'problems' : 'warnings')}>
      <ul>
        {problems.map(({ code, field, values }) => (
          <li key={`${code} ${field}`}>{say(code, values)}</li>
        ))}
      </ul>
    </Message>
  )
}

function Facts({ plan }: { plan: PlanOnScreen }) {
  const t = useTranslations('plans.PlanView')
  const { at, zone, deadline, makerName, note, begunAt, state } = plan
  const when = begunAt ? 'wentLive' : state === 'waiting' ? 'goesLive' : 'wasToGoLive'
  return (
    <dl className={styles.facts}>
      <dt>{t(when)}</dt>
      <dd className={styles.when}>
        <PlanMoment at={begunAt ?? at} zone={zone} />
      </dd>
      {deadline && (
        <>
          <dt>{t('deadline')}</dt>
          <dd>
            <PlanMoment at={deadline} zone={zone} />
          </dd>
        </>
      )}
      <dt>{t('maker')}</dt>
      <dd>
        <bdi>{makerName ?? t('system')}</bdi>
      </dd>
      {note && (
        <>
          <dt>{t('note')}</dt>
          <dd dir="auto">{note}</dd>
        </>
      )}
    </dl>
  )
}

function Editions({ plan }: { plan: PlanOnScreen }) {
  const t = useTranslations('plans.PlanView')
  const tForm = useTranslations('plans.PlanForm')
  const labels = useTranslations('releases.language')
  const screen = useLocale() as Locale
  return (
    <section className={styles.part}>
      <h2>{t('what')}</h2>
      <ul className={styles.editions}>
        {plan.editions.map((edition) => (
          <li key={edition.documentId}>
            <a
              href={localPath(screen, `/admin/releases/${edition.releaseId}`)}
              lang={edition.headline ? edition.locale : undefined}
              dir="auto"
            >
              {edition.headline || tForm('untitled')}
            </a>
            <span className={styles.about}>
              <span>{labels(edition.locale)}</span>
              {edition.editionNumber === null ? (
                <span>{t('follows')}</span>
              ) : (
                <span>{t('edition', { number: edition.editionNumber })}</span>
              )}
              {edition.editionState && <StateBadge state={edition.editionState} />}
              {edition.publishedAt && <PlanMoment at={edition.publishedAt} zone={plan.zone} />}
            </span>
          </li>
        ))}
      </ul>
      {mayCancel(plan) && <p className={styles.hint}>{t('pinned')}</p>}
    </section>
  )
}
