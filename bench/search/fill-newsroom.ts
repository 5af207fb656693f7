// Puts the bench's releases into the newsroom as the door would, by the batch, and files them for the search.
import pg from 'pg'
import { benchRelease, type BenchRelease } from './releases.ts'

const batch = 200

export const idOf = (number: number, what: string) =>
  `${number.toString(16).padStart(8, '0')}-0000-4000-8000-${what.padStart(12, '0')}`
export const numberOf = (id: string) => Number.parseInt(id.slice(0, 8), 16)

type Row = Record<string, unknown>

const rowsOf = (release: BenchRelease): Row[] =>
  (['ar', 'en'] as const).flatMap((locale, at) => {
    const texts = release[locale]
    if (!texts) return []
    const { number } = release
    return {
      id: idOf(number, `e${at}`),
      documentId: idOf(number, `d${at}`),
      releaseId: idOf(number, '0'),
      locale,
      kind: release.kind,
      year: release.at.getUTCFullYear(),
      sequence: number + 1,
      slug: `release-${number}`,
      headline: texts.headline,
      summary: texts.summary,
      body: {
        type: 'doc',
        content: texts.paragraphs.map((text, block) => ({
          type: 'paragraph',
          attrs: { id: `block${block}`.padEnd(8, '0') },
          content: [{ type: 'text', text }],
        })),
      },
      at: release.at,
    }
  })

const insert = `
  WITH given AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS one (id uuid, "documentId" uuid, "releaseId" uuid, locale text, kind text,
      year int, sequence int, slug text, headline text, summary text, body jsonb, at timestamptz)
  ), edition AS (
    INSERT INTO newsroom."PublishedEdition" (id, "documentId", "releaseId", locale, "originalLocale", kind, year, sequence,
      "editionNumber", "editionKind", slug, kicker, headline, subheadline, summary, body, "notesToEditors", boilerplate, topics,
      contacts, photos, "firstPublishedAt", "publishedAt")
    SELECT id, "documentId", "releaseId", locale, 'ar', kind, year, sequence, 1, 'new', slug, '', headline, '', summary, body,
      '', '', '[]', '[]', '[]', at, at FROM given
  )
  INSERT INTO newsroom."LiveDocument" ("documentId", "releaseId", locale, year, sequence, path, "editionId", "firstPublishedAt",
    "publishedAt")
  SELECT "documentId", "releaseId", locale, year, sequence, '/releases/' || year || '/' || sequence || '/' || slug, id, at, at
  FROM given`

/** The releases from one number up to another, of `count` in all. Uses the database of the environment. */
export async function fillNewsroom(ownerUrl: string, from: number, to: number, count: number) {
  const { db } = await import('#lib/db/desk.ts')
  const { fileForSearch } = await import('#lib/publishing/file-search.ts')
  const client = new pg.Client(ownerUrl)
  await client.connect()
  for (let first = from; first < to; first += batch) {
    const numbers = Array.from({ length: Math.min(batch, to - first) }, (_, at) => first + at)
    const rows = numbers.flatMap((number) => rowsOf(benchRelease(number, count)))
    await client.query(insert, [JSON.stringify(rows)])
    await db.$transaction((tx) =>
      fileForSearch(
        tx,
        numbers.map((number) => idOf(number, '0')),
      ),
    )
  }
  await client.query('VACUUM ANALYZE newsroom."SearchEntry", newsroom."SearchWord"')
  await client.end()
}

/** Published editions are never deleted, but here they are nobody's. Words stay, since this process knows that it wrote them. */
export async function emptyNewsroom(ownerUrl: string) {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  await client.query(`
    SET session_replication_role = replica;
    DELETE FROM newsroom."LiveDocument"; DELETE FROM newsroom."PublishedEdition";
    DELETE FROM newsroom."SearchEntry"; UPDATE newsroom."SearchWord" SET "inText" = 0, "inHead" = 0;
    RESET session_replication_role`)
  await client.query('VACUUM')
  await client.end()
}
