// Names of the register and of the terms: who is named in one language is named in the other, be it by a short form, an
// inflected one, the surname or, of a place, by its adjective.
import { fold } from '#lib/i18n/fold.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { findForms, keyOfForm } from '#lib/terms/find-forms.ts'
import { wordsOf } from '#lib/terms/words.ts'
import type { Span } from './finding.ts'
import type { NamePair } from './name-pair.ts'

type Form = { key: string; text: string; pair: NamePair }
type Named = Span & { pairs: NamePair[] }
export type NamesBetween = {
  /** Named here and not there. */
  alone: Named[]
  /** Named on both sides: figures in such a name are no facts of their own. */
  shared: Named[]
}

const formsOf = new WeakMap<readonly NamePair[], Partial<Record<Locale, Form[]>>>()

/** Made once for a list of names. */
function formsIn(names: readonly NamePair[], locale: Locale): Form[] {
  const known = formsOf.get(names) ?? {}
  formsOf.set(names, known)
  known[locale] ??= names.flatMap((pair) =>
    pair[locale].filter(Boolean).map((text) => ({ key: keyOfForm(text), text, pair })),
  )
  return known[locale]
}

export function namesBetween(
  here: string,
  there: string,
  locale: Locale,
  names: readonly NamePair[],
): NamesBetween {
  const other = locale === 'ar' ? 'en' : 'ar'
  const words = wordsOf(there).map(({ folded }) => folded)
  const known = new Map<NamePair, boolean>()
  const isThere = (pair: NamePair) => {
    const answer =
      known.get(pair) ?? (pair[other].length === 0 || isNamed(pair, there, words, other, names))
    known.set(pair, answer)
    return answer
  }
  const named = namedIn(here, locale, names)
  const alone = named.filter(({ pairs }) => !pairs.some(isThere))
  return {
    // Whoever is named over and over is missed once.
    alone: alone.filter(
      ({ pairs }, at) => alone.findIndex((one) => one.pairs[0] === pairs[0]) === at,
    ),
    shared: named.filter(({ pairs }) => pairs.some(isThere)),
  }
}

function namedIn(text: string, locale: Locale, names: readonly NamePair[]): Named[] {
  const named = new Map<number, Named>()
  for (const { form, from, to } of findForms(text, locale, formsIn(names, locale))) {
    if (homographs.has(form.key) && !isPlaceThere(text, from)) continue
    const same = named.get(from)
    if (same) same.pairs.push(form.pair)
    else named.set(from, { text: text.slice(from, to), from, to, pairs: [form.pair] })
  }
  return [...named.values()]
}

/** Towns whose names are everyday words: «طب العيون» has nothing to do with Laayoune. */
const homographs = new Set(
  ['العيون', 'الداخلة', 'الجديدة', 'بركان', 'تازة', 'الحاجب', 'البيضاء'].map(keyOfForm),
)
const beforePlace =
  /(?:^|\s)[وفبل]?(?:ال)?(?:مدينة|جهة|إقليم|ولاية|مطار|ميناء|قاعدة|حامية|من|إلى|نحو|في)\s+$/u

const isPlaceThere = (text: string, from: number) =>
  /^[وف]?ب/u.test(text.slice(from)) || beforePlace.test(text.slice(0, from))

/** By any of its forms, as part of a longer name too, or by what stands for it. */
function isNamed(
  pair: NamePair,
  text: string,
  words: string[],
  locale: Locale,
  names: readonly NamePair[],
): boolean {
  const forms = formsIn(names, locale).filter((form) => form.pair === pair)
  if (findForms(text, locale, forms).length > 0) return true
  return forms.some(({ key, text: form }) => {
    const parts = key.split(' ')
    if (pair.kind === 'person') return isSurname(parts, words, locale)
    if (pair.kind === 'place') return words.some((word) => isAdjectiveOf(word, parts[0]!, locale))
    return words.includes(acronymOf(form)) || holdsPartOf(parts, words)
  })
}

const bare = (word: string) =>
  word.replace(/^[وفبلك]?(?:ال|لل)/u, '').replace(/^[وفبلك](?=...)/u, '')

/** The last word of a name, or «بن …» with it. */
function isSurname(parts: string[], words: string[], locale: Locale) {
  const surname = parts.at(-1)!
  if (surname.length < 3) return false
  return words.some((word) => word === surname || (locale === 'ar' && bare(word) === bare(surname)))
}

/** «مغربي» and «المغاربة» of المغرب, "Moroccan" of Morocco. */
function isAdjectiveOf(word: string, place: string, locale: Locale) {
  if (locale === 'en') {
    const stem = place.slice(0, Math.max(4, place.length - 2))
    return word.startsWith(stem)
  }
  const stem = bare(place).replace(/(?:يا|ا|ه)$/u, '')
  return (
    stem.length >= 3 && (bare(word).startsWith(stem) || withoutLong(word) === withoutLong(place))
  )
}
const withoutLong = (word: string) => bare(word).replace(/[اويه]/gu, '')

const acronymOf = (form: string) => {
  const initials = form.match(/\p{Lu}/gu) ?? []
  return initials.length > 1 ? fold(initials.join('')) : '\u0000'
}

const filler = new Set(['of', 'the', 'in', 'and', 'for', 'at', 'في', 'من'])
const leastShare = 0.6

/** Most of the words of a longer name, near each other, in whatever order: "the United States Embassy". */
function holdsPartOf(parts: string[], words: string[]) {
  const wanted = parts.filter((part) => !filler.has(part)).map(bare)
  const least = Math.max(2, Math.ceil(wanted.length * leastShare))
  if (wanted.length < least) return false
  const reach = parts.length + 2
  return words.some((word, at) => {
    if (!wanted.includes(bare(word))) return false
    const near = new Set(words.slice(at, at + reach).map(bare))
    return wanted.filter((part) => near.has(part)).length >= least
  })
}
