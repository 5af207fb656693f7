import { type Actor, idOf } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { isNewsOver } from '#lib/merge/is-news-over.ts'
import { readText } from '#lib/releases/read-text.ts'
import { type ReleaseText, releaseText } from '#lib/releases/schema.ts'
import type { TextForEditing } from '#lib/releases/text.ts'

/** Words that someone typed and that were never saved for others, with what they were typed over. */
export type UnsavedWords = {
  page: string
  sequence: number
  keptAt: Date
  base: { revisionId: string; text: ReleaseText }
  text: ReleaseText
}

/** One's own words in a text that are not in what is saved, newest first. */
export async function listUnsavedFor(
  actor: Actor,
  releaseId: string,
  locale: Locale,
  current: TextForEditing,
): Promise<UnsavedWords[]> {
  const userId = idOf(actor)
  if (!userId || !may(actor, 'release.read')) return []
  const rows = await db.unsavedText.findMany({
    where: { userId, document: { releaseId, locale } },
    orderBy: { savedAt: 'desc' },
    take: 10,
  })
  const words: UnsavedWords[] = []
  for (const row of rows) {
    const kept = releaseText.safeParse(row.text)
    if (!kept.success) continue
    const base = await readText(db, row.baseRevisionId)
    if (!isNewsOver({ base: base.text, mine: kept.data, theirs: current.text })) continue
    words.push({
      page: row.page,
      sequence: Number(row.sequence),
      keptAt: row.savedAt,
      base: { revisionId: base.revisionId, text: base.text },
      text: kept.data,
    })
  }
  return words
}
