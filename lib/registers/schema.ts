import { z } from 'zod'
import { cleanText } from '#lib/rich-text/clean-text.ts'
import { limits } from './register.ts'

const id = z.guid().optional()
/** A new entry has none; an entry that is changed says which state of it the person had before them. */
const revision = z.coerce.number().pipe(z.int32()).default(0)

const tidyLine = (text: string) => cleanText(text).replaceAll(/\s+/g, ' ').trim()
const tidyText = (text: string) =>
  cleanText(text)
    .replaceAll(/ *\n */g, '\n')
    .trim()
/** Addresses and numbers that are copied from an Arabic page bring invisible marks along. */
const tidyCode = (text: string) => text.replaceAll(/\p{Cf}/gu, '').trim()

const line = z.string().transform(tidyLine)
const name = line.pipe(
  z.string().min(1, 'register.name_missing').max(limits.name, 'register.name_long'),
)
const code = z.string().transform(tidyCode)
const slug = code.pipe(
  z
    .string()
    .toLowerCase()
    .min(1, 'register.slug_missing')
    .max(limits.slug, 'register.slug_long')
    .regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/, 'register.slug_invalid'),
)

export const placeFields = z.object({ id, revision, slug, nameAr: name, nameEn: name })

export const topicFields = placeFields.extend({
  mediaTopic: code
    .pipe(z.string().regex(/^(?:medtop:\d{8})?$/, 'register.media_topic_invalid'))
    .transform((topic) => topic || null),
})

const role = line.pipe(z.string().max(limits.name, 'register.role_long'))

const address = z.email().max(limits.email)
const email = code.refine(
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
const phone = code
  .transform((text) => latinDigits(text).replaceAll(/\s+/g, ' '))
  .pipe(
    z
      .string()
      .max(limits.phone, 'register.phone_invalid')
      .refine(isPhone, 'register.phone_invalid'),
  )

export const contactFields = z
  .object({ id, revision, nameAr: name, nameEn: name, roleAr: role, roleEn: role, email, phone })
  .superRefine(({ roleAr, roleEn, ...contact }, { addIssue }) => {
    if (!contact.email && !contact.phone)
      addIssue({ code: 'custom', path: ['email'], message: 'register.contact_unreachable' })
    if (Boolean(roleAr) !== Boolean(roleEn))
      addIssue({
        code: 'custom',
        path: [roleAr ? 'roleEn' : 'roleAr'],
        message: 'register.role_missing',
      })
  })

const standingText = z
  .string()
  .transform(tidyText)
  .pipe(z.string().min(1, 'register.text_missing').max(limits.text, 'register.text_long'))

export const boilerplateFields = z.object({
  id,
  revision,
  name,
  textAr: standingText,
  textEn: standingText,
})

export const entryAsked = z.object({
  register: z.enum(['contacts', 'boilerplates']),
  id: z.guid(),
  revision,
})
