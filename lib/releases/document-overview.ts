import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Problem } from '#lib/result.ts'
import type { Arrival, ForceFlag } from './read-course.ts'
import {
  aboutText,
  type DocumentEditions,
  type EditionPins,
  isKilled,
  isOpen,
  type ReleaseEditions,
} from './release.ts'
import { requirementsOf } from './requirements.ts'
import { obstacleToLateApproval, type Steps, stepsFor } from './steps.ts'

/** A flag, with the code of what keeps this person from taking it away; null when they may. */
export type FlagOverview = Omit<ForceFlag, 'actorId' | 'submitterId'> & { obstacle: string | null }

export type DocumentOverview = {
  id: string
  locale: Locale
  headline: string
  newest: Pick<EditionPins, 'id' | 'number' | 'state' | 'revision'>
  isOpen: boolean
  /** Who brought the newest edition where it stands. */
  arrival: Omit<Arrival, 'editionId' | 'state'> | null
  liveNumber: number | null
  /** The edition that waits for its time, or did not go live when it came. */
  pinned: Pick<EditionPins, 'id' | 'number' | 'state'> | null
  slug: string | null
  /** The note with which an editor returned the edition, while it waits for changes. */
  returnNote: string | null
  /** When readers are told that this language will follow. */
  promisedAt: Date | null
  /** Editions that nobody but their publisher has looked at. */
  flags: FlagOverview[]
  /** What is missing before the open edition can go on; empty when nothing is open. */
  requirements: Problem[]
  /** What keeps a translation from standing beside its original. */
  unsigned: Problem[]
  maySave: boolean
  maySubmit: boolean
  /** What stands in the way of each step, as its command would say. */
  steps: Steps
}

export type AroundDocument = {
  release: ReleaseEditions
  content: EditionContent
  arrivals: Arrival[]
  flags: ForceFlag[]
  promisedAt: Date | null
  unsigned: Problem[]
}

export function documentOverview(
  actor: Actor,
  document: DocumentEditions,
  { release, content, arrivals, flags, promisedAt, unsigned }: AroundDocument,
): DocumentOverview {
  const { newest } = document
  const isBeingWorkedOn = isOpen(newest.state)
  const requirements = isBeingWorkedOn ? requirementsOf(content) : []
  const arrival = arrivals.find(({ editionId }) => editionId === newest.id) ?? null
  return {
    id: document.id,
    locale: document.locale,
    headline: content.headline,
    newest,
    isOpen: isBeingWorkedOn,
    arrival,
    liveNumber: document.live?.number ?? null,
    pinned: document.pinned,
    slug: document.slug,
    returnNote: newest.state === 'changes_requested' ? (arrival?.note ?? null) : null,
    promisedAt,
    flags: flags
      .filter(({ locale }) => locale === document.locale)
      .map((flag) => ({
        ...flag,
        obstacle: obstacleToLateApproval(actor, { ...flag, approvedAt: null }),
      })),
    requirements,
    unsigned,
    maySave: !isKilled(release) && may(actor, 'text.save', aboutText(release, document)),
    maySubmit: may(actor, 'edition.submit', aboutText(release, document)),
    steps: stepsFor(actor, { release, document, requirements, unsigned }),
  }
}
