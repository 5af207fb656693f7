// Puts editions into the newsroom of a test as the door would, and nothing into the desk.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { ownerUrl } from '#lib/testing/database.ts'
import { aPublished } from './published-factory.ts'
import type { PublishedContent } from './queries/find-release-page.ts'

type Live = Partial<PublishedContent> & {
  withdrawnAt?: Date
  /** The text stays readable below the notice. */
  isKept?: boolean
  siblingPromisedAt?: Date
}

/** @returns the document's id. */
export async function makeLive(live: Live): Promise<string> {
  const { withdrawnAt, isKept = false, siblingPromisedAt, ...over } = live
  const content = aPublished({ id: randomUUID(), documentId: randomUUID(), ...over })
  const { documentId, releaseId, locale, year, sequence, slug } = content
  await insert('PublishedEdition', content)
  await insert('LiveDocument', {
    documentId,
    releaseId,
    locale,
    year,
    sequence,
    path: `/releases/${year}/${sequence}/${slug}`,
    editionId: withdrawnAt && !isKept ? null : content.id,
    withdrawalNotice: withdrawnAt ? 'notice' : null,
    withdrawnAt: withdrawnAt ?? null,
    noticeKind: withdrawnAt ? 'withdrawal' : null,
    formerFacets: withdrawnAt ? `{${namesOf(content).join()}}` : '{}',
    hasPhotos: content.photos.length > 0,
    backdatedFrom: content.backdatedFrom,
    siblingPromisedAt: siblingPromisedAt ?? null,
    firstPublishedAt: content.firstPublishedAt,
    publishedAt: content.publishedAt,
  })
  if (!withdrawnAt) await fileUnder(content)
  return documentId
}

/** Whom and what it names. */
function subjectsOf({ placeSlug, topics, people, organisations }: PublishedContent) {
  const under = (facet: string, named: { slug: string }[]) =>
    named.map(({ slug }) => ({ facet, slug }))
  return [
    ...(placeSlug ? [{ facet: 'place', slug: placeSlug }] : []),
    ...under('topic', topics),
    ...under('person', people),
    ...under('organisation', organisations),
  ]
}

const namesOf = (content: PublishedContent) =>
  subjectsOf(content).map(({ facet, slug }) => `${facet}:${slug}`)

/** Into the lists that the door puts it into. */
async function fileUnder(content: PublishedContent) {
  const { documentId, locale, firstPublishedAt, kind } = content
  for (const filed of [
    { facet: 'all', slug: '' },
    { facet: 'kind', slug: kind },
    ...subjectsOf(content),
  ])
    await insert('LiveFacet', { documentId, locale, firstPublishedAt, ...filed })
}

export async function insert(table: string, row: Record<string, unknown>) {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  const columns = Object.keys(row).map((name) => client.escapeIdentifier(name))
  const values = Object.values(row).map((value) =>
    value !== null && typeof value === 'object' && !(value instanceof Date)
      ? JSON.stringify(value)
      : value,
  )
  const places = values.map((_, index) => `$${index + 1}`)
  await client.query(
    `INSERT INTO newsroom."${table}" (${columns.join()}) VALUES (${places.join()})`,
    values,
  )
  await client.end()
}
