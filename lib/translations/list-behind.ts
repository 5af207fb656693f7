import type { Tx } from '#lib/db/desk.ts'
import { readTexts, type TextWithSegments } from '#lib/releases/read-text.ts'
import { wholeEntries } from './carry.ts'
import { hasAllEntries } from './read-entries.ts'
import { standingOf } from './standing.ts'

type Beside = { editionId: string; target: TextWithSegments; source: TextWithSegments }

/** Of translations with the originals that will stand beside them, the editions that were made from other words, or lack some. */
export async function listBehind(tx: Tx, pairs: Beside[]): Promise<string[]> {
  const bases = pairs.flatMap(({ target }) =>
    !hasAllEntries(target) && target.basedOnId ? [target.basedOnId] : [],
  )
  const texts = bases.length > 0 ? await readTexts(tx, bases) : []
  return pairs.flatMap(({ editionId, target, source }) => {
    const base = texts.find(({ revisionId }) => revisionId === target.basedOnId) ?? source
    return isBehind(target, source, base) ? [editionId] : []
  })
}

/** A field may be left out in a translation; a paragraph that came later was not. */
function isBehind(target: TextWithSegments, source: TextWithSegments, base: TextWithSegments) {
  const entries = wholeEntries({
    text: target.text,
    entries: target.segments,
    source: base,
    at: target.savedAt,
    isPublic: false,
    wasPublic: false,
  })
  return standingOf(source.text, target.text, entries).some(
    ({ key, state }) => state === 'stale' || (state === 'untranslated' && key.startsWith('block:')),
  )
}
