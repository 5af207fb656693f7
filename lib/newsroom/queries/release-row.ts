// A release in a list: one line of a front page, an archive or a feed.
import { Prisma } from '#generated/prisma/client.ts'
import type { EditionPhoto, ReleaseKind } from '#lib/editions/edition-content.ts'
import type { Locale } from '#lib/i18n/locale.ts'

export type ReleaseRow = {
  documentId: string
  locale: Locale
  path: string
  year: number
  sequence: number
  kind: ReleaseKind
  kicker: string
  headline: string
  summary: string
  slug: string
  photo: EditionPhoto | null
  firstPublishedAt: Date
}

export const rowColumns = Prisma.sql`
  l."documentId", l.locale, l.path, l.year, l.sequence, l."firstPublishedAt",
  e.kind, split_part(l.path, '/', 5) AS slug, e.kicker, e.headline, e.summary, e.photos->0 AS photo`
