import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test, vi } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { officeTime } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import { runSql } from '#lib/testing/cluster.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import {
  aFinishedRelease,
  anApprovedRelease,
  anEditor,
  aPerson,
  approve,
  aPublishedRelease,
  aSubmittedRelease,
  aTextSave,
  done,
  revisionOf,
  submit,
  system,
} from '#prisma/demo/factories.ts'
import { publishEditions } from './publish-editions.ts'

let editor: Person
beforeAll(async () => {
  editor = await anEditor()
})

const asked = async (releaseId: string, locales: Locale[] = ['ar'], more = {}) => ({
  releaseId,
  editions: await Promise.all(
    locales.map(async (locale) => ({
      locale,
      revision: await revisionOf(releaseId, locale),
      ...more,
    })),
  ),
})
const refusalTo = (input: unknown, actor = editor) => refusalOf(() => publishEditions(actor, input))

test('to a writer and to a translator', async () => {
  const input = await asked(await aSubmittedRelease(editor))
  for (const role of ['writer', 'translator'] as const)
    expect(await refusalTo(input, await aPerson(role))).toEqual([{ code: 'release.not_allowed' }])
})

test('a draft that was not submitted', async () => {
  expect(await refusalTo(await asked(await aFinishedRelease(editor)))).toEqual([
    { code: 'edition.not_submitted', field: 'ar' },
  ])
})

test('a live language without a draft, and a language that is not there', async () => {
  const input = await asked(await aPublishedRelease(editor))
  expect(await refusalTo(input)).toEqual([{ code: 'edition.none_open', field: 'ar' }])
  const english = { ...input, editions: [{ locale: 'en', revision: 1 }] }
  expect(await refusalTo(english)).toEqual([{ code: 'edition.none_open', field: 'en' }])
})

test('an edition that nobody else has approved, to whoever handed it in and to anybody', async () => {
  const input = await asked(await aSubmittedRelease(editor))
  const refusal = [{ code: 'edition.not_approved', field: 'ar' }]
  expect(await refusalTo(input)).toEqual(refusal)
  expect(await refusalTo(input, await aPerson('administrator'))).toEqual(refusal)
})

test('an approved edition that was written into since', async () => {
  const releaseId = await anApprovedRelease(editor)
  await done(saveText(editor, await aTextSave(releaseId, 'ar', { kicker: 'دفاع' })))
  expect(await refusalTo(await asked(releaseId))).toEqual([
    { code: 'edition.not_submitted', field: 'ar' },
  ])
})

test('anything before its embargo ends, by the clock of the database', async () => {
  const releaseId = await anApprovedRelease(editor)
  const embargoUntil = new Date('2099-08-05T14:00:00Z')
  await db.release.updateMany({ where: { id: releaseId }, data: { embargoUntil } })
  const values = { until: officeTime(embargoUntil).replace('T', ' ') }
  const refusal = [{ code: 'embargo.not_over', field: 'ar', values }]
  const input = await asked(releaseId)
  expect(await refusalTo(input)).toEqual(refusal)
  expect(await refusalTo({ ...input, force: { reason: 'عاجل' } })).toEqual(refusal)
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2100-01-01') })
  expect(await refusalTo(input).finally(() => vi.useRealTimers())).toEqual(refusal)
})

test('an edition that is not the one that the editor saw', async () => {
  const releaseId = await anApprovedRelease(editor)
  const input = await asked(releaseId)
  await done(saveText(editor, await aTextSave(releaseId, 'ar', { kicker: 'دفاع' })))
  await submit(editor, releaseId, 'ar')
  await approve(system, releaseId, 'ar')
  expect(await refusalTo(input)).toEqual([{ code: 'edition.changed_meanwhile', field: 'ar' }])
})

test('both, when one is only a draft: neither goes', async () => {
  const releaseId = await aFinishedRelease(editor, ['ar', 'en'])
  await submit(editor, releaseId, 'ar')
  await approve(system, releaseId, 'ar')
  expect(await refusalTo(await asked(releaseId, ['ar', 'en']))).toEqual([
    { code: 'edition.not_submitted', field: 'en' },
  ])
})

test('both, when a photo of one is no longer ready since they were approved: neither goes', async () => {
  const releaseId = await anApprovedRelease(editor, ['ar', 'en'], { withPhoto: true })
  const { id } = await db.asset.findFirstOrThrow({ where: { releaseId } })
  await runSql(ownerUrl, `DELETE FROM desk."Rendition" WHERE "assetId" = '${id}'`)
  const problems = await refusalTo(await asked(releaseId, ['ar', 'en']))
  expect(problems).toEqual(
    ['ar', 'en'].map((locale) => ({
      code: 'requirement.photo_ready',
      field: `${locale}.photo-${id}`,
      values: { number: 1 },
    })),
  )
})

test.each(['', ' \n ', '\u200b'])('a correction that tells readers nothing: %j', async (note) => {
  const releaseId = await aPublishedRelease(editor)
  await done(saveText(editor, await aTextSave(releaseId, 'ar', { kicker: 'دفاع' })))
  await submit(editor, releaseId, 'ar')
  await approve(system, releaseId, 'ar')
  const input = await asked(releaseId, ['ar'], { kind: 'correction', correctionNote: note })
  expect(await refusalTo(input)).toEqual([
    { code: 'correction.note_missing', field: 'ar.correctionNote' },
  ])
})

test('an unknown release', async () => {
  const input = await asked(await aSubmittedRelease(editor))
  expect(await refusalTo({ ...input, releaseId: randomUUID() })).toEqual([
    { code: 'release.unknown' },
  ])
})

test('nothing chosen', async () => {
  const releaseId = await aSubmittedRelease(editor)
  expect(await refusalTo({ releaseId, editions: [] })).toEqual([
    { code: 'publication.nothing_chosen', field: 'editions' },
  ])
})

test('input that no form sends', async () => {
  const input = await asked(await aSubmittedRelease(editor))
  const [one] = input.editions
  for (const odd of [
    { ...input, editions: [one, one] },
    { ...input, editions: [{ ...one, kind: 'new' }] },
    { ...input, editions: [{ ...one, slug: 'x' }] },
    { ...input, now: '2020-01-01' },
    { ...input, editions: one },
    null,
  ])
    expect((await refusalTo(odd)).map(({ code }) => code)).toEqual(['input.invalid'])
  const note = { ...one, kind: 'correction', correctionNote: 'ب'.repeat(1001) }
  expect(await refusalTo({ ...input, editions: [note] })).toEqual([
    { code: 'text.too_long', field: 'editions.0.correctionNote' },
  ])
})
