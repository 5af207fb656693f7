import { readdirSync, readFileSync } from 'node:fs'
import { createTranslator } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'

const messagesOf = (locale: Locale) => {
  const folder = new URL(`../locales/${locale}/`, import.meta.url)
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.slice(0, -5),
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
    ]),
  )
}

/** The sentences of the screens, so that tests look for what a person reads. */
export const sayIn = (locale: Locale) => {
  const translate = createTranslator({ locale, messages: messagesOf(locale) })
  return (key: string, values?: Record<string, string | number>) =>
    translate(key as never, values as never) as string
}
