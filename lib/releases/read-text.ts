import type { Tx } from '#lib/db/desk.ts'
import { richText } from '#lib/rich-text/schema.ts'
import type { TextForEditing } from './text.ts'

/** In one statement: a transaction's connection answers one question at a time. */
export async function readText(tx: Tx, revisionId: string): Promise<TextForEditing> {
  const rows = await tx.$queryRaw<TextForEditing[]>`
    SELECT t.id AS "revisionId", t."basedOnId", d.locale::text, u.name AS "authorName", t."createdAt" AS "savedAt",
      json_build_object('kicker', t.kicker, 'headline', t.headline, 'subheadline', t.subheadline,
        'summary', t.summary, 'notesToEditors', t."notesToEditors", 'boilerplateVersionId', t."boilerplateVersionId",
        'photoTexts', coalesce((SELECT json_agg(json_build_object('assetId', p."assetId", 'caption', p.caption,
            'alt', p.alt, 'credit', p.credit)) FROM desk."PhotoText" p WHERE p."textRevisionId" = t.id), '[]'),
        'body', t.body) AS text
    FROM desk."TextRevision" t JOIN desk."Document" d ON d.id = t."documentId"
    LEFT JOIN desk."User" u ON u.id = t."authorId" WHERE t.id = ${revisionId}::uuid`
  const row = rows[0]!
  return { ...row, text: { ...row.text, body: richText.parse(row.text.body) } }
}
