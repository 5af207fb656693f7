// Which readings of a query's word are meant: those that the releases confirm.
import type { Reading } from '../readings.ts'

export type KnownWord = {
  stem: string
  surface: string
  isSure: boolean
  isName: boolean
  inText: number
  inHead: number
}
export type KnownWords = ReadonlyMap<string, KnownWord>

/**
 * A letter in front is cut off only when the whole is not known for certain and the rest is: «بمراكش» is Marrakesh, «برنامج»
 * stays. When nothing is known for certain every reading counts. A singular is added when it exists.
 */
export function chooseReadings(readings: readonly Reading[], known: KnownWords): Reading[] {
  const isSure = ({ stem }: Reading) => known.get(stem)?.isSure ?? false
  const cuts = [...Map.groupBy(readings, ({ cut }) => cut).values()]
  const chosen = cuts.find(([first]) => isSure(first!))
  if (!chosen) return [...readings]
  return chosen.filter((reading, at) => at === 0 || isSure(reading))
}
