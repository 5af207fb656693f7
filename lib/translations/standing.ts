// Where each segment of a translation stands, computed from the two texts and from what its revision keeps of them.
import type { ReleaseText } from '#lib/releases/schema.ts'
import { wordsIn } from '#lib/rich-text/plain-text.ts'
import {
  hashOf,
  isEmptySegment,
  plainTextOfSegment,
  type SegmentEntry,
  type SegmentKey,
  type SegmentOrigin,
  type Segments,
  segmentsOf,
  type SegmentText,
} from './segment.ts'

/** stale: the source segment is another than the one it was made from. */
export type SegmentState = 'untranslated' | 'draft' | 'stale' | 'confirmed'

export type SegmentStanding = {
  key: SegmentKey
  state: SegmentState
  /** Null while nothing is written. */
  origin: SegmentOrigin | null
  /** Somebody stood by these words, even when the source is another since. */
  wasConfirmed: boolean
}

export type Counts = {
  total: number
  untranslated: number
  draft: number
  stale: number
  confirmed: number
}

/** A source segment without words and without a translation is nobody's work. */
export function standingOf(
  source: ReleaseText,
  target: ReleaseText | null,
  entries: Segments,
): SegmentStanding[] {
  const [from, to] = [segmentsOf(source), target ? segmentsOf(target) : new Map()]
  return keysInOrder(from, to).map((key) => {
    if (isEmptySegment(to.get(key)))
      return { key, state: 'untranslated', origin: null, wasConfirmed: false }
    const entry = entries[key]
    return {
      key,
      state: stateOf(from.get(key), entry),
      origin: entry?.origin ?? 'person',
      wasConfirmed: entry?.state === 'confirmed',
    }
  })
}

/** Of a segment with words. Without an entry nobody stands by them yet. */
function stateOf(
  source: SegmentText | undefined,
  entry: SegmentEntry | undefined,
): Exclude<SegmentState, 'untranslated'> {
  if (!entry) return 'draft'
  return entry.hash === hashOf(source) ? entry.state : 'stale'
}

type Texts = Map<SegmentKey, SegmentText>

/** Every segment with words on either side, as the source is read; what only the target has follows its predecessor there. */
export function keysInOrder(source: Texts, target: Texts): SegmentKey[] {
  const keys = [...source.keys()]
  let after = -1
  for (const key of target.keys()) {
    const at = keys.indexOf(key)
    if (at >= 0) after = at
    else keys.splice(++after, 0, key)
  }
  return keys.filter((key) => !isEmptySegment(source.get(key)) || !isEmptySegment(target.get(key)))
}

export function countsOf(standing: readonly Pick<SegmentStanding, 'state'>[]): Counts {
  const counts = { total: standing.length, untranslated: 0, draft: 0, stale: 0, confirmed: 0 }
  for (const { state } of standing) counts[state] += 1
  return counts
}

/** Words of a text that a translator has to read. */
export const wordsOf = (text: ReleaseText) =>
  [...segmentsOf(text).values()].reduce(
    (sum, segment) => sum + wordsIn(plainTextOfSegment(segment)),
    0,
  )
