import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '#lib/newsroom/db.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import {
  anEditor,
  aPerson,
  aPublishedRelease,
  aSubmittedRelease,
  aTextSave,
  done,
  publish,
  submit,
} from '#prisma/demo/factories.ts'
import { withdrawRelease } from './withdraw-release.ts'

let editor: Person
beforeAll(async () => {
  editor = await anEditor()
})

const both = { ar: 'سُحب هذا البلاغ لخطأ في مضمونه.', en: 'This release was withdrawn in error.' }
async function asked(releaseId: string, notices: { ar?: string; en?: string } = both) {
  const { revision } = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
  return { releaseId, revision, notices }
}
const liveOf = (releaseId: string) =>
  newsroom.liveDocument.findMany({ where: { releaseId }, orderBy: { locale: 'asc' } })
const editionsOf = (releaseId: string, locale: Locale) =>
  db.edition.findMany({
    where: { document: { releaseId, locale } },
    orderBy: { number: 'asc' },
    include: { statuses: { orderBy: { id: 'asc' } }, notices: true },
  })
const epoch = async () => (await newsroom.epoch.findFirstOrThrow()).value

test('the notices stand at the addresses in place of the texts', async () => {
  const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
  const before = await liveOf(releaseId)
  const bell = await epoch()
  expect(await withdrawRelease(editor, await asked(releaseId))).toEqual({
    ok: true,
    epoch: Number(bell) + 1,
  })
  const [arabic] = await editionsOf(releaseId, 'ar')
  const [english] = await editionsOf(releaseId, 'en')
  expect(await liveOf(releaseId)).toEqual(
    before.map((live, at) => ({
      ...live,
      editionId: null,
      withdrawalNotice: [both.ar, both.en][at],
      withdrawnAt: [arabic, english][at]!.notices[0]!.at,
      noticeKind: 'withdrawal',
      formerFacets: expect.arrayContaining(['place:rabat', 'topic:defence']),
    })),
  )
  expect(await epoch()).toBe(bell + 1n)
  expect(arabic).toMatchObject({
    state: 'withdrawn',
    notices: [{ kind: 'withdrawal', text: both.ar, actorId: editor.id }],
  })
  expect(arabic!.statuses.at(-1)).toMatchObject({ state: 'withdrawn', note: both.ar })
  const events = await db.auditEvent.findMany({
    where: { releaseId },
    orderBy: { seq: 'desc' },
    take: 2,
  })
  expect(events.map(({ event, locale, subjectId }) => [event, locale, subjectId])).toEqual([
    ['document.withdrawn', 'en', english!.id],
    ['document.withdrawn', 'ar', arabic!.id],
  ])
})

test('its photos are public no longer', async () => {
  const releaseId = await aPublishedRelease(editor, ['ar', 'en'], { withPhoto: true })
  const documents = await db.document.findMany({ where: { releaseId } })
  const filesOf = () =>
    newsroom.publishedFile.count({ where: { documentId: { in: documents.map(({ id }) => id) } } })
  expect(await filesOf()).toBeGreaterThan(0)
  await done(withdrawRelease(editor, await asked(releaseId)))
  expect(await filesOf()).toBe(0)
})

describe('with its text kept', () => {
  const kept = async (releaseId: string) => ({ ...(await asked(releaseId)), keepsText: true })

  test('the notice stands above it, and its photos stay', async () => {
    const releaseId = await aPublishedRelease(editor, ['ar', 'en'], { withPhoto: true })
    const before = await liveOf(releaseId)
    const documentIds = before.map(({ documentId }) => documentId)
    const filesOf = () =>
      newsroom.publishedFile.count({ where: { documentId: { in: documentIds } } })
    const files = await filesOf()
    expect(files).toBeGreaterThan(0)
    await done(withdrawRelease(editor, await kept(releaseId)))
    expect(await liveOf(releaseId)).toMatchObject(
      before.map(({ editionId }, at) => ({
        editionId,
        withdrawalNotice: [both.ar, both.en][at],
        noticeKind: 'withdrawal',
      })),
    )
    expect(await filesOf()).toBe(files)
  })

  test('it leaves the lists and the search, as without', async () => {
    const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
    const [live] = await liveOf(releaseId)
    const found = () => newsroom.$queryRaw`
      SELECT FROM newsroom."SearchEntry" WHERE "releaseId" = ${releaseId}::uuid`
    expect(await found()).toHaveLength(1)
    await done(withdrawRelease(editor, await kept(releaseId)))
    const { documentId } = live!
    expect(await newsroom.liveFacet.count({ where: { documentId } })).toBe(0)
    expect(await found()).toEqual([])
  })

  test('a corrected edition takes the place of both', async () => {
    const releaseId = await aPublishedRelease(editor)
    await done(withdrawRelease(editor, await kept(releaseId)))
    await done(saveText(editor, await aTextSave(releaseId, 'ar', { headline: 'عنوان مصحح' })))
    await submit(editor, releaseId, 'ar')
    await publish(editor, releaseId, ['ar'], { kind: 'correction', correctionNote: 'صُحِّح.' })
    expect(await liveOf(releaseId)).toMatchObject([
      { withdrawalNotice: null, withdrawnAt: null, noticeKind: null, formerFacets: [] },
    ])
  })
})

test("the moment is the database's, whatever this machine's clock says", async () => {
  const releaseId = await aPublishedRelease(editor)
  const input = await asked(releaseId)
  const started = Date.now()
  vi.useFakeTimers({ toFake: ['Date'], now: started - 600_000 })
  await done(withdrawRelease(editor, input)).finally(() => vi.useRealTimers())
  const [live] = await liveOf(releaseId)
  expect(live!.withdrawnAt!.getTime()).toBeGreaterThanOrEqual(started - 1000)
})

test('a draft of the other language, and a new draft of a live one, are left alone', async () => {
  const releaseId = await aSubmittedRelease(editor, ['ar', 'en'])
  await publish(editor, releaseId, ['ar'])
  await done(saveText(editor, await aTextSave(releaseId, 'ar', { kicker: 'دفاع' })))
  const english = await editionsOf(releaseId, 'en')
  const [, draft] = await editionsOf(releaseId, 'ar')
  await done(withdrawRelease(editor, await asked(releaseId, { ar: both.ar })))
  expect(await editionsOf(releaseId, 'en')).toEqual(english)
  expect((await editionsOf(releaseId, 'ar'))[1]).toEqual(draft)
  expect(await liveOf(releaseId)).toHaveLength(1)
})

describe('after a withdrawal', () => {
  test('a corrected edition can be published at the same address, and says what was wrong', async () => {
    const releaseId = await aPublishedRelease(editor)
    const [before] = await liveOf(releaseId)
    await done(withdrawRelease(editor, await asked(releaseId)))
    await done(saveText(editor, await aTextSave(releaseId, 'ar', { headline: 'عنوان مصحح' })))
    await submit(editor, releaseId, 'ar')
    const correctionNote = 'صُحِّح الخطأ الذي سُحب البلاغ بسببه.'
    await publish(editor, releaseId, ['ar'], { kind: 'correction', correctionNote })
    const editions = await editionsOf(releaseId, 'ar')
    expect(editions.map(({ state }) => state)).toEqual(['withdrawn', 'published'])
    const [live] = await liveOf(releaseId)
    expect(live).toEqual({
      ...before,
      editionId: editions[1]!.id,
      publishedAt: editions[1]!.statuses.at(-1)!.at,
    })
    expect(
      await newsroom.publishedEdition.findUnique({ where: { id: live!.editionId! } }),
    ).toMatchObject({
      headline: 'عنوان مصحح',
      editionKind: 'correction',
      correctionNote,
      firstPublishedAt: before!.firstPublishedAt,
    })
  })

  test('it can be withdrawn again, with another notice', async () => {
    const releaseId = await aPublishedRelease(editor)
    await done(withdrawRelease(editor, await asked(releaseId)))
    await done(saveText(editor, await aTextSave(releaseId, 'ar', { headline: 'عنوان مصحح' })))
    await submit(editor, releaseId, 'ar')
    await publish(editor, releaseId, ['ar'])
    await done(withdrawRelease(editor, await asked(releaseId, { ar: 'سُحب مرة ثانية.' })))
    expect(await liveOf(releaseId)).toMatchObject([{ withdrawalNotice: 'سُحب مرة ثانية.' }])
  })

  test('the language that was only a draft can still go live', async () => {
    const releaseId = await aSubmittedRelease(editor, ['ar', 'en'])
    await publish(editor, releaseId, ['ar'])
    await done(withdrawRelease(editor, await asked(releaseId)))
    await publish(editor, releaseId, ['en'])
    expect(await liveOf(releaseId)).toMatchObject([
      { locale: 'ar', editionId: null },
      { locale: 'en', withdrawalNotice: null },
    ])
  })
})

describe('refused', () => {
  const refusalTo = (input: unknown, actor = editor) =>
    refusalOf(() => withdrawRelease(actor, input))

  test('to a writer and to a translator', async () => {
    const input = await asked(await aPublishedRelease(editor))
    for (const role of ['writer', 'translator'] as const)
      expect(await refusalTo(input, await aPerson(role))).toEqual([{ code: 'release.not_allowed' }])
  })

  test.each([
    [{ ar: both.ar }, ['en']],
    [{ ar: both.ar, en: ' \n' }, ['en']],
    [{}, ['ar', 'en']],
  ])('without a notice in every live language: %j', async (notices, untold) => {
    const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
    expect(await refusalTo(await asked(releaseId, notices))).toEqual(
      untold.map((locale) => ({ code: 'withdrawal.notice_missing', field: `notices.${locale}` })),
    )
  })

  test('what was never published, and what is withdrawn already', async () => {
    const withdrawn = await aPublishedRelease(editor)
    await done(withdrawRelease(editor, await asked(withdrawn)))
    for (const releaseId of [await aSubmittedRelease(editor), withdrawn])
      expect(await refusalTo(await asked(releaseId))).toEqual([{ code: 'release.not_live' }])
  })

  test('what someone has changed since', async () => {
    const releaseId = await aPublishedRelease(editor)
    const input = await asked(releaseId)
    await done(saveText(editor, await aTextSave(releaseId, 'ar', { kicker: 'دفاع' })))
    expect(await refusalTo(input)).toEqual([{ code: 'release.changed_meanwhile' }])
  })

  test('twice at the same moment: once', async () => {
    const input = await asked(await aPublishedRelease(editor))
    const answers = await Promise.all([1, 2, 3].map(() => withdrawRelease(editor, input)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('an unknown release, and input that no form sends', async () => {
    const input = await asked(await aPublishedRelease(editor))
    expect(await refusalTo({ ...input, releaseId: randomUUID() })).toEqual([
      { code: 'release.unknown' },
    ])
    for (const odd of [
      { ...input, notices: { ...both, fr: 'x' } },
      { ...input, state: 'killed' },
      null,
    ])
      expect((await refusalTo(odd)).map(({ code }) => code)).toEqual(['input.invalid'])
    const endless = { ...input, notices: { ar: 'ب'.repeat(1001) } }
    expect(await refusalTo(endless)).toEqual([{ code: 'text.too_long', field: 'notices.ar' }])
  })
})
