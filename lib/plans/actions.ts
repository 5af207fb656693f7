'use server'
import { getTranslations } from 'next-intl/server'
import { actionActor } from '#lib/auth/action-actor.ts'
import { orDatabaseGone } from '#lib/auth/database-gone.ts'
import { isLocale, type Locale } from '#lib/i18n/locale.ts'
import { type Result, refuse } from '#lib/result.ts'
import { cancelPlan } from './commands/cancel-plan.ts'
import { reschedulePlan } from './commands/reschedule-plan.ts'
import { retryPlan } from './commands/retry-plan.ts'
import { schedulePlan } from './commands/schedule-plan.ts'
import { momentIn, offsetIn } from './show-moment.ts'
import { type Weighed, weighMove } from './weigh-move.ts'

const signedOut = () => refuse('sign_in.needed')

export async function schedulePlanAction(input: unknown) {
  return orDatabaseGone(async (): Promise<Awaited<ReturnType<typeof schedulePlan>>> => {
    const actor = await actionActor()
    return actor ? schedulePlan(actor, input) : signedOut()
  })
}

export async function reschedulePlanAction(input: unknown) {
  return orDatabaseGone(async (): Promise<Awaited<ReturnType<typeof reschedulePlan>>> => {
    const actor = await actionActor()
    return actor ? reschedulePlan(actor, input) : signedOut()
  })
}

export async function cancelPlanAction(input: unknown) {
  return orDatabaseGone(async (): Promise<Result> => {
    const actor = await actionActor()
    return actor ? cancelPlan(actor, input) : signedOut()
  })
}

export async function retryPlanAction(input: unknown) {
  return orDatabaseGone(async (): Promise<Result> => {
    const actor = await actionActor()
    return actor ? retryPlan(actor, input) : signedOut()
  })
}

export type MoveWeighed = Result<{ input: Weighed['input']; says: string }>

/** What a move in the calendar would mean, in the words of the screen. */
export async function weighMoveAction(asked: { planId: string; days: number; screen: Locale }) {
  return orDatabaseGone(async (): Promise<MoveWeighed> => {
    const actor = await actionActor()
    if (!actor) return signedOut()
    const { screen, ...input } = asked
    const weighed = await weighMove(actor, input)
    if (!weighed.ok) return weighed
    const locale = isLocale(screen) ? screen : 'ar'
    const t = await getTranslations({ locale, namespace: 'plans' })
    const { at, zone } = weighed
    const says = t('Moment.inZone', {
      moment: momentIn(at, zone, locale),
      zone: t(`Zone.${zone}`),
      offset: offsetIn(at, zone, locale),
    })
    return { ok: true, input: weighed.input, says }
  })
}
