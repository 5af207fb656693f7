// What stands inside a line of text: runs of text with their marks, and line breaks.
import { z } from 'zod'
import { isAllowedHref } from './link.ts'

// PostgreSQL keeps neither a NUL nor half of a surrogate pair, and no control belongs in prose.
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0009\u000b-\u001f\u007f]/

const mark = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('strong') }),
  z.strictObject({ type: z.literal('emphasis') }),
  z.strictObject({ type: z.literal('isolate') }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({ href: z.string().refine(isAllowedHref, 'link_not_allowed') }),
  }),
])
export type Mark = z.infer<typeof mark>

const eachOnce = (marks: Mark[]) => new Set(marks.map(({ type }) => type)).size === marks.length

const text = z.strictObject({
  type: z.literal('text'),
  text: z
    .string()
    .min(1)
    .refine((value) => value.isWellFormed() && !control.test(value), 'control_character'),
  marks: z.array(mark).min(1).max(4).refine(eachOnce, 'mark_twice').optional(),
})

export const inline = z.discriminatedUnion('type', [
  text,
  z.strictObject({ type: z.literal('hardBreak') }),
])
export type Inline = z.infer<typeof inline>
export type TextRun = z.infer<typeof text>
