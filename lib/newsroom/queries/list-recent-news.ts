import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '../db.ts'

export type News = { locale: Locale; path: string; headline: string; firstPublishedAt: Date }

/** What was first published in the last two days by the database's clock, in both languages or in one, newest first. */
export const listRecentNews = (languages: readonly Locale[], most = 1000) => newsroom.$queryRaw<
  News[]
>`
    SELECT recent.locale, l.path, e.headline, recent."firstPublishedAt"
    FROM unnest(${languages as Locale[]}::text[]) AS language(locale)
    CROSS JOIN LATERAL (SELECT f.* FROM newsroom."LiveFacet" f
      WHERE f.locale = language.locale AND f.facet = 'all' AND f.slug = ''
        AND f."firstPublishedAt" > now() - interval '48 hours'
      ORDER BY f."firstPublishedAt" DESC, f."documentId" DESC LIMIT ${most}) recent
    JOIN newsroom."LiveDocument" l ON l."documentId" = recent."documentId"
    JOIN newsroom."PublishedEdition" e ON e.id = l."editionId"
    ORDER BY recent."firstPublishedAt" DESC, recent."documentId" DESC LIMIT ${most}`
