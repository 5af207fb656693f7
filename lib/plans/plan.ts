// A plan says which editions go live together, when, and what happens to a translation that is not ready by then. It pins
// approved editions: what is written later waits for its own plan. Editors make, move and cancel plans; the clock carries them
// out. A plan stands although whoever approved or made it has left since, because both were allowed to when they did.
import type { EditionKind } from '#lib/editions/edition-content.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { EditionState } from '#lib/releases/release.ts'
import type { Problem } from '#lib/result.ts'

export const planPolicies = ['together', 'original_first', 'translation_by'] as const
export type PlanPolicy = (typeof planPolicies)[number]

export type PlanState = 'waiting' | 'done' | 'failed' | 'cancelled'

/** What a plan is to people: one that has begun still waits for a translation; one that is overdue should have begun. */
export type PlanStage = PlanState | 'begun' | 'overdue'

/** Zones in which a time can be chosen. The office's stands first. */
export const planZones = [
  'Africa/Casablanca',
  'UTC',
  'Africa/Abidjan',
  'Africa/Addis_Ababa',
  'Africa/Algiers',
  'Africa/Cairo',
  'Africa/Dakar',
  'Africa/Johannesburg',
  'Africa/Nouakchott',
  'Africa/Tunis',
  'America/New_York',
  'Asia/Amman',
  'Asia/Dubai',
  'Asia/Kuwait',
  'Asia/Qatar',
  'Asia/Riyadh',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Europe/Berlin',
  'Europe/Brussels',
  'Europe/Istanbul',
  'Europe/London',
  'Europe/Madrid',
  'Europe/Moscow',
  'Europe/Paris',
  'Europe/Rome',
] as const
export type PlanZone = (typeof planZones)[number]

/** A plan this long after its time is told as late. */
export const lateAfterMs = 5_000
/** Nobody carries it out: people are told after this long. */
export const overdueAfterMs = 30_000

/** A language of a release in a plan, with the edition that it pins; none yet for a translation that is to follow. */
export type PlannedEdition = {
  documentId: string
  releaseId: string
  locale: Locale
  originalLocale: Locale
  editionId: string | null
  editionNumber: number | null
  editionState: EditionState | null
  kind: EditionKind
  correctionNote: string
  siblingNote: string
  publishedAt: Date | null
  isOpen: boolean
}

export type Plan = {
  id: string
  at: Date
  zone: string
  policy: PlanPolicy
  deadline: Date | null
  state: PlanState
  note: string
  createdById: string | null
  createdAt: Date
  begunAt: Date | null
  endedAt: Date | null
  problems: Problem[]
  receipt: Receipt | null
  revision: number
  editions: PlannedEdition[]
}

/** What the desk keeps of how a plan went. Moments are ISO strings: it is stored as JSON. */
export type Receipt = { checks: Check[]; acts: Act[] }
export type Check = { at: string; when: 'day' | 'hour' | 'due'; problems: Problem[] }
export type Act = {
  at: string
  lateMs: number
  epoch: number
  /** When every live edge had said that it shows nothing older; null until then. */
  seenAt: string | null
  editions: { releaseId: string; locale: Locale; number: number; publicNumber: string }[]
}

export const emptyReceipt = (): Receipt => ({ checks: [], acts: [] })

type Staged = Pick<Plan, 'state' | 'at' | 'begunAt'>

export function stageOf({ state, at, begunAt }: Staged, now: Date): PlanStage {
  if (state !== 'waiting') return state
  if (begunAt) return 'begun'
  return now.getTime() - at.getTime() > overdueAfterMs ? 'overdue' : 'waiting'
}

/** Problems that people should know of and that stop nothing. */
const warnings = [
  'plan.translation_stale',
  'plan.approver_disabled',
  'plan.scheduler_disabled',
  'plan.translation_not_ready',
]
export const isWarning = ({ code }: Problem) => warnings.includes(code)

/** Still to be moved: what has begun keeps its time. */
export const mayMove = ({ state, begunAt }: Staged) =>
  begunAt === null && (state === 'waiting' || state === 'failed')
export const mayCancel = ({ state }: Pick<Plan, 'state'>) =>
  state === 'waiting' || state === 'failed'
