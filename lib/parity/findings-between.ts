// The guard of facts between the languages. It compares what both texts state, not how: a figure in one language and a word in the
// other are the same, «غشت» is August, and what only one of the two grammars counts ("two days", «يومان») may stand alone.
import type { Locale } from '#lib/i18n/locale.ts'
import { plainTextOfSegment, type SegmentText } from '#lib/translations/segment.ts'
import { compareFacts } from './compare-facts.ts'
import type { Fact } from './facts/fact.ts'
import { factsOf } from './facts/facts-of.ts'
import type { Finding, FindingKind, Span } from './finding.ts'
import { emphasisOf, linksOf, type Marked } from './marks.ts'
import type { NamePair } from './name-pair.ts'
import { namesBetween } from './names.ts'
import { type Quoted, quotationsOf, surplusOf } from './quotations.ts'

type Options = { sourceLocale: Locale; names: readonly NamePair[] }

/** Facts that stand on one side alone, in the order of reading. */
export function findingsBetween(
  source: SegmentText,
  target: SegmentText,
  { sourceLocale, names }: Options,
): Finding[] {
  const targetLocale = sourceLocale === 'ar' ? 'en' : 'ar'
  const from = plainTextOfSegment(source)
  const to = plainTextOfSegment(target)
  const namedHere = namesBetween(from, to, sourceLocale, names)
  const namedThere = namesBetween(to, from, targetLocale, names)
  const findings = [
    ...differences(
      { text: from, facts: outside(factsOf(from, sourceLocale), namedHere.shared) },
      { text: to, facts: outside(factsOf(to, targetLocale), namedThere.shared) },
    ),
    ...paired('name', namedHere.alone, namedThere.alone),
    ...paired('link', ...withoutShared(linksOf(source), linksOf(target))),
    ...surplus('mark', emphasisOf(source), emphasisOf(target)),
    ...quotations(
      { text: from, quotations: quotationsOf(from, sourceLocale, to) },
      { text: to, quotations: quotationsOf(to, targetLocale, from) },
    ),
  ]
  return findings.toSorted((a, b) => placeOf(a) - placeOf(b))
}

const placeOf = ({ source, target }: Finding) => (source ?? target)!.from

const outside = (facts: Fact[], named: Span[]) =>
  facts.filter((fact) => !named.some(({ from, to }) => fact.from >= from && fact.to <= to))

type Stated = { text: string; facts: Fact[] }

function differences(source: Stated, target: Stated): Finding[] {
  return compareFacts(source.facts, target.facts).map((difference) =>
    finding(
      difference.kind,
      difference.source && spanOf(source.text, difference.source),
      difference.target && spanOf(target.text, difference.target),
    ),
  )
}

const spanOf = (text: string, { from, to }: { from: number; to: number }): Span => ({
  text: text.slice(from, to),
  from,
  to,
})

const finding = (kind: FindingKind, source: Span | null, target: Span | null): Finding => ({
  kind,
  is: source && target ? 'different' : source ? 'missing' : 'extra',
  source: source && spanOnly(source),
  target: target && spanOnly(target),
})
const spanOnly = ({ text, from, to }: Span): Span => ({ text, from, to })

/** What only one side has, one against the other as they come. */
const paired = (kind: FindingKind, source: Span[], target: Span[]): Finding[] =>
  Array.from({ length: Math.max(source.length, target.length) }, (_, at) =>
    finding(kind, source[at] ?? null, target[at] ?? null),
  )

function withoutShared(source: Marked[], target: Marked[]): [Marked[], Marked[]] {
  const lacks = (others: Marked[]) => (one: Marked, at: number, all: Marked[]) =>
    !others.some(({ value }) => value === one.value) &&
    all.findIndex(({ value }) => value === one.value) === at
  return [source.filter(lacks(target)), target.filter(lacks(source))]
}

const quotations = (source: Quoted, target: Quoted): Finding[] => [
  ...surplusOf(source, target).map((span) => finding('quotation', span, null)),
  ...surplusOf(target, source).map((span) => finding('quotation', null, span)),
]

/** As many on both sides, whatever they say: the languages order them differently. The last ones are too many. */
const surplus = (kind: FindingKind, source: Span[], target: Span[]): Finding[] => [
  ...source.slice(target.length).map((span) => finding(kind, span, null)),
  ...target.slice(source.length).map((span) => finding(kind, null, span)),
]
