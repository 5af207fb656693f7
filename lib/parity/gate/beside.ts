import { type DocumentEditions, openEdition, type ReleaseEditions } from '#lib/releases/release.ts'

/**
 * The editions that would stand beside each other if the translation went out now: what waits for its time or is worked on, and of
 * the original what is handed in; else the live one.
 */
export const nextEditionIds = ({ documents, originalLocale }: ReleaseEditions): string[] =>
  documents.flatMap((document) => {
    const next = document.locale === originalLocale ? handedIn(document) : nextOf(document)
    return next ? [next.id] : []
  })

const nextOf = (document: DocumentEditions) => document.pinned ?? openEdition(document)

const handedIn = (document: DocumentEditions) => {
  const edition = openEdition(document)
  const isHandedIn = edition?.state === 'submitted' || edition?.state === 'approved'
  return document.pinned ?? (isHandedIn ? edition : null)
}
