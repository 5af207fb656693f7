// Arabic writes one word in more ways than one: with vowel signs or without, stretched by a tatweel, with the hamza or without,
// with digits of two kinds. Such a change is shown, and shown as small. ة and ه, ى and ي are not among them: علي is not على.

export const smallChanges = ['invisible', 'tatweel', 'vowels', 'digits', 'hamza'] as const
/** What alone tells two spellings apart; `several` when it is more than one of them. */
export type SmallChange = (typeof smallChanges)[number] | 'several'

const digits = /[\u0660-\u0669\u06f0-\u06f9]/g
const hamzas: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ؤ: 'ء', ئ: 'ء' }

const plainDigit = (digit: string) => {
  const code = digit.charCodeAt(0)
  return String(code - (code < 0x06f0 ? 0x0660 : 0x06f0))
}

const without: Record<(typeof smallChanges)[number], (text: string) => string> = {
  invisible: (text) => text.replace(/\p{Cf}/gu, ''),
  tatweel: (text) => text.replaceAll('ـ', ''),
  vowels: (text) =>
    text.replace(/[\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06ed]/g, ''),
  digits: (text) => text.replace(digits, plainDigit),
  hamza: (text) => text.replace(/[أإآٱؤئ]/g, (letter) => hamzas[letter]!),
}

// Most words have nothing of the kind, and this is asked of every word.
const hasSpelling = /\p{Cf}|[\u0622-\u0626\u0671ـ]|[\u0610-\u061a]|[\u064b-\u0670]|[\u06d6-\u06f9]/u

/** One form for all spellings of a word; the text itself when nothing would be left. */
export const plainSpelling = (text: string) => {
  if (!hasSpelling.test(text)) return text
  return smallChanges.reduce((plain, change) => without[change](plain), text) || text
}

/** What tells two spellings of one word apart. */
export const smallChangeBetween = (before: string, after: string): SmallChange =>
  smallChanges.find((change) => without[change](before) === without[change](after)) ?? 'several'
