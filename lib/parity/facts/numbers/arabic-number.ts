import {
  arabicDecades,
  arabicDuals,
  arabicHundreds,
  arabicOrdinals,
  arabicScaleDuals,
  arabicScalePlurals,
  arabicScales,
  arabicTens,
  arabicUnits,
  lookUp,
} from './arabic-words.ts'
import { type Quantity, quantity, valuesOfFigure } from './quantity.ts'
import type { Token } from '../tokens.ts'

type Rank = 'unit' | 'ordinal' | 'tens' | 'hundreds' | 'scale' | 'plural' | 'dual' | 'figure'
type Part = {
  rank: Rank
  value: number
  hasAnd: boolean
  hasPrefix: boolean
  isDefinite: boolean
}

const lexicons: [Rank, ReadonlyMap<string, number>][] = [
  ['unit', arabicUnits],
  ['ordinal', arabicOrdinals],
  ['tens', arabicTens],
  ['hundreds', arabicHundreds],
  ['scale', arabicScales],
  ['plural', arabicScalePlurals],
  ['dual', arabicScaleDuals],
]

/** «25»، «1,2 مليون»، «خمسة وعشرون»، «مئتان وخمسة»، «مليون ونصف المليون»، «الحادي والعشرين»; null for bare «آلاف». */
export function arabicNumber(tokens: Token[], at: number): Quantity | null {
  return partAt(tokens, at)
    ? numberAt(tokens, at)
    : (halfAt(tokens, at) ?? decadeAt(tokens, at) ?? dualAt(tokens, at))
}

function partAt(tokens: Token[], at: number): Part | null {
  const token = tokens[at]
  if (token?.kind === 'figure')
    return { rank: 'figure', value: 0, hasAnd: token.hasAnd, hasPrefix: false, isDefinite: false }
  if (token?.kind !== 'word') return null
  for (const [rank, lexicon] of lexicons) {
    const found = lookUp(token.folded, lexicon)
    if (found) return { rank, ...found }
  }
  return null
}

type Sum = {
  total: number
  group: number
  /** Of the last part that was added. */
  last: Part
  scale: number
  isOrdinal: boolean
}

function numberAt(tokens: Token[], start: number): Quantity | null {
  const first = partAt(tokens, start)!
  // «آلاف», and what «بالمائة» leaves behind.
  if (first.rank === 'plural' || (first.rank === 'hundreds' && first.hasPrefix && first.isDefinite))
    return null
  const values =
    first.rank === 'figure' ? valuesOfFigure(tokens[start]!.folded, 'ar') : [first.value]
  const ends = values.map((value) => sumFrom(tokens, start, { ...first, value }))
  const next = Math.max(...ends.map((end) => end.next))
  const { sum } = ends[0]!
  const sums = ends.filter((end) => end.next === next).map((end) => end.value)
  // «أحد» alone is "one of" or "nobody".
  if (/^(?!واحد$)[وفبلك]?(?:احد|احدي)$/u.test(tokens[start]!.folded) && next === start + 1)
    return null
  return quantity(sums, next, {
    isOptional: sums[0]! <= 2 && Number.isInteger(sums[0]!),
    isOrdinal: sum.isOrdinal,
    isFigure: first.rank === 'figure' && next === start + 1,
    scale: sum.scale,
  })
}

function sumFrom(tokens: Token[], start: number, first: Part) {
  const sum = begin(first)
  let at = start + 1
  for (;;) {
    const part = partAt(tokens, at)
    const counted =
      part?.rank === 'figure'
        ? { ...part, value: valuesOfFigure(tokens[at]!.folded, 'ar')[0]! }
        : part
    if (!counted || isNext(sum, counted, partAt(tokens, at + 1)) || !add(sum, counted)) break
    at += 1
  }
  const half = sum.isOrdinal ? null : halfAfter(tokens, at)
  const step =
    sum.last.rank === 'scale' || sum.last.rank === 'plural' || sum.last.rank === 'dual'
      ? sum.scale
      : 1
  const value = sum.total + sum.group + (half ? half.part * step : 0)
  return { sum, next: half?.next ?? at, value: Number(value.toPrecision(12)) }
}

/** «بين مليونين و3 ملايين»: what has as large a scale is the next number. */
const isNext = (sum: Sum, { hasAnd, value }: Part, after: Part | null) =>
  hasAnd &&
  after !== null &&
  !after.hasAnd &&
  (after.rank === 'scale' || after.rank === 'plural') &&
  value * after.value >= sum.scale &&
  sum.group === 0

function begin(first: Part): Sum {
  const isScale = first.rank === 'scale' || first.rank === 'dual'
  return {
    total: isScale ? first.value : 0,
    group: isScale ? 0 : first.value,
    last: first,
    scale: first.rank === 'scale' ? first.value : first.rank === 'dual' ? first.value / 2 : 1,
    isOrdinal: first.rank === 'ordinal',
  }
}

/** Whether the part goes on with the number; it is added then. */
function add(sum: Sum, part: Part): boolean {
  const goesOn = part.hasAnd ? addWithAnd(sum, part) : addJoined(sum, part)
  if (goesOn) sum.last = part
  return goesOn
}

const isOne = (rank: Rank) => rank === 'unit' || rank === 'ordinal'

/** «ثلاثة عشر»، «خمس مئة»، «أربعون ألفا»، «5 ملايين». */
function addJoined(sum: Sum, { rank, value, hasPrefix }: Part): boolean {
  const { last } = sum
  // «واحد بالمائة» is no hundred.
  if (hasPrefix) return false
  if (rank === 'unit' && value === 10 && isOne(last.rank) && last.value < 10) {
    sum.group += 10
    return true
  }
  if (rank === 'hundreds' && value === 100 && last.rank === 'unit' && last.value < 10) {
    sum.group *= 100
    return true
  }
  if ((rank !== 'scale' && rank !== 'plural') || sum.group === 0 || sum.isOrdinal) return false
  sum.total += sum.group * value
  Object.assign(sum, { group: 0, scale: value })
  return true
}

/** «خمسة وعشرون»، «مئة وخمسة»، «ألف ومئتان»، «مليون و200 ألف». */
function addWithAnd(sum: Sum, part: Part): boolean {
  const { last } = sum
  const isTensAfterOne = part.rank === 'tens' && isOne(last.rank) && last.value < 10
  const isAfterHundreds =
    (last.rank === 'hundreds' || (last.rank === 'scale' && sum.group > 0)) &&
    ['unit', 'ordinal', 'tens'].includes(part.rank)
  const isAfterScale = sum.group === 0 && sum.total > 0 && goesBelow(sum, part)
  if (part.rank === 'dual' && isAfterScale) {
    sum.total += part.value
    sum.scale = part.value / 2
    return true
  }
  if (part.rank === 'scale' && isAfterScale) {
    sum.total += part.value
    sum.scale = part.value
    return true
  }
  if (!isTensAfterOne && !isAfterHundreds && !isAfterScale) return false
  sum.group += part.value
  if (part.rank === 'ordinal') sum.isOrdinal = true
  return true
}

/** After «ألف» what is less than a thousand goes on, «بين ألف و3000» does not. */
const goesBelow = ({ scale }: Sum, { rank, value, isDefinite }: Part) =>
  rank !== 'plural' && !isDefinite && value < scale && value > 0

const parts: Record<string, number> = { نصف: 0.5, ربع: 0.25 }

/** «… ونصف المليون». */
function halfAfter(tokens: Token[], at: number) {
  const part = parts[tokens[at]?.folded.replace(/^و(?:ال)?/u, '') ?? '']
  if (!part || !tokens[at]!.folded.startsWith('و')) return null
  const again = partAt(tokens, at + 1)
  const isAgain = again && (again.rank === 'scale' || again.rank === 'plural') && !again.hasAnd
  return { part, next: isAgain ? at + 2 : at + 1 }
}

/** «نصف مليون»، «ربع مليون». */
function halfAt(tokens: Token[], at: number): Quantity | null {
  const found =
    tokens[at]?.kind === 'word' ? lookUp(tokens[at].folded, new Map(Object.entries(parts))) : null
  const scale = found && partAt(tokens, at + 1)
  if (!scale || scale.rank !== 'scale' || scale.hasAnd) return null
  return quantity([found.value * scale.value], at + 2, { scale: scale.value })
}

/** «ثلاثينيات القرن الماضي»: the century goes with it. */
function decadeAt(tokens: Token[], at: number): Quantity | null {
  const found = tokens[at]?.kind === 'word' ? lookUp(tokens[at].folded, arabicDecades) : null
  if (!found) return null
  const century = tokens[at + 1]?.folded === 'القرن' ? arabicNumber(tokens, at + 2) : null
  return quantity([1900 + found.value, 2000 + found.value, found.value], century?.next ?? at + 1, {
    isOptional: true,
  })
}

const duals = new Map([...arabicDuals].map((word) => [word, 2]))

/** «يومان»، «عامين ونصف». */
function dualAt(tokens: Token[], at: number): Quantity | null {
  if (tokens[at]?.kind !== 'word' || !lookUp(tokens[at].folded, duals)) return null
  const half = halfAfter(tokens, at + 1)
  return quantity(half ? [2 + half.part, 2] : [2], half?.next ?? at + 1, { isOptional: true })
}
