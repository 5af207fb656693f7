import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { newsroom } from '#lib/newsroom/db.ts'
import { addDocument } from '#lib/releases/commands/add-document.ts'
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
  writeText,
} from '#prisma/demo/factories.ts'
import { backdateRelease } from './backdate-release.ts'
import { changeAddress } from './change-address.ts'
import { killRelease } from './kill-release.ts'
import { publishEditions } from './publish-editions.ts'
import { withdrawRelease } from './withdraw-release.ts'

let editor: Person
beforeAll(async () => {
  editor = await anEditor()
})

const notices = { ar: 'أُلغي هذا البلاغ.', en: 'This release was killed.' }
const numberOf = async (releaseId: string) => {
  const { year, sequence, revision } = await db.release.findUniqueOrThrow({
    where: { id: releaseId },
  })
  return { number: `${year}/${sequence}`, revision }
}
const asked = async (releaseId: string, over: object = {}) => ({
  releaseId,
  reason: 'نُشر بالخطأ',
  notices,
  ...(await numberOf(releaseId)),
  ...over,
})
const liveOf = (releaseId: string) =>
  newsroom.liveDocument.findMany({ where: { releaseId }, orderBy: { locale: 'asc' } })
const statesOf = async (releaseId: string) => {
  const editions = await db.edition.findMany({
    where: { document: { releaseId } },
    orderBy: [{ document: { locale: 'asc' } }, { number: 'asc' }],
  })
  return editions.map(({ state }) => state)
}
const withdraw = async (releaseId: string, keepsText = false) => {
  const { revision } = await numberOf(releaseId)
  await done(withdrawRelease(editor, { releaseId, revision, notices, keepsText }))
}

test('the notices stand under the number alone, and everything else has ended', async () => {
  const releaseId = await aPublishedRelease(editor, ['ar', 'en'], { withPhoto: true })
  await writeText(editor, releaseId, 'ar', { kicker: 'طبعة ثانية' })
  await submit(editor, releaseId, 'ar')
  await publish(editor, releaseId, ['ar'])
  await done(saveText(editor, await aTextSave(releaseId, 'ar', { kicker: 'مسودة' })))
  const before = await liveOf(releaseId)
  const input = await asked(releaseId)
  const { epoch } = await done(killRelease(editor, input))
  expect(await liveOf(releaseId)).toMatchObject(
    before.map(({ locale, year, sequence, firstPublishedAt }, at) => ({
      locale,
      firstPublishedAt,
      path: `/releases/${year}/${sequence}`,
      editionId: null,
      withdrawalNotice: [notices.ar, notices.en][at],
      noticeKind: 'kill',
      erasedVersions: [2, 1][at],
      formerFacets: expect.arrayContaining(['place:rabat', 'topic:defence']),
    })),
  )
  expect(await statesOf(releaseId)).toEqual(['superseded', 'killed', 'killed', 'killed'])
  const change = await db.epochChange.findUniqueOrThrow({ where: { value: BigInt(epoch) } })
  expect(change.isUrgent).toBe(true)
  expect(change.tags).toEqual(
    expect.arrayContaining([`r:${input.number}`, 'list:ar', 'list:en', 'topic:defence']),
  )
  expect(await newsroom.publishedEdition.count({ where: { releaseId } })).toBe(0)
  const documentId = { in: before.map((live) => live.documentId) }
  expect(await newsroom.publishedFile.count({ where: { documentId } })).toBe(0)
  const events = await db.auditEvent.findMany({
    where: { releaseId, event: 'document.killed' },
    orderBy: { seq: 'asc' },
  })
  expect(events).toMatchObject([
    { locale: 'ar', facts: { note: input.reason } },
    { locale: 'en', facts: { note: input.reason } },
  ])
  const told = await db.notice.findMany({ where: { document: { releaseId }, kind: 'kill' } })
  expect(told).toHaveLength(2)
})

test.each([false, true])('after a withdrawal whose text was kept: %s', async (keepsText) => {
  const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
  await withdraw(releaseId, keepsText)
  await done(killRelease(editor, await asked(releaseId)))
  expect(await liveOf(releaseId)).toMatchObject([{ noticeKind: 'kill' }, { noticeKind: 'kill' }])
  expect(await statesOf(releaseId)).toEqual(['killed', 'killed'])
  expect(await newsroom.publishedEdition.count({ where: { releaseId } })).toBe(0)
})

test('a language that nobody has read needs no notice, and ends as well', async () => {
  const releaseId = await anApprovedRelease(editor, ['ar', 'en'])
  await publish(editor, releaseId, ['ar'])
  await done(killRelease(editor, await asked(releaseId, { notices: { ar: notices.ar } })))
  expect(await liveOf(releaseId)).toHaveLength(1)
  expect(await statesOf(releaseId)).toEqual(['killed', 'killed'])
})

describe('afterwards', () => {
  test('nothing is written or published, by commands or around them', async () => {
    const releaseId = await aPublishedRelease(editor, ['ar'])
    const save = await aTextSave(releaseId, 'ar', { headline: 'عنوان جديد' })
    await done(killRelease(editor, await asked(releaseId)))
    const { revision } = await numberOf(releaseId)
    const codes = async (ask: () => Promise<unknown>) =>
      (await refusalOf(ask as never)).map(({ code }) => code)
    const edition = { locale: 'ar', revision: 1 }
    for (const ask of [
      async () => killRelease(editor, await asked(releaseId)),
      () => withdrawRelease(editor, { releaseId, revision, notices }),
      () => addDocument(editor, { releaseId }),
      () => publishEditions(editor, { releaseId, editions: [edition] }),
      () => changeAddress(editor, { releaseId, revision, locale: 'ar', words: 'عنوان' }),
      () => backdateRelease(editor, { releaseId, revision, at: '2020-01-01T10:00', reason: 'x' }),
    ])
      expect(await codes(ask)).toEqual(['release.killed'])
    expect(await codes(() => saveText(editor, save))).toEqual(['release.killed'])

    const owner = new pg.Client(process.env.DATABASE_URL)
    await owner.connect()
    await expect(
      owner.query(
        `INSERT INTO desk."Edition" (id, "documentId", number, "textRevisionId", "sharedRevisionId")
         SELECT gen_random_uuid(), "documentId", 99, "textRevisionId", "sharedRevisionId" FROM desk."Edition" e
         WHERE e.state = 'killed' AND "documentId" IN (SELECT id FROM desk."Document" WHERE "releaseId" = $1)`,
        [releaseId],
      ),
    ).rejects.toThrow('is killed')
    for (const change of [`path = '/x'`, `"noticeKind" = NULL, "withdrawnAt" = NULL`])
      await expect(
        owner.query(`UPDATE newsroom."LiveDocument" SET ${change} WHERE "releaseId" = $1`, [
          releaseId,
        ]),
      ).rejects.toThrow('is killed')
    await owner.end()
  })

  test('what others published stays, whoever tries', async () => {
    const other = await aPublishedRelease(editor)
    await done(killRelease(editor, await asked(await aPublishedRelease(editor))))
    const desk = new pg.Client(process.env.DATABASE_URL)
    await desk.connect()
    await desk.query(`SELECT newsroom.erase_killed($1)`, [other])
    await expect(desk.query(`DELETE FROM newsroom."PublishedEdition"`)).rejects.toThrow(
      /permission denied|never updated or deleted/,
    )
    await desk.end()
    expect(await newsroom.publishedEdition.count({ where: { releaseId: other } })).toBe(1)
  })
})

describe('refused', () => {
  const refusalTo = (input: unknown, actor = editor) => refusalOf(() => killRelease(actor, input))

  test('to a writer and to a translator', async () => {
    const input = await asked(await aPublishedRelease(editor))
    for (const role of ['writer', 'translator'] as const)
      expect(await refusalTo(input, await aPerson(role))).toEqual([{ code: 'release.not_allowed' }])
  })

  test('without the number, a reason and a notice for every language that was read', async () => {
    const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
    await withdraw(releaseId)
    expect(await refusalTo(await asked(releaseId, { number: '2026/0', notices: {} }))).toEqual([
      { code: 'kill.number_wrong', field: 'number' },
      { code: 'kill.notice_missing', field: 'notices.ar' },
      { code: 'kill.notice_missing', field: 'notices.en' },
    ])
    expect(await refusalTo(await asked(releaseId, { reason: ' ' }))).toEqual([
      { code: 'kill.reason_missing', field: 'reason' },
    ])
  })

  test('for what was never public, and for what someone has changed since', async () => {
    const unread = await anApprovedRelease(editor)
    expect(await refusalTo(await asked(unread))).toEqual([{ code: 'kill.never_public' }])
    const input = await asked(await aPublishedRelease(editor))
    expect(await refusalTo({ ...input, revision: input.revision - 1 })).toEqual([
      { code: 'release.changed_meanwhile' },
    ])
    expect(await refusalTo({ ...input, releaseId: randomUUID() })).toEqual([
      { code: 'release.unknown' },
    ])
  })

  test('twice at the same moment: once', async () => {
    const input = await asked(await aPublishedRelease(editor))
    const answers = await Promise.all([1, 2, 3].map(() => killRelease(editor, input)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

test('the number may be typed with Arabic digits', async () => {
  const input = await asked(await aPublishedRelease(editor))
  const number = input.number.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!)
  expect(await killRelease(editor, { ...input, number: ` ${number} ` })).toMatchObject({ ok: true })
})
