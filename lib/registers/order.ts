import type { Locale } from '#lib/i18n/locale.ts'

const collators: Record<Locale, Intl.Collator> = {
  ar: new Intl.Collator('ar-MA', { numeric: true }),
  en: new Intl.Collator('en', { numeric: true }),
}

/** As in an Arabic index, where the article does not count: «الرباط» stands under ر. */
const sortKey = (name: string) => name.replace(/^ال(?=\p{L}{3})/u, '')

export const sortBy = <T>(entries: T[], locale: Locale, nameOf: (entry: T) => string): T[] =>
  entries.toSorted((one, other) =>
    collators[locale].compare(sortKey(nameOf(one)), sortKey(nameOf(other))),
  )

export const sortByName = <T extends { nameAr: string; nameEn: string }>(
  entries: T[],
  locale: Locale,
): T[] => sortBy(entries, locale, locale === 'ar' ? ({ nameAr }) => nameAr : ({ nameEn }) => nameEn)

export const retiredLast = <T extends { isRetired: boolean }>(entries: T[]): T[] =>
  entries.toSorted((one, other) => Number(one.isRetired) - Number(other.isRetired))
