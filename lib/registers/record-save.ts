import type { Actor } from '#lib/access/actor.ts'
import { recordEvent } from '#lib/audit/record-event.ts'
import type { Tx } from '#lib/db/desk.ts'
import type { Register } from './register.ts'

type Save = { register: Register; action: 'created' | 'changed' | 'retired' | 'restored' }

export const recordSave = (tx: Tx, actor: Actor, subjectId: string, facts: Save) =>
  recordEvent(tx, actor, 'register.saved', { subjectId, facts })
