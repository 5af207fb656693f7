import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readConfig } from '#lib/config.ts'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import type { FeedSubject } from '#lib/newsroom/feeds/feed-path.ts'
import { siteTag, tagsMeta } from '#lib/newsroom/tags.ts'
import { bothLanguages, feedLinks, ogLocale, pageUrl } from './links.ts'
import { publisherOf } from './office.ts'
import { siteOf } from './site.ts'

export type PageHead = {
  locale: Locale
  /** Decoded, without language; with its query when the page has one of its own. */
  path: string
  /** Without the site's name. The front page has none. */
  title?: string
  description?: string
  /** Whether the other language has the same page at the same path. */
  isPaired?: boolean
  isIndexed?: boolean
  /** Paths of the pages around it in a list. */
  newer?: string | null
  older?: string | null
  /** What it is made from, besides the site's settings. */
  tags?: string[]
  /** Whose feeds are announced, if not everything's: those of one subject, or of one search. */
  feed?: { subject?: FeedSubject; question?: string; title: string }
}

/** The head of every page that is not a release. */
export async function pageMetadata(page: PageHead): Promise<Metadata> {
  const { locale, path, isPaired = true, isIndexed = true, tags = [] } = page
  const { publicUrl } = readConfig()
  const site = await siteOf(locale)
  const title = await titleOf(locale, page.title)
  const description = page.description ?? site.description
  const url = pageUrl(publicUrl, locale, path)
  const around = (other: string | null | undefined) => other && pageUrl(publicUrl, locale, other)
  const feed = page.feed ?? { title: await titleOf(locale) }
  return {
    title,
    description,
    alternates: {
      canonical: url,
      languages: isPaired ? bothLanguages(publicUrl, path) : {},
      types: feedLinks({ publicUrl, locale, ...feed }),
    },
    pagination: { previous: around(page.newer), next: around(page.older) },
    robots: isIndexed ? undefined : { index: false, follow: true },
    openGraph: {
      type: 'website',
      url,
      title: page.title ?? title,
      description,
      siteName: site.name,
      images: [await emblemOf(locale)],
      locale: ogLocale[locale],
      alternateLocale: isPaired ? ogLocale[otherLocale(locale)] : undefined,
    },
    twitter: { card: 'summary', title: page.title ?? title, description },
    other: tagsMeta(...tags, siteTag),
  }
}

async function emblemOf(locale: Locale) {
  const {
    publicUrl,
    site,
    logo: { src, width, height },
  } = await publisherOf(locale)
  return { url: new URL(src, publicUrl).href, width, height, alt: site.fullName, type: 'image/png' }
}

/** What a tab and a search engine show: the page's title with the site's name, or the office's names alone. */
export async function titleOf(locale: Locale, title?: string): Promise<string> {
  const site = await siteOf(locale)
  const t = await getTranslations({ locale, namespace: 'feeds.Head' })
  if (title) return t('page', { title, site: site.name })
  return site.name === site.fullName
    ? site.name
    : t('site', { name: site.name, office: site.fullName })
}
