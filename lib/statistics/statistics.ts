// Statistics say how often pages were read: per day of the office's calendar, language and referring site, counted by the
// server alone. Nothing of a reader is kept, so nothing of a reader can be shown, and nothing can be counted anew.
import type { Locale } from '#lib/i18n/locale.ts'

export const ranges = ['7d', '30d', '90d', '12m'] as const
export type Range = (typeof ranges)[number]
export const rangeOf = (asked: unknown): Range => ranges.find((range) => range === asked) ?? '30d'

/** How many bars a range has, and what one of them stands for. */
export const spans: Record<Range, { unit: 'day' | 'month'; count: number }> = {
  '7d': { unit: 'day', count: 7 },
  '30d': { unit: 'day', count: 30 },
  '90d': { unit: 'day', count: 90 },
  '12m': { unit: 'month', count: 12 },
}

/** The views from one day on: a day or a month. */
export type Bar = { day: Date; views: number }
export type PageViews = { path: string; locale: Locale; headline: string | null; views: number }

export type Statistics = {
  range: Range
  bars: Bar[]
  languages: { locale: Locale; views: number }[]
  /** Host names of referring sites; empty for direct visits and the site's own pages. */
  sites: { referrer: string; views: number }[]
  /** How many sites referred, listed or not. */
  siteCount: number
  pages: PageViews[]
}

/** What a release's address may end with and still be a page that people read. */
export const readEndings = ['', '/parallel', '/print']

export const mostListed = 20

export const totalOf = ({ bars }: Statistics) => bars.reduce((total, { views }) => total + views, 0)
