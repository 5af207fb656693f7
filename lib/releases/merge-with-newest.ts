import type { Tx } from '#lib/db/desk.ts'
import { withIdsOfWords } from '#lib/diff/follow-words.ts'
import { mergeText } from '#lib/merge/merge-text.ts'
import { problemsOf } from '#lib/problems-of.ts'
import { type Refusal, refuse, refuseAll } from '#lib/result.ts'
import { readText } from './read-text.ts'
import { type ReleaseText, releaseText } from './schema.ts'
import type { TextForEditing } from './text.ts'

/** When someone changed the same place in between, their text comes back, with the names of those places. */
export type TextRefusal = Refusal & { theirs?: TextForEditing; clashes?: string[] }

type Written = { text: ReleaseText; basedOnId: string | null }
type Merged = { ok: true; written: Written; isMerged: boolean }

/**
 * What was written from an older revision, brought together with what others have saved since. Ids that a paste handed out again
 * go back to their words first.
 */
export async function mergeWithNewest(
  tx: Tx,
  documentId: string,
  current: TextForEditing,
  { baseRevisionId, ...written }: Written & { baseRevisionId: string },
): Promise<Merged | TextRefusal> {
  if (current.revisionId === baseRevisionId)
    return { ok: true, written: followingWords(current.text, written), isMerged: false }
  const isOurs = { id: baseRevisionId, documentId }
  if (!(await tx.textRevision.count({ where: isOurs }))) return refuse('text.unknown_base')
  const base = await readText(tx, baseRevisionId)
  const mine = followingWords(base.text, written)
  const { text, clashes } = mergeText({ base: base.text, mine: mine.text, theirs: current.text })
  if (clashes.length > 0)
    return {
      ...refuse('text.changed_meanwhile'),
      theirs: current,
      clashes: clashes.map(({ key }) => key),
    }
  // Each kept to the limits; together they may be too much.
  const whole = releaseText.safeParse(text)
  if (!whole.success) return refuseAll(problemsOf(whole.error))
  const basedOnId = sourceOf(base.basedOnId, mine.basedOnId, current.basedOnId)
  return { ok: true, written: { text: whole.data, basedOnId }, isMerged: true }
}

const followingWords = (base: ReleaseText, { text, ...written }: Written): Written => ({
  ...written,
  text: { ...text, body: withIdsOfWords(base.body, text.body) },
})

/** Of two newer sources the older one: only up to there has everything been translated. Ids grow with time. */
function sourceOf(base: string | null, mine: string | null, theirs: string | null) {
  if (mine === base || mine === null) return theirs
  if (theirs === base || theirs === null) return mine
  return mine < theirs ? mine : theirs
}
