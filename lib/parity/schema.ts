import { z } from 'zod'
import { limits, locale } from '#lib/releases/schema.ts'
import { segmentKey } from '#lib/translations/segment.ts'

const hash = z.string().min(1).max(64)

/** The very words on both sides that the person has read. */
export const factsSignOff = z.strictObject({
  releaseId: z.guid(),
  /** Of the translation. */
  locale,
  segments: z
    .array(z.strictObject({ key: segmentKey, sourceHash: hash, targetHash: hash }))
    .min(1)
    .max(2500),
  reason: z.string().trim().min(1, 'parity.reason_missing').max(limits.summary, 'text.too_long'),
})
export type FactsSignOff = z.input<typeof factsSignOff>
