// What the releases know about the words of a query.
import type { KnownWord, KnownWords } from '#lib/search/query/choose-readings.ts'
import type { PossibleWord } from '#lib/search/query/read-query.ts'
import type { Namesakes } from '#lib/search/query/terms-of.ts'
import { nameKeyOf } from '#lib/search/spelling/name-key.ts'
import { ask } from '../db.ts'
import { type NamedRow, namesakesOf } from './namesakes.ts'

export type FoundWords = { known: KnownWords; namesakes: Namesakes }

const statement = `
  SELECT stem, surface, "isSure", "isName", "isCommon", "inText", "inHead", "nameKey", stem = ANY($1) AS "isAsked"
  FROM newsroom."SearchWord" WHERE (stem = ANY($1) OR "nameKey" = ANY($2)) AND "inText" > 0`

/** What stands under these stems and lexemes, the total, and rare names that sound like one of the words. */
export async function findWords(words: PossibleWord[], lexemes: string[]): Promise<FoundWords> {
  const keys = new Map(words.map(({ stem, form }) => [stem, form ? nameKeyOf(form) : undefined]))
  const rows = await ask<KnownWord & NamedRow & { isAsked: boolean }>(statement, [
    [...new Set([...keys.keys(), ...lexemes, '*'])],
    [...new Set(keys.values())].filter(Boolean),
  ])
  const known = new Map(rows.filter(({ isAsked }) => isAsked).map((row) => [row.stem, row]))
  const all = known.get('*')?.inText ?? 0
  const namesakes = new Map(
    [...keys].map(([stem, key]) => {
      const others = rows.filter((row) => row.nameKey === key && row.stem !== stem)
      return [stem, key ? namesakesOf(stem, known.get(stem), others, all) : []]
    }),
  )
  return { known, namesakes }
}
