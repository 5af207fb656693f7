import { z } from 'zod'
import { limits, locale } from '#lib/releases/schema.ts'
import { richText } from '#lib/rich-text/schema.ts'
import { segmentKey, segmentOrigins, type SegmentText } from './segment.ts'

const id = z.guid()

const isBlock = (value: unknown) => {
  const { data } = richText.safeParse({ type: 'doc', content: [value] })
  return data !== undefined && data.content[0]!.type !== 'figure'
}

/** Cleaned and held to its place's limits when it is put into its text. */
const segmentText = z.custom<SegmentText>(
  (value) => typeof value === 'string' || isBlock(value),
  'segment.malformed',
)

/** A reason with which somebody stands by facts that differ between the languages. */
const reason = z
  .string()
  .trim()
  .min(1, 'parity.reason_missing')
  .max(limits.summary, 'text.too_long')

const common = {
  key: segmentKey,
  /** Hash of the target that the person saw; empty when there was none. */
  seen: z.string().max(64),
  signOff: reason.optional(),
}

export const segmentAct = z.discriminatedUnion('act', [
  z.strictObject({
    ...common,
    act: z.literal('write'),
    text: segmentText,
    origin: z.enum(segmentOrigins).optional(),
  }),
  z.strictObject({
    ...common,
    act: z.literal('confirm'),
    text: segmentText,
    origin: z.enum(segmentOrigins).optional(),
  }),
  /** The source changed, the words still say it. */
  z.strictObject({ ...common, act: z.literal('still_correct'), text: segmentText.optional() }),
  /** Words, state and origin as they were in an earlier revision of this translation. */
  z.strictObject({ ...common, act: z.literal('restore'), revisionId: id }),
])
export type SegmentAct = z.infer<typeof segmentAct>

const eachOnce = (acts: SegmentAct[]) => new Set(acts.map(({ key }) => key)).size === acts.length

export const translationSave = z.strictObject({
  releaseId: id,
  locale,
  /** The source text revision that the person had before them. */
  sourceRevisionId: id,
  segments: z.array(segmentAct).min(1).max(2500).refine(eachOnce, 'segment.twice'),
})

/** A page names itself, so that one person's two pages are told apart. */
const page = z.string().regex(/^[a-z0-9]{8}$/)

export const segmentLease = z.strictObject({
  releaseId: id,
  locale,
  key: segmentKey,
  page,
  /** Take it from the colleague who has it. */
  takeOver: z.boolean().default(false),
})
export const segmentRelease = z.strictObject({ releaseId: id, locale, key: segmentKey, page })
