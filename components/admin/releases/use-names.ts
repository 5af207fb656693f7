'use client'
import { useLocale } from 'next-intl'

export type Named = { id: string; nameAr: string; nameEn: string }

/** Names of register entries in the language of the screen. */
export function useNames() {
  const locale = useLocale()
  return ({ nameAr, nameEn }: Named) => (locale === 'ar' ? nameAr : nameEn)
}
