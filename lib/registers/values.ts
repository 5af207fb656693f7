// What the fields of the office's lists and settings have in common: how typed values are tidied, and what a form may send.
import { z } from 'zod'
import { cleanText } from '#lib/rich-text/clean-text.ts'
import { limits } from './register.ts'

/** Marks of direction alone say nothing. */
const orNothing = (text: string) => (/[^\s\p{Cf}]/u.test(text) ? text.trim() : '')
const tidyLine = (text: string) => orNothing(cleanText(text).replaceAll(/\s+/g, ' '))
const tidyText = (text: string) => orNothing(cleanText(text).replaceAll(/ *\n */g, '\n'))
/** Addresses and numbers that are copied from an Arabic page bring invisible marks along. */
const tidyCode = (text: string) => text.replaceAll(/\p{Cf}/gu, '').trim()

export const line = z.string().transform(tidyLine)
export const paragraphs = z.string().transform(tidyText)
export const code = z.string().transform(tidyCode)

/** A new entry has none; an entry that is changed says which state of it the person had before them. */
export const revision = z.coerce.number().pipe(z.int32()).default(0)

const address = z.email().max(limits.email)
export const email = code.refine(
  (text) => text === '' || address.safeParse(text).success,
  'register.email_invalid',
)

const latinDigits = (text: string) =>
  text.replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))

/** Three digits are a short number, fifteen the most that the world's telephone plan allows. */
const isPhone = (text: string) => {
  const digits = text.replaceAll(/\D/g, '').length
  return text === '' || (/^\+?[0-9 ().-]+$/.test(text) && digits >= 3 && digits <= 15)
}
export const phone = code
  .transform((text) => latinDigits(text).replaceAll(/\s+/g, ' '))
  .pipe(
    z
      .string()
      .max(limits.phone, 'register.phone_invalid')
      .refine(isPhone, 'register.phone_invalid'),
  )
