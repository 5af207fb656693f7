import { z } from 'zod'
import { line, locale } from '#lib/releases/schema.ts'
import { blockId } from '#lib/rich-text/schema.ts'
import { fieldPlaces, longestQuote } from './thread.ts'

const id = z.guid()
export const longestComment = 4000

const words = {
  text: line(longestComment)
    .transform((text) => text.trim())
    .refine((text) => text !== '', 'comment.empty'),
  /** Colleagues whom it calls. */
  mentionIds: z.array(id).max(20, 'comment.too_many_mentions').default([]),
}

export const threadStart = z.strictObject({
  releaseId: id,
  locale,
  /** The text that the person had before them. */
  textRevisionId: id,
  /** Id of a block or name of a field; null for the whole text. */
  place: z.union([blockId, z.enum(fieldPlaces)]).nullable(),
  /** The words that were chosen there, when some were. */
  quote: z
    .string()
    .default('')
    .transform((quote) => (quote.length > longestQuote ? '' : quote)),
  ...words,
})

export const threadReply = z.strictObject({ threadId: id, ...words })
export const threadAsked = z.strictObject({ threadId: id, revision: z.number().int() })
export const mentionsSeen = z.strictObject({ releaseId: id, locale })

export const restoration = z.strictObject({
  releaseId: id,
  locale,
  revisionId: id,
  /** The newest text that the person saw; whatever was written since is not covered by an older one. */
  baseRevisionId: id,
})

const one = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined)

/** What the address of a comparison may ask for; anything else in it is ignored. */
export const comparisonAsked = z.object({
  base: one(z.string().max(40)),
  view: one(z.enum(['inline', 'beside'])),
  from: one(id),
  to: one(id),
  after: one(z.string().max(200)),
})
