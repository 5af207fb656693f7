import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { dumpOf, refusalOf } from '#lib/testing/refusal.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  aPhoto,
  aPublishedRelease,
  aRelease,
  aSharedSave,
  aSubmittedRelease,
  done,
  revisionOf,
} from '#prisma/demo/factories.ts'
import { type RegisterIds, someRegisters } from '#prisma/demo/registers.ts'
import { saveShared } from './save-shared.ts'

let writer: Person
let editor: Person
let registers: RegisterIds
beforeAll(async () => {
  registers = await someRegisters()
  writer = await aPerson('writer')
  editor = await anEditor()
})

const editionsOf = (releaseId: string) =>
  db.edition.findMany({
    where: { document: { releaseId } },
    orderBy: [{ document: { locale: 'asc' } }, { number: 'asc' }],
  })
const codes = async (input: unknown, actor: Person = writer) =>
  (await refusalOf(() => saveShared(actor, input))).map(({ code }) => code)

test('dateline, topics, contacts and photos are kept in their order, for every open language', async () => {
  const releaseId = await aFinishedRelease(writer, ['ar', 'en'])
  const photos = [await aPhoto(releaseId), await aPhoto(releaseId)].map((assetId, at) => ({
    assetId,
    focalX: at / 4,
    focalY: 1,
  }))
  const { topics, places, contacts } = registers
  const shared = {
    placeId: places.tangier!,
    datelineDate: '2024-02-29',
    topicIds: [topics.health!, topics.culture!],
    contactIds: contacts,
    photos,
  }
  const input = await aSharedSave(releaseId, shared)
  const { revisionId } = await done(saveShared(writer, input))
  const row = await db.sharedRevision.findUniqueOrThrow({
    where: { id: revisionId },
    include: {
      photos: { orderBy: { position: 'asc' } },
      topics: { orderBy: { position: 'asc' } },
      contacts: true,
    },
  })
  expect(row).toMatchObject({
    parentId: input.baseRevisionId,
    authorId: writer.id,
    placeId: places.tangier,
    datelineDate: new Date('2024-02-29'),
    photos,
    topics: [{ topicId: topics.health }, { topicId: topics.culture }],
    contacts: contacts.map((contactId) => ({ contactId })),
  })
  expect(await db.release.findUnique({ where: { id: releaseId } })).toMatchObject({
    sharedRevisionId: revisionId,
  })
  expect((await editionsOf(releaseId)).map((edition) => edition.sharedRevisionId)).toEqual([
    revisionId,
    revisionId,
  ])
  expect(
    await db.auditEvent.findFirst({ where: { releaseId }, orderBy: { seq: 'desc' } }),
  ).toMatchObject({ event: 'shared.saved', actorId: writer.id, subjectId: revisionId, facts: {} })
})

test('the same again makes no revision and changes nothing', async () => {
  const releaseId = await aFinishedRelease(writer)
  const photos = [{ assetId: await aPhoto(releaseId), focalX: 0.25, focalY: 0.5 }]
  await done(saveShared(writer, await aSharedSave(releaseId, { photos })))
  const before = await dumpOf('desk')
  const input = await aSharedSave(releaseId)
  expect(await saveShared(writer, input)).toEqual({ ok: true, revisionId: input.baseRevisionId })
  expect(await dumpOf('desk')).toEqual(before)
})

test('every live language gets a draft of its own; readers see nothing of it', async () => {
  const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
  const before = await dumpOf('newsroom')
  const live = await editionsOf(releaseId)
  const input = await aSharedSave(releaseId, { datelineDate: '2026-08-06' })
  const { revisionId } = await done(saveShared(editor, input))
  expect(await dumpOf('newsroom')).toEqual(before)
  expect(await editionsOf(releaseId)).toMatchObject(
    live.flatMap((edition) => [
      { id: edition.id, state: 'published', sharedRevisionId: input.baseRevisionId },
      {
        number: 2,
        state: 'draft',
        kind: 'minor',
        sharedRevisionId: revisionId,
        textRevisionId: edition.textRevisionId,
      },
    ]),
  )
})

test('an editor may change what is submitted; who saw it before cannot act on it any more', async () => {
  const releaseId = await aSubmittedRelease(writer)
  const seen = await revisionOf(releaseId, 'ar')
  await done(saveShared(editor, await aSharedSave(releaseId, { datelineDate: '2026-08-06' })))
  expect(await revisionOf(releaseId, 'ar')).toBe(seen + 1)
  expect(await editionsOf(releaseId)).toMatchObject([{ state: 'submitted' }])
})

test('two at the same moment: one is kept, the other gets it', async () => {
  const { releaseId } = await aRelease(writer)
  for (let day = 10; day < 20; day++) {
    const dates = [`2026-01-${day}`, `2026-02-${day}`]
    const inputs = await Promise.all(
      dates.map((datelineDate) => aSharedSave(releaseId, { datelineDate })),
    )
    const answers = await Promise.all(inputs.map((input) => saveShared(writer, input)))
    const winner = answers.findIndex(({ ok }) => ok)
    expect(answers[1 - winner]).toMatchObject({
      problems: [{ code: 'shared.changed_meanwhile' }],
      theirs: { shared: { datelineDate: dates[winner] }, authorName: writer.name },
    })
  }
})

test('refused with theirs, when someone changed the same in between', async () => {
  const releaseId = await aFinishedRelease(writer)
  const stale = await aSharedSave(releaseId, { datelineDate: '2026-09-02' })
  await done(saveShared(writer, await aSharedSave(releaseId, { datelineDate: '2026-09-01' })))
  expect(await codes(stale)).toEqual(['shared.changed_meanwhile'])
})

test('what someone else changed in between stays, when it is something else', async () => {
  const releaseId = await aFinishedRelease(writer)
  const stale = await aSharedSave(releaseId, { placeId: null })
  await done(saveShared(writer, await aSharedSave(releaseId, { datelineDate: '2026-09-01' })))
  const saved = await done(saveShared(writer, stale))
  const { shared } = await aSharedSave(releaseId)
  expect(shared).toEqual({ ...stale.shared, placeId: null, datelineDate: '2026-09-01' })
  expect(saved).toMatchObject({ merged: shared })
})

test('refused: details chosen over those of another release', async () => {
  const save = await aSharedSave(await aFinishedRelease(writer), { placeId: null })
  const { baseRevisionId } = await aSharedSave(await aFinishedRelease(writer))
  expect(await codes({ ...save, baseRevisionId })).toEqual(['shared.unknown_base'])
})

test('refused to a translator, to another writer, and to the writer of what is submitted', async () => {
  const draft = await aSharedSave(await aFinishedRelease(writer), { placeId: null })
  for (const role of ['translator', 'writer'] as const)
    expect(await codes(draft, await aPerson(role))).toEqual(['release.not_allowed'])
  const submitted = await aSharedSave(await aSubmittedRelease(writer), { placeId: null })
  expect(await codes(submitted)).toEqual(['release.not_allowed'])
})

test('refused: parts that are not there, not of this release, or named twice', async () => {
  const releaseId = await aFinishedRelease(writer)
  const point = { focalX: 0.5, focalY: 0.5 }
  const own = { assetId: await aPhoto(releaseId), ...point }
  const foreign = { assetId: await aPhoto(await aFinishedRelease(writer)), ...point }
  const topic = registers.topics.defence!
  for (const part of [
    { photos: [foreign] },
    { photos: [own, own] },
    { topicIds: [randomUUID()] },
    { topicIds: [topic, topic] },
    { contactIds: [randomUUID()] },
    { placeId: randomUUID() },
  ])
    expect(await codes(await aSharedSave(releaseId, part))).toEqual(['shared.unknown_part'])
})

test('refused: an unknown release', async () => {
  const input = await aSharedSave(await aFinishedRelease(writer))
  expect(await codes({ ...input, releaseId: randomUUID() })).toEqual(['release.unknown'])
})

test.each([
  ['2026-02-29', 'dateline.not_a_date'],
  ['29/02/2024', 'dateline.not_a_date'],
  ['0000-01-01', 'dateline.not_a_date'],
  ['0202-08-05', 'dateline.not_a_date'],
  ['+20260-01-01', 'dateline.not_a_date'],
  ['', 'dateline.not_a_date'],
])('refused: %j is no day', async (datelineDate, code) => {
  const releaseId = await aFinishedRelease(writer)
  expect(await codes(await aSharedSave(releaseId, { datelineDate }))).toEqual([code])
})

test('refused: input that no form sends', async () => {
  const releaseId = await aFinishedRelease(writer)
  const input = await aSharedSave(releaseId)
  const assetId = await aPhoto(releaseId)
  for (const part of [
    { photos: [{ assetId, focalX: 1.01, focalY: 0 }] },
    { photos: [{ assetId, focalX: Number.NaN, focalY: 0 }] },
    { topicIds: Array.from({ length: 21 }, () => randomUUID()) },
    { createdAt: '2000-01-01' },
    { constructor: 'x' },
  ])
    expect(await codes({ ...input, shared: { ...input.shared, ...part } })).toEqual([
      'input.invalid',
    ])
})
