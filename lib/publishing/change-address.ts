import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { lockRelease, outOfReach, touchRelease } from '#lib/releases/lock-release.ts'
import { documentIn, wasPublic } from '#lib/releases/release.ts'
import { hasWords, slugOf } from '#lib/releases/slug.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { carryAddress } from './carry-address.ts'
import type { Epoch } from './door.ts'
import { addressChange } from './schema.ts'

/**
 * Gives one language of a release another address, for a headline that was wrong or has grown old. The number stays, and it is
 * by the number that every former address leads to the new one.
 */
export async function changeAddress(
  actor: Actor,
  input: unknown,
): Promise<Result<{ slug: string; epoch: Epoch }>> {
  const parsed = addressChange.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, revision, locale, words } = parsed.data

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, releaseId)
    if (!release) return outOfReach(tx, releaseId)
    if (!may(actor, 'address.change')) return refuse('release.not_allowed')
    if (release.revision !== revision) return refuse('release.changed_meanwhile')
    const document = documentIn(release, locale)
    if (!document || !wasPublic(document)) return refuse('address.not_given')
    if (!hasWords(words, locale)) return refuse('address.missing', { field: 'words' })
    const slug = slugOf(words, locale)
    if (slug === document.slug) return refuse('address.unchanged', { field: 'words' })

    await tx.document.updateMany({
      where: { id: document.id },
      data: { slug, revision: { increment: 1 } },
    })
    await touchRelease(tx, releaseId)
    const epoch = await carryAddress(tx, document.id)
    const facts = { from: document.slug, to: slug }
    await recordEvent(tx, actor, 'address.changed', { releaseId, locale, facts })
    return { ok: true, slug, epoch }
  })
}
