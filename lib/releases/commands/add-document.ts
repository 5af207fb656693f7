import { z } from 'zod'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { otherLocale } from '#lib/i18n/locale.ts'
import { type Result, refuse } from '#lib/result.ts'
import { lockRelease, outOfReach, touchRelease } from '../lock-release.ts'
import { documentIn } from '../release.ts'
import { startTranslation } from '../start-translation.ts'

/** Starts the translation. */
export async function addDocument(
  actor: Actor,
  input: unknown,
): Promise<Result<{ documentId: string }>> {
  const parsed = z.strictObject({ releaseId: z.guid() }).safeParse(input)
  if (!parsed.success) return refuse('release.unknown')

  return db.$transaction(async (tx) => {
    const release = await lockRelease(tx, parsed.data.releaseId)
    if (!release) return outOfReach(tx, parsed.data.releaseId)
    const about = { ownerId: release.createdById, isTranslation: true }
    if (!may(actor, 'document.add', about)) return refuse('release.not_allowed')
    const locale = otherLocale(release.originalLocale)
    if (documentIn(release, locale)) return refuse('document.exists')

    const documentId = await startTranslation(tx, actor, release, locale)
    await touchRelease(tx, release.id)
    return { ok: true, documentId }
  })
}
