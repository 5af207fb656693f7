import { getTranslations } from 'next-intl/server'
import type { EditionContent } from '#lib/editions/edition-content.ts'
import { formatDay } from '#lib/i18n/dates.ts'

type Dated = Pick<EditionContent, 'placeName' | 'datelineDate' | 'locale'>

/** Where and when it is said, «الرباط، 5 غشت 2026»; empty when the edition names neither. */
export async function datelineOf({ placeName, datelineDate, locale }: Dated): Promise<string> {
  const day = datelineDate ? formatDay(datelineDate, locale) : ''
  if (!placeName || !day) return placeName || day
  const t = await getTranslations({ locale, namespace: 'article.Dateline' })
  return t('full', { place: placeName, day })
}
