import { z } from 'zod'
import { locales } from '#lib/i18n/locale.ts'
import { isAddress } from '#lib/mail/smtp/address.ts'
import { planZones } from '#lib/plans/plan.ts'
import { cleanText } from '#lib/rich-text/clean-text.ts'
import { limits } from './embargo.ts'

const id = z.guid()
const moment = z.iso
  .datetime()
  .transform((at) => new Date(at))
  .nullable()

const wall = z.iso
  .datetime({ local: true, precision: -1, error: 'plan.not_a_time', abort: true })
  .refine((time) => time >= '2000', 'embargo.past')

export const embargoTime = z.strictObject({
  releaseId: id,
  /** On the clock of the zone, for instance 2026-12-01T18:00. */
  time: wall,
  zone: z.enum(planZones, 'plan.unknown_zone'),
  /** Where a clock that is put back shows the same hour twice. */
  occurrence: z.enum(['first', 'second']).nullable().default(null),
  /** The embargo that the person saw. */
  former: moment,
})
export const embargoAsked = z.strictObject({ releaseId: id, former: moment })

const line = (most: number, missing: string) =>
  z
    .string()
    .max(most, 'text.too_long')
    .transform((text) => cleanText(text).replaceAll(/\s+/g, ' ').trim())
    .refine((text) => text !== '', missing)

export const guestName = line(limits.name, 'embargo.name_missing')
export const guestEmail = z
  .string()
  .trim()
  .toLowerCase()
  .max(limits.email, 'user.email_invalid')
  .refine((text) => isAddress(text) && z.email().safeParse(text).success, 'user.email_invalid')

export const journalist = z.strictObject({
  name: guestName,
  outlet: line(limits.outlet, 'embargo.outlet_missing'),
  email: guestEmail,
  locale: z.enum(locales),
})

export const invitations = z.strictObject({
  releaseId: id,
  journalists: z
    .array(journalist)
    .min(1, 'embargo.nobody')
    .max(limits.atOnce, 'embargo.too_many_at_once'),
})

export const invitationAsked = z.strictObject({ releaseId: id, invitationId: id })
/** One invitation, or all that are open. */
export const revocation = z.strictObject({ releaseId: id, invitationId: id.nullable() })
