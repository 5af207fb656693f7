import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { dumpOf } from '#lib/testing/refusal.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  aPhoto,
  aPublishedRelease,
  aRelease,
  aSubmittedRelease,
  aTextSave,
  done,
  publish,
  submit,
} from '#prisma/demo/factories.ts'
import { saveText } from './save-text.ts'

let writer: Person
let editor: Person
let translator: Person
beforeAll(async () => {
  writer = await aPerson('writer')
  editor = await anEditor()
  translator = await aPerson('translator')
})

const editionsOf = (releaseId: string) =>
  db.edition.findMany({
    where: { document: { releaseId } },
    orderBy: [{ number: 'asc' }],
    include: { statuses: true },
  })
const newestEvent = (releaseId: string) =>
  db.auditEvent.findFirst({ where: { releaseId }, orderBy: { seq: 'desc' } })

test('what was written is a new revision, and the draft pins it', async () => {
  const { releaseId } = await aRelease(writer)
  const assetId = await aPhoto(releaseId)
  const input = await aTextSave(releaseId, 'ar', {
    headline: 'شراكة دفاعيّة  ممتدّة',
    kicker: 'دفاع',
    notesToEditors: 'للتوضيح',
    photoTexts: [{ assetId, caption: 'اللقاء', alt: 'رجلان يتصافحان', credit: 'و م ع' }],
  })
  const { revisionId, unchanged } = await done(saveText(writer, input))
  expect(unchanged).toBe(false)
  const row = await db.textRevision.findUniqueOrThrow({
    where: { id: revisionId },
    include: { photoTexts: true, document: true },
  })
  expect(row).toMatchObject({
    parentId: input.baseRevisionId,
    authorId: writer.id,
    basedOnId: null,
    headline: 'شراكة دفاعيّة ممتدّة',
    kicker: 'دفاع',
    notesToEditors: 'للتوضيح',
    body: input.text.body,
    photoTexts: [{ assetId, caption: 'اللقاء', alt: 'رجلان يتصافحان', credit: 'و م ع' }],
  })
  expect(row.document.searchText).toBe('شراكه دفاعيه ممتده دفاع')
  expect(await editionsOf(releaseId)).toMatchObject([
    { state: 'draft', textRevisionId: revisionId, revision: 2 },
  ])
  expect(await newestEvent(releaseId)).toMatchObject({
    event: 'text.saved',
    actorId: writer.id,
    locale: 'ar',
    subjectId: revisionId,
    facts: {},
  })
})

test('the same text again makes no revision and changes nothing', async () => {
  const releaseId = await aFinishedRelease(writer)
  const before = await dumpOf('desk')
  const input = await aTextSave(releaseId, 'ar')
  expect(await saveText(writer, input)).toEqual({
    ok: true,
    revisionId: input.baseRevisionId,
    unchanged: true,
  })
  expect(await dumpOf('desk')).toEqual(before)
})

test('invisible letters in a body are cleaned away, and then it is the same text', async () => {
  const releaseId = await aFinishedRelease(writer)
  const { text, ...input } = await aTextSave(releaseId, 'ar')
  const body = JSON.parse(JSON.stringify(text.body).replaceAll('السفارة', 'السـ\u200bفارة\u202e'))
  const first = await done(saveText(writer, { ...input, text: { ...text, body } }))
  const { body: kept } = await db.textRevision.findUniqueOrThrow({
    where: { id: first.revisionId },
  })
  expect(JSON.stringify(kept)).toContain('السـفارة')
  expect(JSON.stringify(kept)).not.toMatch(/[\u200b\u202e]/)
  const again = { ...input, baseRevisionId: first.revisionId, text: { ...text, body } }
  expect(await saveText(writer, again)).toMatchObject({ unchanged: true })
})

test('a photo text without words is not kept, and does not count as a change', async () => {
  const releaseId = await aFinishedRelease(writer)
  const assetId = await aPhoto(releaseId)
  const empty = { assetId, caption: '', alt: '', credit: '' }
  const input = await aTextSave(releaseId, 'ar', { photoTexts: [empty] })
  expect(await saveText(writer, input)).toMatchObject({ ok: true, unchanged: true })
})

test('a translation keeps the source revision that it was made from', async () => {
  const releaseId = await aFinishedRelease(writer, ['ar', 'en'])
  await done(saveText(writer, await aTextSave(releaseId, 'ar', { kicker: 'دفاع' })))
  const input = await aTextSave(releaseId, 'en')
  const { revisionId, unchanged } = await done(saveText(translator, input))
  expect(unchanged, 'the same words for a newer source are a new revision').toBe(false)
  expect(await db.textRevision.findUnique({ where: { id: revisionId } })).toMatchObject({
    basedOnId: input.basedOnId,
    authorId: translator.id,
  })
})

test('an editor may change what is submitted; it stays submitted', async () => {
  const releaseId = await aSubmittedRelease(writer)
  await done(saveText(editor, await aTextSave(releaseId, 'ar', { kicker: 'دفاع' })))
  expect(await editionsOf(releaseId)).toMatchObject([{ state: 'submitted' }])
})

describe('a live document', () => {
  test('gets a new draft, and readers see nothing of it until it is published', async () => {
    const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
    const before = await dumpOf('newsroom')
    const input = await aTextSave(releaseId, 'ar', { headline: 'عنوان مصحح' })
    const { revisionId } = await done(saveText(editor, input))
    await done(saveText(editor, await aTextSave(releaseId, 'ar', { kicker: 'دفاع' })))
    expect(await dumpOf('newsroom')).toEqual(before)
    const arabic = await db.edition.findMany({
      where: { document: { releaseId, locale: 'ar' } },
      orderBy: { number: 'asc' },
      include: { statuses: true },
    })
    expect(arabic).toMatchObject([
      { number: 1, state: 'published', textRevisionId: input.baseRevisionId },
      { number: 2, state: 'draft', kind: 'minor', statuses: [{ state: 'draft' }] },
    ])
    const events = await db.auditEvent.findMany({
      where: { releaseId },
      orderBy: { seq: 'desc' },
      take: 3,
    })
    expect(events.map(({ event }) => event)).toEqual([
      'text.saved',
      'text.saved',
      'edition.started',
    ])
    expect(events[1]!.subjectId).toBe(revisionId)
    await submit(editor, releaseId, 'ar')
    expect(await dumpOf('newsroom')).toEqual(before)
    await publish(editor, releaseId, ['ar'])
    expect(await dumpOf('newsroom')).not.toEqual(before)
  })

  test('is not touched by a save without changes', async () => {
    const releaseId = await aPublishedRelease(editor)
    await done(saveText(editor, await aTextSave(releaseId, 'ar')))
    expect(await editionsOf(releaseId)).toMatchObject([{ number: 1, state: 'published' }])
  })
})
