import type { z } from 'zod'
import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { readContents } from '#lib/editions/read-content.ts'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { lockRelease } from '#lib/releases/lock-release.ts'
import {
  type DocumentEditions,
  documentIn,
  type EditionPins,
  openEdition,
  type ReleaseEditions,
} from '#lib/releases/release.ts'
import { requirementsOf } from '#lib/releases/requirements.ts'
import { slugOf } from '#lib/releases/slug.ts'
import { type Problem, type Result, refuse, refuseAll } from '#lib/result.ts'
import { carryAcross } from './door.ts'
import { giveNumber } from './give-number.ts'
import { publication } from './schema.ts'

type Asked = z.output<typeof publication>['editions'][number]
type Going = Asked & { document: DocumentEditions; edition: EditionPins }

/**
 * Makes the chosen languages of a release public as one act: all of them or none.
 * The button calls it, and so will the clock; `now` is the database's unless a loader of past releases gives it.
 */
export async function publishEditions(
  actor: Actor,
  input: unknown,
  now?: Date,
): Promise<Result<{ year: number; sequence: number }>> {
  const parsed = publication.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, editions } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    if (!release) return refuse('release.unknown')
    if (!may(actor, 'edition.publish')) return refuse('release.not_allowed')
    const chosen = editions.map((asked) => choose(release, asked))
    const problems = chosen.flatMap((choice) => ('problem' in choice ? [choice.problem] : []))
    if (problems.length > 0) return refuseAll(problems)
    const going = chosen as Going[]
    const editionIds = going.map(({ edition }) => edition.id)
    const contents = await readContents(tx, editionIds)
    const lacking = contents.flatMap(lackingIn)
    if (lacking.length > 0) return refuseAll(lacking)

    const { updatedAt, ...number } = await giveNumber(tx, release, now)
    await giveSlugs(tx, going, contents)
    const at = now ?? updatedAt
    await recordKinds(tx, actor, going, at)
    await recordStates(tx, actor, going, at)
    await carryAcross(tx, editionIds)
    for (const one of going)
      await recordEvent(tx, actor, eventOf(one), {
        releaseId,
        locale: one.locale,
        subjectId: one.edition.id,
        facts: { number: one.edition.number, ...number },
      })
    return { ok: true, ...number }
  })
}

/** An address is fixed at the first publication, so who has one has been read, even when withdrawn since. */
const wasPublic = ({ slug }: DocumentEditions) => slug !== null

const eventOf = ({ document, kind }: Going) =>
  wasPublic(document) && kind === 'correction' ? 'edition.corrected' : 'edition.published'

const lackingIn = (content: EditionContent): Problem[] =>
  requirementsOf(content).map((problem) => ({
    ...problem,
    field: `${content.locale}.${problem.field}`,
  }))

function choose(release: ReleaseEditions, asked: Asked): Going | { problem: Problem } {
  const field = asked.locale
  const document = documentIn(release, asked.locale)
  const edition = document && openEdition(document)
  if (!document || !edition) return { problem: { code: 'edition.none_open', field } }
  if (edition.state !== 'submitted' && edition.state !== 'approved')
    return { problem: { code: 'edition.not_submitted', field } }
  if (edition.revision !== asked.revision)
    return { problem: { code: 'edition.changed_meanwhile', field } }
  if (wasPublic(document) && asked.kind === 'correction' && asked.correctionNote === '')
    return { problem: { code: 'correction.note_missing', field: `${field}.correctionNote` } }
  return { ...asked, document, edition }
}

async function giveSlugs(tx: Tx, going: Going[], contents: EditionContent[]) {
  for (const { document, edition, locale } of going) {
    if (wasPublic(document)) continue
    const { headline } = contents.find(({ id }) => id === edition.id)!
    const slug = slugOf(headline, locale)
    await tx.document.updateMany({ where: { id: document.id }, data: { slug } })
  }
}

/** The kind is settled now, against what has been public; a correction tells readers why. */
async function recordKinds(tx: Tx, actor: Actor, going: Going[], at: Date) {
  const changes = going.filter(({ document }) => wasPublic(document))
  if (changes.length === 0) return
  await tx.$executeRaw`
    WITH asked AS (
      SELECT * FROM unnest(${changes.map(({ edition }) => edition.id)}::uuid[],
        ${changes.map(({ kind }) => kind)}::desk."EditionKind"[],
        ${changes.map(({ correctionNote }) => correctionNote)}::text[]) AS asked (id, kind, note)
    ), settled AS (
      UPDATE desk."Edition" e SET kind = asked.kind FROM asked WHERE e.id = asked.id
      RETURNING e.id, e."documentId", asked.kind, asked.note
    )
    INSERT INTO desk."Notice" (id, "documentId", "editionId", kind, text, "actorId", at)
    SELECT gen_random_uuid(), "documentId", id, 'correction', note, ${idOf(actor)}::uuid, ${at}::timestamptz
    FROM settled WHERE kind = 'correction'`
}

/** The former edition steps back before the new one stands, in one statement. */
function recordStates(tx: Tx, actor: Actor, going: Going[], at: Date) {
  const actorId = idOf(actor)
  const former = going.flatMap(({ document }) => (document.live ? [document.live.id] : []))
  const statuses = [
    ...former.map((editionId) => ({ editionId, state: 'superseded' as const })),
    ...going.map(({ edition }) => ({ editionId: edition.id, state: 'published' as const })),
  ]
  return tx.editionStatus.createMany({
    data: statuses.map((status) => ({ ...status, actorId, at })),
  })
}
