// How misspellings meet what was meant without comparing it with every word: leave a letter or two out of both, and what is
// left is the same for both when they differ by so much. Hashes, because an index of numbers is small.

const significant = 7

/** Every way to leave up to `most` letters out of the beginning of the word. */
function shortened(word: string, most: number): Set<string> {
  const found = new Set([word])
  let last = [word]
  for (let round = 0; round < most; round++) {
    last = last.flatMap((one) =>
      one.length < 3
        ? []
        : Array.from({ length: one.length }, (_, at) => one.slice(0, at) + one.slice(at + 1)),
    )
    for (const one of last) found.add(one)
  }
  return found
}

/** FNV-1a, as PostgreSQL's signed integer. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value | 0
}

const isWord = /^\p{L}+$/u

/** Where a stem is to be found by its misspellings, or its misspelling looks for it. Longer words bear two slips. */
export function nearbyOf(stem: string): number[] {
  if (stem.length < 3 || !isWord.test(stem)) return []
  const most = stem.length < 6 ? 1 : 2
  return [...shortened(stem.slice(0, significant), most)].map(hash)
}
