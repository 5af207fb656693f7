import type { Tx } from '#lib/db/desk.ts'
import { richText } from '#lib/rich-text/schema.ts'
import type { Segments } from '#lib/translations/segment.ts'
import type { TextForEditing } from './text.ts'

/** A text with what is kept of its segments when it is a translation. */
export type TextWithSegments = TextForEditing & { segments: Segments }

export async function readText(tx: Tx, revisionId: string): Promise<TextForEditing> {
  const { segments: _, ...text } = await readWithSegments(tx, revisionId)
  return text
}

export async function readWithSegments(tx: Tx, revisionId: string): Promise<TextWithSegments> {
  const [text] = await readTexts(tx, [revisionId])
  return text!
}

export async function readTexts(tx: Tx, revisionIds: string[]): Promise<TextWithSegments[]> {
  const rows = await readStoredTexts(tx, revisionIds)
  return rows.map((row) => ({
    ...row,
    text: { ...row.text, body: richText.parse(row.text.body) },
  }))
}

/**
 * In one statement: a transaction's connection answers one question at a time. Their bodies are as they were saved and are not
 * looked at again: for counting in long lists.
 */
export const readStoredTexts = (tx: Tx, revisionIds: string[]) =>
  tx.$queryRaw<TextWithSegments[]>`
    SELECT t.id AS "revisionId", t."basedOnId", d.locale::text, u.name AS "authorName", t."createdAt" AS "savedAt", t.segments,
      json_build_object('kicker', t.kicker, 'headline', t.headline, 'subheadline', t.subheadline,
        'summary', t.summary, 'notesToEditors', t."notesToEditors", 'boilerplateVersionId', t."boilerplateVersionId",
        'photoTexts', coalesce((SELECT json_agg(json_build_object('assetId', p."assetId", 'caption', p.caption,
            'alt', p.alt, 'credit', p.credit)) FROM desk."PhotoText" p WHERE p."textRevisionId" = t.id), '[]'),
        'body', t.body) AS text
    FROM desk."TextRevision" t JOIN desk."Document" d ON d.id = t."documentId"
    LEFT JOIN desk."User" u ON u.id = t."authorId" WHERE t.id = ANY(${revisionIds}::uuid[])`
