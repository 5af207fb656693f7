// Files releases for the readers' search, in the transaction that changes what is live of them. What is read are the live
// editions of both languages, so whatever was published, corrected or withdrawn, the entry afterwards says what is public.
import type { Tx } from '#lib/db/desk.ts'
import { analyserVersion } from '#lib/search/analyse.ts'
import { type Entry, entryOf } from '#lib/search/entry.ts'
import { addWords } from './file-words.ts'
import { type LiveText, type LiveRelease, readLiveTexts } from './read-live-texts.ts'
import { textForSearch } from './text-for-search.ts'

/** Makes, renews or removes the entries of these releases. */
export async function fileForSearch(tx: Tx, releaseIds: string[]): Promise<void> {
  const releases = await readLiveTexts(tx, releaseIds)
  const live = new Set(releases.map(({ releaseId }) => releaseId))
  const gone = releaseIds.filter((id) => !live.has(id))
  if (gone.length > 0)
    await tx.$executeRaw`DELETE FROM newsroom."SearchEntry" WHERE "releaseId" = ANY(${gone}::uuid[])`
  if (releases.length === 0) return
  const entries = releases.map(entryOfRelease)
  await writeEntries(tx, releases, entries)
  await addWords(
    tx,
    entries.map(({ words }) => words),
  )
}

function entryOfRelease({ texts, year, sequence, day, facets }: LiveRelease): Entry {
  return entryOf(
    texts.map((text: LiveText) => textForSearch(text)),
    { year, sequence, day, facets },
  )
}

const writeEntries = (tx: Tx, releases: LiveRelease[], entries: Entry[]) => tx.$executeRaw`
  INSERT INTO newsroom."SearchEntry" ("releaseId", "firstPublishedAt", head, text, aside, facets, analyser)
  SELECT id::uuid, at::timestamptz, head::tsvector, text::tsvector, aside::tsvector,
    array(SELECT jsonb_array_elements_text(facets::jsonb)), ${analyserVersion}
  FROM unnest(
    ${releases.map(({ releaseId }) => releaseId)}::text[],
    ${releases.map(({ firstPublishedAt }) => firstPublishedAt.toISOString())}::text[],
    ${entries.map(({ head }) => head)}::text[],
    ${entries.map(({ text }) => text)}::text[],
    ${entries.map(({ aside }) => aside)}::text[],
    ${releases.map(({ facets }) => JSON.stringify(facets))}::text[]
  ) AS entry (id, at, head, text, aside, facets)
  ON CONFLICT ("releaseId") DO UPDATE SET "firstPublishedAt" = EXCLUDED."firstPublishedAt", head = EXCLUDED.head,
    text = EXCLUDED.text, aside = EXCLUDED.aside, facets = EXCLUDED.facets, analyser = EXCLUDED.analyser`
