import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { newsroom } from '#lib/newsroom/db.ts'
import {
  aFinishedRelease,
  anApprovedRelease,
  anEditor,
  aPhoto,
  aPublishedRelease,
  aSharedSave,
  aSubmittedRelease,
  aTextSave,
  done,
  publish,
  revisionOf,
  submit,
} from '#prisma/demo/factories.ts'
import { saveShared } from '#lib/releases/commands/save-shared.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import { someRegisters } from '#prisma/demo/registers.ts'
import { publishEditions } from './publish-editions.ts'

let editor: Person
beforeAll(async () => {
  await someRegisters()
  editor = await anEditor()
})

const liveOf = (releaseId: string) =>
  newsroom.liveDocument.findMany({ where: { releaseId }, orderBy: { locale: 'asc' } })
const epoch = async () => (await newsroom.epoch.findFirstOrThrow()).value

describe('a first publication', () => {
  test('of Arabic alone: a number, an address, the edition as written; English stays a draft', async () => {
    const releaseId = await aSubmittedRelease(editor, ['ar', 'en'])
    const before = await epoch()
    const { text } = await aTextSave(releaseId, 'ar')
    const { year, sequence } = await publish(editor, releaseId, ['ar'])

    const [arabic, english] = await db.document.findMany({
      where: { releaseId },
      orderBy: { locale: 'asc' },
      include: { editions: { include: { statuses: { orderBy: { id: 'asc' } } } } },
    })
    const [edition] = arabic!.editions
    expect(edition).toMatchObject({ state: 'published', kind: 'new' })
    expect(edition!.statuses.at(-1)).toMatchObject({ state: 'published', actorId: editor.id })
    expect(english).toMatchObject({ slug: null, editions: [{ state: 'submitted' }] })
    expect(await db.release.findUnique({ where: { id: releaseId } })).toMatchObject({
      year,
      sequence,
    })
    const slug = 'المغرب-والولايات-المتحدة-يعززان-تعاونهما-العسكري'
    expect(arabic!.slug).toBe(slug)
    expect(await liveOf(releaseId)).toMatchObject([
      {
        documentId: arabic!.id,
        locale: 'ar',
        editionId: edition!.id,
        path: `/releases/${year}/${sequence}/${slug}`,
        withdrawalNotice: null,
        publishedAt: edition!.statuses.at(-1)!.at,
        firstPublishedAt: edition!.statuses.at(-1)!.at,
      },
    ])
    const published = await newsroom.publishedEdition.findMany({ where: { releaseId } })
    expect(published).toMatchObject([
      {
        id: edition!.id,
        documentId: arabic!.id,
        locale: 'ar',
        originalLocale: 'ar',
        kind: 'press_release',
        year,
        sequence,
        slug,
        editionNumber: 1,
        editionKind: 'new',
        headline: text.headline,
        summary: text.summary,
        body: text.body,
        placeName: 'الرباط',
        datelineDate: new Date('2026-08-05'),
        topics: [{ slug: 'defence', name: 'الدفاع', mediaTopic: 'medtop:20000598' }],
        contacts: [{ name: 'مكتب الصحافة', email: 'press@demo.example' }],
        photos: [],
        correctionNote: null,
      },
    ])
    expect(published[0]!.boilerplate).toContain('بلاغ')
    expect(await epoch()).toBe(before + 1n)
    const event = await db.auditEvent.findFirst({ where: { releaseId }, orderBy: { seq: 'desc' } })
    expect(event).toMatchObject({
      event: 'edition.published',
      actorId: editor.id,
      locale: 'ar',
      subjectId: edition!.id,
      facts: { number: 1, year, sequence },
    })
  })

  test('of English alone, before the Arabic original: the same for English', async () => {
    const releaseId = await aSubmittedRelease(editor, ['ar', 'en'])
    await publish(editor, releaseId, ['en'])
    expect(await liveOf(releaseId)).toMatchObject([{ locale: 'en' }])
    const published = await newsroom.publishedEdition.findMany({ where: { releaseId } })
    expect(published).toMatchObject([
      { locale: 'en', originalLocale: 'ar', placeName: 'Rabat', topics: [{ name: 'Defence' }] },
    ])
  })

  test('of English alone, where English is the original', async () => {
    const releaseId = await aPublishedRelease(editor, ['en'])
    expect(await liveOf(releaseId)).toMatchObject([{ locale: 'en' }])
  })

  test('of both as one act: one number, one moment, one bell', async () => {
    const releaseId = await aSubmittedRelease(editor, ['ar', 'en'])
    const before = await epoch()
    const { year, sequence } = await publish(editor, releaseId, ['en', 'ar'])
    const [arabic, english] = await liveOf(releaseId)
    expect([arabic, english]).toMatchObject([
      { locale: 'ar', year, sequence },
      { locale: 'en', year, sequence },
    ])
    expect(arabic!.publishedAt).toEqual(english!.publishedAt)
    expect(await epoch()).toBe(before + 1n)
    const events = await db.auditEvent.findMany({
      where: { releaseId, event: 'edition.published' },
    })
    expect(events.map(({ locale }) => locale).toSorted()).toEqual(['ar', 'en'])
  })

  test('of the second language later keeps the number', async () => {
    const releaseId = await aSubmittedRelease(editor, ['ar', 'en'])
    const first = await publish(editor, releaseId, ['ar'])
    expect(await publish(editor, releaseId, ['en'])).toEqual({
      ...first,
      epoch: first.epoch + 1,
    })
    expect(await liveOf(releaseId)).toHaveLength(2)
  })

  test('opens the files of its photos, and of no other', async () => {
    const releaseId = await aFinishedRelease(editor)
    const [shown, unused] = [await aPhoto(releaseId), await aPhoto(releaseId)]
    const words = { caption: 'اللقاء', alt: 'رجلان', credit: 'و م ع' }
    const photos = [{ assetId: shown, focalX: 0.25, focalY: 0.75 }]
    await done(saveShared(editor, await aSharedSave(releaseId, { photos })))
    const photoTexts = [shown, unused].map((assetId) => ({ assetId, ...words }))
    await done(saveText(editor, await aTextSave(releaseId, 'ar', { photoTexts })))
    await submit(editor, releaseId, 'ar')
    await publish(editor, releaseId, ['ar'])

    const renditions = await db.rendition.findMany({ where: { assetId: shown } })
    const files = await newsroom.publishedFile.findMany()
    expect(files.map(({ sha256 }) => sha256).toSorted()).toEqual(
      renditions.map(({ sha256 }) => sha256).toSorted(),
    )
    expect(files.map(({ mimeType }) => mimeType).toSorted()).toEqual([
      'image/avif',
      'image/jpeg',
      'image/webp',
    ])
    const { photos: published } = await newsroom.publishedEdition.findFirstOrThrow({
      where: { releaseId },
    })
    expect(published).toMatchObject([{ assetId: shown, ...words, focalX: 0.25, focalY: 0.75 }])
    expect((published as { renditions: unknown[] }[])[0]!.renditions).toHaveLength(3)
  })
})

test("the moment is the database's, whatever this machine's clock says", async () => {
  const releaseId = await aSubmittedRelease(editor)
  const started = Date.now()
  vi.useFakeTimers({ toFake: ['Date'], now: started - 600_000 })
  await publish(editor, releaseId, ['ar']).finally(() => vi.useRealTimers())
  const [live] = await liveOf(releaseId)
  expect(live!.publishedAt.getTime()).toBeGreaterThanOrEqual(started - 1000)
  expect(live!.publishedAt.getTime()).toBeLessThanOrEqual(Date.now() + 1000)
})

test('a loader may publish in the past; the number is of the year that the office then had', async () => {
  const releaseId = await aSubmittedRelease(editor)
  const now = new Date('2024-12-31T23:30:00Z')
  expect(await publish(editor, releaseId, ['ar'], { now })).toMatchObject({ year: 2025 })
  expect(await liveOf(releaseId)).toMatchObject([{ publishedAt: now, firstPublishedAt: now }])
})

test('the same publication asked for at the same moment happens once', async () => {
  const releaseId = await anApprovedRelease(editor)
  const input = {
    releaseId,
    editions: [{ locale: 'ar', revision: await revisionOf(releaseId, 'ar') }],
  }
  const before = await epoch()
  const answers = await Promise.all([1, 2, 3, 4].map(() => publishEditions(editor, input)))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.find(({ ok }) => !ok)).toMatchObject({
    problems: [{ code: 'edition.none_open', field: 'ar' }],
  })
  expect(await epoch()).toBe(before + 1n)
  expect(await newsroom.publishedEdition.count({ where: { releaseId } })).toBe(1)
})
