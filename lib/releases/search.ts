// What is typed into the desk's search, as conditions: public numbers, and words in any spelling.
import { Prisma } from '#generated/prisma/client.ts'
import { fold } from '#lib/i18n/fold.ts'
import { cleanText } from '#lib/rich-text/clean-text.ts'

/** At most eight words of a folded query; longer queries add nothing and cost time. */
const wordsOf = (query: string) =>
  fold(cleanText(query.slice(0, 200)))
    .split(' ')
    .filter(Boolean)
    .slice(0, 8)

const escapeLike = (word: string) => word.replace(/[\\%_]/g, '\\$&')

const publicNumber = /^(\d{4})\/(\d{1,6})$/
const isArabic = (word: string) => /\p{Script=Arabic}/u.test(word)

/** The public numbers of a query, and its words by script: those of one script are looked for in one document. */
export function readQuery(query: string) {
  const words = wordsOf(query).filter((word) => !publicNumber.test(word))
  return {
    numbers: wordsOf(query).filter((word) => publicNumber.test(word)),
    words: [words.filter(isArabic), words.filter((word) => !isArabic(word))].filter(
      (group) => group.length > 0,
    ),
  }
}

export function isNumber(text: string) {
  const [year, sequence] = text.split('/').map(Number)
  return Prisma.sql`(r.year = ${year} AND r.sequence = ${sequence})`
}

export const havingAll = (words: string[]) => Prisma.sql`
  SELECT "releaseId" FROM desk."Document" WHERE ${Prisma.join(words.map(isPart), ' AND ')}`

/**
 * The key begins with a space. Where it stays, only beginnings of words are found: one or two letters anywhere in a word are
 * more than an index can find.
 */
function isPart(word: string) {
  const key = Prisma.sql`desk.search_key(${escapeLike(word)})`
  const part = word.length < 3 ? key : Prisma.sql`ltrim(${key})`
  return Prisma.sql`"searchKey" LIKE '%' || ${part} || '%'`
}
