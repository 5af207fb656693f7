import { z } from 'zod'
import { locale } from '#lib/releases/schema.ts'
import { cleanText } from '#lib/rich-text/clean-text.ts'

const notice = z
  .string()
  .max(1000, 'text.too_long')
  .transform((text) => cleanText(text).trim())

/** What readers are told, in every language that they have read. */
const notices = z.strictObject({ ar: notice.optional(), en: notice.optional() })

const arabicDigits = '٠١٢٣٤٥٦٧٨٩'
const plainNumber = (typed: string) =>
  typed.replace(/\s/g, '').replace(/[٠-٩]/g, (digit) => String(arabicDigits.indexOf(digit)))

/** One or both languages of a release, to go live as one act. */
export const publication = z.strictObject({
  releaseId: z.guid(),
  editions: z
    .array(
      z.strictObject({
        locale,
        /** The revision of the edition that the person saw. */
        revision: z.number().int(),
        /** How a document that is already live changes; ignored at first publication. */
        kind: z.enum(['minor', 'update', 'correction']).default('minor'),
        /** What readers are told; required of a correction. */
        correctionNote: notice.default(''),
        /** What readers of the other language are told of a correction, when that one gets none of its own. */
        siblingNote: notice.default(''),
      }),
    )
    .min(1, 'publication.nothing_chosen')
    .refine((editions) => new Set(editions.map((one) => one.locale)).size === editions.length),
  /** Without the approval of somebody else, for a reason that colleagues read. */
  force: z
    .strictObject({ reason: notice.refine((text) => text !== '', 'force.reason_missing') })
    .optional(),
})

export const withdrawal = z.strictObject({
  releaseId: z.guid(),
  revision: z.number().int(),
  notices,
  /** Whether the text stays readable below its notice. */
  keepsText: z.boolean().default(false),
})

export const kill = z.strictObject({
  releaseId: z.guid(),
  revision: z.number().int(),
  /** Typed by hand, so that nobody kills another release than the one that they mean. */
  number: z.string().max(40).transform(plainNumber),
  /** For colleagues; readers get the notices. */
  reason: notice.refine((text) => text !== '', 'kill.reason_missing'),
  notices,
})

export const addressChange = z.strictObject({
  releaseId: z.guid(),
  revision: z.number().int(),
  locale,
  /** The words of the new address; made into one as a headline is. */
  words: z.string().max(300, 'text.too_long'),
})

export const backdating = z.strictObject({
  releaseId: z.guid(),
  revision: z.number().int(),
  /** On the office's clock, for instance 2026-05-03T10:00; null takes the earlier date back. */
  at: z.iso.datetime({ local: true, precision: -1, error: 'backdate.not_a_time' }).nullable(),
  /** For colleagues: why readers see another date. */
  reason: notice.refine((text) => text !== '', 'backdate.reason_missing'),
})
