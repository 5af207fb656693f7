import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { aFinishedRelease, anEditor, aPerson, done } from '#prisma/demo/factories.ts'
import { translationOf } from '#prisma/demo/translation-factories.ts'
import { leaseSegment } from './lease-segment.ts'
import { releaseSegment } from './release-segment.ts'

let translator: Person
let editor: Person
let releaseId: string
beforeAll(async () => {
  translator = await aPerson('translator')
  editor = await anEditor()
})
beforeEach(async () => {
  releaseId = await aFinishedRelease(editor, ['ar', 'en'])
})

const call = (page: string, key = 'headline') => ({ releaseId, locale: 'en', key, page })
const [hers, his] = ['pageher0', 'pagehis0']
const holder = async (actor: Person) =>
  (await translationOf(actor, releaseId)).rows.find(({ key }) => key === 'headline')!.leasedBy
const pass = (seconds: number) =>
  db.$executeRaw`UPDATE desk."SegmentLease" SET "seenAt" = "seenAt" - make_interval(secs => ${seconds})`

test('who writes in a segment is shown to others, not to themselves', async () => {
  const { sourceRevisionId, targetRevisionId } = await translationOf(translator, releaseId)
  expect(await done(leaseSegment(translator, call(hers)))).toEqual({
    ok: true,
    isMine: true,
    leases: [{ key: 'headline', userId: translator.id, name: translator.name, isMine: true }],
    sourceRevisionId,
    targetRevisionId,
  })
  expect(await holder(editor)).toBe(translator.name)
  expect(await holder(translator)).toBeNull()
})

test('who comes second learns who is there, and may take it over', async () => {
  await done(leaseSegment(translator, call(hers)))
  expect(await leaseSegment(editor, call(his))).toMatchObject({
    isMine: false,
    leases: [{ name: translator.name, isMine: false }],
  })
  expect(await leaseSegment(editor, { ...call(his), takeOver: true })).toMatchObject({
    isMine: true,
    leases: [{ name: editor.name }],
  })
  expect(await leaseSegment(translator, call(hers))).toMatchObject({ isMine: false })
})

test('whoever is not heard of for 30 seconds has gone', async () => {
  await done(leaseSegment(translator, call(hers)))
  await pass(29)
  expect(await leaseSegment(editor, call(his))).toMatchObject({ isMine: false })
  await pass(2)
  expect(await holder(editor)).toBeNull()
  expect(await leaseSegment(editor, call(his))).toMatchObject({ isMine: true })
})

test('a page holds the segment in which its person is now, and none once it is laid down', async () => {
  await done(leaseSegment(translator, call(hers)))
  await done(leaseSegment(translator, call(hers, 'summary')))
  expect(await holder(editor)).toBeNull()
  await done(releaseSegment(editor, call(his, 'summary')))
  expect(await db.segmentLease.count({ where: { document: { releaseId } } })).toBe(1)
  await done(releaseSegment(translator, call(hers, 'summary')))
  expect(await db.segmentLease.count({ where: { document: { releaseId } } })).toBe(0)
})

test('refused to who may not write there', async () => {
  const refused = { ok: false, problems: [{ code: 'text.not_allowed' }] }
  expect(await leaseSegment(await aPerson('writer'), call(hers))).toEqual(refused)
  expect(await leaseSegment(translator, { ...call(hers), key: 'body' })).toMatchObject({
    problems: [{ code: 'segment.unknown' }],
  })
})
