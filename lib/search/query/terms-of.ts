// What the words of a query ask for, given what is known about them.
import type { ReadWord } from '../analyse.ts'
import { conceptLexeme, dateLexeme, exactLexeme, publishedLexeme, stemLexeme } from '../lexeme.ts'
import { mayBePreposition } from '../stop-words.ts'
import { withoutArticle } from '../arabic/stem.ts'
import { readingsOf } from '../readings.ts'
import { chooseReadings, type KnownWords } from './choose-readings.ts'
import type { QueryPart } from './read-query.ts'
import type { Term } from './term.ts'

/** Other spellings of rare names, by the stem of the query's word. */
export type Namesakes = ReadonlyMap<string, string[]>

export type Knowledge = { known: KnownWords; namesakes: Namesakes; isTyping: boolean }

const term = (ways: string[][], place: number, more: Partial<Term> = {}): Term => ({
  ways,
  beginnings: [],
  exact: null,
  place,
  isOptional: false,
  ...more,
})

export function termsOf(part: QueryPart, knowledge: Knowledge): Term[] {
  const terms = part.dates.map(({ iso, from }) =>
    term([[publishedLexeme(iso)], [dateLexeme(iso)]], from),
  )
  const taken = new Set(part.dates.flatMap(({ from, to }) => range(from, to)))
  for (let at = 0; at < part.words.length; at++) {
    if (taken.has(at)) continue
    const to = endOfTerm(part, at, taken)
    const made = to - at > 1 ? severalWords(part, at, to, knowledge) : oneWord(part, at, knowledge)
    if (made) terms.push(made)
    at = to - 1
  }
  return withoutNeedless(terms)
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at)

/** Names of several words are one term: those of the gazetteer, and «عبد الله», «Ben Guerir» or «e-mail». */
function endOfTerm({ concepts, words }: QueryPart, at: number, taken: Set<number>): number {
  const ends = concepts.filter(({ from }) => from === at).map(({ to }) => to)
  if (words[at + 1]?.joined && !words[at]!.isStop) ends.push(at + 2)
  const end = Math.max(at + 1, ...ends)
  return range(at, end).some((place) => taken.has(place)) ? at + 1 : end
}

const isFiled = ([lexeme]: string[], { known }: Knowledge) => known.has(lexeme!)

const conceptsOf = ({ concepts }: QueryPart, from: number, to: number) =>
  concepts
    .filter((concept) => concept.from === from && concept.to === to)
    .map(({ id }) => [conceptLexeme(id)])

function severalWords(part: QueryPart, from: number, to: number, knowledge: Knowledge): Term {
  const words = part.words.slice(from, to)
  const each = words.flatMap((word) =>
    word.isStop ? [] : [stemLexeme(chooseReadings(word.readings, knowledge.known)[0]!.stem)],
  )
  const joined = words[1]?.joined && to - from === 2 ? [[stemLexeme(words[1].joined)]] : []
  const concepts = conceptsOf(part, from, to)
  // Where releases have the name, its words apart from each other are something else.
  const isName = concepts.some((one) => isFiled(one, knowledge))
  return term(isName ? concepts : [...concepts, ...joined, each], from)
}

function oneWord(part: QueryPart, at: number, knowledge: Knowledge) {
  const word = part.words[at]!
  if (word.isStop || word.forms.length === 0) return null
  const isLast = knowledge.isTyping && at === part.words.length - 1
  return term(waysOf(part, at, knowledge), at, {
    beginnings: isLast ? beginningsOf(word.forms[0]!) : [],
    exact: exactLexeme(word.forms[0]!),
    isOptional: mayBePreposition(word.forms[0]!),
  })
}

function waysOf(part: QueryPart, at: number, knowledge: Knowledge): string[][] {
  const word = part.words[at]!
  const concepts = conceptsOf(part, at, at + 1)
  const isAcronym = part.concepts.some((concept) => concept.from === at && concept.isAcronym)
  if (isAcronym && concepts.some((one) => isFiled(one, knowledge))) return concepts
  const { known, namesakes } = knowledge
  const readings = word.forms.length > 1 ? modelWays(word) : null
  const stems = chooseReadings(word.readings, known).map(({ stem }) => stem)
  const others = stems.flatMap((stem) => namesakes.get(stem) ?? [])
  const joined = word.joined ? [word.joined] : []
  const ways = readings ?? [...stems, ...others, ...joined].map((stem) => [stemLexeme(stem)])
  return [...ways, ...concepts]
}

/** F-16 as one word, or as its parts. */
const modelWays = ({ forms }: ReadWord) => {
  const [whole, ...parts] = forms.map((form) => stemLexeme(readingsOf(form)[0]!.stem))
  return [[whole!], parts]
}

const beginningsOf = (form: string) => {
  const base = withoutArticle(form)
  return [form, ...(base.length > 1 ? [stemLexeme(base)] : [])]
}

/** For a query of nothing else: stop words are filed in the head, as written. */
export const stopTermsOf = ({ words }: QueryPart): Term[] =>
  words.flatMap(({ forms }, at) => (forms[0] ? [term([[exactLexeme(forms[0])]], at)] : []))

/** An optional word is none when it is all that is asked for. */
const withoutNeedless = (terms: Term[]) =>
  terms.every(({ isOptional }) => isOptional)
    ? terms.map((one) => ({ ...one, isOptional: false }))
    : terms
