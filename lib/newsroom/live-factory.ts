// Puts editions into the newsroom of a test as the door would, and nothing into the desk.
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { ownerUrl } from '#lib/testing/database.ts'
import { aPublished } from './published-factory.ts'
import type { PublishedContent } from './queries/find-release-page.ts'

type Live = Partial<PublishedContent> & { withdrawnAt?: Date }

/** @returns the document's id. */
export async function makeLive({ withdrawnAt, ...over }: Live): Promise<string> {
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
    editionId: withdrawnAt ? null : content.id,
    withdrawalNotice: withdrawnAt ? 'notice' : null,
    withdrawnAt: withdrawnAt ?? null,
    firstPublishedAt: content.firstPublishedAt,
    publishedAt: content.publishedAt,
  })
  return documentId
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
