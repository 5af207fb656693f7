import type { Change } from './queries/find-release-page.ts'

/** What was wrong in an earlier edition: told until something newer is said. Minor changes are no part of the history. */
export const standingCorrection = ([newest]: Change[]): string | null =>
  newest?.kind === 'correction' ? newest.note : null
