// A segment is what is translated, confirmed and compared as one: a field, a block of the body, a text of a photo. Its key is the
// same in both languages. A target segment keeps the hash of the source that it was made from, so that whether it is stale is
// computed and never said. Figures are no segments: they follow the source.
import { z } from 'zod'
import { type PhotoPart, photoParts } from '#lib/merge/clash.ts'
import { put } from '#lib/merge/merge-order.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'
import type { Nested } from '#lib/rich-text/lines.ts'
import { plainTextOfBlock } from '#lib/rich-text/plain-text.ts'
import type { Block } from '#lib/rich-text/schema.ts'
import { skeletonOfBlock } from '#lib/rich-text/skeleton.ts'
import { canonical } from './canonical.ts'
import { digest } from './digest.ts'

export const fieldsBeforeBody = ['kicker', 'headline', 'subheadline', 'summary'] as const
export type SegmentField = (typeof fieldsBeforeBody)[number] | 'notesToEditors'
export type SegmentKey = SegmentField | `block:${string}` | `photo:${string}:${PhotoPart}`
export type SegmentText = string | Block

const photoId = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const keyShape = new RegExp(
  `^(?:kicker|headline|subheadline|summary|notesToEditors|block:[a-z0-9]{8}|photo:${photoId}:(?:caption|alt|credit))$`,
)
export const segmentKey = z.custom<SegmentKey>(
  (key) => typeof key === 'string' && keyShape.test(key),
  'segment.unknown',
)

export const segmentStates = ['draft', 'confirmed'] as const
export const segmentOrigins = ['person', 'memory', 'machine'] as const
export type SegmentOrigin = (typeof segmentOrigins)[number]

const segmentEntry = z.strictObject({
  /** The source text revision that it was made from. */
  source: z.guid(),
  /** Of the source segment there; empty when there was none. */
  hash: z.string(),
  state: z.enum(segmentStates),
  origin: z.enum(segmentOrigins),
  /** Null when nobody here did it: the system, an import. */
  by: z.guid().nullable(),
  at: z.string(),
})
export type SegmentEntry = z.infer<typeof segmentEntry>

export const segmentsSchema = z.partialRecord(segmentKey, segmentEntry)
/** What a text revision keeps of its segments. */
export type Segments = z.infer<typeof segmentsSchema>

export const blockKey = (id: string): SegmentKey => `block:${id}`
export const photoKey = (assetId: string, part: PhotoPart): SegmentKey => `photo:${assetId}:${part}`

/** What a key names. */
export type SegmentPlace =
  | { is: 'field'; field: SegmentField }
  | { is: 'block'; id: string }
  | { is: 'photo'; assetId: string; part: PhotoPart }

export function placeOf(key: SegmentKey): SegmentPlace {
  const [is, id, part] = key.split(':')
  if (is === 'block') return { is, id: id! }
  if (is === 'photo') return { is, assetId: id!, part: part as PhotoPart }
  return { is: 'field', field: key as SegmentField }
}

/** All segments of a text, in the order of reading, the empty ones too. */
export function segmentsOf(text: ReleaseText): Map<SegmentKey, SegmentText> {
  const segments = new Map<SegmentKey, SegmentText>()
  for (const field of fieldsBeforeBody) segments.set(field, text[field])
  for (const block of text.body.content)
    if (block.type !== 'figure') segments.set(blockKey(block.attrs.id), block)
  segments.set('notesToEditors', text.notesToEditors)
  for (const photo of text.photoTexts)
    for (const part of photoParts) segments.set(photoKey(photo.assetId, part), photo[part])
  return segments
}

export function isEmptySegment(text: SegmentText | null | undefined): boolean {
  if (text === null || text === undefined) return true
  if (typeof text === 'string') return isBlank(text)
  return !(text.type === 'quote' && !isBlank(text.attrs.speaker)) && isBare(text as Nested)
}

const isBlank = (text: string) => text.trim() === ''

// Asked of every block of every list, so it stops at the first word.
const isBare = ({ content = [] }: Nested): boolean =>
  content.every((part) =>
    part.type === 'text' && 'text' in part ? isBlank(part.text) : isBare(part as Nested),
  )

/** The same for the same words in the same dress, whatever the id and wherever it stands; empty when there are no words. */
export const hashOf = (text: SegmentText | null | undefined): string =>
  isEmptySegment(text) ? '' : digest(typeof text === 'string' ? text : canonical(text!))

export const plainTextOfSegment = (text: SegmentText): string =>
  typeof text === 'string' ? text : plainTextOfBlock(text)

type Changes = ReadonlyMap<SegmentKey, SegmentText>

/**
 * The target with other segments. Its body stands in the order of the source, whose figures it takes; what only the target has
 * stays after its predecessor as long as it has words.
 */
export function withSegments(
  target: ReleaseText,
  source: ReleaseText,
  changes: Changes,
): ReleaseText {
  const field = (key: SegmentField) => String(changes.get(key) ?? target[key])
  return {
    ...target,
    kicker: field('kicker'),
    headline: field('headline'),
    subheadline: field('subheadline'),
    summary: field('summary'),
    notesToEditors: field('notesToEditors'),
    body: { type: 'doc', content: blocksWith(target.body.content, source.body.content, changes) },
    photoTexts: photosWith(target, source, changes),
  }
}

function blocksWith(target: Block[], source: Block[], changes: Changes): Block[] {
  const blocks = new Map<string, Block>()
  for (const block of target) if (!isFigure(block)) blocks.set(block.attrs.id, block)
  for (const [key, text] of changes) {
    const place = placeOf(key)
    if (place.is === 'block' && typeof text !== 'string')
      blocks.set(place.id, { ...text, attrs: { ...text.attrs, id: place.id } } as Block)
  }
  // Words that stand under the id of a figure are not given up for it.
  for (const block of source)
    if (isFigure(block) && isEmptySegment(blocks.get(block.attrs.id)))
      blocks.set(block.attrs.id, block)
  const known = new Set(source.map(({ attrs }) => attrs.id))
  const inOrder = source.map(({ attrs }) => attrs.id).filter((id) => blocks.has(id))
  const others = [...new Set([...target.map(({ attrs }) => attrs.id), ...blocks.keys()])].filter(
    (id) => blocks.has(id) && (known.has(id) || !isEmptySegment(blocks.get(id))),
  )
  const content = put(inOrder, others).map((id) => blocks.get(id)!)
  return content.length > 0 ? content : source.slice(0, 1).map(skeletonOfBlock)
}

const isFigure = ({ type }: Block) => type === 'figure'

function photosWith(target: ReleaseText, source: ReleaseText, changes: Changes) {
  const changed = [...changes.keys()].map(placeOf)
  const ids = [...source.photoTexts, ...target.photoTexts, ...changed].flatMap((one) =>
    'assetId' in one ? [one.assetId] : [],
  )
  return [...new Set(ids)].flatMap((assetId) => {
    const former = target.photoTexts.find((photo) => photo.assetId === assetId)
    const part = (name: PhotoPart) =>
      String(changes.get(photoKey(assetId, name)) ?? former?.[name] ?? '')
    const photo = { assetId, caption: part('caption'), alt: part('alt'), credit: part('credit') }
    return photo.caption || photo.alt || photo.credit ? [photo] : []
  })
}
