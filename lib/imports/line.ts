// A line of an import file is one release as JSON, finished elsewhere: an archive's, or a benchmark's. What it was called there
// makes importing it twice the same as once. It keeps what it had: a place, topics or contacts are not asked of it.
import { z } from 'zod'
import { releaseKinds } from '#lib/editions/edition-content.ts'
import { line as oneLine, limits, locale } from '#lib/releases/schema.ts'
import { cleanText } from '#lib/rich-text/clean-text.ts'

/** Longest line, in bytes: two bodies of the longest that a release may have, with room for escapes. */
export const longestLine = 2_000_000

const filled = (text: string) => text.trim() !== ''

const writtenText = z.strictObject({
  headline: oneLine(limits.line).refine(filled, 'headline.missing'),
  subheadline: oneLine(limits.line).default(''),
  summary: oneLine(limits.summary).refine(filled, 'requirement.summary'),
  /** Paragraphs separated by blank lines. */
  body: z
    .string()
    .max(200_000, 'text.too_long')
    .transform(cleanText)
    .refine(filled, 'requirement.body'),
})
export type LineText = z.output<typeof writtenText>

const name = z.string().trim().min(1).max(120)

/** A topic or person by slug, code or name; or with both names. */
const named = z.union([
  name.transform((word) => ({ slug: undefined, ar: word, en: word })),
  z.strictObject({ slug: name.optional(), ar: name, en: name }),
])
export type Named = z.output<typeof named>

const day = /^\d{4}-\d{2}-\d{2}$/
const isMoment = (text: string) =>
  (day.test(text) || z.iso.datetime({ offset: true }).safeParse(text).success) &&
  text >= '1900' &&
  !Number.isNaN(Date.parse(text))

/** Noon in Rabat is the same day everywhere that matters. */
const momentOf = (text: string) => new Date(day.test(text) ? `${text}T12:00:00+01:00` : text)

export const importLine = z.strictObject({
  externalId: z.string().trim().min(1, 'import.external_id').max(200, 'import.external_id'),
  kind: z.enum(releaseKinds, 'import.kind'),
  date: z.string().refine(isMoment, 'import.date').transform(momentOf),
  originalLocale: locale.default('ar'),
  ar: writtenText,
  en: writtenText.optional(),
  topics: z.array(named).max(20).default([]),
  people: z.array(named).max(50).default([]),
})
export type ImportLine = z.output<typeof importLine>
