import { documentIn, type ReleaseEditions } from '#lib/releases/release.ts'
import type { Problem } from '#lib/result.ts'

/**
 * What a translator should know before going on. Nothing of it keeps their words from being saved: an original that was withdrawn
 * may come back, and then its translation is there.
 */
export function warningsOf(release: ReleaseEditions): Problem[] {
  const original = documentIn(release, release.originalLocale)!
  return original.newest.state === 'withdrawn' ? [{ code: 'translation.source_withdrawn' }] : []
}
