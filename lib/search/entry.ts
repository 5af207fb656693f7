// Files a release: the words of both its languages in one entry, so that a query in either language, or in both, finds it.
import { type ReadWord, readText } from './analyse.ts'
import { datesOf } from './dates/dates-of.ts'
import * as lexeme from './lexeme.ts'
import { Vector, type Weight } from './vector.ts'
import { WordList } from './word-list.ts'

/** One language of a release, as plain text. */
export type EntryText = {
  headline: string
  /** The lines around the headline. */
  lines: string
  summary: string
  body: string
  /** Captions and what else stands beside the text. */
  aside: string
}

export type EntryFacts = {
  year: number
  sequence: number
  /** Day of first publication on the office's calendar, `2026-08-05`. */
  day: string
  /** `topic:defence` and the like. */
  facets: string[]
}

export type Entry = { head: string; text: string; aside: string; words: WordList }

/** Words of two fields or two languages are never neighbours. */
const gap = 20

export function entryOf(texts: readonly EntryText[], facts: EntryFacts): Entry {
  const filing = new Filing()
  for (const one of texts) {
    filing.field(one.headline, 'A')
    filing.field(one.lines, 'B')
    filing.field(one.summary, 'C')
  }
  for (const one of texts) filing.field(one.body)
  for (const one of texts) filing.asideField(one.aside)
  for (const fact of lexemesOf(facts)) filing.fact(fact)
  const { head, text, aside, words } = filing
  return { head: head.toString(), text: text.toString(), aside: aside.toString(), words }
}

function lexemesOf({ year, sequence, day, facets }: EntryFacts): string[] {
  return [
    lexeme.anyLexeme,
    lexeme.numberLexeme(year, sequence),
    lexeme.sequenceLexeme(sequence),
    ...[day.slice(0, 4), day.slice(0, 7), day].map(lexeme.publishedLexeme),
    ...facets.map((facet) => `#${facet}`),
  ]
}

class Filing {
  readonly head = new Vector()
  readonly text = new Vector()
  readonly aside = new Vector()
  readonly words = new WordList()
  private place = 1

  /** A field with a weight belongs to the head. */
  field(text: string, weight?: Weight) {
    const words = readText(text)
    words.forEach((word, at) => {
      const lexemes = lexemesOfWord(word)
      for (const one of lexemes) {
        this.text.add(one, this.place, 'D')
        if (weight) this.head.add(one, this.place, weight)
      }
      if (weight)
        for (const form of word.forms) this.head.add(lexeme.exactLexeme(form), this.place, weight)
      this.words.add(word, weight !== undefined, weight === 'A' ? undefined : words[at - 1], text)
      this.place += 1
    })
    for (const { iso } of datesOf(text, words))
      for (const part of [iso, iso.slice(0, 7)]) this.text.mark(lexeme.dateLexeme(part))
    this.place += gap
  }

  asideField(text: string) {
    for (const word of readText(text)) {
      for (const one of lexemesOfWord(word)) {
        if (!this.text.has(one)) this.aside.mark(one)
        this.text.add(one, this.place, 'D')
      }
      this.words.add(word, false)
      this.place += 1
    }
    this.place += gap
  }

  fact(fact: string) {
    this.head.mark(fact)
    this.text.mark(fact)
  }
}

/** All under which a word of a text is found, but not the word as written. */
export function lexemesOfWord({ lexemes, concepts, joined }: ReadWord): readonly string[] {
  if (concepts.length === 0 && !joined) return lexemes
  return [
    ...lexemes,
    ...concepts.map(lexeme.conceptLexeme),
    ...(joined ? [lexeme.stemLexeme(joined)] : []),
  ]
}
