import { getTranslations } from 'next-intl/server'
import type { Locale } from '#lib/i18n/locale.ts'
import { formatNumber } from '#lib/i18n/numbers.ts'

/** «12 بلاغًا»; empty when nobody counted. */
export async function releaseCount(locale: Locale, count: number | null): Promise<string> {
  if (count === null) return ''
  const t = await getTranslations({ locale, namespace: 'lists.Count' })
  return t('releases', { count, shown: formatNumber(count, locale) })
}
