// An invitation is a link that lets one person join once, within a week. Whoever has the link is the person invited, so
// the database keeps only the hash of its token. The set-up link of an empty database is an invitation without inviter.
import { createHash, randomBytes } from 'node:crypto'
import type { Role } from '#lib/access/actor.ts'
import type { Locale } from '#lib/i18n/locale.ts'

const validMilliseconds = 7 * 24 * 60 * 60 * 1000

export const newToken = () => randomBytes(32).toString('base64url')

export const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')

export const expiryFrom = (now: Date) => new Date(now.getTime() + validMilliseconds)

/** By which its mail is found. */
export const causeOfInvitation = (id: string) => `invitation:${id}`

/** Neither used nor revoked nor over. */
export const openAt = (now: Date) => ({ usedAt: null, revokedAt: null, expiresAt: { gt: now } })

export type InvitationRow = {
  id: string
  email: string
  role: Role
  locale: Locale
  expiresAt: Date
  invitedBy: string
}

export type InvitationForJoining = {
  email: string | null
  role: Role
  locale: Locale
  isSetUp: boolean
}
