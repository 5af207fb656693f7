// What must be there before an edition may be submitted and before it may go live. The list that an editor sees and the
// guard of the door are this one function.
import type { EditionContent, EditionPhoto } from '#lib/editions/edition-content.ts'
import type { Problem } from '#lib/result.ts'
import type { Block } from '#lib/rich-text/schema.ts'
import { plainTextOf, plainTextOfBlock } from '#lib/rich-text/plain-text.ts'

/** Longest headline in letters as a reader counts them; beyond it, search engines and phones cut it off. */
export const longestHeadline = 110

export function requirementsOf(content: EditionContent): Problem[] {
  return [
    ...missing(content.headline, 'headline'),
    ...tooLong(content.headline),
    ...missing(content.summary, 'summary'),
    ...missing(plainTextOf(content.body), 'body'),
    ...bodyProblems(content),
    ...missing(content.placeName ?? '', 'place'),
    ...missing(content.datelineDate ? 'given' : '', 'date'),
    ...missing(content.topics.length ? 'given' : '', 'topics'),
    ...missing(content.contacts.length ? 'given' : '', 'contacts'),
    ...(content.kind === 'photo_release' && content.photos.length === 0
      ? [{ code: 'requirement.photos', field: 'photos' }]
      : []),
    ...content.photos.flatMap(photoProblems),
  ]
}

const missing = (text: string, field: string): Problem[] =>
  text.trim() === '' ? [{ code: `requirement.${field}`, field }] : []

function tooLong(headline: string): Problem[] {
  const length = [...new Intl.Segmenter('ar', { granularity: 'grapheme' }).segment(headline)].length
  if (length <= longestHeadline) return []
  return [
    {
      code: 'requirement.headline_length',
      field: 'headline',
      values: { length, most: longestHeadline },
    },
  ]
}

const isEmpty = (block: Block) => block.type !== 'figure' && plainTextOfBlock(block).trim() === ''

function bodyProblems({ body, photos }: EditionContent): Problem[] {
  const empty = body.content.filter(isEmpty).length
  const known = new Set(photos.map(({ assetId }) => assetId))
  const lost = body.content.some(
    (block) => block.type === 'figure' && !known.has(block.attrs.assetId),
  )
  const isWritten = plainTextOf(body).trim() !== ''
  return [
    ...(isWritten && empty > 0
      ? [{ code: 'requirement.empty_blocks', field: 'body', values: { count: empty } }]
      : []),
    ...(lost ? [{ code: 'requirement.lost_figure', field: 'body' }] : []),
  ]
}

function photoProblems(photo: EditionPhoto, at: number): Problem[] {
  const values = { number: at + 1 }
  const field = `photo-${photo.assetId}`
  const parts = (['caption', 'alt', 'credit'] as const).filter((part) => photo[part].trim() === '')
  return [
    ...(photo.renditions.length === 0 ? [{ code: 'requirement.photo_ready', field, values }] : []),
    ...parts.map((part) => ({ code: `requirement.photo_${part}`, field, values })),
  ]
}
