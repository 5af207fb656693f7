import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { searchReleases } from '#lib/newsroom/search/search-releases.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import { anEditor, aPublishedRelease } from '#prisma/demo/factories.ts'
import { fileForSearch } from './file-search.ts'
import { fileMissing, refreshLexicon } from './refresh-lexicon.ts'
import { withdrawRelease } from './withdraw-release.ts'

const owner = new pg.Client(ownerUrl)
let editor: Person
beforeAll(async () => {
  await owner.connect()
  editor = await anEditor()
})
afterAll(() => owner.end())

const entryOf = async (releaseId: string) =>
  (await owner.query('SELECT * FROM newsroom."SearchEntry" WHERE "releaseId" = $1', [releaseId]))
    .rows[0]
const countOf = async (stem: string) =>
  (await owner.query('SELECT "inText" FROM newsroom."SearchWord" WHERE stem = $1', [stem])).rows[0]
    ?.inText

test('a release is found from its publication to its withdrawal', async () => {
  const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
  const { headline } = await db.textRevision.findFirstOrThrow({
    where: { document: { releaseId, locale: 'ar' } },
    orderBy: { id: 'desc' },
  })
  const found = await searchReleases('ar', { q: headline, size: 20 })
  expect(found.hits[0]).toMatchObject({ releaseId })
  const { revision } = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
  const notices = { ar: 'سُحب هذا البلاغ لخطأ في مضمونه.', en: 'Withdrawn in error.' }
  expect(await withdrawRelease(editor, { releaseId, revision, notices })).toMatchObject({
    ok: true,
  })
  expect(await entryOf(releaseId)).toBeUndefined()
})

test('filing again says the same', async () => {
  const releaseId = await aPublishedRelease(editor, ['ar'])
  const before = await entryOf(releaseId)
  await db.$transaction((tx) => fileForSearch(tx, [releaseId]))
  expect(await entryOf(releaseId)).toEqual(before)
})

test('what is missing or was filed by an older analyser is filed', async () => {
  const [one, other] = [
    await aPublishedRelease(editor, ['ar']),
    await aPublishedRelease(editor, ['en']),
  ]
  const before = await Promise.all([entryOf(one), entryOf(other)])
  await owner.query('DELETE FROM newsroom."SearchEntry" WHERE "releaseId" = $1', [one])
  await owner.query(
    `UPDATE newsroom."SearchEntry" SET analyser = 0, head = '' WHERE "releaseId" = $1`,
    [other],
  )
  expect(await fileMissing()).toBe(2)
  expect(await Promise.all([entryOf(one), entryOf(other)])).toEqual(before)
  expect(await fileMissing()).toBe(0)
})

test('words are counted when enough has changed, and words of none are none', async () => {
  await owner.query(
    `INSERT INTO newsroom."SearchWord" (stem, surface, "isSure", "isName", "isCommon", nearby)
     VALUES ('زعفران', 'زعفران', true, false, false, '{}')`,
  )
  await owner.query(`DELETE FROM newsroom."SearchWord" WHERE stem = '*'`)
  expect(await refreshLexicon()).toBe(true)
  expect(await refreshLexicon()).toBe(false)
  const { rows } = await owner.query('SELECT count(*)::int FROM newsroom."SearchEntry"')
  expect(await countOf('*')).toBe(rows[0].count)
  expect(await countOf('زعفران')).toBe(0)
})
