import type { Actor } from '#lib/access/actor.ts'

/** Whoever acts without an account; which one, the audit event's subject says. */
export const aGuest: Actor = { kind: 'system', name: 'guest' }
