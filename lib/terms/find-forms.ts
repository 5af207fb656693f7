// Finds what has a fixed name in running text, however Arabic has inflected it: وبالقوات المسلحة الملكية holds
// القوات المسلحة الملكية. Of forms that overlap, the longest counts; forms spelled alike are all found.
import type { Locale } from '#lib/i18n/locale.ts'
import { readingsOf } from './readings.ts'
import { type Word, wordsOf } from './words.ts'

/** `key` is what `keyOfForm` makes of the form. With `text`, capitals count where they tell: US is not us. */
export type Form = { key: string; text?: string }
/** Offsets in the original text, around whole words: the prefixes and pronouns that are attached belong to it. */
export type FormFound<F extends Form> = { form: F; from: number; to: number }

type Entry<F> = { form: F; words: string[]; isAcronym: boolean; isName: boolean }
type Index<F> = Map<string, Entry<F>[]>

/** How a form is filed and compared: its words as they are folded for search, one space between them. */
export const keyOfForm = (text: string) =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ')

const indexes = new WeakMap<readonly Form[], Index<Form>>()

/** The index over a list of forms is kept with the list: give the same list for each segment of a text. */
export function findForms<F extends Form>(
  text: string,
  locale: Locale,
  forms: readonly F[],
): FormFound<F>[] {
  if (forms.length === 0 || text === '') return []
  const index = indexFor(forms)
  const words = wordsOf(text)
  const found = words.flatMap((_, at) => startingAt(text, locale, words, at, index))
  return withoutOverlaps(found, text.length)
}

function indexFor<F extends Form>(forms: readonly F[]): Index<F> {
  const known = indexes.get(forms)
  if (known) return known as unknown as Index<F>
  const index: Index<F> = new Map()
  for (const form of forms) {
    const entry = entryOf(form)
    if (entry.words.length === 0) continue
    const same = index.get(entry.words[0]!)
    if (same) same.push(entry)
    else index.set(entry.words[0]!, [entry])
  }
  indexes.set(forms, index as unknown as Index<Form>)
  return index
}

const acronym = /^[A-Z][A-Z.&-]{1,7}$/

function entryOf<F extends Form>(form: F): Entry<F> {
  const text = form.text?.trim() ?? ''
  return {
    form,
    words: wordsOf(form.key).map(({ folded }) => folded),
    isAcronym: acronym.test(text),
    isName: /^\p{Lu}\S*$/u.test(text),
  }
}

function startingAt<F extends Form>(
  text: string,
  locale: Locale,
  words: Word[],
  at: number,
  index: Index<F>,
): FormFound<F>[] {
  const first = readingsOf(words[at]!, locale, 'first')
  return first.flatMap((reading) =>
    (index.get(reading) ?? []).flatMap((entry) => {
      const last = at + entry.words.length - 1
      if (last >= words.length || !followsOn(text, locale, words, at, entry.words)) return []
      const span = { from: words[at]!.from, to: words[last]!.to }
      return hasItsCapitals(text.slice(span.from, span.to), entry)
        ? [{ form: entry.form, ...span }]
        : []
    }),
  )
}

const hasItsCapitals = (found: string, { isAcronym, isName }: Entry<unknown>) => {
  if (isAcronym) return found === found.toUpperCase()
  return !isName || /^\p{Lu}/u.test(found)
}

// What may stand between two words of one name: "F-16", "Brian J. Ellis", "U.S. Army". A sentence may end there too; a
// name that goes on across it is so rare that abbreviations weigh more.
const joint = /^(?:[\s‐‑–'’-]{0,2}|\.[\s]?)$/u

const followsOn = (text: string, locale: Locale, words: Word[], at: number, wanted: string[]) =>
  wanted.every((word, nth) => {
    if (nth === 0) return true
    const here = words[at + nth]!
    const place = nth === wanted.length - 1 ? 'last' : 'inner'
    return (
      joint.test(text.slice(words[at + nth - 1]!.to, here.from)) &&
      readingsOf(here, locale, place).includes(word)
    )
  })

/** Longest first; what begins and ends where another one does stays beside it. */
function withoutOverlaps<F extends Form>(found: FormFound<F>[], length: number): FormFound<F>[] {
  const isTaken = new Uint8Array(length)
  const kept = new Map<string, FormFound<F>[]>()
  const longestFirst = found.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
  for (const one of longestFirst) {
    const place = `${one.from} ${one.to}`
    const same = kept.get(place)
    if (same && !same.some(({ form }) => form === one.form)) same.push(one)
    if (same || isTaken.subarray(one.from, one.to).includes(1)) continue
    isTaken.fill(1, one.from, one.to)
    kept.set(place, [one])
  }
  return [...kept.values()].flat().toSorted((a, b) => a.from - b.from)
}
