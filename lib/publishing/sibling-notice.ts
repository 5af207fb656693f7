// A correction of one language concerns whoever reads the other: the mistake may have stood there as well. So that language tells
// of it too, by a correction of its own in the same act or by a notice above the text that it has.
import type { EditionKind } from '#lib/editions/edition-content.ts'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import {
  type DocumentEditions,
  documentIn,
  type ReleaseEditions,
  wasPublic,
} from '#lib/releases/release.ts'

export type SiblingNotice = {
  documentId: string
  locale: Locale
  /** The edition that is live in that language after the act. */
  editionId: string
  text: string
}

type Corrected = {
  releaseId: string
  locale: Locale
  kind: EditionKind
  siblingNote?: string | undefined
}
type InTheAct = Corrected & { document: Pick<DocumentEditions, 'slug'>; edition: { id: string } }

/** What the other language has to tell, still without words perhaps; null when it has nothing to tell. */
export function siblingNotice(
  release: ReleaseEditions,
  { locale, kind, document, siblingNote = '' }: InTheAct,
  act: InTheAct[],
): SiblingNotice | null {
  const sibling = documentIn(release, otherLocale(locale))
  if (kind !== 'correction' || !wasPublic(document) || !sibling?.live) return null
  const beside = act.find((one) => one.releaseId === release.id && one.locale === sibling.locale)
  if (beside?.kind === 'correction') return null
  const editionId = beside?.edition.id ?? sibling.live.id
  return { documentId: sibling.id, locale: sibling.locale, editionId, text: siblingNote }
}
