// The values that sentences of mails name. They come from people, so each is one clean line, kept from turning the sentence
// around it: isolated by the two invisible characters that the HTML form turns into <bdi>.
import { formatMomentWithZone } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { cleanText } from '#lib/rich-text/clean-text.ts'

export type Facts = Record<string, string | number>

export const isolateStart = '\u2068'
export const isolateEnd = '\u2069'
const anyIsolate = /[\u2066-\u2069]/g

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d.*Z$/
/** What a sentence chooses its words by, such as a language or a role. */
const choice = /^[a-z_]{0,40}$/
const longest = 300

export const oneLine = (text: string) => cleanText(text.replace(/\s+/g, ' ')).trim()

/** Several lines, for what a colleague wrote. */
export const someLines = (text: string, most = 2000) => {
  const clean = text
    .split(/\r\n?|\n/)
    .map(oneLine)
    .join('\n')
    .trim()
  return clean.length > most ? `${clean.slice(0, most)}…` : clean
}

const isolate = (text: string) => `${isolateStart}${text.replace(anyIsolate, '')}${isolateEnd}`

function spoken(value: string | number, locale: Locale): string | number {
  if (typeof value === 'number' || choice.test(value)) return value
  if (instant.test(value)) return formatMomentWithZone(new Date(value), locale)
  return isolate(oneLine(value).slice(0, longest))
}

export const factsIn = (locale: Locale, facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, spoken(value, locale)]))

export const withoutIsolates = (text: string) => text.replace(anyIsolate, '')
