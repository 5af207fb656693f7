import { Prisma } from '#generated/prisma/client.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '../db.ts'
import type { Filters } from '../route-query.ts'
import { countAsked } from './count-asked.ts'
import { type Asked, askedOf, type FacetName, facetNames, type Span, spanOf } from './facet.ts'
import { alsoWith, withValue } from './walk.ts'

/** `name` is that of the subject in the asked language; null for a kind, which the texts name. */
export type FacetValue = {
  facet: FacetName
  slug: string
  name: string | null
  /** Releases with it and with all else that is asked; null where counting them would be a walk without end. */
  count: number | null
  isAsked: boolean
}

export type Facets = Record<FacetName, FacetValue[]>

type Row = { facet: FacetName; slug: string; name: string | null; count: number | null }

/** Up to so many releases are looked at one by one to count what else they have. */
const most = 1000
const valuesShown = 10

/** What one may ask for besides what is asked, the most frequent first, and what is asked first of all. */
export async function countFacets(locale: Locale, filters: Filters): Promise<Facets> {
  const asked = askedOf(filters)
  const span = spanOf(filters)
  const [rarest] = await countAsked(locale, asked, span)
  const [all, common, chosen] = await Promise.all([
    countEverywhere(locale, span),
    asked.length > 0 && rarest!.count <= most ? countAmong(locale, rarest!, asked, span) : null,
    nameAsked(locale, asked, span),
  ])
  const valuesOf = (facet: FacetName): FacetValue[] => {
    const own = chosen.filter((value) => value.facet === facet)
    return [
      ...own.map((value) => ({ ...value, isAsked: true })),
      ...offered(facet, asked, all, common)
        .filter(({ slug }) => slug !== own[0]?.slug)
        .map((value) => ({ ...value, isAsked: false })),
    ]
  }
  return Object.fromEntries(facetNames.map((facet) => [facet, valuesOf(facet)])) as Facets
}

/** Other values of a facet that is asked replace its value, so they are counted as if it were not asked. */
function offered(facet: FacetName, asked: Asked[], all: Row[], common: Row[] | null): Row[] {
  const others = asked.filter((one) => one.facet !== facet)
  const isAsked = others.length < asked.length
  if (others.length > 0 && isAsked) return []
  if (others.length === 0) return all.filter((row) => row.facet === facet)
  const rows = (common ?? all).filter((row) => row.facet === facet)
  return common ? rows : rows.map((row) => ({ ...row, count: null }))
}

const nameIn = (locale: Locale) =>
  locale === 'ar' ? Prisma.sql`s."nameAr"` : Prisma.sql`s."nameEn"`

const countEverywhere = (locale: Locale, { year, month }: Span) => newsroom.$queryRaw<Row[]>`
  SELECT v.facet, c.slug, c.count, ${nameIn(locale)} AS name
  FROM unnest(${[...facetNames]}::text[]) v(facet)
    CROSS JOIN LATERAL (SELECT slug, count FROM newsroom."FacetCount"
      WHERE locale = ${locale} AND facet = v.facet AND year = ${year} AND month = ${month} AND count > 0
      ORDER BY count DESC, slug LIMIT ${valuesShown}) c
  LEFT JOIN newsroom."Subject" s ON s.kind = v.facet AND s.slug = c.slug`

function countAmong(locale: Locale, rarest: Asked, asked: Asked[], span: Span) {
  const others = asked.filter(({ facet }) => facet !== rarest.facet)
  return newsroom.$queryRaw<Row[]>`
    WITH found AS MATERIALIZED (
      SELECT f."documentId" FROM newsroom."LiveFacet" f WHERE ${withValue(locale, rarest, span)} AND ${alsoWith(others)}
    ), counted AS (
      SELECT g.facet, g.slug, count(*)::int AS count,
        row_number() OVER (PARTITION BY g.facet ORDER BY count(*) DESC, g.slug) AS place
      FROM found JOIN newsroom."LiveFacet" g USING ("documentId") WHERE g.facet <> 'all' GROUP BY g.facet, g.slug
    )
    SELECT c.facet, c.slug, c.count, ${nameIn(locale)} AS name
    FROM counted c LEFT JOIN newsroom."Subject" s ON s.kind = c.facet AND s.slug = c.slug
    WHERE c.place <= ${valuesShown} ORDER BY c.facet, c.place`
}

async function nameAsked(locale: Locale, asked: Asked[], span: Span): Promise<Row[]> {
  if (asked.length === 0) return []
  const counts = await countAsked(locale, asked, span)
  const rows = await newsroom.subject.findMany({
    where: { OR: asked.map(({ facet, slug }) => ({ kind: facet, slug })) },
  })
  return asked.map(({ facet, slug }) => {
    const subject = rows.find((row) => row.kind === facet && row.slug === slug)
    const name = subject ? (locale === 'ar' ? subject.nameAr : subject.nameEn) : null
    const alone = counts.find((one) => one.facet === facet)!.count
    return { facet: facet as FacetName, slug, name, count: asked.length === 1 ? alone : null }
  })
}
