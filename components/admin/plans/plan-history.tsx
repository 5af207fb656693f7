import { useTranslations } from 'next-intl'
import type { PlanEvent } from '#lib/plans/queries.ts'
import { PlanMoment, useMoment } from './plan-moment.tsx'
import styles from './plan-view.module.css'

/** Who did what with the plan. */
export function PlanHistory({ events, zone }: { events: PlanEvent[]; zone: string }) {
  const t = useTranslations('plans')
  const say = useMoment()
  const moment = (at?: string) => (at ? say(new Date(at), zone) : '')
  return (
    <section className={styles.part}>
      <h2>{t('PlanView.history')}</h2>
      <ol className={styles.events}>
        {events.map(({ seq, at, event, actorName, facts }) => (
          <li key={seq}>
            <span className={styles.about}>
              <PlanMoment at={at} zone={zone} />
              <bdi>{actorName ?? t('PlanView.system')}</bdi>
            </span>
            <p>
              {t(`PlanEvent.${event.slice('plan.'.length)}`, {
                moment: moment(facts.at),
                former: moment(facts.former),
              })}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
