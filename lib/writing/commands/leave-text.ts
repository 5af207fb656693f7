import type { Actor } from '#lib/access/actor.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import type { Result } from '#lib/result.ts'
import { unsavedText } from '../schema.ts'
import { keepUnsaved } from './keep-unsaved.ts'

/**
 * The last words of a page that closes: first into the person's own row, then for everyone. When others wrote the same place, or
 * the right is gone, they stay in the row, and the person finds them when they come back.
 */
export async function leaveText(actor: Actor, input: unknown): Promise<Result> {
  const kept = await keepUnsaved(actor, input)
  if (!kept.ok) return kept
  return saveText(actor, unsavedText.parse(input))
}
