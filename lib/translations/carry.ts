// What a text revision keeps of its segments, carried from one save to the next. Nothing that somebody confirmed is lost by a save
// that did not touch its words.
import type { ReleaseText } from '#lib/releases/schema.ts'
import { originAfter } from './saving/origin.ts'
import {
  hashOf,
  isEmptySegment,
  photoKey,
  placeOf,
  type SegmentEntry,
  type SegmentKey,
  type Segments,
  segmentsOf,
  type SegmentText,
} from './segment.ts'

/** A source text revision. */
export type SourceText = { revisionId: string; text: ReleaseText }

type Kept = {
  text: ReleaseText
  entries: Segments
  /** The source that the whole was made beside; it counts where nothing more exact is known. */
  source: SourceText
  at: Date
  /** Readers have or had these very words. */
  isPublic: boolean
  /** Readers have or had a text in this language. */
  wasPublic: boolean
}

/**
 * The entries of a text with one for each segment that has words. What went out to readers was approved, so people's drafts in it
 * count as confirmed; a machine's words do not.
 */
export function wholeEntries({ text, entries, source, at, ...is }: Kept): Segments {
  const from = segmentsOf(source.text)
  const whole: Segments = {}
  for (const [key, segment] of segmentsOf(text)) {
    if (isEmptySegment(segment)) continue
    const entry = entries[key] ?? {
      source: source.revisionId,
      hash: hashOf(from.get(key)),
      state: is.wasPublic ? 'confirmed' : 'draft',
      origin: 'person',
      by: null,
      at: at.toISOString(),
    }
    whole[key] =
      is.isPublic && entry.origin !== 'machine' ? { ...entry, state: 'confirmed' } : entry
  }
  return whole
}

/** A translation that came whole, with its source, from where it was finished. */
export const confirmedFrom = (source: SourceText, text: ReleaseText, at: Date): Segments =>
  wholeEntries({ text, entries: {}, source, at, isPublic: true, wasPublic: true })

/**
 * The entries of a translation in a release begun from another one. What was made from the very words that the copy begins with is
 * made from the copy's original; what was stale stays so.
 * @param photoOf the copy of a photo.
 */
export function copiedEntries(
  entries: Segments,
  original: SourceText,
  photoOf: (assetId: string) => string | undefined,
): Segments {
  const from = segmentsOf(original.text)
  const copied: Segments = {}
  for (const [name, entry] of Object.entries(entries) as [SegmentKey, SegmentEntry][]) {
    const place = placeOf(name)
    const assetId = place.is === 'photo' ? photoOf(place.assetId) : undefined
    if (place.is === 'photo' && !assetId) continue
    const key = place.is === 'photo' ? photoKey(assetId!, place.part) : name
    const isFresh = entry.hash === hashOf(from.get(key))
    copied[key] = isFresh ? { ...entry, source: original.revisionId } : entry
  }
  return copied
}

type Change = {
  before: ReleaseText
  after: ReleaseText
  /** Of the text before, with one for each segment that has words. */
  entries: Segments
  /** The source that stood beside the writer. */
  source: SourceText
  by: string | null
  at: Date
  /** An earlier text whose words come back with what was kept of them. */
  restored?: { text: ReleaseText; entries: Segments } | null
}

/** The entries of a text that somebody wrote outside of the workbench: what they changed is a draft of theirs. */
export function carrySegments({ before, after, entries, restored, ...written }: Change): Segments {
  const [old, back] = [segmentsOf(before), restored && segmentsOf(restored.text)]
  const from = segmentsOf(written.source.text)
  const carried: Segments = {}
  const carry = (key: SegmentKey, segment: SegmentText, hash: string): SegmentEntry => {
    if (hashOf(old.get(key)) === hash && entries[key]) return entries[key]
    if (restored?.entries[key] && hashOf(back?.get(key)) === hash) return restored.entries[key]
    return {
      source: written.source.revisionId,
      hash: hashOf(from.get(key)),
      state: 'draft',
      origin: originAfter({ text: old.get(key), entry: entries[key] }, segment, 'person'),
      by: written.by,
      at: written.at.toISOString(),
    }
  }
  for (const [key, segment] of segmentsOf(after)) {
    const hash = hashOf(segment)
    if (hash !== '') carried[key] = carry(key, segment, hash)
  }
  return carried
}
