import type { Actor } from '#lib/access/actor.ts'
import type { Tx } from '#lib/db/desk.ts'
import { editorIds } from '#lib/mail/audience.ts'
import type { NewsKind } from '#lib/mail/news.ts'
import { notify } from '#lib/mail/notify.ts'
import type { Problem } from '#lib/result.ts'
import type { Plan } from './plan.ts'
import { releasesOf } from './record-plan.ts'

type PlanNews = Extract<NewsKind, `plan.${string}`>
type Told = Pick<Plan, 'id' | 'at' | 'deadline' | 'createdById' | 'revision' | 'editions'> & {
  problems?: Problem[]
  lateMs?: number
  /** Tells two news of one kind apart. */
  occasion?: string
}

/** What every editor has to know; of the rest, those hear who began the releases or made the plan. */
const forEditors: PlanNews[] = ['plan.failed', 'plan.overdue', 'plan.deadline_missed']

/** Tells people how plans go. The same thing is told once, however often a clock comes by. */
export async function tellPlans(tx: Tx, actor: Actor, kind: PlanNews, plans: Told[]) {
  if (plans.length === 0) return
  const owners = await tx.release.findMany({
    where: { id: { in: plans.flatMap(releasesOf) } },
    select: { id: true, createdById: true },
  })
  const editors = forEditors.includes(kind) ? await editorIds(tx) : []
  await notify(
    tx,
    actor,
    plans.map((plan) => {
      const releaseIds = releasesOf(plan)
      const languages = [...new Set(plan.editions.map(({ locale }) => locale))]
      const concerned = owners
        .filter(({ id }) => releaseIds.includes(id))
        .map(({ createdById }) => createdById)
      const userIds = [plan.createdById, ...concerned, ...editors].filter((id) => id !== null)
      return {
        kind,
        userIds: [...new Set(userIds)],
        releaseId: releaseIds.length === 1 ? releaseIds[0] : undefined,
        locale: languages.length === 1 ? languages[0] : undefined,
        path: `/admin/plans/${plan.id}`,
        facts: factsOf(plan),
        problems: plan.problems,
        cause: `${kind}:${plan.id}:${plan.revision}:${plan.occasion ?? ''}`,
      }
    }),
  )
}

const factsOf = ({ at, deadline, editions, lateMs }: Told) => ({
  at: at.toISOString(),
  count: editions.length,
  ...(deadline && { deadline: deadline.toISOString() }),
  lateSeconds: Math.round((lateMs ?? 0) / 1000),
})
