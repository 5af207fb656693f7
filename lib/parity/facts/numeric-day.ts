// Dates in figures alone.
import type { Locale } from '#lib/i18n/locale.ts'
import type { Day } from './fact.ts'
import type { Token } from './tokens.ts'

type Found = { value: Day[]; next: number }

/** 5/8/2026 is the 5th of August to most, the 8th of May to some: both count. 2026-08-05 is certain. */
export function numericDay(tokens: Token[], at: number, locale: Locale): Found | null {
  const parts = threeFigures(tokens, at)
  if (!parts) return null
  const [first, second, third] = parts.figures.map(Number) as [number, number, number]
  const days =
    parts.figures[0]!.length === 4
      ? [dayOf(first, second, third), ...(locale === 'ar' ? [dayOf(third, second, first)] : [])]
      : [dayOf(yearOf(third), second, first), dayOf(yearOf(third), first, second)]
  const value = days.filter((day) => day !== null)
  return value.length > 0 ? { value, next: parts.next } : null
}

const yearOf = (year: number) => (year < 100 ? 2000 + year : year)

function dayOf(year: number, month: number, day: number): Day | null {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1000 && year < 2200
  if (!isDay) return null
  return { calendar: year < 1600 ? 'hijri' : 'gregorian', year, month, day, weekday: null }
}

function threeFigures(tokens: Token[], at: number) {
  const first = tokens[at]!
  if (first.kind !== 'figure') return null
  const dotted = first.folded.split('.')
  if (dotted.length === 3 && dotted[2]!.length >= 2 && !first.folded.includes(','))
    return isShaped(dotted) ? { figures: dotted, next: at + 1 } : null
  const [, sign, second, again, third] = tokens.slice(at, at + 5)
  if (!sign || !/^[/-]$/.test(sign.text) || again?.text !== sign.text) return null
  if (second?.kind !== 'figure' || third?.kind !== 'figure') return null
  const figures = [first.folded, second.folded, third.folded]
  return isShaped(figures) ? { figures, next: at + 5 } : null
}

const isShaped = (figures: string[]) =>
  figures.filter((figure) => /^\d{1,2}$/.test(figure)).length >= 2 &&
  figures.every((figure) => /^\d{1,2}$|^\d{4}$/.test(figure)) &&
  !/^\d{4}$/.test(figures[1]!)
