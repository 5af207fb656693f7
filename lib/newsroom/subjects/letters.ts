// An index as one finds it at the end of a book: by letter, and in Arabic without the article, which begins half of all names.
import { fold } from '#lib/i18n/fold.ts'
import type { Locale } from '#lib/i18n/locale.ts'

const collators: Record<Locale, Intl.Collator> = {
  ar: new Intl.Collator('ar-MA', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
}
// At least three letters must stay: ألف is no article and a letter.
const articles: Record<Locale, RegExp> = { ar: /^ال(?=\p{L}{3})/u, en: /^the\s+(?=\S)/i }
const letter = /^\p{L}/u

export const sortKey = (name: string, locale: Locale) =>
  name.trim().replace(articles[locale], '').trim()

const letterOf = (name: string, locale: Locale) => {
  const first = [...fold(sortKey(name, locale))][0] ?? ''
  return letter.test(first) ? first.toLocaleUpperCase(locale) : '#'
}

export type Letter<T> = { letter: string; entries: T[] }

/** Sorted as the language sorts, and cut where the first letter changes; figures and signs stand under `#`. */
export function byLetter<T extends { name: string }>(entries: T[], locale: Locale): Letter<T>[] {
  const letters: Letter<T>[] = []
  for (const entry of inOrder(entries, locale)) {
    const found = letterOf(entry.name, locale)
    const last = letters.at(-1)
    if (last?.letter === found) last.entries.push(entry)
    else letters.push({ letter: found, entries: [entry] })
  }
  return letters
}

export const inOrder = <T extends { name: string }>(entries: T[], locale: Locale): T[] =>
  entries.toSorted((one, other) =>
    collators[locale].compare(sortKey(one.name, locale), sortKey(other.name, locale)),
  )
