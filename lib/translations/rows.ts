// The rows of the workbench from what was read for them.
import type { ReleaseText } from '#lib/releases/schema.ts'
import {
  hashOf,
  placeOf,
  type SegmentKey,
  type Segments,
  segmentsOf,
  type SegmentText,
} from './segment.ts'
import { standingOf } from './standing.ts'
import type { FormerSource, RowPlace, TranslationRow } from './translation.ts'

type Read = {
  source: ReleaseText
  target: ReleaseText
  entries: Segments
  /** Earlier texts of the original, by revision. */
  formerTexts: Map<string, { at: Date; text: ReleaseText }>
  names: Map<string, string>
  leases: Map<string, string>
  thumbnailOf: (assetId: string) => string
}

export function rowsOf({ source, target, entries, ...read }: Read): TranslationRow[] {
  const [from, to] = [segmentsOf(source), segmentsOf(target)]
  const number = counter()
  return standingOf(source, target, entries).map(({ key, state, origin, wasConfirmed }) => {
    const entry = state === 'untranslated' ? undefined : entries[key]
    const place = rowPlace(key, from.get(key) ?? to.get(key)!, number)
    return {
      key,
      place,
      source: from.get(key) ?? null,
      target: to.get(key) ?? null,
      targetHash: hashOf(to.get(key)),
      state,
      wasConfirmed,
      origin,
      by: (entry?.by && read.names.get(entry.by)) ?? null,
      at: entry ? new Date(entry.at) : null,
      former: state === 'stale' && entry ? formerOf(key, entry.source, read.formerTexts) : null,
      leasedBy: read.leases.get(key) ?? null,
      thumbnail: place.is === 'photo' ? read.thumbnailOf(place.assetId) : null,
    }
  })
}

/** What has been counted of each kind so far, the same thing once. */
function counter() {
  const known = new Map<string, string[]>()
  return (kind: string, id: string) => {
    const ids = known.get(kind) ?? []
    if (!ids.includes(id)) ids.push(id)
    known.set(kind, ids)
    return ids.indexOf(id) + 1
  }
}

function rowPlace(
  key: SegmentKey,
  text: SegmentText,
  number: ReturnType<typeof counter>,
): RowPlace {
  const place = placeOf(key)
  if (place.is === 'photo') return { ...place, number: number('photo', place.assetId) }
  if (place.is === 'field' || typeof text === 'string') return place as RowPlace
  const { type, attrs } = text
  const level = 'level' in attrs ? attrs.level : null
  return { is: 'block', type, level, number: number(type, place.id) }
}

function formerOf(
  key: SegmentKey,
  revisionId: string,
  texts: Read['formerTexts'],
): FormerSource | null {
  const former = texts.get(revisionId)
  if (!former) return null
  return { revisionId, at: former.at, text: segmentsOf(former.text).get(key) ?? null }
}
