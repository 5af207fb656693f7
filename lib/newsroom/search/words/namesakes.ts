// Other spellings of a rare name: غريغوري, جريجوري and Gregory. They have the same consonants, which is not enough, since so
// have «خصومات» and «جسيمات»; so both must be possible names and look alike.
import { singularOf } from '#lib/search/arabic/broken-plurals.ts'
import { isArabic } from '#lib/search/arabic/letters.ts'
import { distance } from '#lib/search/spelling/distance.ts'

export type NamedRow = {
  stem: string
  surface: string
  nameKey: string | null
  isName: boolean
  isCommon: boolean
  inText: number
}

const mostNamesakes = 8

/** `row` is what releases know of the word itself; `others` have its consonants. */
export function namesakesOf(
  stem: string,
  row: NamedRow | undefined,
  others: NamedRow[],
  all: number,
): string[] {
  const rare = Math.max(50, all * (row ? 0.1 : 0.25))
  if (singularOf(stem) !== undefined || (row && !mayBeName(row, rare))) return []
  return others
    .filter((other) => mayBeName(other, rare) && looksLike(stem, other.stem, row !== undefined))
    .toSorted((a, b) => b.inText - a.inText)
    .slice(0, mostNamesakes)
    .map((other) => other.stem)
}

const mayBeName = ({ stem, isName, isCommon, inText }: NamedRow, rare: number) =>
  inText < rare && !isCommon && (isName || isArabic(stem)) && singularOf(stem) === undefined

function looksLike(stem: string, other: string, isKnown: boolean) {
  if (isArabic(stem) === isArabic(other)) return distance(stem, other) <= (isKnown ? 1.3 : 2)
  const [arabic, latin] = isArabic(stem) ? [stem, other] : [other, stem]
  return latin.length <= 1.9 * arabic.length
}
