// What changed in a whole text: its fields, its body, the words of its photos. The screens that compare show this and nothing
// else, so what is not in here would be a change that nobody sees.
import type { Locale } from '#lib/i18n/locale.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'
import { type BlockDiff, diffBlocks, isChanged } from './diff-blocks.ts'
import { diffWords, isUnchanged, type Piece } from './diff-line.ts'

export const wordFields = ['kicker', 'headline', 'subheadline', 'summary'] as const
export type WordField = (typeof wordFields)[number] | 'notesToEditors' | 'boilerplate'

/** A text with the words of its boilerplate in place of the boilerplate's id. */
export type ComparedText = Omit<ReleaseText, 'boilerplateVersionId'> & { boilerplate: string }

export type FieldDiff = { field: WordField; pieces: Piece[]; isChanged: boolean }
export type PhotoDiff = {
  assetId: string
  parts: { part: 'caption' | 'alt' | 'credit'; pieces: Piece[]; isChanged: boolean }[]
}

export type TextDiff = {
  /** Above the body, and below it. */
  head: FieldDiff[]
  body: BlockDiff[]
  foot: FieldDiff[]
  photos: PhotoDiff[]
}

const noWords = { caption: '', alt: '', credit: '' }

function diffPhotos(before: ComparedText, after: ComparedText, locale: Locale): PhotoDiff[] {
  const ids = [...after.photoTexts, ...before.photoTexts].map(({ assetId }) => assetId)
  const find = ({ photoTexts }: ComparedText, id: string) =>
    photoTexts.find(({ assetId }) => assetId === id) ?? noWords
  return [...new Set(ids)].map((assetId) => ({
    assetId,
    parts: (['caption', 'alt', 'credit'] as const).map((part) => {
      const pieces = diffWords(find(before, assetId)[part], find(after, assetId)[part], locale)
      return { part, pieces, isChanged: !isUnchanged(pieces) }
    }),
  }))
}

export function diffText(before: ComparedText, after: ComparedText, locale: Locale): TextDiff {
  const diffField = (field: WordField): FieldDiff => {
    const pieces = diffWords(before[field], after[field], locale)
    return { field, pieces, isChanged: !isUnchanged(pieces) }
  }
  return {
    head: wordFields.map(diffField),
    body: diffBlocks(before.body, after.body, locale),
    foot: (['notesToEditors', 'boilerplate'] as const).map(diffField),
    photos: diffPhotos(before, after, locale),
  }
}

/** How many fields and blocks changed. */
export function changedParts({ head, body, foot, photos }: TextDiff): number {
  const fields = [...head, ...foot, ...photos.flatMap(({ parts }) => parts)]
  const blocks = body.filter((row) => isChanged(row) && row.is !== 'left')
  return fields.filter((field) => field.isChanged).length + blocks.length
}
