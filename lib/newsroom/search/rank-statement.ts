// The statement that ranks. Its parameters: $1 condition, $2 and $3 the same within the window for the head and the text,
// $4 rows, $5 in the headline, $6 as written, $7 in order, $8 any of it, $9 as of, $10–$11 and $12–$13 floors of head and text,
// $14–$16 the last row of the page before, $17 whether this is the first page, $18 phrases.

export const mostByHead = 400
export const mostByText = 1000
/** Places of words are looked up in the whole text, which is kept apart from the row. */
const mostByPhrase = 400

// Headline over lines around it over body over captions; then as written, in the same order, with more of it; and newer.
const score = `
  (CASE WHEN e.head @@ $5::tsquery THEN 3 WHEN e.head @@ $1::tsquery THEN 2 WHEN e.aside @@ $8::tsquery THEN 0.7 ELSE 1 END
   + CASE WHEN e.head @@ $6::tsquery THEN 0.6 ELSE 0 END + CASE WHEN e.head @@ $7::tsquery THEN 0.8 ELSE 0 END
   + coalesce(ts_rank('{0.05,0.2,0.5,1}', e.head, $8::tsquery, 1), 0))
  * (0.6 + 0.4 * exp(-greatest(0, extract(epoch FROM $9::timestamptz - e."firstPublishedAt")) / 31557600))`

const newestFirst = '"firstPublishedAt" DESC, "releaseId" DESC'
const oldestFirst = '"firstPublishedAt", "releaseId"'

/** JSON is made of the few rows that are shown, and of none before they are chosen. */
const moment = `jsonb_build_object('id', "releaseId",
  'at', to_char("firstPublishedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`

type Floor = { at: string; id: string }

const newest = (column: 'head' | 'text', query: string, floor: Floor, most: number) => `
  all_${column} AS MATERIALIZED (
    SELECT "releaseId", "firstPublishedAt" FROM newsroom."SearchEntry" WHERE ${column} @@ ${query}::tsquery
  ), near_${column} AS MATERIALIZED (
    SELECT * FROM all_${column} WHERE ($17::boolean OR "firstPublishedAt" <= $9::timestamptz)
      AND (${floor.at}::timestamptz IS NULL
        OR ("firstPublishedAt", "releaseId") >= (${floor.at}::timestamptz, ${floor.id}::uuid))
    ORDER BY ${newestFirst} LIMIT ${most}
  )`

const oldestOf = (table: string) =>
  `(SELECT ${moment} FROM (SELECT * FROM ${table} ORDER BY ${oldestFirst} LIMIT 1) oldest)`

export const rankStatement = (hasPhrase: boolean) => `
  WITH ${newest('head', '$2', { at: '$10', id: '$11' }, mostByHead)},
  ${newest('text', '$3', { at: '$12', id: '$13' }, hasPhrase ? mostByPhrase : mostByText)},
  found AS MATERIALIZED (
    SELECT "releaseId" FROM near_head UNION SELECT "releaseId" FROM near_text ${
      hasPhrase
        ? `JOIN newsroom."SearchEntry" e USING ("releaseId") WHERE e.text @@ $18::tsquery`
        : ''
    }
  ), scored AS MATERIALIZED (
    SELECT e."releaseId", e."firstPublishedAt", e.facets, round((${score})::numeric, 6)::float8 AS score
    FROM found JOIN newsroom."SearchEntry" e USING ("releaseId")
  ), page AS (
    SELECT * FROM scored
    WHERE $14::float8 IS NULL
      OR (score, "firstPublishedAt", "releaseId") < ($14::float8, $15::timestamptz, $16::uuid)
    ORDER BY score DESC, ${newestFirst} LIMIT $4
  ), before AS (
    SELECT * FROM scored WHERE (score, "firstPublishedAt", "releaseId") >= ($14::float8, $15::timestamptz, $16::uuid)
    ORDER BY score, ${oldestFirst} OFFSET $4 - 1 LIMIT 1
  )
  SELECT
    (SELECT coalesce(jsonb_agg(${moment} || jsonb_build_object('score', score) ORDER BY score DESC, ${newestFirst}), '[]')
      FROM page) AS rows,
    (SELECT ${moment} || jsonb_build_object('score', score) FROM before) AS before,
    (SELECT count(*)::int FROM found) AS total,
    (SELECT count(*) = ${mostByHead} FROM near_head) AS "isHeadCut",
    (SELECT count(*) = ${hasPhrase ? mostByPhrase : mostByText} FROM near_text) AS "isTextCut",
    (SELECT count(*)::int FROM near_text) AS "byText",
    ${oldestOf('near_head')} AS "headFloor", ${oldestOf('near_text')} AS "textFloor",
    (SELECT coalesce(jsonb_object_agg(facet, count), '{}') FROM (
      SELECT facet, count(*)::int FROM scored, unnest(facets) facet GROUP BY 1) counted) AS facets
    ${hasPhrase ? '' : ', $18::text AS unused'}`
