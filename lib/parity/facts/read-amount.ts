// Numbers, and what makes a percentage or a sum of money of them.
import type { Locale } from '#lib/i18n/locale.ts'
import { arabicNumber } from './numbers/arabic-number.ts'
import { lookUp } from './numbers/arabic-words.ts'
import { codeOf, currencyFamilies, familyOfCode } from './currencies.ts'
import { englishNumber } from './numbers/english-number.ts'
import type { Fact } from './fact.ts'
import type { Quantity } from './numbers/quantity.ts'
import type { Token } from './tokens.ts'

/** With the scale and the token that a range before it may share. */
export type ReadAmount = { fact: Fact; next: number; scale: number; isFigure: boolean }

export function readAmount(tokens: Token[], start: number, locale: Locale): ReadAmount | null {
  const before = currencyBefore(tokens, start)
  const isPercent = tokens[start]!.text === '%' || tokens[start]!.text === '٪'
  const at = before?.next ?? (isPercent ? start + 1 : start)
  const found =
    tokens[at] && (locale === 'ar' ? arabicNumber(tokens, at) : englishNumber(tokens, at))
  if (!found) return readFraction(tokens, start)
  if (isPercent && !(found.isFigure && tokens[at]!.isJoined)) return null
  const percent = isPercent ? found.next : percentAfter(tokens, found.next)
  if (percent) return amount(tokens, start, percent, found, { kind: 'percentage' })
  const after = currencyAfter(tokens, found.next, locale)
  const currency = after?.currency ?? before?.currency
  const next = after?.next ?? found.next
  if (currency) return amount(tokens, start, next, found, { kind: 'money', currency })
  return amount(tokens, start, found.next, found, { kind: 'number' })
}

function amount(
  tokens: Token[],
  start: number,
  next: number,
  found: Quantity,
  fact: Pick<Fact, 'kind' | 'currency'>,
): ReadAmount {
  const isOptional = fact.kind === 'number' && (found.isOptional || isAlways(tokens, next))
  return {
    fact: {
      ...fact,
      values: found.values,
      isOptional,
      from: tokens[start]!.from,
      to: tokens[next - 1]!.to,
    },
    next,
    scale: found.scale,
    isFigure: found.isFigure,
  }
}

/** "seven days a week", "24 hours a day": at all times. */
const isAlways = (tokens: Token[], at: number) =>
  /^(?:days a week|hours a day)$/.test([0, 1, 2].map((step) => word(tokens, at + step)).join(' '))

const fractions = new Map([
  ['half', 50],
  ['quarter', 25],
  ['نصف', 50],
  ['ربع', 25],
])

/** "half" may stand for 50 percent, and need not stand at all. */
function readFraction(tokens: Token[], at: number): ReadAmount | null {
  const token = tokens[at]!
  if (token.kind !== 'word') return null
  // «ثلثهم» is a third, too.
  const bare = token.folded.replace(/(?<=ثلث|نصف|ربع)(?:هما|ها|هم|هن|ه)$/u, '')
  const found = lookUp(bare, fractions)
  const third = lookUp(bare, new Map([['ثلث', 3]]))
  if (!found && !third) return null
  const fact = found
    ? { kind: 'percentage' as const, values: [found.value] }
    : { kind: 'number' as const, values: [third!.value] }
  return {
    fact: { ...fact, isOptional: true, from: token.from, to: token.to },
    next: at + 1,
    scale: 1,
    isFigure: false,
  }
}

const word = (tokens: Token[], at: number) => (tokens[at]?.kind === 'word' ? tokens[at].folded : '')

/** %، ٪، في المائة، بالمئة، percent, per cent, percentage points: the token after it. */
function percentAfter(tokens: Token[], at: number): number | null {
  const here = tokens[at]?.text ?? ''
  if (here === '%' || here === '٪') return at + 1
  const [first, second] = [word(tokens, at), word(tokens, at + 1)]
  if (/^بالم(?:ا?ءه|يه)$/u.test(first)) return at + 1
  if (first === 'في' && /^الم(?:ا?ءه|يه)$/u.test(second)) return at + 2
  if (/^نقط(?:ه|تين|تان)?$|^نقاط$/u.test(first) && second === 'مءويه') return at + 2
  if (/^(?:percent|pc|pct)$/.test(first) || (first === 'percentage' && /^points?$/.test(second)))
    return first === 'percentage' ? at + 2 : at + 1
  if (first === 'per' && second === 'cent') return at + 2
  // "a 40-percent share".
  return /^[-‐‑]$/u.test(here) && /^percent(?:age)?$/.test(second)
    ? percentAfter(tokens, at + 1)
    : null
}

type Currency = { currency: string; next: number }

/** $, US$, MAD before the figure. */
function currencyBefore(tokens: Token[], at: number): Currency | null {
  const [one, other] = [tokens[at]!, tokens[at + 1]]
  if (one.kind === 'sign') {
    const family = currencyFamilies.get(one.text)
    return family ? { currency: family, next: at + 1 } : null
  }
  if (!/^[A-Z]{1,3}$/.test(one.text)) return null
  if (other?.text === '$' && other.isJoined)
    return {
      currency: { US: 'USD', A: 'AUD', AU: 'AUD', C: 'CAD', NZ: 'NZD' }[one.text] ?? 'dollar',
      next: at + 2,
    }
  if (familyOfCode.has(one.text)) return { currency: one.text, next: at + 1 }
  return one.text === 'DH' ? { currency: 'dirham', next: at + 1 } : null
}

/** «مليون درهم مغربي», "million US dollars", "5 MAD", «من الدولارات». */
function currencyAfter(tokens: Token[], start: number, locale: Locale): Currency | null {
  const at = word(tokens, start) === 'من' || word(tokens, start) === 'of' ? start + 1 : start
  const token = tokens[at]
  if (!token) return null
  if (familyOfCode.has(token.text)) return { currency: token.text, next: at + 1 }
  if (token.kind === 'sign') {
    const isHyphen = /^[-‐‑]$/u.test(token.text) && token.isJoined && locale === 'en'
    if (isHyphen) return currencyAfter(tokens, at + 1, locale)
    const family = currencyFamilies.get(token.text)
    return family ? { currency: family, next: at + 1 } : null
  }
  return locale === 'ar' ? arabicCurrency(tokens, at) : englishCurrency(tokens, at)
}

function arabicCurrency(tokens: Token[], at: number): Currency | null {
  const family = lookUp(word(tokens, at), currencyFamilies)
  if (!family || family.hasAnd || (family.hasPrefix && !family.isDefinite)) return null
  const qualifier = word(tokens, at + 1).replace(/^ال/u, '')
  const code = codeOf(family.value, qualifier)
  return { currency: code ?? family.value, next: code ? at + 2 : at + 1 }
}

function englishCurrency(tokens: Token[], at: number): Currency | null {
  const here = word(tokens, at)
  // "99p", but "page 5 p".
  if (here === 'p' && !tokens[at]!.isJoined) return null
  const family = currencyFamilies.get(here)
  if (family) {
    const code = codeOf(family, word(tokens, at + 1))
    return { currency: code ?? family, next: code ? at + 2 : at + 1 }
  }
  const after = currencyFamilies.get(word(tokens, at + 1))
  const code = after && codeOf(after, here)
  return code ? { currency: code, next: at + 2 } : null
}
