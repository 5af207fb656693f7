// Dates as people write them: «5 غشت 2026», «5 آب/أغسطس 2026», «August 5, 2026», «غشت 2026», 2026-08-05, 05/08/2026.
import { monthAt } from './months.ts'

/** A day, or a whole month: `2026-08-05`, `2026-08`. And which words wrote it. */
export type WrittenDate = { iso: string; from: number; to: number }

const twoDigits = (number: number) => String(number).padStart(2, '0')
const isYear = (word: string | undefined) => word !== undefined && /^(?:19|20)\d\d$/.test(word)

function dayOf(word: string | undefined) {
  const match = word && /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)
  const day = match ? Number(match[1]) : 0
  return day >= 1 && day <= 31 ? day : undefined
}

const isoOf = (year: string, month: number, day?: number) =>
  day ? `${year}-${twoDigits(month)}-${twoDigits(day)}` : `${year}-${twoDigits(month)}`

/** The date whose month's name stands at a place. A month may be named twice, in the manner of the Gulf: آذار/مارس. */
function namedAt(words: readonly string[], at: number): WrittenDate | null {
  const first = monthAt(words, at)
  if (!first) return null
  let end = at + first.length
  const again = monthAt(words, end)
  if (again?.month === first.month) end += again.length
  const before = dayOf(words[at - 1])
  if (isYear(words[end]))
    return { iso: isoOf(words[end]!, first.month, before), from: before ? at - 1 : at, to: end + 1 }
  const after = dayOf(words[end])
  if (after && isYear(words[end + 1]))
    return { iso: isoOf(words[end + 1]!, first.month, after), from: at, to: end + 2 }
  return null
}

/** Year first or day first; never the American order, which nobody here means. */
function numberedAt(words: readonly string[], at: number): WrittenDate | null {
  const [a, b, c] = words.slice(at, at + 3)
  const month = dayOf(b)
  if (!month || month > 12) return null
  if (isYear(a) && dayOf(c)) return { iso: isoOf(a!, month, dayOf(c)), from: at, to: at + 3 }
  if (isYear(c) && dayOf(a)) return { iso: isoOf(c!, month, dayOf(a)), from: at, to: at + 3 }
  return null
}

/** The dates in a row of folded words. `numbered` tells where three numbers stand together as in 05/08/2026. */
export function datesIn(
  words: readonly string[],
  numbered: (at: number) => boolean,
): WrittenDate[] {
  const found: WrittenDate[] = []
  for (let at = 0; at < words.length; at++) {
    const date = (numbered(at) ? numberedAt(words, at) : null) ?? namedAt(words, at)
    if (!date) continue
    found.push(date)
    at = date.to - 1
  }
  return found
}
