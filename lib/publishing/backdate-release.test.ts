import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { newsroom } from '#lib/newsroom/db.ts'
import { findReleasePage } from '#lib/newsroom/queries/find-release-page.ts'
import { listMedia } from '#lib/newsroom/queries/list-media.ts'
import { listReleases } from '#lib/newsroom/queries/list-releases.ts'
import { readEntries } from '#lib/newsroom/queries/read-entries.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import {
  anApprovedRelease,
  anEditor,
  aPerson,
  aPublishedRelease,
  aTextSave,
  done,
  publish,
  submit,
} from '#prisma/demo/factories.ts'
import { backdateRelease } from './backdate-release.ts'

let editor: Person
beforeAll(async () => {
  editor = await anEditor()
})

const may3 = new Date('2026-05-03T09:00:00Z')
const asked = async (releaseId: string, over: object = {}) => {
  const { revision } = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
  return { releaseId, revision, at: '2026-05-03T10:00', reason: 'صدر قبل إطلاق الموقع', ...over }
}
const liveOf = (releaseId: string, locale = 'ar') =>
  newsroom.liveDocument.findFirstOrThrow({ where: { releaseId, locale } })
const countIn = async (month: number) => {
  const where = { locale: 'ar', facet: 'all', slug: '', year: 2026, month }
  return (await newsroom.facetCount.findFirst({ where }))?.count ?? 0
}

test('readers see both dates, and lists go by the earlier one', async () => {
  const later = await aPublishedRelease(editor, ['ar'], { withPhoto: true })
  const releaseId = await aPublishedRelease(editor, ['ar', 'en'], { withPhoto: true })
  const before = await liveOf(releaseId)
  const november = await countIn(11)
  const may = await countIn(5)
  const { epoch } = await done(backdateRelease(editor, await asked(releaseId)))
  const dates = { firstPublishedAt: may3, backdatedFrom: before.firstPublishedAt }
  const live = await liveOf(releaseId)
  expect(live).toMatchObject({ ...dates, editionId: before.editionId })
  const page = (await findReleasePage('ar', live.year, live.sequence))!
  expect(page.content).toMatchObject(dates)
  expect(page.newer).not.toBeNull()
  const [entry] = await readEntries([live.documentId])
  expect(entry).toMatchObject(dates)
  const rows = (await listReleases('ar', null)).rows.map(({ documentId }) => documentId)
  const media = (await listMedia('ar', null)).releases.map(({ documentId }) => documentId)
  const other = (await liveOf(later)).documentId
  for (const list of [rows, media])
    expect(list.indexOf(other)).toBeLessThan(list.indexOf(live.documentId))
  expect(await countIn(11)).toBe(november - 1)
  expect(await countIn(5)).toBe(may + 1)
  const [search] = await newsroom.$queryRaw<[{ firstPublishedAt: Date; facets: string[] }]>`
    SELECT "firstPublishedAt", facets FROM newsroom."SearchEntry" WHERE "releaseId" = ${releaseId}::uuid`
  expect(search).toMatchObject({ firstPublishedAt: may3 })
  const events = await db.auditEvent.findMany({ where: { releaseId, event: 'release.backdated' } })
  expect(events).toMatchObject([
    { facts: { former: null, at: may3.toISOString() } },
    { facts: { former: null, at: may3.toISOString() } },
  ])
  const change = await db.epochChange.findUniqueOrThrow({ where: { value: BigInt(epoch!) } })
  const { year, sequence } = await liveOf(later)
  expect(change.tags).toEqual(
    expect.arrayContaining([
      `r:${live.year}/${live.sequence}`,
      'list:ar',
      'list:en',
      'topic:defence',
    ]),
  )
  expect(change.tags).toContain(`r:${year}/${sequence}`)
})

test('it can be taken back, and the date is that of the publication again', async () => {
  const releaseId = await aPublishedRelease(editor)
  const before = await liveOf(releaseId)
  await done(backdateRelease(editor, await asked(releaseId)))
  await done(backdateRelease(editor, await asked(releaseId, { at: null })))
  expect(await liveOf(releaseId)).toEqual(before)
})

test('given before the publication, it goes out with it', async () => {
  const releaseId = await anApprovedRelease(editor)
  expect(await backdateRelease(editor, await asked(releaseId))).toEqual({ ok: true, epoch: null })
  await publish(editor, releaseId, ['ar'])
  const live = await liveOf(releaseId)
  expect(live.firstPublishedAt).toEqual(may3)
  expect(live.backdatedFrom).toEqual(live.publishedAt)
  const facets = await newsroom.liveFacet.findMany({ where: { documentId: live.documentId } })
  expect(facets.every(({ firstPublishedAt }) => Number(firstPublishedAt) === Number(may3))).toBe(
    true,
  )
})

test('a draft is not disturbed, and the next edition keeps the date', async () => {
  const releaseId = await aPublishedRelease(editor)
  await done(saveText(editor, await aTextSave(releaseId, 'ar', { kicker: 'مسودة' })))
  await done(backdateRelease(editor, await asked(releaseId)))
  await submit(editor, releaseId, 'ar')
  await publish(editor, releaseId, ['ar'], { kind: 'update' })
  const live = await liveOf(releaseId)
  expect(live.firstPublishedAt).toEqual(may3)
  const page = await findReleasePage('ar', live.year, live.sequence)
  expect(page!.content).toMatchObject({ kicker: 'مسودة', firstPublishedAt: may3 })
})

describe('refused', () => {
  const refusalTo = (input: unknown, actor = editor) =>
    refusalOf(() => backdateRelease(actor, input))

  test('to a writer and to a translator', async () => {
    const input = await asked(await aPublishedRelease(editor))
    for (const role of ['writer', 'translator'] as const)
      expect(await refusalTo(input, await aPerson(role))).toEqual([{ code: 'release.not_allowed' }])
  })

  test('a date that is none, too early, or not before the publication', async () => {
    const published = await aPublishedRelease(editor)
    const unpublished = await anApprovedRelease(editor)
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 16)
    for (const releaseId of [published, unpublished])
      for (const [at, code] of [
        ['tomorrow', 'backdate.not_a_time'],
        ['1899-12-31T23:59', 'backdate.too_early'],
        [tomorrow, 'backdate.not_earlier'],
      ])
        expect(await refusalTo(await asked(releaseId, { at }))).toEqual([{ code, field: 'at' }])
  })

  test('without a reason, without a change, after another', async () => {
    const releaseId = await aPublishedRelease(editor)
    expect(await refusalTo(await asked(releaseId, { reason: ' ' }))).toEqual([
      { code: 'backdate.reason_missing', field: 'reason' },
    ])
    expect(await refusalTo(await asked(releaseId, { at: null }))).toEqual([
      { code: 'backdate.unchanged', field: 'at' },
    ])
    const input = await asked(releaseId)
    expect(await refusalTo({ ...input, revision: input.revision - 1 })).toEqual([
      { code: 'release.changed_meanwhile' },
    ])
  })
})
