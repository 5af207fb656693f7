import { createTranslator } from 'next-intl'
import { formatDay } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import type { PublishedContent } from './queries/find-release-page.ts'

export type Translate = (key: string, values?: Record<string, string | number>) => string

/** Sentences for files and feeds, which no page is around. */
export const textsOf = (locale: Locale): Translate =>
  createTranslator({ locale, messages: messagesOf(locale) }) as unknown as Translate

type Dated = Pick<PublishedContent, 'placeName' | 'datelineDate' | 'locale'>

/** Where and when it is said, as the page has it: «الرباط، 5 غشت 2026». */
export function datelineIn(t: Translate, { placeName, datelineDate, locale }: Dated): string {
  const day = datelineDate ? formatDay(datelineDate, locale) : ''
  return placeName && day ? t('article.Dateline.full', { place: placeName, day }) : placeName || day
}
