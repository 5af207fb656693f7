// Feeds and their entries for tests, without a database.
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import { defaultSite } from '../default-site.ts'
import { formOf } from '../formats/form.ts'
import { aPublished } from '../published-factory.ts'
import type { PublishedContent } from '../queries/find-release-page.ts'
import type { FeedEntry } from '../queries/read-entries.ts'
import type { Site } from '../site.ts'
import { textsOf } from '../texts.ts'
import type { Feed } from './feed.ts'

export const publicUrl = 'https://press.example'

export const aSite = (locale: Locale = 'ar', over: Partial<Site> = {}): Site => ({
  ...defaultSite(locale),
  email: 'press@press.example',
  phone: '+212 537 00 00 00',
  ...over,
})

export const anEntry = (over: Partial<FeedEntry> = {}): FeedEntry => ({
  locale: 'ar',
  path: '/releases/2026/145/بلاغ',
  year: 2026,
  sequence: 145,
  firstPublishedAt: new Date('2026-08-05T14:07:00Z'),
  updatedAt: new Date('2026-08-06T09:00:00Z'),
  changedAt: new Date('2026-08-07T09:00:00Z'),
  version: 3,
  backdatedFrom: null,
  correction: null,
  changes: [],
  notice: null,
  isKilled: false,
  content: aPublished(),
  sibling: null,
  ...over,
})

/** A notice where a text was. */
export const aWithdrawn = (notice = 'سُحب لخطأ', over: Partial<FeedEntry> = {}): FeedEntry =>
  anEntry({ content: null, notice, ...over })

export const aFeed = (entries: FeedEntry[], over: Partial<Feed> = {}): Feed => {
  const locale = over.locale ?? 'ar'
  const site = aSite(locale)
  return {
    publicUrl,
    locale,
    site,
    t: textsOf(locale),
    logo: { src: '/logo.png', width: 144, height: 144 },
    title: 'بلاغ — المكتب الصحفي',
    description: site.description,
    path: '',
    filters: {},
    newer: null,
    older: null,
    entries,
    ...over,
  }
}

type FormOver = { content?: Partial<PublishedContent>; entry?: Partial<FeedEntry>; site?: Site }

export const aForm = ({ content = {}, entry = {}, site }: FormOver = {}) => {
  const whole = aPublished(content)
  const { locale } = whole
  const setting = { publicUrl, site: site ?? aSite(locale), t: textsOf(locale) }
  return formOf(setting, anEntry({ locale, content: whole, ...entry }))!
}

export const aSibling = (locale: Locale) => ({
  locale: otherLocale(locale),
  path: '/releases/2026/145/release',
})
