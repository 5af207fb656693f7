// Dates in any order: «5 غشت 2026», «الخامس من غشت», «فاتح ماي», "August 5th, 2026", 5/8/2026, 2026-08-05; months with or without
// a year, and days of the week.
import type { Locale } from '#lib/i18n/locale.ts'
import { lookUp } from './numbers/arabic-words.ts'
import { arabicNumber } from './numbers/arabic-number.ts'
import { englishNumber } from './numbers/english-number.ts'
import type { Day, Fact } from './fact.ts'
import {
  ambiguousEnglishMonths,
  ambiguousMonths,
  arabicMonths,
  arabicWeekdays,
  englishMonths,
  englishWeekdays,
  type MonthName,
} from './months.ts'
import { numericDay } from './numeric-day.ts'
import type { Token } from './tokens.ts'

export type Read = { fact: Fact; next: number }

type Part<T> = { value: T; next: number }

export function readDay(tokens: Token[], at: number, locale: Locale): Read | null {
  const numeric = numericDay(tokens, at, locale)
  if (numeric) return asFact(tokens, at, numeric.next, numeric.value)
  return locale === 'ar' ? readArabic(tokens, at) : readEnglish(tokens, at)
}

const asFact = (
  tokens: Token[],
  at: number,
  next: number,
  days: Day[],
  isOptional = false,
): Read => ({
  fact: {
    kind: 'date',
    from: tokens[at]!.from,
    to: tokens[next - 1]!.to,
    values: [],
    days,
    isOptional,
  },
  next,
})

const someDay = (parts: Partial<Day>): Day => ({
  calendar: 'gregorian',
  year: null,
  month: null,
  day: null,
  weekday: null,
  ...parts,
})

const word = (tokens: Token[], at: number) => (tokens[at]?.kind === 'word' ? tokens[at].folded : '')
const sign = (tokens: Token[], at: number) => (tokens[at]?.kind === 'sign' ? tokens[at].text : '')

const yearAt = (tokens: Token[], at: number): Part<number> | null => {
  const token = tokens[at]
  if (token?.kind !== 'figure' || !/^(?:1[0-9]|2[01])\d\d$/.test(token.folded)) return null
  // «1448 هـ», "1448 AH".
  const isHijri = /^(?:ه|ah|م)$/u.test(word(tokens, at + 1))
  return { value: Number(token.folded), next: isHijri ? at + 2 : at + 1 }
}

function readArabic(tokens: Token[], at: number): Read | null {
  const weekday = arabicWeekdayAt(tokens, at)
  if (weekday) return asFact(tokens, at, at + 1, [someDay({ weekday: weekday.value })])
  const day = arabicDayAt(tokens, at)
  const month = day
    ? arabicMonthAt(tokens, past(tokens, day.next, ['من', 'شهر', 'لشهر']))
    : arabicMonthAt(tokens, past(tokens, at, ['شهر', 'لشهر', 'بشهر', 'الشهر']))
  if (!month) return null
  const year = yearAt(tokens, past(tokens, month.next, ['من', 'سنه', 'عام', 'لسنه', 'لعام', '،']))
  if (!day && !year && isDoubtful(tokens, at)) return null
  const found = someDay({ ...month.value, day: day?.value ?? null, year: year?.value ?? null })
  return asFact(tokens, at, (year ?? month).next, [found], isAlone(found))
}

/** Ramadan is a season as much as a date. */
const isAlone = ({ calendar, day, year }: Day) =>
  calendar === 'hijri' && day === null && year === null

/** «الخميس», and «كل يوم خميس». */
function arabicWeekdayAt(tokens: Token[], at: number) {
  const isIndefinite = /^[وفب]?(?:يوم|كل)$/u.test(word(tokens, at - 1))
  return word(tokens, at)
    ? lookUp(
        isIndefinite ? word(tokens, at).replace(/^(?!ال)/u, 'ال') : word(tokens, at),
        arabicWeekdays,
      )
    : null
}

/** «مارس» alone is a month after «في» or «شهر», before «الماضي», or beside another one. */
const isDoubtful = (tokens: Token[], at: number) =>
  ambiguousMonths.has(word(tokens, at).replace(/^[وبل]/u, '')) &&
  !/آب/u.test(tokens[at]!.text) &&
  !/^(?:في|شهر|منذ|حتي|خلال|بين|اواءل|اواخر|منتصف|مطلع|نهايه|بدايه)$/u.test(word(tokens, at - 1)) &&
  !/^(?:الماضي|المقبل|الجاري|القادم|المنصرم)$/u.test(word(tokens, at + 1))

const past = (tokens: Token[], start: number, words: string[]) => {
  let at = start
  while (words.includes(tokens[at]?.folded ?? '')) at += 1
  return at
}

const firstDays = /^[وفبل]?(?:فاتح|غره)$/u

const partsOfTime = /^[وفبل]?(?:ال|لل)?(?:نصف|اسبوع|ربع|ثلث|عقد|جزء|شطر|شهر|فصل)$/u

function arabicDayAt(tokens: Token[], at: number): Part<number> | null {
  if (firstDays.test(word(tokens, at))) return { value: 1, next: at + 1 }
  const found = arabicNumber(tokens, at)
  const day = found?.values[0]
  const isDay = found && day! >= 1 && day! <= 31 && Number.isInteger(day) && found.scale === 1
  if (!isDay || (found.isFigure && tokens[at]!.folded.length > 2)) return null
  // «النصف الأول من غشت».
  if (found.isOrdinal && partsOfTime.test(word(tokens, at - 1))) return null
  return { value: day!, next: found.next }
}

function arabicMonthAt(tokens: Token[], at: number): Part<MonthName> | null {
  const first = arabicNameAt(tokens, at)
  if (!first) return null
  // «تشرين الثاني/نوفمبر», «نوفمبر (تشرين الثاني)» name it twice.
  const isBracket = sign(tokens, first.next) === '('
  if (!isBracket && sign(tokens, first.next) !== '/') return first
  const again = arabicNameAt(tokens, first.next + 1)
  if (again?.value.month !== first.value.month) return first
  return { value: first.value, next: again.next + (isBracket ? 1 : 0) }
}

function arabicNameAt(tokens: Token[], at: number): Part<MonthName> | null {
  const here = word(tokens, at)
  if (!here) return null
  const both = lookUp(`${here} ${word(tokens, at + 1)}`, arabicMonths)
  if (both) return { value: both.value, next: at + 2 }
  const found = lookUp(here, arabicMonths)
  // «أب» is a father, «باب» a door.
  if (here.endsWith('اب') && !/^[وبلف]?آب$/u.test(tokens[at]!.text)) return null
  return found && { value: found.value, next: at + 1 }
}

function readEnglish(tokens: Token[], at: number): Read | null {
  const isCapital = /^\p{Lu}/u.test(tokens[at]!.text)
  const weekday = isCapital ? englishWeekdays.get(word(tokens, at)) : undefined
  // The "Sunday Times" comes out on no certain day.
  if (weekday !== undefined)
    return asFact(
      tokens,
      at,
      at + 1,
      [someDay({ weekday })],
      /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''),
    )
  return dayThenMonth(tokens, at) ?? monthThenDay(tokens, at)
}

function dayThenMonth(tokens: Token[], at: number): Read | null {
  const day = englishDayAt(tokens, at)
  const month = day && englishMonthAt(tokens, past(tokens, day.next, ['of', '-']))
  if (!month) return null
  const year = yearAt(tokens, past(tokens, month.next, [',', '-']))
  return asFact(tokens, at, (year ?? month).next, [
    someDay({ ...month.value, day: day.value, year: year?.value ?? null }),
  ])
}

function monthThenDay(tokens: Token[], at: number): Read | null {
  const month = englishMonthAt(tokens, at)
  if (!month) return null
  // "February’s 4-1 victory" names no day.
  const isOwner = /['’]s$/u.test(tokens[at]!.text)
  const day = isOwner ? null : englishDayAt(tokens, past(tokens, month.next, ['the']))
  const year = yearAt(tokens, past(tokens, (day ?? month).next, [',', 'of']))
  if (!day && !year && isDoubtfulEnglish(tokens, at)) return null
  const found = someDay({ ...month.value, day: day?.value ?? null, year: year?.value ?? null })
  return asFact(tokens, at, (year ?? day ?? month).next, [found], isAlone(found))
}

const beforeMonth =
  /^(?:in|of|since|by|from|until|till|last|next|this|early|mid|late|between|during|before|after|through|to|or|and|on|every|each|for)$/
const isDoubtfulEnglish = (tokens: Token[], at: number) =>
  ambiguousEnglishMonths.has(word(tokens, at)) && !beforeMonth.test(word(tokens, at - 1))

/** A figure or an ordinal of one to thirty-one. */
function englishDayAt(tokens: Token[], at: number): Part<number> | null {
  const found = tokens[at] && englishNumber(tokens, at)
  if (!found || found.scale !== 1 || (!found.isOrdinal && !found.isFigure)) return null
  const day = found.values[0]!
  const isDay = day >= 1 && day <= 31 && Number.isInteger(day) && found.values.length === 1
  return isDay && tokens[at]!.folded.length !== 4 ? { value: day, next: found.next } : null
}

function englishMonthAt(tokens: Token[], at: number): Part<MonthName> | null {
  if (!/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return null
  for (const length of [3, 2, 1]) {
    const name = wordsFrom(tokens, at, length)
    const found = name && englishMonths.get(name.words)
    if (found)
      return { value: found, next: sign(tokens, name.next) === '.' ? name.next + 1 : name.next }
  }
  return null
}

/** So many words, over hyphens and apostrophes: "Rabi’ al-Awwal". */
function wordsFrom(tokens: Token[], start: number, length: number) {
  const words: string[] = []
  let at = start
  while (words.length < length) {
    if (words.length > 0 && /^[-'’]$/u.test(sign(tokens, at))) at += 1
    else if (word(tokens, at)) words.push(word(tokens, at++))
    else return null
  }
  return { words: words.join(' '), next: at }
}
