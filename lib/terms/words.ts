// The words of a text with their places, folded as for search. Figures are words of their own: F-16, F16 and F 16 are the
// same two.
import { fold } from '#lib/i18n/fold.ts'

/** Folding makes ة and ه one letter; whether it was ة tells رئيسة from "his president". */
export type Word = { folded: string; isFeminine: boolean; from: number; to: number }

const word = /\p{L}[\p{L}\p{M}\p{Cf}ـ]*|\p{N}+/gu
// Folding would make the names علي and إلي of them.
const prepositions = /^[وف]?(?:على|[إا]لى)$/
const unseen = /[\p{M}\p{Cf}ـ]/gu

export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(word)].map(({ 0: found, index }) => {
    const bare = found.replace(unseen, '')
    return {
      folded: prepositions.test(bare) ? bare : fold(found).replaceAll(' ', ''),
      isFeminine: bare.endsWith('ة'),
      from: index,
      to: index + found.length,
    }
  })
