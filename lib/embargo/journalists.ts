// A list of journalists as people keep it: one a line, from a spreadsheet, a mail or an address book.
import { isLocale, type Locale } from '#lib/i18n/locale.ts'
import type { Journalist } from './embargo.ts'

const separator = /[\t;؛|]|[,،](?!\d)/

/**
 * «Name; outlet; address; language». The address may stand anywhere, the language may be missing. What is no list comes out
 * with empty parts, which the command refuses by name.
 */
export function journalistsIn(text: string, locale: Locale): Journalist[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => journalistIn(line, locale))
}

function journalistIn(line: string, otherwise: Locale): Journalist {
  const parts = line.split(separator).map((part) => part.trim())
  const email = parts.find((part) => part.includes('@')) ?? ''
  const rest = parts.filter((part) => part !== '' && part !== email)
  const language = languageOf(rest.at(-1) ?? '')
  const [name = '', outlet = ''] = language ? rest.slice(0, -1) : rest
  // «Name <address>», as mail programs copy it.
  const [, shown, address] = /^(.*)<([^<>]+)>$/.exec(email) ?? []
  const named = shown?.trim().replaceAll('"', '') ?? ''
  return {
    name: named || name,
    outlet: named ? name : outlet,
    email: address ?? email,
    locale: language ?? otherwise,
  }
}

const languageOf = (word: string): Locale | null => {
  const code = word.toLowerCase()
  return isLocale(code) ? code : null
}
