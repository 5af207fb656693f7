// The steps of an edition on its way to readers, and what stands in the way of each. The commands refuse by these functions and
// the screens draw their buttons by them, so that no button promises what its command refuses.
import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { officeTime } from '#lib/i18n/dates.ts'
import type { Problem } from '#lib/result.ts'
import {
  aboutText,
  type DocumentEditions,
  type EditionPins,
  isKilled,
  openEdition,
  type ReleaseEditions,
} from './release.ts'

/** What decides about the next steps of a language. */
export type Standing = {
  release: ReleaseEditions
  document: DocumentEditions
  /** What the open edition lacks. */
  requirements: Problem[]
  /** What keeps a translation from standing beside its original; asked of who publishes alone. */
  unsigned?: Problem[]
}

export type Step = 'submit' | 'return' | 'approve' | 'publish' | 'force'

/** Empty when the step may be taken now. Else what stands in its way first; of an unfinished text, everything it lacks. */
export const obstaclesTo: Record<Step, (actor: Actor, standing: Standing) => Problem[]> = {
  submit: (actor, { release, document, requirements }) => {
    if (!may(actor, 'edition.submit', aboutText(release, document))) return notAllowed
    return notADraft(document) ?? requirements
  },
  return: (actor, { document }) => {
    if (!may(actor, 'edition.return')) return notAllowed
    return notHandedIn(document) ?? []
  },
  approve: (actor, { document, requirements }) => {
    if (!may(actor, 'edition.approve')) return notAllowed
    const edition = openEdition(document)
    if (edition?.state === 'approved') return one('edition.already_approved')
    if (edition?.state !== 'submitted') return one('edition.not_submitted')
    const isMine = edition.submitterId !== null && edition.submitterId === idOf(actor)
    return isMine ? one('edition.submitted_by_you') : requirements
  },
  publish: (actor, standing) => {
    if (!may(actor, 'edition.publish')) return notAllowed
    const choice = toPublish(standing.release, standing.document)
    return 'problem' in choice
      ? [choice.problem]
      : [...standing.requirements, ...(standing.unsigned ?? [])]
  },
  force: (actor, standing) => {
    if (!may(actor, 'edition.force')) return notAllowed
    const choice = toPublish(standing.release, standing.document, { isForced: true })
    // Its reason counts for facts that differ, too.
    const unsigned = standing.unsigned?.filter(({ code }) => code !== 'parity.unsigned') ?? []
    return 'problem' in choice ? [choice.problem] : [...standing.requirements, ...unsigned]
  },
}

/** A publication that nobody had approved. */
export type Forced = { actorId: string | null; approvedAt: Date | null; submitterId: string | null }

/** Whoever wrote it or sent it out by force cannot also be the one who finds that it was right. */
export function obstacleToLateApproval(actor: Actor, forced: Forced | null) {
  if (!may(actor, 'edition.approve')) return 'release.not_allowed'
  if (!forced) return 'edition.not_forced'
  if (forced.approvedAt) return 'edition.already_approved'
  const me = idOf(actor)
  if (!me) return 'release.not_allowed'
  if (forced.actorId === me) return 'edition.forced_by_you'
  return forced.submitterId === me ? 'edition.submitted_by_you' : null
}

const one = (code: string): Problem[] => [{ code }]
const notAllowed = one('release.not_allowed')

function notADraft(document: DocumentEditions) {
  const edition = openEdition(document)
  if (!edition) return one('edition.none_open')
  const isDraft = edition.state === 'draft' || edition.state === 'changes_requested'
  return isDraft ? null : one('edition.not_a_draft')
}

/** An approved text may still be returned: whoever finds a fault in it says so. */
function notHandedIn(document: DocumentEditions) {
  const state = openEdition(document)?.state
  return state === 'submitted' || state === 'approved' ? null : one('edition.not_submitted')
}

type ToPublish = {
  /** The edition that a plan has pinned; without it, the one being worked on. */
  editionId?: string
  /** Without approval, with a reason that stays flagged. */
  isForced?: boolean
}

/** The edition that would go live, or what keeps it back. What its words lack is for the caller to read. */
export function toPublish(
  release: ReleaseEditions,
  document: DocumentEditions,
  { editionId, isForced = false }: ToPublish = {},
): { edition: EditionPins } | { problem: Problem } {
  if (release.trashedAt) return { problem: { code: 'release.in_trash' } }
  if (isKilled(release)) return { problem: { code: 'release.killed' } }
  if (release.isUnderEmbargo) return { problem: notOver(release.embargoUntil!) }
  const { pinned } = document
  if (editionId && pinned?.id === editionId) return { edition: pinned }
  const edition = openEdition(document)
  if (editionId && edition?.id !== editionId)
    return { problem: { code: 'edition.no_longer_scheduled' } }
  if (!edition) return { problem: { code: 'edition.none_open' } }
  if (pinned) return { problem: { code: 'edition.older_is_scheduled' } }
  if (edition.state === 'approved') return { edition }
  if (edition.state !== 'submitted') return { problem: { code: 'edition.not_submitted' } }
  return isForced ? { edition } : { problem: { code: 'edition.not_approved' } }
}

export const notOver = (until: Date): Problem => ({
  code: 'embargo.not_over',
  values: { until: officeTime(until).replace('T', ' ') },
})

export type Steps = Record<Step, Problem[]>

/** What stands in the way of each step, for a screen that shows them all. */
export const stepsFor = (actor: Actor, standing: Standing): Steps => ({
  submit: obstaclesTo.submit(actor, standing),
  return: obstaclesTo.return(actor, standing),
  approve: obstaclesTo.approve(actor, standing),
  publish: obstaclesTo.publish(actor, standing),
  force: obstaclesTo.force(actor, standing),
})
