import { getTranslations } from 'next-intl/server'
import logo from '#components/reader/logo.png'
import { readConfig } from '#lib/config.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Publisher } from '#lib/newsroom/json-ld/publisher.ts'

/** The press office as structured data names it. */
export async function publisherOf(locale: Locale): Promise<Publisher> {
  const t = await getTranslations({ locale, namespace: 'reader.Office' })
  return {
    publicUrl: readConfig().publicUrl,
    locale,
    name: t('full'),
    siteName: t('title'),
    logo: { path: logo.src, size: logo.width },
  }
}
