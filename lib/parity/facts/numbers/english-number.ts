import {
  englishMultiples,
  englishOrdinals,
  englishScales,
  englishShortScales,
  englishTens,
  englishUnits,
} from './english-words.ts'
import { type Quantity, quantity, valuesOfFigure } from './quantity.ts'
import type { Token } from '../tokens.ts'

const wordAt = (tokens: Token[], at: number) =>
  tokens[at]?.kind === 'word' ? tokens[at].folded : ''
const isHyphen = (token: Token | undefined) =>
  Boolean(token?.isJoined && /^[-‐‑]$/u.test(token.text))

/** "25", "1.2 million", "twenty-five", "two hundred and five", "a million and a half", "21st"; null for bare "thousands". */
export function englishNumber(tokens: Token[], at: number): Quantity | null {
  return figureAt(tokens, at) ?? halfAt(tokens, at) ?? wordsAt(tokens, at)
}

function figureAt(tokens: Token[], at: number): Quantity | null {
  const token = tokens[at]!
  if (token.kind !== 'figure') return null
  const values = valuesOfFigure(token.folded, 'en')
  const after = wordAt(tokens, at + 1)
  const isJoined = Boolean(tokens[at + 1]?.isJoined)
  if (isJoined && /^(?:st|nd|rd|th)$/.test(after))
    return quantity(values, at + 2, { isOrdinal: true, isFigure: true })
  if (isJoined && after === 's')
    return quantity([...values, values[0]! % 100], at + 2, { isOptional: true, isFigure: true })
  const short = isJoined ? englishShortScales.get(after) : undefined
  if (short) {
    const large = values.map((value) => rounded(value * short))
    return quantity([...large, ...values], at + 2, { isFigure: true, scale: short })
  }
  return scaled(tokens, isHyphen(tokens[at + 1]) ? at + 2 : at + 1, values, at + 1)
}

const rounded = (value: number) => Number(value.toPrecision(12))

/** Figures before "million" or "hundred". */
function scaled(tokens: Token[], at: number, values: number[], next: number): Quantity {
  const scale = englishScales.get(wordAt(tokens, at).replace(/s$/, ''))
  const isSmall = values.includes(1) || values.includes(2)
  if (!scale) return quantity(values, next, { isFigure: true, isOptional: isSmall })
  const half = halfAfter(tokens, at + 1)
  const all = values.map((value) => rounded((value + (half ? 0.5 : 0)) * scale))
  return quantity(all, half ?? at + 1, { isFigure: true, scale })
}

/** "… and a half": the token after it. */
const halfAfter = (tokens: Token[], at: number) =>
  wordAt(tokens, at) === 'and' &&
  wordAt(tokens, at + 1) === 'a' &&
  wordAt(tokens, at + 2) === 'half'
    ? at + 3
    : null

/** "half a million", "a quarter of a million". */
function halfAt(tokens: Token[], at: number): Quantity | null {
  const part = { half: 0.5, quarter: 0.25 }[wordAt(tokens, at)]
  if (!part) return null
  let next = at + 1
  if (isHyphen(tokens[next]) || wordAt(tokens, next) === 'of') next += 1
  if (wordAt(tokens, next) === 'a') next += 1
  const scale = englishScales.get(wordAt(tokens, next))
  return scale ? quantity([part * scale], next + 1, { scale }) : null
}

const vague = new Set(['several', 'few', 'many', 'couple', 'some', 'hundreds', 'thousands', 'tens'])

type Sum = { total: number; group: number; last: number; scale: number; isOrdinal: boolean }

function wordsAt(tokens: Token[], start: number): Quantity | null {
  const sum: Sum = { total: 0, group: 0, last: -1, scale: 1, isOrdinal: false }
  let at = start
  const first = wordAt(tokens, at)
  const multiple = englishMultiples.get(first)
  if (multiple) return quantity(multiple, at + 1, { isOptional: true })
  const isArticle = /^an?$/.test(first)
  if (isArticle) at += 1
  if (isArticle && wordAt(tokens, at) === 'dozen')
    return quantity([12], at + 1, { isOptional: true })
  if (isArticle && !englishScales.has(wordAt(tokens, at))) return null
  const isLone = !isArticle && englishScales.has(first)
  if (isLone && vague.has(wordAt(tokens, start - 1))) return null
  let end = start
  for (;;) {
    const next = add(sum, wordAt(tokens, at))
    if (!next) break
    end = at + 1
    if (sum.isOrdinal) break
    at = beforeNext(tokens, end, sum)
  }
  if (end === start || (isArticle && end === start + 1)) return null
  return finished(tokens, sum, end, isLone)
}

/** Over the hyphen of "twenty-five" and the "and" after hundreds. */
function beforeNext(tokens: Token[], at: number, { last }: Sum) {
  if (isHyphen(tokens[at])) return at + 1
  if (last >= 100 && wordAt(tokens, at) === 'and') return at + 1
  return at
}

function finished(tokens: Token[], sum: Sum, end: number, isLone: boolean): Quantity {
  const half = halfAfter(tokens, end)
  const value = sum.total + sum.group + (half ? 0.5 * (sum.last >= 1000 ? sum.scale : 1) : 0)
  if (!half && wordAt(tokens, end) === 'dozen') return quantity([value * 12], end + 1)
  // "two decades" are twenty years.
  if (wordAt(tokens, end) === 'decades')
    return quantity([value, value * 10], end + 1, { isOptional: value <= 2 })
  return quantity([rounded(value)], half ?? end, {
    isOptional: value <= 2 || isLone,
    isOrdinal: sum.isOrdinal,
    scale: sum.scale,
  })
}

/** Whether the word goes on with the number; it is added then. */
function add(sum: Sum, word: string): boolean {
  const ordinal = englishOrdinals.get(word)
  const value = englishUnits.get(word) ?? englishTens.get(word) ?? ordinal
  if (value !== undefined && value < 100) {
    if (!fits(sum, value)) return false
    Object.assign(sum, { group: sum.group + value, last: value, isOrdinal: ordinal !== undefined })
    return true
  }
  const scale = englishScales.get(word) ?? ordinal
  if (scale === undefined) return false
  sum.isOrdinal = ordinal !== undefined
  if (scale === 100) {
    if (sum.last >= 100) return false
    sum.group = Math.max(1, sum.group) * 100
  } else {
    if (sum.last >= 1000) return false
    Object.assign(sum, { total: sum.total + Math.max(1, sum.group) * scale, group: 0, scale })
  }
  sum.last = scale
  return true
}

/** Units after tens, tens and teens after hundreds; "twenty ten" and "two thirds" are two numbers. */
function fits({ last }: Sum, value: number) {
  if (last === -1 || last >= 100) return true
  return last >= 20 && last % 10 === 0 && value > 0 && value < 10
}
