// A span of days as the fewest whole years, months and days. Entries are filed under all three, so a span is a short list of
// lexemes, however long it is.
import { publishedLexeme } from '../lexeme.ts'

/** Days as `2026-08-05`, both included; an open end reaches as far as releases can. */
export type DaySpan = { from?: string | undefined; to?: string | undefined }

const earliest = 1900
const latest = () => new Date().getUTCFullYear() + 1

const day = 86_400_000
const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10)
const timeOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`)

const isWhole = (first: string, to: string, length: 4 | 7) => {
  const next = new Date(timeOf(first))
  if (length === 4) next.setUTCFullYear(next.getUTCFullYear() + 1)
  else next.setUTCMonth(next.getUTCMonth() + 1)
  return first.endsWith(length === 4 ? '-01-01' : '-01') && isoOf(next.getTime() - day) <= to
    ? next.getTime()
    : null
}

export function coverOf({ from, to }: DaySpan): string[] {
  if (!from && !to) return []
  const end = to ?? `${latest()}-12-31`
  const cover: string[] = []
  for (let at = from ?? `${earliest}-01-01`; at <= end;) {
    const afterYear = isWhole(at, end, 4)
    const afterMonth = afterYear ?? isWhole(at, end, 7)
    cover.push(at.slice(0, afterYear ? 4 : afterMonth ? 7 : 10))
    at = isoOf(afterMonth ?? timeOf(at) + day)
  }
  return cover.map(publishedLexeme)
}

/** A day that exists, as people and forms write it in an address. */
export const isDay = (text: string | undefined): text is string =>
  text !== undefined &&
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  text >= '1900' &&
  text < '2100' &&
  !Number.isNaN(timeOf(text)) &&
  isoOf(timeOf(text)) === text
