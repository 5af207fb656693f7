// What stands in quotation marks, outermost: «…», “…”, "…", and ‘…’ where it encloses words. How many there are is compared, with
// allowance for what the languages do differently: Arabic sets titles in marks that English sets in capitals, and a quotation that
// its speaker interrupts may be one or two.
import type { Locale } from '#lib/i18n/locale.ts'
import type { Span } from './finding.ts'

export type Quotation = Span & {
  /** Short enough to be a title or a name. */
  isTitle: boolean
  /** It may be the rest of the one before: "…," he said, "…". */
  goesOn: boolean
}

const pairs = [
  /«[^«»]*(?:»|$)|»[^«»]*«/gu,
  /[“”„"][^“”„"]*(?:[“”„"]|$)/gu,
  /(?<![\p{L}\p{N}])[‘'](?=[^\s'’])[^‘]{0,2000}?(?<=\S)['’](?![\p{L}\p{N}])/gu,
]
/** A mark that closes what no mark has opened: the quotation began before. */
const closedOnly = /^[^“”„"«»]*\S[”"»](?=[\s.,،؛]|$)(?![^“”„"«»]*[“”„"«»])/u

/** `other` is the same in the other language, where a title stands in capitals. */
export function quotationsOf(text: string, locale: Locale, other: string): Quotation[] {
  const spans = spansIn(text)
  const mayBeTitle = locale === 'ar' && capitals.test(other)
  return spans.map((span, at) => ({
    ...span,
    isTitle: mayBeTitle && span.text.trim().split(/\s+/).length <= mostWordsOfTitle,
    goesOn: at > 0 && mayGoOn(text.slice(spans[at - 1]!.to, span.from)),
  }))
}

/** Within a sentence. */
const capitals = /[\p{L}\p{N},;]\s+\p{Lu}/u
const mostWordsOfTitle = 4
const longestInterruption = 80

const mayGoOn = (between: string) => between.length <= longestInterruption && !/\n/.test(between)

function spansIn(text: string): Span[] {
  const closed = closedOnly.exec(text)
  if (closed && !/[“”„"«»]/u.test(closed[0].slice(0, -1)))
    return [{ text: closed[0], from: 0, to: closed[0].length }]
  const found = pairs.flatMap((pair) =>
    [...text.matchAll(pair)].map(({ 0: quoted, index }) => ({
      text: quoted,
      from: index,
      to: index + quoted.length,
    })),
  )
  return found
    .filter((span) => /\p{L}|\p{N}/u.test(span.text))
    .filter((span) => !found.some((other) => encloses(other, span)))
    .toSorted((a, b) => a.from - b.from)
}

const encloses = (outer: Span, { from, to }: Span) =>
  (outer.from < from && outer.to >= to) || (outer.from <= from && outer.to > to)

/** The quotations that one side has too many of, however they are counted. */
export function surplusOf(here: Quoted, there: Quoted): Quotation[] {
  const certain = here.quotations.filter(({ isTitle, goesOn }) => !isTitle && !goesOn)
  if (certain.length > there.quotations.length) return certain.slice(there.quotations.length)
  const isMuch = shareOf(here) - shareOf(there) > allowedShare
  return isMuch ? here.quotations.slice(there.quotations.length) : []
}

export type Quoted = { text: string; quotations: Quotation[] }

/** Of two quotations that may be one, half cannot be missing. */
const allowedShare = 0.35
const shareOf = ({ text, quotations }: Quoted) =>
  quotations.reduce((sum, { from, to, isTitle }) => sum + (isTitle ? 0 : to - from), 0) /
  Math.max(1, text.length)
