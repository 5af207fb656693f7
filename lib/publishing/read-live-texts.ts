// What is live of releases, in both languages, for filing.
import type { Tx } from '#lib/db/desk.ts'
import type {
  EditionOrganisation,
  EditionPerson,
  EditionPhoto,
  EditionTopic,
} from '#lib/editions/edition-content.ts'
import { officeTimeZone } from '#lib/i18n/dates.ts'
import type { RichText } from '#lib/rich-text/schema.ts'

export type LiveText = {
  kicker: string
  headline: string
  subheadline: string
  summary: string
  body: RichText
  notesToEditors: string
  correctionNote: string | null
  placeName: string | null
  photos: EditionPhoto[]
  topics: EditionTopic[]
  people: EditionPerson[]
  organisations: EditionOrganisation[]
}

export type LiveRelease = {
  releaseId: string
  firstPublishedAt: Date
  day: string
  year: number
  sequence: number
  facets: string[]
  texts: LiveText[]
}

type Row = LiveText & {
  releaseId: string
  year: number
  sequence: number
  kind: string
  placeSlug: string | null
  firstPublishedAt: Date
  day: string
}

const rowsOf = (tx: Tx, releaseIds: string[]) => tx.$queryRaw<Row[]>`
  SELECT l."releaseId", l.year, l.sequence, e.kind, e."placeSlug", e.kicker, e.headline, e.subheadline, e.summary, e.body,
    e."notesToEditors", e."correctionNote", e."placeName", e.photos, e.topics, e.people, e.organisations,
    min(l."firstPublishedAt") OVER release AS "firstPublishedAt",
    to_char(min(l."firstPublishedAt") OVER release AT TIME ZONE ${officeTimeZone}, 'YYYY-MM-DD') AS day
  FROM newsroom."PublishedEdition" e JOIN newsroom."LiveDocument" l ON l."editionId" = e.id
  WHERE e."releaseId" = ANY(${releaseIds}::uuid[]) AND l."withdrawnAt" IS NULL
  WINDOW release AS (PARTITION BY l."releaseId")
  ORDER BY l."releaseId", l.locale`

/** Releases of which nothing is live are left out. */
export async function readLiveTexts(tx: Tx, releaseIds: string[]): Promise<LiveRelease[]> {
  const rows = await rowsOf(tx, releaseIds)
  return [...Map.groupBy(rows, ({ releaseId }) => releaseId).values()].map((texts) => {
    const { releaseId, firstPublishedAt, day, year, sequence } = texts[0]!
    return { releaseId, firstPublishedAt, day, year, sequence, facets: facetsOf(texts), texts }
  })
}

function facetsOf(rows: Row[]): string[] {
  const facets = rows.flatMap(({ kind, placeSlug, topics, people, organisations }) => [
    `kind:${kind}`,
    ...(placeSlug ? [`place:${placeSlug}`] : []),
    ...topics.map(({ slug }) => `topic:${slug}`),
    ...people.map(({ slug }) => `person:${slug}`),
    ...organisations.map(({ slug }) => `organisation:${slug}`),
  ])
  return [...new Set([...facets, `year:${rows[0]!.day.slice(0, 4)}`])]
}
