// Adds the stems of new entries to the list of all words.
import type { Tx } from '#lib/db/desk.ts'
import { newWordOf, type NewWord, type WordFacts, type WordList } from '#lib/search/word-list.ts'

/** What this process has seen committed, so that a release of known words writes none. */
const committed = new Set<string>()
const mostCommitted = 200_000
/** A kill in another process takes words away, of which this one hears nothing. */
const longestCommitted = 10 * 60_000
let committedSince = Date.now()

export const forgetWords = () => {
  committed.clear()
  committedSince = Date.now()
}

const flags = ['isSure', 'isName', 'isCommon'] as const
type Flags = Record<(typeof flags)[number], boolean>
type KnownFlags = Flags & { stem: string }

const keyOf = (stem: string, facts: Flags) =>
  flags.reduce((key, flag) => key + (facts[flag] ? '1' : '0'), `${stem} `)

export async function addWords(tx: Tx, lists: WordList[]): Promise<void> {
  if (Date.now() - committedSince > longestCommitted) forgetWords()
  const words = new Map<string, WordFacts>()
  for (const { facts } of lists)
    for (const [stem, one] of facts)
      if (!committed.has(keyOf(stem, one))) words.set(stem, merged(words.get(stem), one))
  if (words.size === 0) return
  const stems = [...words.keys()]
  const known = await tx.$queryRaw<KnownFlags[]>`
    SELECT stem, "isSure", "isName", "isCommon" FROM newsroom."SearchWord" WHERE stem = ANY(${stems})`
  const byStem = new Map(known.map((row) => [row.stem, row]))
  const added = stems.filter((stem) => saysMore(words.get(stem)!, byStem.get(stem)))
  remember(words, byStem)
  // In one order, so that publications that bring the same words wait for each other and never in a circle.
  if (added.length > 0)
    await insert(
      tx,
      added.toSorted().map((stem) => newWordOf(stem, words.get(stem)!)),
    )
}

function merged(before: WordFacts | undefined, one: WordFacts): WordFacts {
  const facts = { ...(before ?? one) }
  for (const flag of flags) facts[flag] ||= one[flag]
  return facts
}

const saysMore = (facts: Flags, known: Flags | undefined) =>
  !known || flags.some((flag) => facts[flag] && !known[flag])

/** Only what was read: what is written now may still be rolled back. */
function remember(words: Map<string, WordFacts>, known: Map<string, Flags>) {
  if (committed.size > mostCommitted) forgetWords()
  for (const [stem, facts] of words)
    if (!saysMore(facts, known.get(stem))) committed.add(keyOf(stem, facts))
}

const insert = (tx: Tx, words: NewWord[]) => tx.$executeRaw`
  INSERT INTO newsroom."SearchWord" AS known (stem, surface, "isSure", "isName", "isCommon", "inHead", "nameKey", nearby)
  SELECT stem, surface, "isSure", "isName", "isCommon", "isInHead"::int, "nameKey",
    array(SELECT jsonb_array_elements_text(nearby)::int)
  FROM jsonb_to_recordset(${JSON.stringify(words)}::jsonb) AS word (stem text, surface text, "isSure" boolean,
    "isName" boolean, "isCommon" boolean, "isInHead" boolean, "nameKey" text, nearby jsonb)
  ON CONFLICT (stem) DO UPDATE SET "isSure" = known."isSure" OR EXCLUDED."isSure",
    "isName" = known."isName" OR EXCLUDED."isName", "isCommon" = known."isCommon" OR EXCLUDED."isCommon",
    "nameKey" = coalesce(known."nameKey", EXCLUDED."nameKey"),
    surface = CASE WHEN EXCLUDED."isSure" AND NOT known."isSure" THEN EXCLUDED.surface ELSE known.surface END,
    nearby = CASE WHEN EXCLUDED."isSure" THEN EXCLUDED.nearby ELSE known.nearby END`
