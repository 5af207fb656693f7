import { z } from 'zod'
import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { findEditions } from '#lib/releases/lock-release.ts'
import { readText } from '#lib/releases/read-text.ts'
import { documentIn, type EditionPins } from '#lib/releases/release.ts'
import type { TextForEditing } from '#lib/releases/text.ts'
import { comparePoints, type Comparison } from './compare-texts.ts'
import { listThreadsFor } from './list-threads.ts'
import { keyOf, type Point, usualPoint } from './point.ts'
import { readPoints, readRevisionPoint } from './read-points.ts'
import type { ThreadView } from './thread.ts'

export type Review = {
  edition: EditionPins
  current: TextForEditing
  /** What it is compared with; null for a text that nobody has approved or published yet. */
  base: Point | null
  points: Point[]
  comparison: Comparison
  threads: ThreadView[]
}

const isId = (id: string) => z.guid().safeParse(id).success

/** The newest text of a language with what changed since a point, and what colleagues say to it. */
export async function findReviewFor(
  actor: Actor,
  releaseId: string,
  locale: Locale,
  asked?: string,
): Promise<Review | null> {
  if (!isId(releaseId) || !may(actor, 'release.read')) return null
  const release = await findEditions(db, releaseId)
  const document = release && documentIn(release, locale)
  if (!document) return null
  const points = await readPoints(db, document)
  const base = await chosenPoint(document.id, points, asked)
  const { newest: edition } = document
  const current = await readText(db, edition.textRevisionId)
  return {
    edition,
    current,
    base,
    points,
    comparison: await comparePoints(db, base, edition, locale),
    threads: await listThreadsFor(actor, releaseId, locale, current.text),
  }
}

/** What the address asks for when there is such a thing, `none` for the bare text, otherwise what is usual. */
async function chosenPoint(documentId: string, points: Point[], asked?: string) {
  if (asked === 'none') return null
  const named = points.find((point) => keyOf(point) === asked)
  if (named) return named
  const other = asked && isId(asked) ? await readRevisionPoint(db, documentId, asked) : null
  return other ?? usualPoint(points)
}

export type Versions = { from: Point; to: Point; comparison: Comparison }

/** Any two revisions of a text. Null when one of them is not of this text. */
export async function findVersionsFor(
  actor: Actor,
  releaseId: string,
  locale: Locale,
  asked: { from: string; to: string },
): Promise<Versions | null> {
  if (![releaseId, asked.from, asked.to].every(isId) || !may(actor, 'release.read')) return null
  const release = await findEditions(db, releaseId)
  const document = release && documentIn(release, locale)
  if (!document) return null
  const from = await readRevisionPoint(db, document.id, asked.from)
  const to = await readRevisionPoint(db, document.id, asked.to)
  if (!from || !to) return null
  return { from, to, comparison: await comparePoints(db, from, to, locale) }
}
