import logo from '#components/reader/logo.png'
import { readConfig } from '#lib/config.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Publisher } from '#lib/newsroom/json-ld/publisher.ts'
import { siteOf } from './site.ts'

/** The press office as structured data names it. */
export async function publisherOf(locale: Locale): Promise<Publisher> {
  const site = await siteOf(locale)
  const own = { src: logo.src, width: logo.width, height: logo.height }
  return { publicUrl: readConfig().publicUrl, locale, site, logo: site.emblem ?? own }
}
