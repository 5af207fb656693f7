// The consonants of a name, in an alphabet for both scripts: غريغوري, جريجوري, كريكوري and Gregory are KRKR. Vowels are written
// in many ways or not at all, and the guttural sounds that a script lacks are replaced by whatever is near.
import { isArabic } from '../arabic/letters.ts'

const arabicSounds: Record<string, string> = {}
for (const [letters, sound] of Object.entries({
  جغقكخ: 'K',
  ش: 'X',
  تطدض: 'T',
  ثسصزذظ: 'S',
  ب: 'B',
  ف: 'F',
  م: 'M',
  ن: 'N',
  ر: 'R',
  ل: 'L',
  ح: 'H',
}))
  for (const letter of letters) arabicSounds[letter] = sound

const latinSounds: [RegExp, string][] = [
  [/sch|sh|ch/g, 'X'],
  [/ph|v/g, 'F'],
  [/th|z|c(?=[eiy])/g, 'S'],
  [/kh|gh|ck|x|[qgjck]/g, 'K'],
  [/s/g, 'S'],
  [/[dt]/g, 'T'],
  [/[bp]/g, 'B'],
  [/[mnrlf]/g, '$&'],
  [/[aeiouywh]/g, ''],
]

const doubled = /(.)\1+/g
const enough = 4

/** Undefined for words with too few consonants to tell one name from another. */
export function nameKeyOf(stem: string): string | undefined {
  const sounds = isArabic(stem)
    ? [...stem].map((letter) => arabicSounds[letter] ?? '').join('')
    : /^[a-z]+$/.test(stem)
      ? latinSounds.reduce((word, [from, to]) => word.replace(from, to), stem)
      : ''
  const key = sounds.toUpperCase().replace(doubled, '$1')
  return key.length < enough ? undefined : key
}
