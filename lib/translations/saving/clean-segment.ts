import { photoText, releaseText } from '#lib/releases/schema.ts'
import { cleanRichText } from '#lib/rich-text/clean-rich-text.ts'
import type { Block } from '#lib/rich-text/schema.ts'
import { placeOf, type SegmentKey, type SegmentText } from '../segment.ts'

type Cleaned = { ok: true; text: SegmentText } | { ok: false; code: string }

/** A segment as its text will keep it: cleaned, and within what its place can hold. */
export function cleanSegment(key: SegmentKey, text: SegmentText): Cleaned {
  const place = placeOf(key)
  if ((place.is === 'block') !== (typeof text !== 'string'))
    return { ok: false, code: 'segment.malformed' }
  if (typeof text !== 'string') {
    const block = { ...text, attrs: { ...text.attrs, id: key.slice('block:'.length) } } as Block
    return { ok: true, text: cleanRichText({ type: 'doc', content: [block] }).content[0]! }
  }
  const schema =
    place.is === 'photo'
      ? photoText.shape[place.part]
      : releaseText.shape[place.is === 'field' ? place.field : 'summary']
  const parsed = schema.safeParse(text)
  return parsed.success
    ? { ok: true, text: parsed.data }
    : { ok: false, code: parsed.error.issues[0]!.message }
}
