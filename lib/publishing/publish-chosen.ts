import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import type { Tx } from '#lib/db/desk.ts'
import type { EditionContent, EditionKind } from '#lib/editions/edition-content.ts'
import { readContents } from '#lib/editions/read-content.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { passGate } from '#lib/parity/gate/pass-gate.ts'
import { lockReleases } from '#lib/releases/lock-release.ts'
import {
  type DocumentEditions,
  documentIn,
  type EditionPins,
  type ReleaseEditions,
  wasPublic,
} from '#lib/releases/release.ts'
import { requirementsOf } from '#lib/releases/requirements.ts'
import { toPublish } from '#lib/releases/steps.ts'
import { type Problem, type Result, refuse, refuseAll } from '#lib/result.ts'
import type { Epoch } from './door.ts'
import { makePublic } from './make-public.ts'
import { recordForce } from './record-force.ts'
import { siblingNotice } from './sibling-notice.ts'
import { tellPublished } from './tell-published.ts'

/** A language that is to go live. */
export type Choice = {
  releaseId: string
  locale: Locale
  /** The edition that a plan has pinned; without it, the one being worked on. */
  editionId?: string
  /** The revision that the person saw, where a person pressed the button. */
  revision?: number
  kind: EditionKind
  correctionNote: string
  /** What readers of the other language are told of a correction, when that one gets none of its own. */
  siblingNote?: string
}
type Chosen = Choice & { ownerId: string | null; document: DocumentEditions; edition: EditionPins }

export type Published = {
  releaseId: string
  locale: Locale
  documentId: string
  editionId: string
  year: number
  sequence: number
}

type Options = {
  /** Why it goes out before somebody else has approved it. */
  force?: { reason: string }
  /** When it goes live, for loaders of past releases; the database's time when not given. */
  now?: Date
}

/**
 * Makes languages of one release or of several public as one act: all of them or none. The button, the clock and the forced
 * publication come through here.
 */
export async function publishChosen(
  tx: Tx,
  actor: Actor,
  choices: Choice[],
  { force, now }: Options = {},
): Promise<Result<{ published: Published[]; epoch: Epoch }>> {
  if (!may(actor, 'edition.publish')) return refuse('release.not_allowed')
  if (force && !may(actor, 'edition.force')) return refuse('release.not_allowed')
  const releaseIds = [...new Set(choices.map(({ releaseId }) => releaseId))]
  const releases = await lockReleases(tx, releaseIds)
  if (releases.length < releaseIds.length) return refuse('release.unknown')
  const answers = choices.map((choice) => choose(releases, choice, Boolean(force)))
  const problems = answers.flatMap((answer) => ('problem' in answer ? [answer.problem] : []))
  if (problems.length > 0) return refuseAll(problems)
  const chosen = answers as Chosen[]
  const untold = chosen.flatMap((one) => untoldIn(releases, one, chosen))
  if (untold.length > 0) return refuseAll(untold)
  const editionIds = chosen.map(({ edition }) => edition.id)
  const contents = await readContents(tx, editionIds)
  const lacking = contents.flatMap(lackingIn)
  if (lacking.length > 0) return refuseAll(lacking)
  const unsigned = await passGate(tx, actor, editionIds, force?.reason)
  if (unsigned.length > 0) return refuseAll(unsigned)

  const unapproved = chosen.filter(({ edition }) => edition.state === 'submitted')
  if (force) await recordForce(tx, actor, unapproved, force.reason)
  const going = chosen.map((one) => ({
    ...one,
    headline: headlineIn(contents, one),
    siblingNotice: siblingNotice(releaseOf(releases, one), one, chosen),
    now,
  }))
  const { numbers, epoch } = await makePublic(tx, actor, going)
  const published = chosen.map((one) => publishedAs(one, numbers.get(one.releaseId)!))
  await tellPublished(tx, actor, chosen, force?.reason)
  return { ok: true, published, epoch }
}

function choose(
  releases: ReleaseEditions[],
  choice: Choice,
  isForced: boolean,
): Chosen | { problem: Problem } {
  const { locale: field, editionId, revision } = choice
  const release = releaseOf(releases, choice)
  const document = documentIn(release, choice.locale)
  if (!document) return { problem: { code: 'edition.none_open', field } }
  const answer = toPublish(release, document, { editionId, isForced })
  if ('problem' in answer) return { problem: { ...answer.problem, field } }
  const { edition } = answer
  if (revision !== undefined && edition.revision !== revision)
    return { problem: { code: 'edition.changed_meanwhile', field } }
  if (wasPublic(document) && choice.kind === 'correction' && choice.correctionNote === '')
    return { problem: { code: 'correction.note_missing', field: `${field}.correctionNote` } }
  return { ...choice, ownerId: release.createdById, document, edition }
}

const releaseOf = (releases: ReleaseEditions[], { releaseId }: Pick<Choice, 'releaseId'>) =>
  releases.find(({ id }) => id === releaseId)!

/** Readers of the other language must be told of a correction, too. */
function untoldIn(releases: ReleaseEditions[], one: Chosen, chosen: Chosen[]): Problem[] {
  const notice = siblingNotice(releaseOf(releases, one), one, chosen)
  if (!notice || notice.text !== '') return []
  return [{ code: 'correction.note_missing', field: `${notice.locale}.correctionNote` }]
}

const headlineIn = (contents: EditionContent[], { edition }: Chosen) =>
  contents.find(({ id }) => id === edition.id)!.headline

const lackingIn = (content: EditionContent): Problem[] =>
  requirementsOf(content).map((problem) => ({
    ...problem,
    field: `${content.locale}.${problem.field}`,
  }))

const publishedAs = (
  { releaseId, locale, document, edition }: Chosen,
  { year, sequence }: { year: number; sequence: number },
): Published => ({
  releaseId,
  locale,
  documentId: document.id,
  editionId: edition.id,
  year,
  sequence,
})
