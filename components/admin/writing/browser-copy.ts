// Words that could not be sent, in the browser's own storage: only while the server is out of reach, so that a crash in such a
// moment loses nothing either. They go as soon as the server has them, and with everything else at sign-out.
import type { UnsavedWords } from '#lib/writing/list-unsaved.ts'

/** Whose words, in which text. */
export type CopyOf = { personId: string; releaseId: string; locale: string }

const prefixOf = ({ personId, releaseId, locale }: CopyOf) =>
  `unsaved ${personId} ${releaseId} ${locale} `

/** Storage may be full or switched off; the words are still on the page then. */
function tried<T>(act: () => T, otherwise: T): T {
  try {
    return act()
  } catch {
    return otherwise
  }
}

export const copyToBrowser = (of: CopyOf, words: UnsavedWords) =>
  tried(() => localStorage.setItem(prefixOf(of) + words.page, JSON.stringify(words)), undefined)

export const forgetInBrowser = (of: CopyOf, page: string) =>
  tried(() => localStorage.removeItem(prefixOf(of) + page), undefined)

export const copiesInBrowser = (of: CopyOf): UnsavedWords[] =>
  tried(
    () =>
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith(prefixOf(of)))
        .map(([, json]) => JSON.parse(String(json)) as UnsavedWords)
        .map((words) => ({ ...words, keptAt: new Date(words.keptAt) })),
    [],
  )
