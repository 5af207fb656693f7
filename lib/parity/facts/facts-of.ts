// Everything that a text states in figures, days and sums, in the order of reading.
import type { Locale } from '#lib/i18n/locale.ts'
import type { Day, Fact } from './fact.ts'
import { readAmount } from './read-amount.ts'
import { readDay } from './read-day.ts'
import { readTime } from './read-time.ts'
import { type Token, tokensOf } from './tokens.ts'

type Read = { fact: Fact; next: number; scale?: number; isFigure?: boolean }
type Placed = Read & { at: number }

export function factsOf(text: string, locale: Locale): Fact[] {
  const tokens = tokensOf(text)
  const reads: Placed[] = []
  for (let at = 0; at < tokens.length;) {
    const read = readAt(tokens, at, locale)
    if (read) reads.push({ ...read, at })
    at = read?.next ?? at + 1
  }
  return shareInRanges(tokens, reads)
}

const readAt = (tokens: Token[], at: number, locale: Locale): Read | null => {
  if (tokens[at]!.kind === 'address') return null
  return (
    readDay(tokens, at, locale) ?? readTime(tokens, at, locale) ?? readAmount(tokens, at, locale)
  )
}

/** «من 5 إلى 10 في المائة», "2 to 3 million", "5–7 August 2026": the first end takes what only the last one says. */
function shareInRanges(tokens: Token[], reads: Placed[]): Fact[] {
  const facts = reads.map(({ fact }) => fact)
  for (let at = reads.length - 2; at >= 0; at -= 1) {
    const [one, other] = [reads[at]!, reads[at + 1]!]
    const joint = jointOf(tokens, one, other)
    if (!joint) continue
    facts[at] = asFirstEnd(facts[at]!, one, facts[at + 1]!, other, joint)
    if (joint === 'range' || (joint === 'list' && isLastDay(tokens, one, other)))
      facts[at + 1] = asLastEnd(facts[at + 1]!, other, facts[at]!, tokens)
  }
  return withLateYears(tokens, reads, facts)
}

/** "September 5 to 7, 2026": the year stands behind the range. */
function withLateYears(tokens: Token[], reads: Placed[], facts: Fact[]): Fact[] {
  const late = new Set<Fact>()
  for (let at = 1; at < facts.length; at += 1) {
    const [before, fact] = [facts[at - 1]!, facts[at]!]
    const between = tokens.slice(reads[at - 1]!.next, reads[at]!.at)
    const isLate = between.length === 1 && between[0]!.text === ','
    const year = fact.kind === 'number' ? fact.values[0]! : 0
    if (!isLate || !before.days?.every(lacksYear) || year < 1900 || year >= 2200) continue
    late.add(fact)
    for (const one of facts.slice(Math.max(0, at - 2), at))
      if (one.days?.every(lacksYear)) one.days = one.days.map((day) => ({ ...day, year }))
  }
  return facts.filter((fact) => !late.has(fact))
}

const lacksYear = ({ day, year }: Day) => day !== null && year === null

const dash = /^(?:[-–—‐‑]|to|until|till|الي|حتي)$/u
const conjunction = /^(?:[/,،]|and|or|او|و|ال)$/u
type Joint = 'range' | 'list' | 'comma'

/** What ties two facts that stand beside each other, if anything does. */
function jointOf(tokens: Token[], one: Placed, other: Placed): Joint | null {
  const between = tokens.slice(one.next, other.at)
  if (between.length > 2) return null
  const isAnd = tokens[other.at]!.hasAnd || tokens[other.at]!.folded.startsWith('و')
  if (between.length === 0) return isAnd ? 'list' : null
  if (!between.every(({ folded }) => dash.test(folded) || conjunction.test(folded))) return null
  if (between.some(({ folded }) => dash.test(folded))) return 'range'
  return /^[,،]$/u.test(between.at(-1)!.folded) ? 'comma' : 'list'
}

function asFirstEnd(
  fact: Fact,
  read: Placed,
  after: Fact,
  { scale = 1 }: Placed,
  joint: Joint,
): Fact {
  if (after.kind === 'date' && fact.kind === 'number') return dayBefore(fact, after)
  if (after.kind === 'date' && fact.kind === 'date') return monthBefore(fact, after)
  if (joint === 'comma') return fact
  if (fact.kind === 'money' && after.kind === 'number') return withScale(fact, read, scale)
  if (fact.kind !== 'number') return fact
  const scaled = withScale(fact, read, scale)
  if (after.kind !== 'money' && after.kind !== 'percentage') return scaled
  return {
    ...scaled,
    kind: after.kind,
    currency: after.currency,
    isOptional: false,
    isShared: true,
  }
}

function withScale(fact: Fact, { scale: own = 1 }: Placed, scale: number): Fact {
  if (own !== 1 || scale === 1) return fact
  return { ...fact, values: [...fact.values, ...fact.values.map((value) => value * scale)] }
}

/** «5 و6 غشت». */
function dayBefore(fact: Fact, after: Fact): Fact {
  const day = fact.values[0]!
  const isDay = Number.isInteger(day) && day >= 1 && day <= 31
  if (!isDay || !after.days?.[0]?.day || after.days[0].weekday !== null) return fact
  return {
    ...fact,
    kind: 'date',
    values: [],
    isOptional: false,
    days: after.days.map((one) => ({ ...one, day })),
  }
}

/** "July and August 2026". */
function monthBefore(fact: Fact, after: Fact): Fact {
  const year = after.days?.[0]?.year ?? null
  const isOpen = (day: Day) => day.month !== null && day.year === null
  if (year === null || !fact.days?.every(isOpen)) return fact
  return { ...fact, days: fact.days.map((day) => ({ ...day, year })) }
}

/** "between October 17 and 22", but not "on October 17 and 22 ships". */
const isLastDay = (tokens: Token[], one: Placed, other: Placed) =>
  one.fact.kind === 'date' &&
  tokens[one.next - 1]!.kind === 'figure' &&
  (tokens[other.next]?.kind !== 'word' ||
    /^(?:in|at|to|for|the|and)$/.test(tokens[other.next]!.folded))

/** "August 5–7", 2020–21, "$2–3 million". */
function asLastEnd(fact: Fact, read: Placed, before: Fact, tokens: Token[]): Fact {
  if (fact.kind !== 'number') return fact
  if (before.kind === 'money') return { ...fact, kind: 'money', currency: before.currency }
  if (!read.isFigure) return fact
  const value = fact.values[0]!
  const isShort = /^\d{1,2}$/.test(tokens[read.at]!.folded)
  const [day] = before.days ?? []
  if (day?.day && day.year === null && isShort && value > day.day && value <= 31) {
    const days = before.days!.map((one) => ({ ...one, day: value }))
    return { ...fact, kind: 'date', values: [], isOptional: false, days }
  }
  const year = before.kind === 'number' ? before.values[0]! : 0
  if (!isShort || year < 1900 || year >= 2100) return fact
  return { ...fact, values: [...fact.values, Math.floor(year / 100) * 100 + value] }
}
