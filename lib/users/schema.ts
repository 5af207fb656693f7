import { z } from 'zod'
import { roles } from '#lib/access/actor.ts'
import { locales } from '#lib/i18n/locale.ts'
import { cleanText } from '#lib/rich-text/clean-text.ts'
import { isObviousPassword } from './obvious-password.ts'
import { limits } from './user.ts'

const id = z.guid()
const revision = z.coerce.number().pipe(z.int32())
const locale = z.enum(locales)
const role = z.enum(roles)

const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(limits.email, 'user.email_invalid')
  .pipe(z.email('user.email_invalid'))

const name = z
  .string()
  .max(limits.name, 'user.name_long')
  .transform((text) => cleanText(text).replaceAll(/\s+/g, ' ').trim())
  .refine((text) => text !== '', 'user.name_missing')

const password = z
  .string()
  .min(limits.shortestPassword, 'user.password_short')
  .max(limits.longestPassword, 'user.password_long')

/** One's own password of old, whatever the rules were when it was made. */
const knownPassword = z
  .string()
  .min(1, 'user.password_missing')
  .max(limits.longestPassword, 'user.password_long')

export const newPassword = password.refine(
  (text) => !isObviousPassword(text),
  'user.password_obvious',
)

export const signInFields = z.object({ email, password: knownPassword })

export const newInvitation = z.object({ email, role, locale })

export const joining = z.object({ token: z.string().max(100), name, password: newPassword, locale })
/** The first administrator says their own address; for all others the invitation does. */
export const ownEmail = z.object({ email })

export const newUser = z.object({ email, name, role, locale, password })
export type NewUser = z.input<typeof newUser>

export const userChange = z.object({ userId: id, revision, name, role, locale })
export const userAsked = z.object({ userId: id, revision })
export const invitationAsked = z.object({ invitationId: id })

export const accountChange = z.object({ name, locale })
export const passwordChange = z.object({ current: knownPassword, password: newPassword })
