// A clash is a place of a text that two people changed differently since the same base. `key` names the place; a choice under
// that key settles it.
import type { Block } from '#lib/rich-text/schema.ts'

export const lineFields = [
  'kicker',
  'headline',
  'subheadline',
  'summary',
  'notesToEditors',
] as const
export type LineField = (typeof lineFields)[number]
export const photoParts = ['caption', 'alt', 'credit'] as const
export type PhotoPart = (typeof photoParts)[number]

export type Clash =
  | { is: 'line'; key: string; field: LineField; mine: string; theirs: string }
  | { is: 'boilerplate'; key: string; mine: string | null; theirs: string | null }
  | { is: 'photo'; key: string; assetId: string; part: PhotoPart; mine: string; theirs: string }
  /** Null: removed. */
  | { is: 'block'; key: string; mine: Block | null; theirs: Block | null }
  | { is: 'order'; key: string }

/** Other words instead of both, or both blocks one after the other, mine under a new id. */
export type Choice = 'mine' | 'theirs' | { words: string } | { both: string }
export type Choices = Record<string, Choice>

export const orderKey = 'order'
export const blockKey = (id: string) => `block:${id}`
export const photoKey = (assetId: string, part: PhotoPart) => `${part}:${assetId}`
