import { z } from 'zod'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import type { SharedFields } from '#lib/releases/schema.ts'
import type { Template, TemplateChoice, TemplateTexts } from './template.ts'

/** Those in use first, then by name: an office has dozens. */
export async function listTemplatesFor(actor: Actor): Promise<Template[]> {
  if (!may(actor, 'template.save')) return []
  const rows = await db.releaseTemplate.findMany({
    orderBy: [{ retiredAt: { sort: 'asc', nulls: 'first' } }, { nameAr: 'asc' }],
    include: { createdBy: { select: { name: true } } },
  })
  return rows.map(({ createdBy, createdById: _id, retiredAt, texts, shared, ...row }) => ({
    ...row,
    texts: texts as TemplateTexts,
    shared: shared as SharedFields,
    isRetired: retiredAt !== null,
    createdByName: createdBy?.name ?? null,
  }))
}

/** What a new release can begin from. */
export async function listTemplateChoicesFor(actor: Actor): Promise<TemplateChoice[]> {
  if (!may(actor, 'release.create')) return []
  return db.releaseTemplate.findMany({
    where: { retiredAt: null },
    orderBy: { nameAr: 'asc' },
    select: { id: true, kind: true, nameAr: true, nameEn: true, originalLocale: true },
  })
}

/** A template that may still be used. */
export async function readTemplate(tx: Tx, id: string) {
  if (!z.guid().safeParse(id).success) return null
  const found = await tx.releaseTemplate.findFirst({ where: { id, retiredAt: null } })
  return found && { texts: found.texts as TemplateTexts, shared: found.shared as SharedFields }
}
