import type { Actor } from '#lib/access/actor.ts'
import { idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Result, refuse, refuseAll } from '#lib/result.ts'
import { unsavedText } from '../schema.ts'

/**
 * Keeps what someone has typed, for them alone, in the row of the page that they type in. Whoever may read the release may keep
 * words of their own: they must not be lost because the right to save them went meanwhile.
 */
export async function keepUnsaved(
  actor: Actor,
  input: unknown,
): Promise<Result<{ keptAt: Date | null }>> {
  const parsed = unsavedText.safeParse(input)
  if (!parsed.success) return refuseAll(problemsOf(parsed.error))
  const { releaseId, locale, baseRevisionId, basedOnId, text, unsaved } = parsed.data
  if (!may(actor, 'release.read')) return refuse('release.not_allowed')

  // One statement, since it is said every two seconds by everyone who writes. The base proves the document.
  const [row] = await db.$queryRaw<{ known: boolean; keptAt: Date | null }[]>`
    WITH base AS (
      SELECT t.id, t."documentId" FROM desk."TextRevision" t JOIN desk."Document" d ON d.id = t."documentId"
      WHERE t.id = ${baseRevisionId}::uuid AND d."releaseId" = ${releaseId}::uuid AND d.locale = ${locale}::desk."Locale"
    ), kept AS (
      INSERT INTO desk."UnsavedText" AS u
        ("userId", "documentId", page, "baseRevisionId", "basedOnId", text, sequence, "savedAt")
      SELECT ${idOf(actor)}::uuid, base."documentId", ${unsaved.page}, base.id, ${basedOnId}::uuid,
        ${JSON.stringify(text)}::jsonb, ${unsaved.sequence}::bigint, clock_timestamp()
      FROM base
      ON CONFLICT ("userId", "documentId", page) DO UPDATE SET "baseRevisionId" = EXCLUDED."baseRevisionId",
        "basedOnId" = EXCLUDED."basedOnId", text = EXCLUDED.text, sequence = EXCLUDED.sequence,
        "savedAt" = EXCLUDED."savedAt"
      WHERE u.sequence < EXCLUDED.sequence
      RETURNING "savedAt"
    )
    SELECT EXISTS (SELECT 1 FROM base) AS known, (SELECT "savedAt" FROM kept) AS "keptAt"`
  return row!.known ? { ok: true, keptAt: row!.keptAt } : refuse('text.unknown_base')
}
