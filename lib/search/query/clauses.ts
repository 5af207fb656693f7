// Takes a query apart as it is written: words, phrases in any quotation marks, and words that must not occur.

export type Clause = { text: string; kind: 'words' | 'phrase' | 'not' }

const mostCharacters = 120

/** Longer queries add nothing and cost time. */
export const cutQuery = (query: string) =>
  Array.from(query.slice(0, 4 * mostCharacters).replace(/[\p{Cc}\s]+/gu, ' '))
    .slice(0, mostCharacters)
    .join('')
    .trim()

const special = /(-?)["«“„”]([^"«»“”„]+)["»”“]|(?:^|(?<=\s))-([\p{L}\p{N}][^\s"«“„]*)/gu

export function clausesOf(query: string): Clause[] {
  const clauses: Clause[] = []
  const words = query.replace(special, (_, minus: string, phrase?: string, excluded?: string) => {
    if (excluded) clauses.push({ text: excluded, kind: 'not' })
    else clauses.push({ text: phrase!, kind: minus ? 'not' : 'phrase' })
    return ' '
  })
  return [{ text: words, kind: 'words' }, ...clauses]
}
