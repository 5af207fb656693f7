// How far two words are apart: a letter more, less, other, or two letters in each other's place cost 1, slips that are easy to
// make cost less.

// Letters that sound alike, or lie or look alike; each group among themselves.
const groups = `ضظدذ طظت سصثش تطدث ذدزض قكجغ ءويا حهخ جحخ بتثن فق عغء رز aeiouy sczx ckq mn bp dt vw gj fv`
const alike = new Set(
  groups.split(' ').flatMap((group) => [...group].flatMap((a) => [...group].map((b) => a + b))),
)

const exchange = (a: string, b: string) => (a === b ? 0 : alike.has(a + b) ? 0.6 : 1)

const weakLetters = new Set('اويءهaeiouh')

/** A letter too many or missing: less when it is doubled or hardly heard. */
const single = (letter: string, before: string | undefined) =>
  letter === before ? 0.5 : weakLetters.has(letter) ? 0.7 : 0.9

/** Damerau's distance with adjacent transpositions. Words are short, so the whole table is made. */
export function distance(a: string, b: string): number {
  const rows: number[][] = [[0]]
  for (let j = 1; j <= b.length; j++) rows[0]![j] = rows[0]![j - 1]! + single(b[j - 1]!, b[j - 2])
  for (let i = 1; i <= a.length; i++) {
    const above = rows[i - 1]!
    const row = [above[0]! + single(a[i - 1]!, a[i - 2])]
    for (let j = 1; j <= b.length; j++) {
      let least = Math.min(
        above[j]! + single(a[i - 1]!, a[i - 2]),
        row[j - 1]! + single(b[j - 1]!, b[j - 2]),
        above[j - 1]! + exchange(a[i - 1]!, b[j - 1]!),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, rows[i - 2]![j - 2]! + 0.7)
      row[j] = least
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}
