// The words of our own lists by their misspellings: names of the gazetteer that no release may spell so, and plurals, which
// releases are not filed under.
import { fold } from '#lib/i18n/fold.ts'
import { listedForms } from '../arabic/broken-plurals.ts'
import { nameWords } from '../gazetteer/groups.ts'
import { nearbyOf } from './nearby.ts'

export type ListedWord = { form: string; written: string }

let byHash: Map<number, ListedWord[]> | undefined

function made(): Map<number, ListedWord[]> {
  const byForm = new Map(
    [...listedForms(), ...nameWords()].map((written) => [fold(written), written]),
  )
  const found = new Map<number, ListedWord[]>()
  for (const [form, written] of byForm) {
    const word = { form, written }
    if (form.length > 3)
      for (const hash of nearbyOf(form)) found.set(hash, [...(found.get(hash) ?? []), word])
  }
  return found
}

/** Those that the folded word may be a misspelling of. */
export function listedNear(word: string): ListedWord[] {
  byHash ??= made()
  return [...new Set(nearbyOf(word).flatMap((hash) => byHash!.get(hash) ?? []))]
}
