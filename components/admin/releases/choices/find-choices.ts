import { fold } from '#lib/i18n/fold.ts'
import type { Named } from '../use-names.ts'

const mostShown = 8

/** Those of a register that are not chosen yet and whose name in either language has all the words; how many are left out. */
export function findChoices(choices: Named[], chosen: string[], query: string) {
  const words = fold(query).split(' ')
  const found = choices.filter(({ id, nameAr, nameEn }) => {
    const name = fold(`${nameAr} ${nameEn}`)
    return !chosen.includes(id) && words.every((word) => name.includes(word))
  })
  return { shown: found.slice(0, mostShown), rest: Math.max(0, found.length - mostShown) }
}
