// Makers of plans, through the same command that people use; and the one thing that no command does: letting their time come.
import type { Actor } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { schedulePlan } from '#lib/plans/commands/schedule-plan.ts'
import { readPlans } from '#lib/plans/read-plan.ts'
import { wallTimeOf } from '#lib/plans/wall-time.ts'
import { readEditions } from '#lib/releases/lock-release.ts'
import { documentIn, openEdition } from '#lib/releases/release.ts'
import { done } from './factories.ts'

type Options = {
  policy?: 'together' | 'original_first' | 'translation_by'
  /** Languages that follow when they are approved. */
  follows?: Locale[]
  inMinutes?: number
  deadlineInMinutes?: number
  kind?: string
  correctionNote?: string
}

/** What a form sends for approved languages of releases. */
export async function aScheduling(releaseIds: string[], locales: Locale[], options: Options = {}) {
  const { policy = 'together', follows = [], inMinutes = 90, deadlineInMinutes, ...more } = options
  const editions = []
  for (const releaseId of releaseIds) {
    const release = (await readEditions(db, releaseId))!
    for (const locale of locales) {
      const document = documentIn(release, locale)
      const revision = (document && openEdition(document)?.revision) ?? -1
      editions.push({ releaseId, locale, revision, ...more })
    }
    for (const locale of follows) editions.push({ releaseId, locale, revision: null })
  }
  const deadline = deadlineInMinutes ? { time: inUtc(deadlineInMinutes) } : null
  return { at: { time: inUtc(inMinutes), zone: 'UTC' }, policy, deadline, editions }
}

const inUtc = (minutes: number) => wallTimeOf(new Date(Date.now() + minutes * 60_000), 'UTC')

export async function aPlan(
  actor: Actor,
  releaseIds: string[],
  locales: Locale[],
  options: Options = {},
) {
  const { planId } = await done(
    schedulePlan(actor, await aScheduling(releaseIds, locales, options)),
  )
  return planId
}

/** The time of the plan came so many seconds ago. */
export const letItCome = (planId: string, secondsAgo = 0) => db.$executeRaw`
  UPDATE desk."PublishPlan" SET at = clock_timestamp() - make_interval(secs => ${secondsAgo}),
    deadline = CASE WHEN deadline IS NULL THEN NULL ELSE deadline + (clock_timestamp() - at) END
  WHERE id = ${planId}::uuid`

export const planOf = async (planId: string) => (await readPlans(db, [planId]))[0]!
