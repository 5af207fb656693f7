// Times of day: 15:30, "3:30 p.m.", «الساعة الثالثة والنصف مساء», «15 س و30 د», noon. Without a half of the day, an hour up to
// twelve is open to both.
import type { Locale } from '#lib/i18n/locale.ts'
import { arabicNumber } from './numbers/arabic-number.ts'
import { lookUp } from './numbers/arabic-words.ts'
import { englishNumber } from './numbers/english-number.ts'
import type { Read } from './read-day.ts'
import type { Token } from './tokens.ts'

type Half = 'am' | 'pm' | 'noon' | 'night'
type Clock = { hour: number; minute: number; next: number; half?: Half; isCertain: boolean }

export function readTime(tokens: Token[], at: number, locale: Locale): Read | null {
  const clock = locale === 'ar' ? arabicClock(tokens, at) : englishClock(tokens, at)
  if (!clock || clock.hour > 24 || clock.minute > 59) return null
  const zone = zoneAt(tokens, clock.next)
  const next = zone?.next ?? clock.next
  return {
    fact: {
      kind: 'time',
      from: tokens[at]!.from,
      to: tokens[next - 1]!.to,
      values: minutesOf(clock),
      ...(zone ? { zone: zone.minutes } : {}),
      isOptional: !clock.isCertain,
    },
    next,
  }
}

function minutesOf({ hour, minute, half }: Clock): number[] {
  const rest = (hour % 12) * 60 + minute
  if (hour > 12) return [(hour % 24) * 60 + minute]
  if (half === 'am') return [rest]
  if (half === 'pm') return [rest + 720]
  if (half === 'noon') return [hour >= 10 && hour < 12 ? rest : rest + 720]
  if (half === 'night') return [hour >= 6 && hour < 12 ? rest + 720 : rest]
  return [rest, rest + 720]
}

const word = (tokens: Token[], at: number) => (tokens[at]?.kind === 'word' ? tokens[at].folded : '')
const figure = (tokens: Token[], at: number) =>
  tokens[at]?.kind === 'figure' ? tokens[at].folded : ''

type Face = { hour: number; minute: number; next: number; isWritten: boolean }

/** 15:30, 15h30, 7.55; isWritten: it can be nothing but a time. */
function faceAt(tokens: Token[], at: number): Face | null {
  const hour = figure(tokens, at)
  const point = /^(\d{1,2})\.(\d\d)$/.exec(hour)
  if (point)
    return { hour: Number(point[1]), minute: Number(point[2]), next: at + 1, isWritten: false }
  if (!/^\d{1,2}$/.test(hour)) return null
  const [between, minute] = [tokens[at + 1], figure(tokens, at + 2)]
  const isJoint = between?.isJoined && /^[:hHس]$/u.test(between.text)
  if (isJoint && tokens[at + 2]?.isJoined && /^[0-5]\d$/.test(minute))
    return { hour: Number(hour), minute: Number(minute), next: at + 3, isWritten: true }
  if (isJoint && /^[hH]$/.test(between.text))
    return { hour: Number(hour), minute: 0, next: at + 2, isWritten: true }
  return { hour: Number(hour), minute: 0, next: at + 1, isWritten: false }
}

const withHalf = (face: Face, half: Half | undefined, next: number): Clock => ({
  ...face,
  next,
  half,
  isCertain: true,
})

function englishClock(tokens: Token[], at: number): Clock | null {
  const named = namedHour(tokens, at)
  if (named) return named
  const past = pastHour(tokens, at)
  if (past) return past
  const face = faceAt(tokens, at) ?? wordFace(englishNumber(tokens, at))
  if (!face) return null
  const clock = word(tokens, face.next) === 'oclock' ? face.next + 1 : face.next
  const half = englishHalf(tokens, clock)
  if (half) return withHalf(face, half.half, half.next)
  return face.isWritten || clock > face.next ? withHalf(face, undefined, clock) : null
}

const wordFace = (found: ReturnType<typeof englishNumber>): Face | null =>
  found && found.values.length === 1 && found.scale === 1 && Number.isInteger(found.values[0])
    ? { hour: found.values[0]!, minute: 0, next: found.next, isWritten: false }
    : null

function englishHalf(tokens: Token[], at: number) {
  const here = word(tokens, at)
  if (here === 'am' || here === 'pm') return { half: here as Half, next: at + 1 }
  if (here === 'noon') return { half: 'noon' as const, next: at + 1 }
  if (here === 'midnight') return { half: 'night' as const, next: at + 1 }
  const phrase = [here, word(tokens, at + 1), word(tokens, at + 2)].join(' ')
  if (phrase === 'in the morning') return { half: 'am' as const, next: at + 3 }
  return /^in the (?:afternoon|evening)$/.test(phrase)
    ? { half: 'pm' as const, next: at + 3 }
    : null
}

/** "noon" and "midnight" are as often a part of the day as a time. */
function namedHour(tokens: Token[], at: number): Clock | null {
  const hour = { noon: 12, midday: 12, midnight: 24 }[word(tokens, at)]
  return hour
    ? { hour, minute: 0, half: hour === 12 ? 'pm' : 'am', next: at + 1, isCertain: false }
    : null
}

/** "half past three", "quarter to five". */
function pastHour(tokens: Token[], at: number): Clock | null {
  const part = { half: 30, quarter: 15 }[word(tokens, at)]
  const side = word(tokens, at + 1)
  if (!part || (side !== 'past' && side !== 'to')) return null
  const hour = tokens[at + 2] && englishNumber(tokens, at + 2)
  if (!hour || hour.values[0]! > 12) return null
  const minutes = hour.values[0]! * 60 + (side === 'past' ? part : -part)
  const half = englishHalf(tokens, hour.next)
  const face = { hour: Math.floor(minutes / 60), minute: minutes % 60, isWritten: true }
  return withHalf({ ...face, next: hour.next }, half?.half, half?.next ?? hour.next)
}

const arabicHalves = new Map<string, Half>(
  Object.entries({
    صباحا: 'am',
    فجرا: 'am',
    ص: 'am',
    مساء: 'pm',
    مساءا: 'pm',
    عصرا: 'pm',
    م: 'pm',
    زوالا: 'noon',
    ظهرا: 'noon',
    ليلا: 'night',
  }),
)

const namedHalves: [string, Half][] = [
  ['صباح', 'am'],
  ['فجر', 'am'],
  ['مساء', 'pm'],
  ['عصر', 'pm'],
  ['زوال', 'noon'],
  ['ظهر', 'noon'],
  ['ليل', 'night'],
]
const partsOfDay = new Map(namedHalves)
const midday = new Map([
  ['زوال', 1],
  ['ظهر', 1],
])

type HalfFound = { half: Half; next: number }

/** «زوالا», «بعد الزوال», «من مساء يوم الثلاثاء», «قبل الظهر». */
function arabicHalf(tokens: Token[], at: number): HalfFound | null {
  const here = word(tokens, at)
  const half = arabicHalves.get(here)
  if (half) return { half, next: at + 1 }
  const isMidday = lookUp(word(tokens, at + 1), midday)
  if (here === 'بعد' && isMidday) return { half: 'noon', next: at + 2 }
  if (here === 'قبل' && isMidday) return { half: 'am', next: at + 2 }
  const start = here === 'من' || here === 'في' ? at + 1 : at
  const part = lookUp(word(tokens, start), partsOfDay)
  return part && { half: part.value, next: start + 1 }
}

const hourWords = /^[وفبل]?(?:ال|لل)?ساعه$/u

function arabicClock(tokens: Token[], at: number): Clock | null {
  const midnight = middleOfDay(tokens, at)
  if (midnight) return midnight
  const isAnnounced = hourWords.test(word(tokens, at)) && !/^ساعه$/u.test(word(tokens, at))
  const start = isAnnounced ? at + 1 : at
  const face = faceAt(tokens, start) ?? ordinalFace(tokens, start)
  if (!face) return null
  const whole = withMinutes(tokens, face)
  const half = arabicHalf(tokens, whole.next)
  if (half) return withHalf(whole, half.half, half.next)
  if (!isAnnounced && !whole.isWritten) return null
  // «11:00» is before noon, «3:30» may be after it.
  const isFullDay = whole.isWritten && /^\d\d$/.test(figure(tokens, start))
  return withHalf(whole, isFullDay && whole.hour < 12 ? 'am' : undefined, whole.next)
}

/** «الثالثة» is an hour in the feminine alone: «الساعة الثالثة», «الثالثة زوالا». */
function ordinalFace(tokens: Token[], at: number): Face | null {
  const found = tokens[at]?.kind === 'word' ? arabicNumber(tokens, at) : null
  if (!found?.isOrdinal && word(tokens, at) !== 'الواحده') return null
  if (!found || found.values[0]! > 12 || !word(tokens, found.next - 1).endsWith('ه')) return null
  return { hour: found.values[0]!, minute: 0, next: found.next, isWritten: false }
}

const minuteParts: Record<string, number> = {
  والنصف: 30,
  ونصف: 30,
  والربع: 15,
  وربع: 15,
  والثلث: 20,
  وثلث: 20,
}
const minuteUnits = /^(?:دقيقه|دقاءق|د)$/u

/** «والنصف», «إلا الربع», «و30 دقيقة». */
function withMinutes(tokens: Token[], face: Face): Face {
  const here = word(tokens, face.next)
  const part = minuteParts[here]
  if (part) return { ...face, minute: part, next: face.next + 1 }
  if (here === 'الا') {
    const less = { ربع: 15, ربعا: 15, الربع: 15, ثلثا: 20, الثلث: 20, ثلث: 20 }[
      word(tokens, face.next + 1)
    ]
    if (less) return { ...face, hour: face.hour - 1, minute: 60 - less, next: face.next + 2 }
  }
  const at = /^(?:س|ساعه)$/u.test(here) ? face.next + 1 : face.next
  const minutes =
    tokens[at]?.hasAnd || word(tokens, at).startsWith('و') ? arabicNumber(tokens, at) : null
  if (minutes && minuteUnits.test(word(tokens, minutes.next)))
    return { ...face, minute: minutes.values[0]!, next: minutes.next + 1, isWritten: true }
  return minuteUnits.test(word(tokens, face.next)) && face.isWritten
    ? { ...face, next: face.next + 1 }
    : face
}

function middleOfDay(tokens: Token[], at: number): Clock | null {
  if (!/^[وبل]?منتصف$/u.test(word(tokens, at))) return null
  const part = word(tokens, at + 1)
  if (part === 'الليل') return { hour: 24, minute: 0, half: 'am', next: at + 2, isCertain: false }
  const isNoon = part === 'النهار' || part === 'اليوم'
  return isNoon ? { hour: 12, minute: 0, half: 'pm', next: at + 2, isCertain: false } : null
}

const greenwich = /^(?:gmt|utc|غرينتش|غرينيتش|جرينتش|كرينتش)$/u

/** "GMT+1", «بتوقيت غرينتش», «غرينتش+1»; also after "(". */
function zoneAt(tokens: Token[], start: number) {
  let at = start
  while (/^(?:\(|بتوقيت|بالتوقيت|توقيت|حسب)$/u.test(tokens[at]?.folded ?? '')) at += 1
  if (!greenwich.test(tokens[at]?.folded ?? '')) return null
  const sign = tokens[at + 1]?.text ?? ''
  const hours = figure(tokens, at + 2)
  if (!/^[+−-]$/u.test(sign) || !/^\d{1,2}$/.test(hours)) return { minutes: 0, next: at + 1 }
  const minutes = Number(hours) * 60 * (sign === '+' ? 1 : -1)
  return { minutes, next: at + 3 }
}
