// Releases by the hundred thousand, set-based: for measuring the desk's list, not for reading. Of a hundred releases 90 are
// published, 5 drafts (every fifth of them over a live edition), 3 submitted and 2 withdrawn, all mixed over the years.
import pg from 'pg'
import { fold } from '#lib/i18n/fold.ts'
import { type Locale, locales } from '#lib/i18n/locale.ts'
import { headlineParts, rareWord, summaries } from './headline-words.ts'

type Span = { from: number; to: number; ownerIds: string[] }

/** Makes the releases number `from` up to `to`; a release of a higher number changed later. */
export async function fillReleases(ownerUrl: string, { from, to, ownerIds }: Span) {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  await client.query(helpers)
  await client.query(releases, [from, to, ownerIds])
  for (const locale of locales) {
    const parts = headlineParts[locale].map((words) => JSON.stringify(words))
    const words = [locale, parts, summaries[locale], rareWord[locale]]
    await client.query(documents, [from, to, ...words, ...foldedParts(locale)])
    await client.query(editions, [from, to, locale])
  }
  await client.query('VACUUM ANALYZE')
  await client.end()
}

const foldedParts = (locale: Locale) => [
  headlineParts[locale].map((words) => JSON.stringify(words.map(fold))),
  summaries[locale].map(fold),
  fold(rareWord[locale]),
]

/** Ids that follow the numbers, as the application's own ids follow time. */
const helpers = `
  CREATE OR REPLACE FUNCTION pg_temp.id(number int, kind text) RETURNS uuid LANGUAGE sql IMMUTABLE AS
    $$ SELECT (lpad(to_hex(number), 8, '0') || '-0000-7000-8000-' || left(md5(kind), 12))::uuid $$;
  CREATE OR REPLACE FUNCTION pg_temp.dice(number int, salt text, sides int) RETURNS int LANGUAGE sql IMMUTABLE AS
    $$ SELECT (abs(hashtext(number || salt)::bigint) % sides)::int $$;
  CREATE OR REPLACE FUNCTION pg_temp.state(number int) RETURNS desk."EditionState" LANGUAGE sql IMMUTABLE AS
    $$ SELECT (CASE WHEN d < 90 THEN 'published' WHEN d < 95 THEN 'draft' WHEN d < 98 THEN 'submitted' ELSE 'withdrawn'
      END)::desk."EditionState" FROM (SELECT pg_temp.dice(number, 'state', 100) AS d) dice $$;
  CREATE OR REPLACE FUNCTION pg_temp.is_second(number int) RETURNS boolean LANGUAGE sql IMMUTABLE AS
    $$ SELECT pg_temp.state(number) = 'draft' AND pg_temp.dice(number, 'second', 5) = 0 $$;
  CREATE OR REPLACE FUNCTION pg_temp.pick(number int, parts text[], rare text) RETURNS text LANGUAGE sql IMMUTABLE AS
    $$ SELECT string_agg(part::jsonb ->> pg_temp.dice(number, 'part' || at, jsonb_array_length(part::jsonb)), ' ' ORDER BY at)
      || CASE WHEN number % 5000 = 17 THEN ' ' || rare ELSE '' END FROM unnest(parts) WITH ORDINALITY p (part, at) $$`

const releases = `
  WITH numbered AS (
    SELECT n, 2000 + n / 5000 AS year FROM generate_series($1::int, $2::int) n
  ), release AS (
    INSERT INTO desk."Release" (id, kind, year, sequence, "sharedRevisionId", "createdById", "createdAt", "updatedAt")
    SELECT pg_temp.id(n, 'release'), 'press_release', CASE WHEN is_public THEN year END,
      CASE WHEN is_public THEN n % 5000 + 1 END, pg_temp.id(n, 'shared'),
      ($3::uuid[])[1 + pg_temp.dice(n, 'owner', cardinality($3::uuid[]))], at, at
    FROM numbered, LATERAL (SELECT timestamptz '2000-01-01' + n * interval '100 minutes' AS at,
      pg_temp.state(n) IN ('published', 'withdrawn') OR pg_temp.is_second(n) AS is_public) more
  )
  INSERT INTO desk."SharedRevision" (id, "releaseId") SELECT pg_temp.id(n, 'shared'), pg_temp.id(n, 'release') FROM numbered`

const documents = `
  WITH written AS (
    SELECT n, pg_temp.pick(n, $4, $6) AS headline, ($5::text[])[1 + pg_temp.dice(n, 'summary', 5)] AS summary,
      pg_temp.pick(n, $7, $9) || ' ' || ($8::text[])[1 + pg_temp.dice(n, 'summary', 5)] AS folded
    FROM generate_series($1::int, $2::int) n
  ), document AS (
    INSERT INTO desk."Document" (id, "releaseId", locale, slug, "searchText")
    SELECT pg_temp.id(n, 'document' || $3), pg_temp.id(n, 'release'), $3::desk."Locale", 'slug', folded FROM written
  )
  INSERT INTO desk."TextRevision" (id, "documentId", headline, summary, body)
  SELECT pg_temp.id(n, 'text' || $3), pg_temp.id(n, 'document' || $3), headline, summary,
    jsonb_build_object('type', 'doc', 'text', repeat(md5(n::text), 20)) FROM written`

const editions = `
  INSERT INTO desk."Edition" (id, "documentId", number, state, "textRevisionId", "sharedRevisionId")
  SELECT pg_temp.id(n, 'edition' || $3 || number), pg_temp.id(n, 'document' || $3), number, state,
    pg_temp.id(n, 'text' || $3), pg_temp.id(n, 'shared')
  FROM generate_series($1::int, $2::int) n, LATERAL (
    SELECT 1 AS number, CASE WHEN pg_temp.is_second(n) THEN 'published' ELSE pg_temp.state(n) END AS state
    UNION ALL SELECT 2, 'draft' WHERE pg_temp.is_second(n)
  ) edition`
