// A point in the life of a text that another can be compared with: what is live, what was approved or submitted last, or any
// revision. An older point knows the shared details that stood beside it; a revision is words alone.
import type { EditionState } from '#lib/releases/release.ts'

export const namedPoints = ['live', 'approved', 'submitted'] as const
export type NamedPoint = (typeof namedPoints)[number]

export type Point = {
  is: NamedPoint | 'revision'
  textRevisionId: string
  sharedRevisionId: string | null
  /** Of the edition, where one stood. */
  number: number | null
  at: Date
  byName: string | null
}

/** What the address calls it. */
export const keyOf = ({ is, textRevisionId }: Point) => (is === 'revision' ? textRevisionId : is)

/** Without a wish: the newer one of what was approved and what is live; else what was submitted before. */
export function usualPoint(points: readonly Point[]): Point | null {
  const find = (is: NamedPoint) => points.find((point) => point.is === is)
  const seen = [find('approved'), find('live')].filter((point) => point !== undefined)
  const newest = seen.toSorted((one, other) => other.at.getTime() - one.at.getTime())[0]
  return newest ?? find('submitted') ?? null
}

/** A state that an edition came into with just these words. */
export type Mark = { number: number; state: EditionState; at: Date; byName: string | null }
