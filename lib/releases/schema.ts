import { z } from 'zod'
import { releaseKinds } from '#lib/editions/edition-content.ts'
import { locales } from '#lib/i18n/locale.ts'
import { cleanText } from '#lib/rich-text/clean-text.ts'
import { cleanRichText } from '#lib/rich-text/clean-rich-text.ts'
import { richText } from '#lib/rich-text/schema.ts'

/** Longest texts, in characters. */
export const limits = { line: 300, summary: 1000, notes: 5000, credit: 200 }

export const line = (most: number) => z.string().max(most, 'text.too_long').transform(cleanText)
const id = z.guid()
export const locale = z.enum(locales)

export const newRelease = z.strictObject({
  kind: z.enum(releaseKinds),
  originalLocale: locale,
  headline: line(limits.line).refine((text) => text.trim() !== '', 'headline.missing'),
  /** What it begins from; without one it begins empty. */
  templateId: id.nullish(),
})

export const photoText = z.strictObject({
  assetId: id,
  caption: line(limits.summary),
  alt: line(limits.line),
  credit: line(limits.credit),
})

/** What an editor or a translator writes in one language. */
export const releaseText = z.strictObject({
  kicker: line(limits.line),
  headline: line(limits.line),
  subheadline: line(limits.line),
  summary: line(limits.summary),
  body: richText.transform(cleanRichText),
  notesToEditors: line(limits.notes),
  boilerplateVersionId: id.nullable(),
  photoTexts: z.array(photoText).max(100),
})
export type ReleaseText = z.infer<typeof releaseText>

/** Names what a page has kept for one person alone: the page, and how far it had come. */
export const keptWords = z.strictObject({
  page: z.string().regex(/^[a-z0-9]{8}$/),
  sequence: z.number().int().nonnegative().max(Number.MAX_SAFE_INTEGER),
})

export const textSave = z.strictObject({
  releaseId: id,
  locale,
  /** The text revision that the person started from. */
  baseRevisionId: id,
  /** The source text revision that a translator had beside them. */
  basedOnId: id.nullable(),
  text: releaseText,
  /** What the same page has kept and need not keep any longer once this is saved. */
  unsaved: keptWords.optional(),
})
export type TextSave = z.input<typeof textSave>

/** A year half typed in a date field is a date to the browser, and year 0 an error to the database. */
const day = z.iso
  .date({ error: 'dateline.not_a_date', abort: true })
  .refine((date) => date >= '1900-01-01', 'dateline.not_a_date')

const share = z.number().min(0).max(1)

/** What both languages share. */
export const sharedFields = z.strictObject({
  placeId: id.nullable(),
  datelineDate: day.nullable(),
  topicIds: z.array(id).max(20),
  personIds: z.array(id).max(50),
  organisationIds: z.array(id).max(50),
  contactIds: z.array(id).max(20),
  photos: z.array(z.strictObject({ assetId: id, focalX: share, focalY: share })).max(100),
})
export type SharedFields = z.infer<typeof sharedFields>

export const sharedSave = z.strictObject({
  releaseId: id,
  baseRevisionId: id,
  shared: sharedFields,
})

export const editionAsked = z.strictObject({ releaseId: id, locale, revision: z.number().int() })
export const editionReturn = editionAsked.extend({
  note: line(limits.summary).refine((text) => text.trim() !== '', 'note.missing'),
})

/** What an approver adds, when there is something to add. */
const note = line(limits.summary).default('')
export const editionApproval = editionAsked.extend({ note })
export const lateApproval = z.strictObject({ releaseId: id, editionId: id, note })

export const promise = z.strictObject({
  releaseId: id,
  locale,
  /** On the office's clock, for instance 2026-08-05T18:00; null takes the promise back. */
  at: z.iso.datetime({ local: true, precision: -1, error: 'promise.not_a_time' }).nullable(),
  /** The promise that the person saw. */
  former: z.iso
    .datetime()
    .transform((at) => new Date(at))
    .nullable(),
})

const one = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)

/** Where a release may be looked for in the list; forced: live, and nobody has approved it yet. */
export const listStates = [
  'draft',
  'submitted',
  'changes_requested',
  'approved',
  'scheduled',
  'failed',
  'published',
  'forced',
  'withdrawn',
  'killed',
] as const

/** What the list's address may ask for; anything else in it is ignored. */
export const releaseFilter = z.object({
  q: one(z.string().trim().min(1).max(200)),
  state: one(z.enum(listStates)),
  mine: one(z.literal('1').transform(() => true)),
  after: one(z.string().max(200)),
})
export type ReleaseFilter = z.infer<typeof releaseFilter>
