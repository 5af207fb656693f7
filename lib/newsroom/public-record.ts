import { standingCorrection } from './changes.ts'
import type { ReleasePage } from './queries/find-release-page.ts'

/** What readers are told of its changes above the text. */
export function recordOf({ changes, updatedAt }: Pick<ReleasePage, 'changes' | 'updatedAt'>) {
  const note = standingCorrection(changes)
  return { updatedAt, correction: note ? { note, at: changes[0]!.at } : null }
}
