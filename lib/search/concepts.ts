// Finds the gazetteer's names in a text. A name of any length is filed under its group, so that one look finds the group in
// every spelling and both languages.
import { withoutArticle } from './arabic/stem.ts'
import { type Group, groups } from './gazetteer/groups.ts'
import { readingsOf } from './readings.ts'
import { tokensOf } from './tokens.ts'

type Name = {
  id: string
  /** The first reading of each word. */
  stems: string[]
  /** The only form, for names of one word that count as they are written. */
  form: string | undefined
  /** How it must be written in a text: «May» is a month, «may» is not; «WHO» is a body. */
  letters: 'any' | 'capital' | 'capitals'
}

const stemOf = (form: string) => readingsOf(form)[0]!.stem

function nameOf({ id, isExact }: Group, text: string): Name {
  const forms = [...tokensOf(text)].map((token) => token.forms[0]!)
  const stems = forms.map(stemOf)
  const form = isExact && forms.length === 1 ? withoutArticle(forms[0]!) : undefined
  const isAcronym = text.length < 6 && text === text.toUpperCase() && /[A-Z]/.test(text)
  // Several words in a row are a name also when they are written small.
  const isProper = stems.length === 1 && /^[A-ZÀ-Þ]/.test(text)
  return { id, stems, form, letters: isAcronym ? 'capitals' : isProper ? 'capital' : 'any' }
}

const byFirstStem = Map.groupBy(
  groups.flatMap((group) => group.names.map((name) => nameOf(group, name))),
  ({ stems }) => stems[0]!,
)

export type NamedWord = { raw: string; forms: readonly string[]; stems: readonly string[] }
export type Concept = {
  id: string
  from: number
  to: number
  /** «US» is no «us»: as a word it is another. */
  isAcronym: boolean
}

/** The longest name at each place; a query may write names without their capitals. */
export function conceptsIn(words: readonly NamedWord[], isQuery = false): Concept[] {
  const found: Concept[] = []
  words.forEach((word, from) => {
    if (!word.stems.some((stem) => byFirstStem.has(stem))) return
    const possible = word.stems.flatMap((stem) => byFirstStem.get(stem) ?? [])
    const fitting = possible.filter(
      (name) => (isQuery || isWrittenSo(word.raw, name)) && stands(name, words, from),
    )
    const longest = Math.max(...fitting.map(({ stems }) => stems.length))
    const names = new Map(
      fitting.filter(({ stems }) => stems.length === longest).map((name) => [name.id, name]),
    )
    for (const { id, letters } of names.values())
      found.push({ id, from, to: from + longest, isAcronym: letters === 'capitals' })
  })
  return found
}

const isWrittenSo = (raw: string, { letters }: Name) =>
  letters === 'any' || (letters === 'capital' ? /^\p{Lu}/u.test(raw) : raw === raw.toUpperCase())

const clitics = /^(?:[وف]?[بلك]?(?:ال)?|[وف]?لل)$/

const stands = ({ stems, form }: Name, words: readonly NamedWord[], from: number) =>
  form === undefined
    ? stems.every((stem, at) => words[from + at]?.stems.includes(stem) ?? false)
    : words[from]!.forms.some(
        (one) => one.endsWith(form) && clitics.test(one.slice(0, -form.length)),
      )
