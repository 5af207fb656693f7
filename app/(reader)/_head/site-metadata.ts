import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import logo from '#components/reader/logo-small.png'
import { readConfig } from '#lib/config.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { absoluteUrl } from '#lib/newsroom/urls.ts'

/** What every page of a language says of itself. Titles are for the pages: a 404 or 410 brings its own. */
export async function siteMetadata(locale: Locale): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'reader.Office' })
  return {
    metadataBase: new URL(readConfig().publicUrl),
    description: t('description'),
    icons: [{ url: logo.src, type: 'image/png' }],
    formatDetection: { telephone: false },
  }
}

type ListPage = { locale: Locale; path: string; title?: string; isPaired?: boolean }

/** For the front page and the archive. Only pages that say the same in both languages are paired. */
export async function listMetadata(page: ListPage): Promise<Metadata> {
  const { locale, path, isPaired = true } = page
  const t = await getTranslations({ locale, namespace: 'reader.Office' })
  const { publicUrl } = readConfig()
  const [pathname = '/', query] = path.split('?')
  const url = (language: Locale) =>
    absoluteUrl(publicUrl, language, pathname) + (query ? `?${query}` : '')
  return {
    title: page.title ? t('pageTitle', { title: page.title }) : t('title'),
    alternates: {
      canonical: url(locale),
      languages: isPaired ? { ar: url('ar'), en: url('en'), 'x-default': url('ar') } : {},
      types: feedOf(publicUrl, locale, t('title')),
    },
    openGraph: {
      type: 'website',
      url: url(locale),
      title: page.title ?? t('title'),
      description: t('description'),
      siteName: t('title'),
      locale: ogLocale[locale],
    },
    twitter: { card: 'summary' },
  }
}

export const feedOf = (publicUrl: string, locale: Locale, title: string) => ({
  'application/rss+xml': [{ url: absoluteUrl(publicUrl, locale, '/feed.xml'), title }],
})

/** The codes that consumers of Open Graph know. */
export const ogLocale: Record<Locale, string> = { ar: 'ar_AR', en: 'en_US' }
