import type { Metadata } from 'next'
import { readConfig } from '#lib/config.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { pageUrl } from './links.ts'
import { type PageHead, pageMetadata } from './page-metadata.ts'

type ParallelHead = Omit<PageHead, 'path'> & {
  originalLocale: Locale
  /** Decoded; each language has a slug of its own. */
  paths: Record<Locale, string>
}

/** Both languages stand on the page, but its frame and its address are in one. */
export async function parallelMetadata(page: ParallelHead): Promise<Metadata> {
  const { locale, originalLocale, paths } = page
  const { publicUrl } = readConfig()
  const url = (each: Locale) => pageUrl(publicUrl, each, paths[each])
  const metadata = await pageMetadata({ ...page, path: paths[locale], isPaired: false })
  const languages = { ar: url('ar'), en: url('en'), 'x-default': url(originalLocale) }
  return { ...metadata, alternates: { ...metadata.alternates, languages } }
}
