import { z } from 'zod'
import { releaseKinds } from '#lib/editions/edition-content.ts'
import { limits, line, locale } from '#lib/releases/schema.ts'

const id = z.guid()
const revision = z.coerce.number().pipe(z.int32())
const name = line(120).refine((text) => text.trim() !== '', 'template.name_missing')

/** What a person writes by hand; a body as plain text with the marks of lib/rich-text/parse-text.ts. */
const words = z.strictObject({
  kicker: line(limits.line),
  headline: line(limits.line),
  summary: line(limits.summary),
  body: z.string().max(50_000, 'text.too_long'),
  notesToEditors: line(limits.notes),
})
export type TemplateWords = z.infer<typeof words>

const names = { kind: z.enum(releaseKinds), nameAr: name, nameEn: name, originalLocale: locale }

export const templateSave = z.strictObject({
  /** None for a new one. */
  id: id.nullable(),
  revision,
  ...names,
  words: z.strictObject({ ar: words, en: words }),
})

export const templateFromRelease = z.strictObject({ releaseId: id, nameAr: name, nameEn: name })

export const templateAsked = z.strictObject({ id, revision, isRetired: z.boolean() })
