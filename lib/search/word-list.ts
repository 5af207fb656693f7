// The stems of an entry with what a query should know about them: whether one can be sure of it, whether it names someone,
// and how people write it.
import { fold } from '#lib/i18n/fold.ts'
import type { ReadWord } from './analyse.ts'
import { isArabic } from './arabic/letters.ts'
import { withoutArticle } from './arabic/stem.ts'
import { nameKeyOf } from './spelling/name-key.ts'
import { nearbyOf } from './spelling/nearby.ts'

export type WordFacts = {
  surface: string
  isSure: boolean
  isName: boolean
  isCommon: boolean
  isInHead: boolean
}
export type NewWord = WordFacts & { stem: string; nameKey: string | null; nearby: number[] }

const marks = /[\p{M}\p{Cf}ـ]/gu
const tooLong = 40
/** Longer numbers are found as well, but nobody misspells them and they never end. */
const rarelyAsked = /^\d{5}|^\d*\.\d/

export class WordList {
  readonly facts = new Map<string, WordFacts>()

  /** `before` is the word in front of it in running text. */
  add(word: ReadWord, isInHead: boolean, before?: ReadWord, text = '') {
    const isName = before !== undefined && isNameAfter(word, before, text)
    const isCommon = isCommonIn(word)
    for (const { stem, cut, isSure } of readingsOfWord(word)) {
      if (stem.length > tooLong || rarelyAsked.test(stem)) continue
      const facts = this.facts.get(stem)
      if (!facts)
        this.facts.set(stem, { surface: surfaceOf(word, cut), isSure, isName, isCommon, isInHead })
      else {
        facts.isSure ||= isSure
        facts.isName ||= isName
        facts.isCommon ||= isCommon
        facts.isInHead ||= isInHead
      }
    }
  }
}

const endsSentence = /[.!?؟:;؛\n"“”«»]/

const isNameAfter = ({ raw, start }: ReadWord, before: ReadWord, text: string) =>
  /^\p{Lu}\p{Ll}/u.test(raw) && !endsSentence.test(text.slice(before.end, start))

const isCommonIn = ({ raw, forms }: ReadWord) =>
  /^\p{Ll}/u.test(raw) || (forms[0] !== undefined && withoutArticle(forms[0]) !== forms[0])

const readingsOfWord = ({ readings, joined }: ReadWord) =>
  joined ? [...readings, { stem: joined, cut: 0, isSure: true }] : readings

/** As written, without what was cut off in front. */
const surfaceOf = ({ raw, forms }: ReadWord, cut: number) =>
  forms.length > 1 ? forms[0]! : raw.normalize('NFKC').replace(marks, '').slice(cut)

/** A row for the list of all words. */
export function newWordOf(stem: string, facts: WordFacts): NewWord {
  // Of the whole name: the ending of بيترسون is no plural, though a stem has none.
  const key = isArabic(stem) || facts.isName ? nameKeyOf(fold(facts.surface)) : undefined
  return { ...facts, stem, nameKey: key ?? null, nearby: facts.isSure ? nearbyOf(stem) : [] }
}
