// Who acts: a signed-in person or the system itself (the clock, an importer). Every command gets one.
import type { Locale } from '#lib/i18n/locale.ts'

export type Role = 'writer' | 'translator' | 'editor' | 'administrator'
export const roles = ['writer', 'translator', 'editor', 'administrator'] as const satisfies Role[]

export type Person = { kind: 'person'; id: string; name: string; role: Role; locale: Locale }
export type Actor = Person | { kind: 'system'; name: string }

/** The id that audit events and statuses keep; null for the system. */
export const idOf = (actor: Actor): string | null => (actor.kind === 'person' ? actor.id : null)
