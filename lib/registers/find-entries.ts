import { fold } from '#lib/i18n/fold.ts'

/** As many entries as a screen can carry with their forms. */
const mostShown = 100

/** Those whose words in either language hold everything that is asked for, however it is spelled; how many are left out. */
export function findEntries<T extends object>(entries: T[], query: string) {
  const words = fold(query).split(' ')
  const found = entries.filter((entry) => {
    const text = fold(
      Object.entries(entry)
        .flatMap(([name, value]) => (name !== 'id' && typeof value === 'string' ? [value] : []))
        .join(' '),
    )
    return words.every((word) => text.includes(word))
  })
  return { shown: found.slice(0, mostShown), rest: Math.max(0, found.length - mostShown) }
}
