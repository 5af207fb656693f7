import { z } from 'zod'
import { recordEvent } from '#lib/audit/record-event.ts'
import { db } from '#lib/db/desk.ts'
import { aGuest } from '#lib/guests/guest.ts'
import { locales } from '#lib/i18n/locale.ts'
import { type Result, refuse } from '#lib/result.ts'
import { termsVersion } from '../embargo.ts'
import type { RoomVisit } from '../find-room.ts'
import { recordView } from './record-view.ts'

const acceptance = z.object({ version: z.coerce.number(), locale: z.enum(locales) })

/** A journalist accepts the terms as they stand, in the language in which they read them. */
export async function acceptTerms(
  { invitationId, releaseId }: Pick<RoomVisit, 'invitationId' | 'releaseId'>,
  input: unknown,
): Promise<Result> {
  const parsed = acceptance.safeParse(input)
  if (!parsed.success || parsed.data.version !== termsVersion)
    return refuse('embargo.terms_changed')
  const { locale } = parsed.data

  return db.$transaction(async (tx) => {
    const accepted = await tx.$queryRaw<{ id: string }[]>`
      UPDATE desk."EmbargoInvitation" SET "acceptedAt" = clock_timestamp(), "acceptedIn" = ${locale}::desk."Locale",
        terms = ${termsVersion}
      WHERE id = ${invitationId}::uuid AND "revokedAt" IS NULL AND (terms IS NULL OR terms < ${termsVersion})
      RETURNING id`
    // A second press changes nothing.
    if (accepted.length === 0) return { ok: true }
    await recordView(tx, { invitationId, what: 'terms', locale })
    const facts = { version: termsVersion }
    await recordEvent(tx, aGuest, 'embargo.accepted', {
      releaseId,
      locale,
      subjectId: invitationId,
      facts,
    })
    return { ok: true }
  })
}
