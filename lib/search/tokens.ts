// Cuts a text into what is filed and found: words and numbers, each with its place in the original, so that what was found
// can be marked there with every vowel sign still on it.
import { fold } from '#lib/i18n/fold.ts'

export type Token = {
  start: number
  end: number
  raw: string
  /** Folded spellings under which it is filed; `F-16` has f16, f and 16. Empty for إلى and على, which fold to other words. */
  forms: readonly string[]
}

// A word ends where the script changes: «وNATO» are two.
const lettersOf = (script: string) => String.raw`[\p{L}${script}][[\p{L}${script}]\p{M}\p{Cf}]*`
const arabic = lettersOf(String.raw`&&\p{scx=Arab}`)
const other = lettersOf(String.raw`--\p{scx=Arab}`)
/** Of thousands. */
const separator = String.raw`[.,٬،\u00A0\u202F ]`
const pattern = new RegExp(
  [
    // 12,000 and ١٬٢٥٠ and 4.2
    String.raw`\p{Nd}{1,3}(?:${separator}\p{Nd}{3})+(?![\p{Nd}\p{L}])|\p{Nd}+[.,٫]\p{Nd}+(?![\p{Nd}.,٫\/])`,
    // F-16, COP27, COVID-19, and F 16 in capitals
    String.raw`[A-Za-z]{1,5}[\-‐-―]?\p{Nd}{1,4}(?![\p{L}\p{Nd}])|[A-Z]{1,4} \p{Nd}{1,3}(?![\p{L}\p{Nd}.,٫])`,
    arabic,
    String.raw`${other}(?:['’]${other})*`,
    String.raw`\p{N}+`,
  ].join('|'),
  'gv',
)

const model = /^([A-Za-z]+)[-‐-― ]?(\p{Nd}+)$/u
const numeric = /^\p{Nd}/u
const marks = /[\p{M}\p{Cf}ـ]/gu
const toOrOn = /^[وف]?(?:إلى|على)$/
const frenchArticle = /^[dl]['’]/i

const known = new Map<string, readonly string[]>()
const mostKnown = 100_000

/** Words recur, and folding is most of the work. */
function formsOf(raw: string): readonly string[] {
  const before = known.get(raw)
  if (before) return before
  if (known.size >= mostKnown) known.clear()
  const forms = foldForms(raw)
  known.set(raw, forms)
  return forms
}

function foldForms(raw: string): readonly string[] {
  if (numeric.test(raw)) return [foldNumber(raw)]
  const named = model.exec(raw)
  if (named) return [fold(named[1]! + named[2]!), fold(named[1]!), fold(named[2]!)]
  const bare = raw.replace(marks, '')
  if (toOrOn.test(bare)) return []
  const owner = bare.replace(frenchArticle, '').replace(/['’]s$/i, '')
  // Ligatures such as ﷺ fold to several words.
  return fold(owner.replace(/['’]/g, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((form) => form.slice(0, 64))
}

const grouped = new RegExp(String.raw`^\p{Nd}{1,3}(?:${separator}\p{Nd}{3})+$`, 'u')

const foldNumber = (raw: string) => {
  const digits = grouped.test(raw) ? raw.replace(/\P{Nd}/gu, '') : raw.replace(/[,٫]/, '.')
  return fold(digits)
}

export function* tokensOf(text: string): Generator<Token> {
  for (const match of text.matchAll(pattern)) {
    const raw = match[0]
    yield { start: match.index, end: match.index + raw.length, raw, forms: formsOf(raw) }
  }
}
