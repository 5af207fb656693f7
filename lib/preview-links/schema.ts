import { z } from 'zod'
import { guestEmail, guestName } from '#lib/embargo/schema.ts'
import { locales } from '#lib/i18n/locale.ts'
import { cleanText } from '#lib/rich-text/clean-text.ts'
import { blockId } from '#lib/rich-text/schema.ts'
import { limits } from './preview-link.ts'

const id = z.guid()

export const newPreviewLink = z.object({
  releaseId: id,
  /** The language that is shown. */
  locale: z.enum(locales),
  name: guestName,
  /** Empty: the maker passes the link on. */
  email: z.union([z.literal(''), guestEmail]).default(''),
  /** The language that the guest is spoken to. */
  guestLocale: z.enum(locales),
  hours: z.coerce
    .number('preview_link.hours_invalid')
    .int('preview_link.hours_invalid')
    .min(1, 'preview_link.hours_invalid')
    .max(limits.hours, 'preview_link.hours_invalid'),
})

export const linkAsked = z.object({ linkId: id })

export const guestComment = z.object({
  /** Empty: about the whole. */
  blockId: z.union([z.literal('').transform(() => null), blockId]).nullable(),
  text: z
    .string('preview_link.comment_missing')
    .max(limits.comment, 'preview_link.comment_long')
    .transform((text) => cleanText(text).trim())
    .refine((text) => text !== '', 'preview_link.comment_missing'),
})
