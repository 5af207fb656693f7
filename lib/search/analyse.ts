// Reads a text as the index sees it. Filing, searching and highlighting all read with this, so what is filed is found and what
// is found is marked.
import { conceptsIn } from './concepts.ts'
import { stemLexeme } from './lexeme.ts'
import { type Reading, readingsOf } from './readings.ts'
import { isStop } from './stop-words.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Part of every entry; what an older version filed is filed again. */
export const analyserVersion = 1

export type Word = Token & {
  isStop: boolean
  readings: readonly Reading[]
  /** Its readings as they stand in the index. */
  lexemes: readonly string[]
  /** For names of the gazetteer, in which stop words count as well. */
  stems: readonly string[]
}

export type ReadWord = Word & {
  /** Groups of the gazetteer that it is part of the name of. */
  concepts: readonly string[]
  /** Written as one with the word before: عبدالله, Benguerir. */
  joined: string | undefined
}

type WordFacts = Pick<Word, 'isStop' | 'readings' | 'lexemes' | 'stems'>

const known = new Map<readonly string[], WordFacts>()
const mostKnown = 100_000

/** Tokens of one spelling share their forms, so the facts of a word are found by them. */
function factsOf(forms: readonly string[]): WordFacts {
  const before = known.get(forms)
  if (before) return before
  if (known.size >= mostKnown) known.clear()
  const meaning = forms.filter((form) => !isStop(form))
  const readings = meaning.flatMap(readingsOf)
  const facts = {
    isStop: meaning.length === 0,
    readings,
    lexemes: readings.map(({ stem }) => stemLexeme(stem)),
    stems: forms.flatMap((form) => readingsOf(form).map(({ stem }) => stem)),
  }
  known.set(forms, facts)
  return facts
}

const openers = new Set(
  'عبد بن ابن ابو بني ايت سيدي ابي ام abd abdel abdul ben bin ibn abu abou ait beni bani el al sidi'.split(
    ' ',
  ),
)

/** Two words that are also written as one: عبد الله, Ben Guerir, e-mail. */
const isOneName = (before: Token, { forms, start }: Token, text: string) =>
  forms[0] !== undefined &&
  before.forms[0] !== undefined &&
  (openers.has(before.forms[0]) ||
    (text.slice(before.end, start) === '-' && latin.test(before.forms[0] + forms[0])))

const latin = /^[a-z]+$/

const none: readonly string[] = []

export function readText(text: string, isQuery = false): ReadWord[] {
  const words: ReadWord[] = []
  for (const token of tokensOf(text)) {
    const { start, end, raw, forms } = token
    const { isStop: isStopWord, readings, lexemes, stems } = factsOf(forms)
    // Written out, since copying the two objects takes as long as all the rest.
    const word: ReadWord = {
      start,
      end,
      raw,
      forms,
      isStop: isStopWord,
      readings,
      lexemes,
      stems,
      concepts: none,
      joined: undefined,
    }
    const before = words.at(-1)
    if (before && isOneName(before, token, text))
      word.joined = readingsOf(before.forms[0]! + token.forms[0]!)[0]!.stem
    words.push(word)
  }
  for (const { id, from, to } of conceptsIn(words, isQuery))
    for (const word of words.slice(from, to)) word.concepts = [...word.concepts, id]
  return words
}
