// Queries that name a release by its number: «2026/145», «145/2026», «بلاغ رقم 145», «release 145».
import { fold } from '#lib/i18n/fold.ts'
import { numberLexeme, sequenceLexeme } from '../lexeme.ts'

const item = String.raw`(?:(?:ال)?(?:بلاغ|بيان)(?: (?:ال)?صحفي)?|رقم|عدد|(?:press )?release|communique|statement|number|no\.?|n[°o]|#)`
const pair = new RegExp(String.raw`^(?:${item}\s*)*(\d{1,6})\s*[/\\-]\s*(\d{1,6})$`)
const single = new RegExp(String.raw`^(?:${item}\s*)+(\d{1,6})$`)

const isYear = (number: number) => number >= 1900 && number < 2100

/** Lexemes any of which is the release's, or none when the query names no number. */
export function numberLexemesOf(query: string): string[] {
  const text = fold(query)
  const sequence = single.exec(text)
  if (sequence) return [sequenceLexeme(Number(sequence[1]))]
  const both = pair.exec(text)
  if (!both) return []
  const [a, b] = [Number(both[1]), Number(both[2])]
  return [isYear(a) ? numberLexeme(a, b) : [], isYear(b) ? numberLexeme(b, a) : []].flat()
}
