import { fold } from '#lib/i18n/fold.ts'
import { monthGroups } from '../gazetteer/groups.ts'

const numbers = new Map(
  monthGroups.flatMap(({ names }, index) =>
    names.map((name): [string, number] => [fold(name), index + 1]),
  ),
)

const beginnings = new Set([...numbers.keys()].map((name) => name.split(' ')[0]!))

/** The month that stands at a place in a row of folded words, and how many words name it: «كانون الثاني» are two. */
export function monthAt(words: readonly string[], at: number) {
  if (!beginnings.has(words[at]!)) return null
  for (const length of [2, 1]) {
    const month = numbers.get(words.slice(at, at + length).join(' '))
    if (month) return { month, length }
  }
  return null
}
