import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  aPublishedRelease,
  aSharedSave,
  aSubmittedRelease,
  aTextSave,
  done,
  revisionOf,
  submit,
} from '#prisma/demo/factories.ts'
import { approveEdition } from './approve-edition.ts'
import { returnEdition } from './return-edition.ts'
import { saveShared } from './save-shared.ts'
import { saveText } from './save-text.ts'

let writer: Person
let one: Person
let other: Person
beforeAll(async () => {
  writer = await aPerson('writer')
  one = await anEditor()
  other = await anEditor()
})

const asked = async (releaseId: string, locale: Locale = 'ar') => ({
  releaseId,
  locale,
  revision: await revisionOf(releaseId, locale),
})
const approveNow = async (actor: Person, releaseId: string) =>
  done(approveEdition(actor, await asked(releaseId)))
const refusalTo = async (actor: Person, releaseId: string) => {
  const input = await asked(releaseId)
  return refusalOf(() => approveEdition(actor, input))
}
const statusesOf = async (releaseId: string) =>
  (
    await db.editionStatus.findMany({
      where: { edition: { document: { releaseId } } },
      orderBy: { id: 'asc' },
    })
  ).map(({ state, actorId }) => ({ state, actorId }))
const writeInto = async (actor: Person, releaseId: string, kicker: string) =>
  done(saveText(actor, await aTextSave(releaseId, 'ar', { kicker })))

test('another person approves: a status, an event, and the authors are told', async () => {
  const releaseId = await aSubmittedRelease(writer)
  await done(approveEdition(one, { ...(await asked(releaseId)), note: 'جاهز' }))
  expect((await statusesOf(releaseId)).at(-1)).toEqual({ state: 'approved', actorId: one.id })
  expect(
    await db.auditEvent.findFirst({ where: { releaseId }, orderBy: { seq: 'desc' } }),
  ).toMatchObject({
    event: 'edition.approved',
    actorId: one.id,
    locale: 'ar',
    facts: { number: 1, note: 'جاهز' },
  })
  expect(await db.mail.findMany({ where: { releaseId, kind: 'edition.approved' } })).toMatchObject([
    { userId: writer.id },
  ])
})

test('not whoever handed it in, be they editor or administrator', async () => {
  for (const person of [one, await aPerson('administrator')])
    expect(await refusalTo(person, await aSubmittedRelease(person))).toEqual([
      { code: 'edition.submitted_by_you' },
    ])
})

test('not whoever wrote into it since; then the first one may', async () => {
  const releaseId = await aSubmittedRelease(one)
  await writeInto(other, releaseId, 'دفاع')
  expect((await statusesOf(releaseId)).at(-1)).toEqual({ state: 'submitted', actorId: other.id })
  expect(await refusalTo(other, releaseId)).toEqual([{ code: 'edition.submitted_by_you' }])
  await approveNow(one, releaseId)
})

test('whoever writes on into what they handed in hands it in once', async () => {
  const releaseId = await aSubmittedRelease(one)
  for (const kicker of ['دفاع', 'أمن']) await writeInto(one, releaseId, kicker)
  const handedIn = (await statusesOf(releaseId)).filter(({ state }) => state === 'submitted')
  expect(handedIn).toEqual([{ state: 'submitted', actorId: one.id }])
})

test('nor whoever changed what both languages share', async () => {
  const releaseId = await aSubmittedRelease(writer)
  await done(saveShared(one, await aSharedSave(releaseId, { datelineDate: '2026-08-06' })))
  expect(await refusalTo(one, releaseId)).toEqual([{ code: 'edition.submitted_by_you' }])
  await approveNow(other, releaseId)
})

test.each(['text', 'shared'])(
  'a change of the %s after the approval takes it away',
  async (what) => {
    const releaseId = await aSubmittedRelease(writer)
    await approveNow(one, releaseId)
    if (what === 'text') await writeInto(one, releaseId, 'دفاع')
    else await done(saveShared(one, await aSharedSave(releaseId, { datelineDate: '2026-08-06' })))
    expect((await statusesOf(releaseId)).map(({ state }) => state)).toEqual([
      'draft',
      'submitted',
      'approved',
      'draft',
    ])
    expect(
      await db.auditEvent.count({
        where: { releaseId, event: 'edition.reopened', actorId: one.id },
      }),
    ).toBe(1)
    expect(await refusalTo(other, releaseId)).toEqual([{ code: 'edition.not_submitted' }])
    await submit(one, releaseId, 'ar')
    await approveNow(other, releaseId)
  },
)

test('a save that changes nothing leaves the approval', async () => {
  const releaseId = await aSubmittedRelease(writer)
  await approveNow(one, releaseId)
  await done(saveText(one, await aTextSave(releaseId, 'ar')))
  expect((await statusesOf(releaseId)).at(-1)).toMatchObject({ state: 'approved' })
})

test('an approved text may still be returned, with a note', async () => {
  const releaseId = await aSubmittedRelease(writer)
  await approveNow(one, releaseId)
  await done(returnEdition(one, { ...(await asked(releaseId)), note: 'التاريخ' }))
  expect((await statusesOf(releaseId)).at(-1)).toMatchObject({ state: 'changes_requested' })
})

test('nobody without the role, even who had it when the page was opened', async () => {
  const releaseId = await aSubmittedRelease(writer)
  for (const person of [
    writer,
    await aPerson('translator'),
    { ...other, role: 'writer' } satisfies Person,
  ])
    expect(await refusalTo(person, releaseId)).toEqual([{ code: 'release.not_allowed' }])
})

test('not a text that is another by now', async () => {
  const releaseId = await aSubmittedRelease(writer)
  const input = await asked(releaseId)
  await writeInto(one, releaseId, 'دفاع')
  expect(await refusalOf(() => approveEdition(other, input))).toEqual([
    { code: 'edition.changed_meanwhile' },
  ])
})

test('not a draft, not what is approved, not what is live', async () => {
  expect(await refusalTo(one, await aFinishedRelease(writer))).toEqual([
    { code: 'edition.not_submitted' },
  ])
  const releaseId = await aSubmittedRelease(writer)
  await approveNow(other, releaseId)
  expect(await refusalTo(one, releaseId)).toEqual([{ code: 'edition.already_approved' }])
  expect(await refusalTo(one, await aPublishedRelease(one))).toEqual([
    { code: 'edition.not_submitted' },
  ])
})

test('not what lacks something since it was handed in', async () => {
  const releaseId = await aSubmittedRelease(writer)
  await done(saveText(one, await aTextSave(releaseId, 'ar', { summary: '' })))
  expect(await refusalTo(other, releaseId)).toEqual([
    { code: 'requirement.summary', field: 'summary' },
  ])
})

test('two editors at the same moment: one approval', async () => {
  const releaseId = await aSubmittedRelease(writer)
  const input = await asked(releaseId)
  const answers = await Promise.all([one, other].map((person) => approveEdition(person, input)))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.find(({ ok }) => !ok)).toMatchObject({
    problems: [{ code: 'edition.already_approved' }],
  })
})
