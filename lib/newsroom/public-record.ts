import { standingCorrection } from './changes.ts'
import type { ReleasePage } from './queries/find-release-page.ts'

type Told = Pick<ReleasePage, 'changes' | 'updatedAt' | 'withdrawal'>

/** What readers are told above the text: that it was taken back, or of its newest correction. */
export function recordOf({ changes, updatedAt, withdrawal }: Told) {
  const note = withdrawal ? null : standingCorrection(changes)
  return { updatedAt, withdrawal, correction: note ? { note, at: changes[0]!.at } : null }
}
