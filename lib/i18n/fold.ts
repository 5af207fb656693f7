// Arabic is spelled in more ways than it is read. Folding brings the spellings of one word together, for finding; it is
// never shown. Rules: shared search design, step 1 (marks, tatweel, alef, ya, kaf, ta marbuta, hamza seats, digits).

const letters: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ک: 'ك',
  گ: 'ك',
  ڭ: 'ك',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ۀ: 'ه',
  ؤ: 'ء',
  ئ: 'ء',
  پ: 'ب',
  چ: 'ج',
  ڤ: 'ف',
  ژ: 'ز',
}
const digitZeros = [0x0660, 0x06f0]

const foldCharacter = (character: string) => {
  const code = character.codePointAt(0)!
  const zero = digitZeros.find((start) => code >= start && code < start + 10)
  return zero === undefined ? (letters[character] ?? character) : String(code - zero)
}

/** Compatibility form, lower case, one letter for each family, ASCII digits, no marks, tatweel or invisible controls. */
export const fold = (text: string): string =>
  [...text.normalize('NFKC').toLowerCase()]
    .map(foldCharacter)
    .join('')
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}ـ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
