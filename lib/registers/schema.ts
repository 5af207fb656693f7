import { z } from 'zod'
import { limits, retirable } from './register.ts'
import { code, email, line, paragraphs, phone, revision } from './values.ts'

const id = z.guid().optional()

const name = line.pipe(
  z.string().min(1, 'register.name_missing').max(limits.name, 'register.name_long'),
)
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

/** Address of the same person or body elsewhere. */
const sameAs = code.pipe(
  z
    .string()
    .max(limits.address, 'register.address_invalid')
    .refine((text) => text === '' || isAddress(text), 'register.address_invalid'),
)

const isAddress = (text: string) =>
  URL.canParse(text) && /^https?:\/\/[^\s"'<>@]+\.[^\s"'<>@]+$/.test(text)

export const organisationFields = placeFields.extend({ sameAs })

const role = line.pipe(z.string().max(limits.name, 'register.role_long'))

type Roles = { roleAr: string; roleEn: string }
const inBothLanguages = (
  { roleAr, roleEn }: Roles,
  { addIssue }: { addIssue: (issue: Issue) => void },
) => {
  if (Boolean(roleAr) !== Boolean(roleEn))
    addIssue({
      code: 'custom',
      path: [roleAr ? 'roleEn' : 'roleAr'],
      message: 'register.role_missing',
    })
}
type Issue = { code: 'custom'; path: string[]; message: string }

export const personFields = organisationFields
  .extend({ roleAr: role, roleEn: role })
  .superRefine(inBothLanguages)

export const contactFields = z
  .object({ id, revision, nameAr: name, nameEn: name, roleAr: role, roleEn: role, email, phone })
  .superRefine((contact, { addIssue }) => {
    if (!contact.email && !contact.phone)
      addIssue({ code: 'custom', path: ['email'], message: 'register.contact_unreachable' })
  })
  .superRefine(inBothLanguages)

const standingText = paragraphs.pipe(
  z.string().min(1, 'register.text_missing').max(limits.text, 'register.text_long'),
)

export const boilerplateFields = z.object({
  id,
  revision,
  name,
  textAr: standingText,
  textEn: standingText,
})

export const entryAsked = z.object({ register: z.enum(retirable), id: z.guid(), revision })
