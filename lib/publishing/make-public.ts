// The steps by which editions that may go live do so, for one release or for many: numbers, addresses, states, the door, the
// search and the audit trail. Callers have locked the releases and refused what may not go.
import { type Actor, idOf } from '#lib/access/actor.ts'
import { recordEvents } from '#lib/audit/record-event.ts'
import type { Tx } from '#lib/db/desk.ts'
import type { EditionKind } from '#lib/editions/edition-content.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { type DocumentEditions, wasPublic } from '#lib/releases/release.ts'
import { slugOf } from '#lib/releases/slug.ts'
import { carryAcross, type Epoch } from './door.ts'
import { fileForSearch } from './file-search.ts'
import { type Numbered, giveNumbers } from './give-numbers.ts'
import type { SiblingNotice } from './sibling-notice.ts'

/** An edition that goes live. */
export type Going = {
  releaseId: string
  locale: Locale
  document: Pick<DocumentEditions, 'id' | 'slug' | 'live'>
  edition: { id: string; number: number }
  headline: string
  /** How a document that was public before changes. */
  kind: EditionKind
  correctionNote: string
  /** What the other language tells of a correction of this one alone. */
  siblingNotice?: SiblingNotice | null
  /** When it goes live; the database's time when not given. */
  now?: Date
}
type Dated = Going & { at: Date }

/** All of them or none, as one change of what is public. */
export async function makePublic(
  tx: Tx,
  actor: Actor,
  going: Going[],
): Promise<{ numbers: Map<string, Numbered>; epoch: Epoch }> {
  const moments = new Map(going.map(({ releaseId, now }) => [releaseId, now]))
  const numbers = await giveNumbers(
    tx,
    [...moments].map(([releaseId, now]) => ({ releaseId, now })),
  )
  await giveSlugs(tx, going)
  const dated = going.map((one) => ({
    ...one,
    at: one.now ?? numbers.get(one.releaseId)!.updatedAt,
  }))
  await recordKinds(tx, actor, dated)
  await recordStates(tx, actor, dated)
  const epoch = await carryAcross(
    tx,
    going.map(({ edition }) => edition.id),
  )
  await fileForSearch(tx, [...numbers.keys()])
  await recordEvents(
    tx,
    actor,
    going.map((one) => {
      const { year, sequence } = numbers.get(one.releaseId)!
      const { releaseId, locale, edition } = one
      const facts = { number: edition.number, year, sequence }
      return { event: eventOf(one), releaseId, locale, subjectId: edition.id, facts }
    }),
  )
  return { numbers, epoch }
}

async function giveSlugs(tx: Tx, going: Going[]) {
  const fresh = going.filter(({ document }) => !wasPublic(document))
  if (fresh.length === 0) return
  const slugs = fresh.map(({ headline, locale }) => slugOf(headline, locale))
  await tx.$executeRaw`
    UPDATE desk."Document" d SET slug = given.slug
    FROM unnest(${fresh.map(({ document }) => document.id)}::uuid[], ${slugs}::text[]) AS given (id, slug)
    WHERE d.id = given.id`
}

/** The kind is settled now, against what has been public; a correction tells readers why, an update may. */
async function recordKinds(tx: Tx, actor: Actor, going: Dated[]) {
  const changes = going.filter(({ document }) => wasPublic(document))
  if (changes.length === 0) return
  const told = changes.flatMap(noticesOf)
  await tx.$executeRaw`
    WITH settled AS (
      UPDATE desk."Edition" e SET kind = asked.kind
      FROM unnest(${changes.map(({ edition }) => edition.id)}::uuid[],
        ${changes.map(({ kind }) => kind)}::desk."EditionKind"[]) AS asked (id, kind)
      WHERE e.id = asked.id
    )
    INSERT INTO desk."Notice" (id, "documentId", "editionId", kind, text, "actorId", at)
    SELECT gen_random_uuid(), document, edition, kind, text, ${idOf(actor)}::uuid, at FROM unnest(
      ${told.map(({ documentId }) => documentId)}::uuid[], ${told.map(({ editionId }) => editionId)}::uuid[],
      ${told.map(({ kind }) => kind)}::desk."NoticeKind"[], ${told.map(({ text }) => text)}::text[],
      ${told.map(({ at }) => at.toISOString())}::timestamptz[]) AS told (document, edition, kind, text, at)`
}

type Told = {
  documentId: string
  editionId: string
  kind: 'correction' | 'update' | 'sibling_correction'
  text: string
  at: Date
}

function noticesOf({ document, edition, kind, correctionNote, siblingNotice, at }: Dated): Told[] {
  const own = { documentId: document.id, editionId: edition.id, text: correctionNote, at }
  const isTold = kind === 'correction' || (kind === 'update' && correctionNote !== '')
  return [
    ...(isTold ? [{ ...own, kind }] : []),
    ...(siblingNotice ? [{ ...siblingNotice, kind: 'sibling_correction' as const, at }] : []),
  ]
}

/** The former edition steps back before the new one stands, in one statement. */
function recordStates(tx: Tx, actor: Actor, going: Dated[]) {
  const actorId = idOf(actor)
  const former = going.flatMap(({ document, at }) =>
    document.live ? [{ editionId: document.live.id, state: 'superseded' as const, at }] : [],
  )
  const published = going.map(({ edition, at }) => ({
    editionId: edition.id,
    state: 'published' as const,
    at,
  }))
  return tx.editionStatus.createMany({
    data: [...former, ...published].map((status) => ({ ...status, actorId })),
  })
}

const eventOf = ({ document, kind }: Going) =>
  wasPublic(document) && kind === 'correction' ? 'edition.corrected' : 'edition.published'
