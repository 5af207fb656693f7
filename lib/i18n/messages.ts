import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale } from './locale.ts'

type Messages = Record<string, Record<string, unknown>>

const cache = new Map<Locale, Messages>()

/** All texts of a language: one JSON file per area, keyed by the file's name. */
export function messagesOf(locale: Locale): Messages {
  const kept = cache.get(locale)
  if (kept && process.env.NODE_ENV === 'production') return kept
  const folder = join(process.cwd(), 'locales', locale)
  const messages = Object.fromEntries(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file.slice(0, -5), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  )
  cache.set(locale, messages)
  return messages
}
