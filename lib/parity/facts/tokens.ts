// A text cut into words, figures and signs, each with its place. Arabic-Indic digits count as their Western sisters; what Arabic
// writes together with a figure («و2030», «الـ20») is told apart from it.
import { fold } from '#lib/i18n/fold.ts'

export type Token = {
  kind: 'word' | 'figure' | 'sign' | 'address'
  text: string
  /** Folded as for search; of a figure, its digits and separators in ASCII. */
  folded: string
  from: number
  to: number
  /** No space stands before it. */
  isJoined: boolean
  /** A figure that «و» is attached to. */
  hasAnd: boolean
}

const zeros: [RegExp, number][] = [
  [/[٠-٩]/g, 0x0660],
  [/[۰-۹]/g, 0x06f0],
]
/** As long as the text, so that places stay. */
const withWesternDigits = (text: string) =>
  zeros.reduce(
    (plain, [digit, zero]) => plain.replace(digit, (one) => String(one.charCodeAt(0) - zero)),
    text,
  )

const address = String.raw`(?:https?:\/\/|www\.)[^\s»”"]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+`
const halfOfDay = String.raw`\b[ap]\.\s?m\b\.?`
const telephone = String.raw`(?:\+|\b0)\d{1,4}(?:[ \u00a0.-]\d{2,4}){2,}\b|\b\d{2,4}(?:[ \u00a0]\d{2,4}){2,}\b`
// 10 000, as French has it.
const spaced = String.raw`(?<![\d.,])[1-9]\d{0,2}(?:[ \u00a0\u202f\u2009]\d{3})+(?![\d]|[.,/:-]\d| \d)`
const figure = String.raw`\d+(?:[.,٫٬،]\d+)*`
const word = String.raw`\p{L}[\p{L}\p{M}\p{Cf}ـ]*(?:['’ʿ]\p{L}+)*`
const token = new RegExp(
  `(?<address>${address})|(?<half>${halfOfDay})|(?<telephone>(?!${spaced})(?:${telephone}))|(?<figure>${spaced}|${figure})|(?<word>${word})|(?<sign>[^\\s\\p{Cf}\\p{M}])`,
  'giu',
)

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let end = -1
  for (const found of withWesternDigits(text).matchAll(token)) {
    const one = tokenFrom(found, text, end)
    end = one.to
    if (one.kind === 'figure') one.hasAnd = takePrefix(tokens, one)
    tokens.push(one)
  }
  return tokens
}

function tokenFrom(found: RegExpExecArray, original: string, end: number): Token {
  const groups = found.groups!
  const [from, to] = [found.index, found.index + found[0].length]
  const kind = kindOf(groups)
  return {
    kind,
    text: original.slice(from, to),
    folded: foldedAs(kind, groups, found[0]),
    from,
    to,
    isJoined: from === end,
    hasAnd: false,
  }
}

function kindOf(groups: Record<string, string | undefined>): Token['kind'] {
  if (groups.address) return 'address'
  if (groups.telephone || groups.figure) return 'figure'
  return groups.word || groups.half ? 'word' : 'sign'
}

function foldedAs(kind: Token['kind'], groups: Record<string, string | undefined>, found: string) {
  if (groups.half) return found.replace(/[^apm]/gi, '').toLowerCase()
  if (groups.telephone) return digitsOf(found)
  if (kind !== 'word') return found
  return fold(found)
    .replace(/['’ʿ]s$/u, '')
    .replace(/['’ʿ]/gu, '')
}

/** The groups sorted, so that their order does not count. */
const digitsOf = (written: string) => written.split(/\D+/).filter(Boolean).toSorted().join('')

const attached = /^([وف])?(?:[بلك]?ال|لل|[بلك])?$/u

/** Takes away the «و», «ال» or «بال» that is written on to the figure. */
function takePrefix(tokens: Token[], { isJoined }: Token): boolean {
  const before = tokens.at(-1)
  if (!isJoined || before?.kind !== 'word' || !attached.test(before.folded)) return false
  tokens.pop()
  return /^[وف]/u.test(before.folded)
}
