// The stem of a folded Arabic word: without its article, the endings of number, gender and belonging, and the possessives.
// Light on purpose: what a machine cannot know (a broken plural, a name that ends like a plural) stands in a list.
import { singularOf } from './broken-plurals.ts'
import { isWhole } from './whole-words.ts'

const article = /^(?:[وف]?[بك]?ال)?(?:ال)?(?=.{3})/
const ending =
  /^(.{3,}?)(?:ي?(?:(?:ات|ان|ين|ون)?(?:ها|هما|هم|هن|ه)?|ا)|ت(?:ها|هما|هم|هن|نا|ه|ين|ان))$/

/** Without the article and what can only be written in front of it. «الالكتروني» is «الكتروني» and both are «كتروني». */
export const withoutArticle = (word: string) => word.replace(article, '')

const settled = (word: string) => singularOf(word) ?? (isWhole(word) ? word : undefined)

export function withoutEnding(word: string): string {
  const known = settled(word)
  if (known !== undefined) return known
  if (word.length < 4) return word
  // Our: elsewhere it is rather the last letter of the word and an accusative, as in «قانونًا».
  const owned = word.endsWith('نا') ? singularOf(word.slice(0, -2)) : undefined
  if (owned !== undefined) return owned
  if (word.length === 4 && word.endsWith('ات')) return `${word.slice(0, 2)}ه`
  const stem = ending.exec(word)?.[1]
  return stem === undefined ? word : (settled(stem) ?? stem)
}

export const arabicStem = (word: string) => withoutEnding(withoutArticle(word))
