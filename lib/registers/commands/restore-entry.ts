import type { Actor } from '#lib/access/actor.ts'
import { changeRetirement } from '../change-retirement.ts'

/** Offers a retired entry again. */
export const restoreEntry = (actor: Actor, input: unknown) => changeRetirement(actor, input, null)
