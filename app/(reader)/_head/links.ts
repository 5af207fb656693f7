// What stands beside a page: its feeds, its other languages, the pages before and after it.
import type { Metadata } from 'next'
import { type Locale, locales } from '#lib/i18n/locale.ts'
import { feedPath, type FeedSubject, feedTypes } from '#lib/newsroom/feeds/feed-path.ts'
import { absoluteUrl } from '#lib/newsroom/urls.ts'

type Alternates = NonNullable<Metadata['alternates']>
export type Types = NonNullable<Alternates['types']>
export type Languages = NonNullable<Alternates['languages']>

/** A decoded path with an encoded query, as lists have it, at its public address. */
export function pageUrl(publicUrl: string, locale: Locale, path: string) {
  const at = path.indexOf('?')
  const [pathname, query] = at < 0 ? [path, ''] : [path.slice(0, at), path.slice(at)]
  return absoluteUrl(publicUrl, locale, pathname) + query
}

type Feeds = {
  publicUrl: string
  locale: Locale
  title: string
  subject?: FeedSubject
  /** Encoded query of a search whose results are the feed. */
  question?: string
}

export function feedLinks({ publicUrl, locale, title, subject = null, question }: Feeds): Types {
  const pathOf = (form: string) =>
    question === undefined ? feedPath(subject, form) : `/search/feed.${form}${question}`
  const links = Object.entries(feedTypes).map(([form, type]) => [
    type,
    [{ url: pageUrl(publicUrl, locale, pathOf(form)), title }],
  ])
  const feeds = Object.fromEntries(links) as Types
  if (!subject && question === undefined) feeds['application/json'] = [ninjsLink(publicUrl, locale)]
  return feeds
}

const ninjsLink = (publicUrl: string, locale: Locale) => ({
  url: absoluteUrl(publicUrl, locale, '/feed.ninjs.json'),
  title: 'ninjs 3.1',
})

/** For pages that are there in both languages under one path. The first of two equals is Arabic. */
export function bothLanguages(publicUrl: string, path: string): Languages {
  const links = locales.map((locale) => [locale, pageUrl(publicUrl, locale, path)])
  return { ...Object.fromEntries(links), 'x-default': pageUrl(publicUrl, 'ar', path) } as Languages
}

/** The codes that consumers of Open Graph know. */
export const ogLocale: Record<Locale, string> = { ar: 'ar_AR', en: 'en_US' }
