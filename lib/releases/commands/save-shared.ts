import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { refuse, refuseAll } from '#lib/result.ts'
import { lockRelease, outOfReach, touchRelease } from '../lock-release.ts'
import { mergeSharedWithNewest, type SharedRefusal } from '../merge-shared-with-newest.ts'
import { readShared } from '../read-shared.ts'
import { openEdition, type ReleaseEditions, sharedState } from '../release.ts'
import { reopenEdition } from '../reopen-edition.ts'
import { type SharedFields, sharedSave } from '../schema.ts'
import { startEdition } from '../start-edition.ts'

type SharedSaved = {
  ok: true
  revisionId: string
  /** The saved details, when others had saved since the revision that the person started from. */
  merged?: SharedFields
}

/**
 * Keeps dateline, photos, topics and contacts as a new revision that every open edition of the release then pins. Others' changes
 * of other details stay; where both changed the same, nothing is saved.
 */
export async function saveShared(
  actor: Actor,
  input: unknown,
): Promise<SharedSaved | SharedRefusal> {
  const parsed = sharedSave.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, ...chosen } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    if (!release) return outOfReach(tx, releaseId)
    const about = { ownerId: release.createdById, state: sharedState(release) }
    if (!may(actor, 'shared.save', about)) return refuse('release.not_allowed')
    const current = await readShared(tx, release.sharedRevisionId)
    const together = await mergeSharedWithNewest(tx, releaseId, current, chosen)
    if (!together.ok) return together
    const { shared } = together
    const merged = together.isMerged ? { merged: shared } : {}
    if (JSON.stringify(current.shared) === JSON.stringify(shared))
      return { ok: true, revisionId: current.revisionId, ...merged }
    if (!(await isKnown(tx, releaseId, shared))) return refuse('shared.unknown_part')

    const saved = await createRevision(tx, actor, release, shared)
    await pinEverywhere(tx, actor, release, saved.id)
    await touchRelease(tx, releaseId)
    await recordEvent(tx, actor, 'shared.saved', { releaseId, subjectId: saved.id })
    return { ok: true, revisionId: saved.id, ...merged }
  })
}

async function isKnown(tx: Tx, releaseId: string, shared: SharedFields) {
  const assetIds = shared.photos.map(({ assetId }) => assetId)
  const counts = [
    await tx.asset.count({ where: { releaseId, id: { in: assetIds } } }),
    await tx.topic.count({ where: { id: { in: shared.topicIds } } }),
    await tx.person.count({ where: { id: { in: shared.personIds } } }),
    await tx.organisation.count({ where: { id: { in: shared.organisationIds } } }),
    await tx.contact.count({ where: { id: { in: shared.contactIds } } }),
    shared.placeId ? await tx.place.count({ where: { id: shared.placeId } }) : 1,
  ]
  const { topicIds, personIds, organisationIds, contactIds } = shared
  const asked = [assetIds, topicIds, personIds, organisationIds, contactIds, [shared.placeId]]
  return counts.every((count, at) => count === asked[at]!.length)
}

const createRevision = (tx: Tx, actor: Actor, release: ReleaseEditions, shared: SharedFields) =>
  tx.sharedRevision.create({
    data: {
      releaseId: release.id,
      parentId: release.sharedRevisionId,
      authorId: idOf(actor),
      placeId: shared.placeId,
      datelineDate: shared.datelineDate && new Date(shared.datelineDate),
      photos: { create: shared.photos.map((photo, position) => ({ ...photo, position })) },
      topics: { create: shared.topicIds.map((topicId, position) => ({ topicId, position })) },
      people: { create: shared.personIds.map((personId, position) => ({ personId, position })) },
      organisations: {
        create: shared.organisationIds.map((organisationId, position) => ({
          organisationId,
          position,
        })),
      },
      contacts: {
        create: shared.contactIds.map((contactId, position) => ({ contactId, position })),
      },
    },
    select: { id: true },
  })

/** Open editions follow; a language without a draft gets one, so that the change can go out there too. */
async function pinEverywhere(
  tx: Tx,
  actor: Actor,
  release: ReleaseEditions,
  sharedRevisionId: string,
) {
  await tx.release.updateMany({ where: { id: release.id }, data: { sharedRevisionId } })
  for (const document of release.documents) {
    const open = openEdition(document)
    if (open) {
      await tx.edition.updateMany({
        where: { id: open.id },
        data: { sharedRevisionId, revision: { increment: 1 } },
      })
      await reopenEdition(tx, actor, release.id, document)
    } else if (document.newest.state !== 'killed') {
      const { textRevisionId } = document.newest
      await startEdition(tx, actor, release.id, document, { textRevisionId, sharedRevisionId })
    }
  }
}
