// Repairs a query in which a word is unknown to all releases: typed on the keyboard of the other language, or misspelled.
import type { ReadWord } from '#lib/search/analyse.ts'
import {
  conceptsOfQuery,
  possibleWordsOf,
  type ReadQuery,
  readQuery,
} from '#lib/search/query/read-query.ts'
import { otherLayouts } from '#lib/search/spelling/keyboard.ts'
import { findWords, type FoundWords } from './find-words.ts'
import { nearestWord } from './nearest-word.ts'

/** A query with what is known about it, and what it was repaired to. */
export type UnderstoodQuery = FoundWords & { read: ReadQuery; searched: string | null }

const lookUp = (...queries: ReadQuery[]) =>
  findWords(queries.flatMap(possibleWordsOf), queries.flatMap(conceptsOfQuery))

export async function understand(query: string, isTyping: boolean): Promise<UnderstoodQuery> {
  const read = readQuery(query)
  const found = await lookUp(read)
  const words = read.parts.filter(({ kind }) => kind !== 'not').flatMap((part) => part.words)
  const telling = words.filter(isTelling)
  const last = isTyping ? words.at(-1) : undefined
  const unknown = telling.filter((word) => word !== last && !isKnown(word, found))
  if (unknown.length === 0) return { ...found, read, searched: null }
  const other = unknown.length === telling.length ? await onOtherKeyboard(read.text) : null
  return other ?? (await respelled(read, unknown, found))
}

const isTelling = ({ isStop, forms }: ReadWord) =>
  !isStop && forms.length > 0 && !/^\p{Nd}/u.test(forms[0]!)

const isKnown = ({ readings, concepts, joined }: ReadWord, { known }: FoundWords) =>
  concepts.length > 0 ||
  (joined !== undefined && known.has(joined)) ||
  readings.some(({ stem }) => known.has(stem))

const chunksOf = (text: string) => text.split(' ').length

/** Every word must be known then, and none may come from a sign in the middle of what was typed. */
async function onOtherKeyboard(text: string): Promise<UnderstoodQuery | null> {
  const readings = otherLayouts(text).map(readQuery)
  const found = await lookUp(...readings)
  for (const read of readings) {
    const words = read.parts.flatMap((part) => part.words)
    const telling = words.filter(isTelling)
    const isMeant = telling.length > 0 && telling.every((word) => isKnown(word, found))
    if (isMeant && words.length <= chunksOf(text)) return { ...found, read, searched: read.text }
  }
  return null
}

async function respelled(read: ReadQuery, unknown: ReadWord[], found: FoundWords) {
  let searched = read.text
  for (const word of unknown) {
    const better = await betterSpelling(word, found)
    if (better) searched = searched.replace(word.raw, () => better)
  }
  if (searched === read.text) return { ...found, read, searched: null }
  const again = readQuery(searched)
  return { ...(await lookUp(again)), read: again, searched }
}

/** An unknown word that sounds like a name is no slip, unless a known word is very near. */
const mostSlipsOfName = 0.95

/** The nearest word, with what the query's word has in front of it. */
async function betterSpelling({ raw, forms, readings }: ReadWord, { namesakes }: FoundWords) {
  const candidates = await Promise.all(
    readings.slice(0, 3).map(async ({ stem, cut }) => ({
      cut,
      near: await nearestWord(forms[0]!.slice(cut), stem),
      most: namesakes.get(stem)?.length ? mostSlipsOfName : Infinity,
    })),
  )
  const best = candidates
    .filter(({ near, most }) => near !== null && near.slips <= most)
    .toSorted((a, b) => a.near!.slips - b.near!.slips)[0]
  return best ? raw.slice(0, best.cut) + best.near!.surface : null
}
