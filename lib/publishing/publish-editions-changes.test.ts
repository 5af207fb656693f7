import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { readContents } from '#lib/editions/read-content.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '#lib/newsroom/db.ts'
import {
  anEditor,
  aPublishedRelease,
  aSharedSave,
  aTextSave,
  done,
  publish,
  submit,
} from '#prisma/demo/factories.ts'
import { saveShared } from '#lib/releases/commands/save-shared.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'

let editor: Person
beforeAll(async () => {
  editor = await anEditor()
})

const liveOf = (releaseId: string, locale: Locale = 'ar') =>
  newsroom.liveDocument.findFirstOrThrow({ where: { releaseId, locale } })
const editionsOf = (releaseId: string, locale: Locale = 'ar') =>
  db.edition.findMany({
    where: { document: { releaseId, locale } },
    orderBy: { number: 'asc' },
    include: { statuses: { orderBy: { id: 'asc' } }, notices: true },
  })

async function change(releaseId: string, headline: string, options: object, locale: Locale = 'ar') {
  await done(saveText(editor, await aTextSave(releaseId, locale, { headline })))
  await submit(editor, releaseId, locale)
  await publish(editor, releaseId, [locale], options)
}

test('a new edition takes the place of the live one, at the same address and with the first date', async () => {
  const releaseId = await aPublishedRelease(editor)
  const before = await liveOf(releaseId)
  await change(releaseId, 'عنوان آخر تماما', {})
  const [first, second] = await editionsOf(releaseId)
  expect([first, second]).toMatchObject([
    { state: 'superseded', kind: 'new' },
    { state: 'published', kind: 'minor' },
  ])
  const stepped = first!.statuses.at(-1)!
  expect(stepped).toMatchObject({ state: 'superseded', actorId: editor.id })
  expect(stepped.at).toEqual(second!.statuses.at(-1)!.at)
  const after = await liveOf(releaseId)
  expect(after).toEqual({ ...before, editionId: second!.id, publishedAt: stepped.at })
  expect(after.publishedAt.getTime()).toBeGreaterThan(before.publishedAt.getTime())
  const published = await newsroom.publishedEdition.findMany({
    where: { releaseId },
    orderBy: { editionNumber: 'asc' },
  })
  expect(published).toMatchObject([
    { editionNumber: 1, headline: first && expect.not.stringContaining('آخر') },
    { editionNumber: 2, headline: 'عنوان آخر تماما', slug: published[0]!.slug },
  ])
  expect(published[1]!.firstPublishedAt).toEqual(before.firstPublishedAt)
})

test('many editions: always one of them is live', async () => {
  const releaseId = await aPublishedRelease(editor)
  for (const headline of ['ثانية', 'ثالثة', 'رابعة']) await change(releaseId, headline, {})
  const states = (await editionsOf(releaseId)).map(({ state }) => state)
  expect(states).toEqual(['superseded', 'superseded', 'superseded', 'published'])
})

test('a minor change is published as such, without a note', async () => {
  const releaseId = await aPublishedRelease(editor)
  await change(releaseId, 'عنوان آخر', { kind: 'minor', correctionNote: 'لا يعني هذا أحدا' })
  const [, second] = await editionsOf(releaseId)
  expect(second).toMatchObject({ kind: 'minor', notices: [] })
  expect(await newsroom.publishedEdition.findUnique({ where: { id: second!.id } })).toMatchObject({
    editionKind: 'minor',
    correctionNote: null,
  })
})

test.each([
  ['without a note', '', []],
  ['with a note', 'أضيفت أرقام غشت.', [{ kind: 'update', text: 'أضيفت أرقام غشت.' }]],
])('an update is published as such, %s', async (_case, correctionNote, notices) => {
  const releaseId = await aPublishedRelease(editor)
  await change(releaseId, 'عنوان آخر', { kind: 'update', correctionNote })
  const [, second] = await editionsOf(releaseId)
  expect(second).toMatchObject({ kind: 'update', notices })
  expect(await newsroom.publishedEdition.findUnique({ where: { id: second!.id } })).toMatchObject({
    editionKind: 'update',
  })
})

test('a correction tells readers what was wrong, and the audit trail that it was one', async () => {
  const releaseId = await aPublishedRelease(editor)
  const correctionNote = 'صُحِّح تاريخ اللقاء.'
  await change(releaseId, 'عنوان مصحح', { kind: 'correction', correctionNote })
  const [, second] = await editionsOf(releaseId)
  expect(second).toMatchObject({
    kind: 'correction',
    notices: [{ kind: 'correction', text: correctionNote, actorId: editor.id }],
  })
  expect(await newsroom.publishedEdition.findUnique({ where: { id: second!.id } })).toMatchObject({
    editionKind: 'correction',
    correctionNote,
  })
  expect(await liveOf(releaseId)).toMatchObject({ editionId: second!.id, withdrawalNotice: null })
  expect(
    await db.auditEvent.findFirst({ where: { releaseId }, orderBy: { seq: 'desc' } }),
  ).toMatchObject({ event: 'edition.corrected', locale: 'ar', facts: { number: 2 } })
})

test('the next edition does not repeat the note of the one before', async () => {
  const releaseId = await aPublishedRelease(editor)
  await change(releaseId, 'عنوان مصحح', { kind: 'correction', correctionNote: 'تصحيح' })
  await change(releaseId, 'عنوان آخر', { kind: 'minor' })
  const { editionId } = await liveOf(releaseId)
  expect(await newsroom.publishedEdition.findUnique({ where: { id: editionId! } })).toMatchObject({
    editionKind: 'minor',
    correctionNote: null,
  })
})

test('one language changes; the other stays as it was', async () => {
  const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
  const before = await liveOf(releaseId, 'en')
  await change(releaseId, 'عنوان آخر', { kind: 'update' })
  expect(await liveOf(releaseId, 'en')).toEqual(before)
  expect(await editionsOf(releaseId, 'en')).toMatchObject([{ state: 'published' }])
})

test('a published edition can be told again from the desk, word for word, while the next is written', async () => {
  const releaseId = await aPublishedRelease(editor)
  const { editionId } = await liveOf(releaseId)
  await done(saveText(editor, await aTextSave(releaseId, 'ar', { headline: 'عنوان الغد' })))
  await done(saveShared(editor, await aSharedSave(releaseId, { datelineDate: '2026-08-06' })))
  const published = await newsroom.publishedEdition.findUnique({ where: { id: editionId! } })
  expect(await readContents(db, [editionId!])).toEqual([published])
})

test('what both share goes out in each language when it is published there', async () => {
  const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
  await done(saveShared(editor, await aSharedSave(releaseId, { datelineDate: '2026-08-06' })))
  await submit(editor, releaseId, 'ar')
  await publish(editor, releaseId, ['ar'], {
    kind: 'correction',
    correctionNote: 'التاريخ',
    siblingNote: 'The date.',
  })
  const days = await newsroom.$queryRaw`
    SELECT p.locale, p."datelineDate"::text AS day FROM newsroom."LiveDocument" l
    JOIN newsroom."PublishedEdition" p ON p.id = l."editionId"
    WHERE l."releaseId" = ${releaseId}::uuid ORDER BY 1`
  expect(days).toEqual([
    { locale: 'ar', day: '2026-08-06' },
    { locale: 'en', day: '2026-08-05' },
  ])
})
