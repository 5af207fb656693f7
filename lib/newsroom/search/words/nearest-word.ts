// The word that a misspelled one most probably is.
import { isArabic } from '#lib/search/arabic/letters.ts'
import { readText } from '#lib/search/analyse.ts'
import { conceptLexeme } from '#lib/search/lexeme.ts'
import { distance } from '#lib/search/spelling/distance.ts'
import { listedNear } from '#lib/search/spelling/listed-words.ts'
import { nearbyOf } from '#lib/search/spelling/nearby.ts'
import { ask } from '../db.ts'
import { findWords } from './find-words.ts'

type Candidate = {
  /** What is compared: a stem, or a form of a list. */
  compared: string
  /** What is put in its place. */
  surface: string
  inText: number
  isSure: boolean
}
export type NearWord = { surface: string; slips: number }

/** `form` is the word without what may stand in front of it, `stem` also without its ending. */
export async function nearestWord(form: string, stem: string): Promise<NearWord | null> {
  const nearby = nearbyOf(stem)
  if (nearby.length === 0) return null
  const [known, listed] = await Promise.all([knownNear(stem, nearby), listedAndUsed(form)])
  const ranked = [
    ...known.map((one) => ({ ...one, slips: distance(stem, one.compared) })),
    ...listed.map((one) => ({ ...one, slips: distance(form, one.compared) })),
  ]
    .filter((one) => isArabic(one.compared) === isArabic(stem))
    .filter(({ compared, slips }) => slips > 0 && slips <= mostSlips(stem, compared))
    .toSorted((a, b) => costOf(a) - costOf(b))
  return ranked[0] ?? null
}

const mostSlips = (stem: string, other: string) => {
  const length = Math.min(stem.length, other.length)
  return length < 4 ? 0.5 : length < 5 ? 1 : length < 6 ? 1.2 : 2
}

/** Of two words as near, the commoner; one that may be only half a word is hardly meant. */
const costOf = ({ slips, inText, isSure }: Candidate & NearWord) =>
  slips - Math.min(0.5, Math.log1p(inText) / 16) + (isSure ? 0 : 0.4)

const knownNear = (stem: string, nearby: number[]) =>
  ask<Candidate>(
    `SELECT stem AS compared, surface, "inText", "isSure" FROM newsroom."SearchWord"
     WHERE nearby && $1 AND "inText" > 0 AND abs(length(stem) - $2) <= 2 ORDER BY "inText" DESC LIMIT 100`,
    [nearby, stem.length],
  )

/** Words of our lists under which any release is filed. */
async function listedAndUsed(form: string): Promise<Candidate[]> {
  const listed = listedNear(form).map((word) => ({ word, lexemes: lexemesOfListed(word.form) }))
  if (listed.length === 0) return []
  const { known } = await findWords(
    [],
    listed.flatMap(({ lexemes }) => lexemes),
  )
  return listed.flatMap(({ word, lexemes }) => {
    const inText = Math.max(0, ...lexemes.map((lexeme) => known.get(lexeme)?.inText ?? 0))
    return inText > 0 ? [{ compared: word.form, surface: word.written, inText, isSure: true }] : []
  })
}

const lexemesOfListed = (word: string) =>
  readText(word, true).flatMap(({ readings, concepts }) => [
    ...readings.slice(0, 1).map(({ stem }) => stem),
    ...concepts.map(conceptLexeme),
  ])
