import type { Locale } from '#lib/i18n/locale.ts'

const mostWords = 8
const mostLetters = 60

/** The part of an address that is for people. Arabic keeps its letters, without marks; English is plain Latin. */
export function slugOf(headline: string, locale: Locale): string {
  let slug = ''
  for (const word of wordsOf(headline, locale).slice(0, mostWords)) {
    if (slug && slug.length + 1 + word.length > mostLetters) break
    slug = slug ? `${slug}-${word}` : word.slice(0, mostLetters)
  }
  return slug || 'release'
}

/** Whether there is anything in it that an address of this language can be made of. */
export const hasWords = (headline: string, locale: Locale) => wordsOf(headline, locale).length > 0

function wordsOf(headline: string, locale: Locale): string[] {
  const text = headline.normalize('NFKC').toLowerCase()
  const letters =
    locale === 'ar'
      ? text.replace(/[\p{M}ـ]/gu, '').normalize('NFC')
      : text
          .normalize('NFD')
          .replace(/\p{M}/gu, '')
          .replace(/[^a-z0-9\s-]/g, ' ')
  return letters.match(/[\p{L}\p{N}]+/gu) ?? []
}
