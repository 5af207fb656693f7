// The stems under which a folded word is filed, whatever its script.
import { isArabic } from './arabic/letters.ts'
import { type Reading, arabicReadings } from './arabic/readings.ts'
import { englishStem } from './english/stem.ts'

export type { Reading }

const sure = (stem: string): Reading[] => [{ stem, cut: 0, isSure: true }]

/** The likeliest first. */
export const readingsOf = (word: string): Reading[] =>
  isArabic(word)
    ? arabicReadings(word)
    : /^[a-z]+$/.test(word)
      ? sure(englishStem(word))
      : sure(word)
