// A user is a person of the press office who may enter the desk, with one role. People join by invitation only and are
// never deleted, since what they wrote carries their names: they are deactivated, which ends their sessions at once.
// There is always at least one active administrator.
import type { Role } from '#lib/access/actor.ts'
import type { Locale } from '#lib/i18n/locale.ts'

export const limits = { name: 100, email: 254, shortestPassword: 12, longestPassword: 256 }

export type UserRow = {
  id: string
  name: string
  email: string
  role: Role
  locale: Locale
  isActive: boolean
  isYou: boolean
}

export type UserForEditing = UserRow & { revision: number }
