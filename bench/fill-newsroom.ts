// Live releases by the million, set-based, both languages of each: for measuring what a reader's page costs, not for reading.
// Twenty a day back from the end of 2025; six kinds, twelve topics, three hundred people, forty places.
import pg from 'pg'
import { type Locale, locales } from '#lib/i18n/locale.ts'
import { richTextFromText } from '#lib/rich-text/parse-text.ts'
import { archiveLine } from './archive-lines.ts'

const chunk = 50_000

/** Makes the releases number `from` up to `to`. */
export async function fillNewsroom(ownerUrl: string, from: number, to: number) {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  await client.query(helpers)
  await client.query(subjects)
  for (let first = from; first <= to; first += chunk)
    for (const locale of locales) {
      const span = [first, Math.min(to, first + chunk - 1), locale]
      await client.query(editions, [...span, ...textsIn(locale)])
      await client.query(documents, span)
      await client.query(facets, span)
    }
  await client.query('VACUUM ANALYZE')
  await client.end()
}

/** Texts of forty releases, as the statement picks among them. */
function textsIn(locale: Locale) {
  const texts = Array.from({ length: 40 }, (_, at) => JSON.parse(archiveLine(at))[locale])
  return [
    texts.map(({ headline }) => headline),
    texts.map(({ summary }) => summary),
    texts.map(({ body }) => JSON.stringify(richTextFromText(body))),
  ]
}

const helpers = `
  CREATE OR REPLACE FUNCTION pg_temp.id(number int, kind text) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT (left(md5(kind || number), 8) || '-0000-4000-8000-' || lpad(to_hex(number), 12, '0'))::uuid $$;
  CREATE OR REPLACE FUNCTION pg_temp.at(number int) RETURNS timestamptz LANGUAGE sql IMMUTABLE AS
    $$ SELECT timestamptz '2025-12-31 20:00Z' - number * interval '72 minutes' $$;
  CREATE OR REPLACE FUNCTION pg_temp.kind(number int) RETURNS text LANGUAGE sql IMMUTABLE AS
    $$ SELECT (ARRAY['press_release', 'statement', 'readout', 'media_advisory', 'speech', 'photo_release'])[1 + number % 6] $$;
  CREATE OR REPLACE FUNCTION pg_temp.topic(number int) RETURNS text LANGUAGE sql IMMUTABLE AS
    $$ SELECT 'topic-' || number % 12 $$;
  CREATE OR REPLACE FUNCTION pg_temp.person(number int) RETURNS text LANGUAGE sql IMMUTABLE AS
    $$ SELECT 'person-' || number * 7 % 300 $$;
  CREATE OR REPLACE FUNCTION pg_temp.place(number int) RETURNS text LANGUAGE sql IMMUTABLE AS
    $$ SELECT 'place-' || number * 11 % 40 $$`

const subjects = `
  INSERT INTO newsroom."Subject" (kind, slug, "nameAr", "nameEn")
  SELECT 'topic', 'topic-' || n, 'موضوع ' || n, 'Topic ' || n FROM generate_series(0, 11) n
  UNION ALL SELECT 'person', 'person-' || n, 'شخص ' || n, 'Person ' || n FROM generate_series(0, 299) n
  UNION ALL SELECT 'place', 'place-' || n, 'مكان ' || n, 'Place ' || n FROM generate_series(0, 39) n
  ON CONFLICT DO NOTHING`

const editions = `
  INSERT INTO newsroom."PublishedEdition" (id, "documentId", "releaseId", locale, "originalLocale", kind, year, sequence,
    "editionNumber", "editionKind", slug, kicker, headline, subheadline, summary, body, "notesToEditors", boilerplate,
    "placeName", "datelineDate", topics, contacts, photos, "firstPublishedAt", "publishedAt", "placeSlug", people)
  SELECT pg_temp.id(n, 'edition' || $3), pg_temp.id(n, 'document' || $3), pg_temp.id(n, 'release'), $3, 'ar',
    pg_temp.kind(n), extract(year FROM at), n, 1, 'new', 'slug-' || n, '', ($4::text[])[1 + n % 40] || ' ' || n, '',
    ($5::text[])[1 + n % 40], ($6::jsonb[])[1 + n % 40], '', '', pg_temp.place(n), at,
    jsonb_build_array(jsonb_build_object('slug', pg_temp.topic(n), 'name', pg_temp.topic(n), 'mediaTopic', null)), '[]', '[]',
    at, at, pg_temp.place(n),
    jsonb_build_array(jsonb_build_object('slug', pg_temp.person(n), 'name', pg_temp.person(n), 'role', '', 'sameAs', ''))
  FROM generate_series($1::int, $2::int) n, LATERAL (SELECT pg_temp.at(n) AS at) moment`

const documents = `
  INSERT INTO newsroom."LiveDocument" ("documentId", "releaseId", locale, year, sequence, path, "editionId",
    "firstPublishedAt", "publishedAt")
  SELECT pg_temp.id(n, 'document' || $3), pg_temp.id(n, 'release'), $3, extract(year FROM pg_temp.at(n)), n,
    '/releases/' || extract(year FROM pg_temp.at(n)) || '/' || n || '/slug-' || n, pg_temp.id(n, 'edition' || $3),
    pg_temp.at(n), pg_temp.at(n)
  FROM generate_series($1::int, $2::int) n`

const facets = `
  INSERT INTO newsroom."LiveFacet" ("documentId", facet, slug, locale, "firstPublishedAt")
  SELECT pg_temp.id(n, 'document' || $3), facet, slug, $3, pg_temp.at(n)
  FROM generate_series($1::int, $2::int) n, LATERAL (VALUES ('all', ''), ('kind', pg_temp.kind(n)),
    ('topic', pg_temp.topic(n)), ('person', pg_temp.person(n)), ('place', pg_temp.place(n))) f (facet, slug)`
