import type { Tx } from '#lib/db/desk.ts'
import { changedParts, type ComparedText, diffText, type TextDiff } from '#lib/diff/diff-text.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'
import { readText } from '#lib/releases/read-text.ts'
import { compareShared, type SharedDiff } from './compare-shared.ts'
import type { Point } from './point.ts'

export type Comparison = {
  text: TextDiff
  shared: SharedDiff[]
  /** How many fields, blocks and shared details changed. */
  changes: number
}

/** A text with the words of its boilerplate. */
async function comparable(tx: Tx, { boilerplateVersionId, ...text }: ReleaseText) {
  const version = boilerplateVersionId
    ? await tx.boilerplateVersion.findUnique({ where: { id: boilerplateVersionId } })
    : null
  return { ...text, boilerplate: version?.text ?? '' } satisfies ComparedText
}

/** What changed from one point to another. Without a former point the text stands there as it is, unmarked. */
export async function comparePoints(
  tx: Tx,
  before: Point | null,
  after: { textRevisionId: string; sharedRevisionId: string | null },
  locale: Locale,
): Promise<Comparison> {
  const young = await comparable(tx, (await readText(tx, after.textRevisionId)).text)
  const old = before
    ? await comparable(tx, (await readText(tx, before.textRevisionId)).text)
    : young
  const text = diffText(old, young, locale)
  const shared = before
    ? await compareShared(tx, before.sharedRevisionId, after.sharedRevisionId, locale)
    : []
  return { text, shared, changes: changedParts(text) + shared.length }
}
