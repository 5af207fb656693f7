// Facts of two texts set against each other. What is said twice on one side and once on the other is said on both.
import type { Day, Fact } from './facts/fact.ts'
import { areSameCurrency } from './facts/currencies.ts'

export type Difference = { kind: Fact['kind']; source: Fact | null; target: Fact | null }

export function compareFacts(source: Fact[], target: Fact[]): Difference[] {
  const left = source.filter((fact) => !target.some((other) => areSame(fact, other)))
  const right = target.filter((fact) => !source.some((other) => areSame(other, fact)))
  const pairs: Difference[] = []
  for (const isAlike of [haveSameValue, isSameKind, areFigures])
    for (const fact of left.slice()) {
      const other = right.find((one) => isAlike(fact, one))
      if (!other) continue
      left.splice(left.indexOf(fact), 1)
      right.splice(right.indexOf(other), 1)
      const kind = fact.kind === 'number' ? other.kind : fact.kind
      pairs.push({ kind, source: fact, target: other })
    }
  return [
    ...pairs.filter(({ source: one, target: other }) => !one!.isOptional || !other!.isOptional),
    ...left.filter(isRequired).map((fact) => ({ kind: fact.kind, source: fact, target: null })),
    ...right.filter(isRequired).map((fact) => ({ kind: fact.kind, source: null, target: fact })),
  ]
}

const isRequired = ({ isOptional }: Fact) => !isOptional

const shareValue = (one: Fact, other: Fact) =>
  one.values.some((value) => other.values.some((another) => isNear(value, another)))
const isNear = (one: number, other: number) =>
  Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one))

function areSame(one: Fact, other: Fact): boolean {
  if (one.kind === 'date' && other.kind === 'date')
    return one.days!.some((day) => other.days!.some((another) => areSameDay(day, another)))
  if (one.kind !== other.kind)
    return areSameAcrossKinds(one, other) || areSameAcrossKinds(other, one)
  if (!shareValue(one, other)) return false
  if (one.kind === 'time')
    return one.zone === undefined || other.zone === undefined || one.zone === other.zone
  return one.kind !== 'money' || areSameCurrency(one.currency!, other.currency!)
}

/** "at 7" is the hour; of a range, the unit may stand with one end alone; "August 5 and 6" leaves the 6 a number. */
function areSameAcrossKinds(one: Fact, other: Fact): boolean {
  if (one.kind !== 'number')
    return Boolean(one.isShared) && other.kind === 'number' && shareValue(one, other)
  if (other.kind === 'time')
    return one.values.some((value) => other.values.some((minutes) => minutes === (value % 24) * 60))
  return (
    other.kind === 'date' && other.days!.some(({ day }) => day !== null && one.values.includes(day))
  )
}

/** What one side leaves open does not differ, but a year that is nowhere is missed by `yearsMissed`. */
const areSameDay = (one: Day, other: Day) =>
  one.calendar === other.calendar &&
  one.weekday === other.weekday &&
  one.month === other.month &&
  one.day === other.day &&
  (one.year === null || other.year === null || one.year === other.year)

const haveSameValue = (one: Fact, other: Fact) => shareValue(one, other)
const isSameKind = (one: Fact, other: Fact) =>
  one.kind === other.kind && isWeekday(one) === isWeekday(other) && areOfOneSize(one, other)
/** «يومان» may stand against "three days", hardly against "25,000". */
const areOfOneSize = (one: Fact, other: Fact) =>
  one.isOptional === other.isOptional ||
  [one, other].every(({ values }) => (values[0] ?? 0) <= mostBesideDual)
const mostBesideDual = 12
const isWeekday = ({ days }: Fact) => Boolean(days?.some(({ weekday }) => weekday !== null))
const figures = new Set(['number', 'money', 'percentage'])
const areFigures = (one: Fact, other: Fact) => figures.has(one.kind) && figures.has(other.kind)
