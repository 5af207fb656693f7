import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { withdrawRelease } from '#lib/publishing/withdraw-release.ts'
import { db } from '#lib/db/desk.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  aPublishedRelease,
  aRelease,
  aSubmittedRelease,
  done,
  writeText,
} from '#prisma/demo/factories.ts'
import { listReleasesFor, pageSize } from './list-releases.ts'

let writer: Person
let editor: Person
let ids: Record<'draft' | 'submitted' | 'published' | 'withdrawn', string>
beforeAll(async () => {
  writer = await aPerson('writer')
  editor = await anEditor()
  ids = {
    draft: await aFinishedRelease(writer),
    submitted: await aSubmittedRelease(writer),
    published: await aPublishedRelease(editor, ['ar', 'en']),
    withdrawn: await aPublishedRelease(editor),
  }
  const { revision } = await db.release.findUniqueOrThrow({ where: { id: ids.withdrawn } })
  const notices = { ar: 'سُحب البلاغ.' }
  await done(withdrawRelease(editor, { releaseId: ids.withdrawn, revision, notices }))
  await writeText(writer, ids.draft, 'ar', { headline: 'مسؤولة الاتصال في 100% من الجهات' })
})

const found = async (filter: Parameters<typeof listReleasesFor>[1], actor = editor) =>
  (await listReleasesFor(actor, filter)).rows.map(({ id }) => id)

test('the newest change is first; each language has its own state', async () => {
  const { rows, next } = await listReleasesFor(editor, {})
  expect(rows.map(({ id }) => id)).toEqual([ids.draft, ids.withdrawn, ids.published, ids.submitted])
  expect(next).toBeNull()
  expect(rows[2]).toMatchObject({
    sequence: 1,
    ownerName: editor.name,
    documents: [
      { locale: 'ar', state: 'published', isLive: true },
      { locale: 'en', state: 'published', isLive: true },
    ],
  })
  expect(rows[1]!.documents).toMatchObject([{ state: 'withdrawn', isLive: false }])
})

test.each(['draft', 'submitted', 'published', 'withdrawn'] as const)(
  'filtered: %s',
  async (state) => {
    expect(await found({ state })).toEqual([ids[state]])
  },
)

test('filtered: mine', async () => {
  expect(await found({ mine: true }, writer)).toEqual([ids.draft, ids.submitted])
})

test.each([
  ['another spelling', 'مسئوله'],
  ['part of a word', 'اتصال'],
  ['words in any order', 'الجهات مسؤولة'],
  ['signs that a pattern would read', '100%'],
])('found by %s', async (_how, q) => expect(await found({ q })).toEqual([ids.draft]))

test('found by its number', async () => {
  const { year, sequence } = await db.release.findUniqueOrThrow({ where: { id: ids.published } })
  expect(await found({ q: `${year}/${sequence}` })).toEqual([ids.published])
})

test.each(['%', '_', '\\', "'; DROP TABLE x; --", '2026/999999', 'x'.repeat(5000)])(
  '%j finds nothing, and breaks nothing',
  async (q) => expect((await found({ q })).filter((id) => id !== ids.draft)).toEqual([]),
)

test.each(['\0', '\ud800', ' \u200b'])('%j is no word, so everything is found', async (q) => {
  expect(await found({ q })).toHaveLength(4)
})

test('page by page, each release once; a place that was not handed out begins at the start', async () => {
  for (let count = 0; count < pageSize + 5; count++) await aRelease(writer)
  const first = await listReleasesFor(editor, {})
  const second = await listReleasesFor(editor, { after: first.next! })
  expect([first.rows.length, second.rows.length, second.next]).toEqual([pageSize, 9, null])
  expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(pageSize + 9)
  for (const after of ['x', 'W10', Buffer.from('["2026","x"]').toString('base64url')])
    expect((await listReleasesFor(editor, { after })).rows).toEqual(first.rows)
})
