import { z } from 'zod'
import { locale } from '#lib/releases/schema.ts'
import { cleanText } from '#lib/rich-text/clean-text.ts'

const notice = z
  .string()
  .max(1000, 'text.too_long')
  .transform((text) => cleanText(text).trim())

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
      }),
    )
    .min(1, 'publication.nothing_chosen')
    .refine((editions) => new Set(editions.map((one) => one.locale)).size === editions.length),
})

export const withdrawal = z.strictObject({
  releaseId: z.guid(),
  revision: z.number().int(),
  /** What readers are told, in every live language. */
  notices: z.strictObject({ ar: notice.optional(), en: notice.optional() }),
})
