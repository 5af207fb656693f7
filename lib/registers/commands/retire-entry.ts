import type { Actor } from '#lib/access/actor.ts'
import { changeRetirement } from '../change-retirement.ts'

/** Takes an entry off the choices of new releases. Whatever names it already keeps it. */
export const retireEntry = (actor: Actor, input: unknown, now = new Date()) =>
  changeRetirement(actor, input, now)
