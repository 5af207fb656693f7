// What a folded Arabic word may stand for. و ف ب ل ك are written onto the next word, and nothing tells «وزير» (minister) from
// «و» + «زير»: such a word is filed under both readings, and a query later chooses the one that other texts confirm.
import { beginsWhole } from './beginnings.ts'
import { possibleSingulars } from './broken-plurals.ts'
import { arabicStem, withoutArticle, withoutEnding } from './stem.ts'

export type Reading = {
  stem: string
  /** How many letters stand in front of it. */
  cut: number
  /** No other reading of the word is possible. */
  isSure: boolean
}

const forThe = /^[وف]?لل(.{2,})$/
const conjunction = /^[وف](.{3,})$/
const preposition = /^[بلك](.{3,})$/

/** The likeliest reading first. */
export function arabicReadings(word: string): Reading[] {
  if (word.length < 3) return [{ stem: word, cut: 0, isSure: true }]
  const afterLil = forThe.exec(word)?.[1]
  if (afterLil) return readingsAfterLil(word, afterLil)
  const base = withoutArticle(word)
  const rests = base === word && !beginsWhole(word) ? withoutClitics(word) : []
  const clear = rests.find(beginsWhole)
  if (clear) return [{ stem: arabicStem(clear), cut: word.length - clear.length, isSure: true }]
  return distinct([
    { stem: withoutEnding(base), cut: word.length - base.length, isSure: rests.length === 0 },
    ...rests.map((rest) => unsure(word, rest)),
    ...[base, ...rests].flatMap((rest) => pluralReadings(word, rest)),
  ])
}

const unsure = (word: string, rest: string, stem = arabicStem(rest)): Reading => ({
  stem,
  cut: word.length - rest.length,
  isSure: false,
})

const pluralReadings = (word: string, rest: string): Reading[] =>
  beginsWhole(rest) ? [] : possibleSingulars(rest).map((stem) => unsure(word, rest, stem))

const distinct = (readings: Reading[]) =>
  readings.filter(({ stem }, at) => readings.findIndex((other) => other.stem === stem) === at)

/** «للجنه» is for the committee (لجنه) or for the garden (جنه). */
function readingsAfterLil(word: string, rest: string): Reading[] {
  const withLam = unsure(word, `ل${rest}`, withoutEnding(`ل${rest}`))
  if (rest.length < 3 || beginsWhole(`ل${rest}`)) return [withLam]
  return distinct([unsure(word, rest), withLam, ...pluralReadings(word, rest)])
}

/** What may be left of it when something was written in front. */
function withoutClitics(word: string): string[] {
  const afterAnd = conjunction.exec(word)?.[1]
  const rests = afterAnd ? [afterAnd] : []
  if (!afterAnd || !beginsWhole(afterAnd)) {
    const afterBoth = preposition.exec(afterAnd ?? word)?.[1]
    if (afterBoth) rests.push(afterBoth)
  }
  return rests
}
