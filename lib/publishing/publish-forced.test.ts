import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '#lib/newsroom/db.ts'
import { approveAfterwards } from '#lib/releases/commands/approve-afterwards.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import { findReleaseFor } from '#lib/releases/queries.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import {
  aFinishedRelease,
  anApprovedRelease,
  anEditor,
  aPerson,
  approve,
  aSubmittedRelease,
  aTextSave,
  done,
  revisionOf,
  system,
} from '#prisma/demo/factories.ts'
import { publishEditions } from './publish-editions.ts'

let one: Person
let other: Person
beforeAll(async () => {
  one = await anEditor()
  other = await anEditor()
})

const force = { reason: 'خبر عاجل ولا محرر آخر في المكتب' }
const asked = async (releaseId: string, locales: Locale[] = ['ar']) => ({
  releaseId,
  editions: await Promise.all(
    locales.map(async (locale) => ({ locale, revision: await revisionOf(releaseId, locale) })),
  ),
})
const forceNow = async (releaseId: string, locales?: Locale[]) =>
  done(publishEditions(one, { ...(await asked(releaseId, locales)), force }))
const forcedOf = (releaseId: string) =>
  db.forcedPublication.findMany({ where: { edition: { document: { releaseId } } } })

test('goes live with its reason on record, in the history, and with every editor told', async () => {
  const releaseId = await aSubmittedRelease(one)
  await forceNow(releaseId)
  expect(await newsroom.liveDocument.count({ where: { releaseId } })).toBe(1)
  expect(await forcedOf(releaseId)).toMatchObject([
    { reason: force.reason, actorId: one.id, approvedAt: null },
  ])
  const events = await db.auditEvent.findMany({ where: { releaseId }, orderBy: { seq: 'asc' } })
  expect(events.slice(-2)).toMatchObject([
    { event: 'edition.forced', actorId: one.id, facts: { number: 1, note: force.reason } },
    { event: 'edition.published' },
  ])
  const told = await db.mail.findMany({ where: { releaseId, kind: 'edition.forced' } })
  expect(told.map(({ userId }) => userId)).toContain(other.id)
  expect(told.map(({ userId }) => userId)).not.toContain(one.id)
})

test('of what is approved needs no force and leaves no flag', async () => {
  const releaseId = await aSubmittedRelease(one, ['ar', 'en'])
  await approve(system, releaseId, 'ar')
  await forceNow(releaseId, ['ar', 'en'])
  const [flag, ...more] = await forcedOf(releaseId)
  expect(more).toEqual([])
  const english = await db.edition.findFirst({ where: { document: { releaseId, locale: 'en' } } })
  expect(flag).toMatchObject({ editionId: english!.id })
  const approved = await anApprovedRelease(one)
  await forceNow(approved)
  expect(await forcedOf(approved)).toEqual([])
})

describe('is refused', () => {
  const refusalTo = async (releaseId: string, actor = one, input = {}) => {
    const whole = { ...(await asked(releaseId)), force, ...input }
    return refusalOf(() => publishEditions(actor, whole))
  }

  test('to a writer and to a translator', async () => {
    const releaseId = await aSubmittedRelease(one)
    for (const role of ['writer', 'translator'] as const)
      expect(await refusalTo(releaseId, await aPerson(role))).toEqual([
        { code: 'release.not_allowed' },
      ])
  })

  test.each(['', ' \n ', '\u200b'])('without a reason: %j', async (reason) => {
    expect(await refusalTo(await aSubmittedRelease(one), one, { force: { reason } })).toEqual([
      { code: 'force.reason_missing', field: 'force.reason' },
    ])
  })

  test('of a draft that nobody has handed in', async () => {
    expect(await refusalTo(await aFinishedRelease(one))).toEqual([
      { code: 'edition.not_submitted', field: 'ar' },
    ])
  })

  test('of what lacks something', async () => {
    const releaseId = await aSubmittedRelease(one)
    await done(saveText(one, await aTextSave(releaseId, 'ar', { summary: '' })))
    expect(await refusalTo(releaseId)).toEqual([
      { code: 'requirement.summary', field: 'ar.summary' },
    ])
  })
})

describe('afterwards', () => {
  const lateApproval = async (releaseId: string, note = '') => {
    const [flag] = await forcedOf(releaseId)
    return { releaseId, editionId: flag!.editionId, note }
  }
  const flagsSeenBy = async (person: Person, releaseId: string) =>
    (await findReleaseFor(person, releaseId))!.documents[0]!.flags

  test('another person approves, once, and the flag is gone', async () => {
    const releaseId = await aSubmittedRelease(one)
    await forceNow(releaseId)
    expect(await flagsSeenBy(other, releaseId)).toMatchObject([
      { number: 1, reason: force.reason, actorName: one.name, obstacle: null },
    ])
    const input = await lateApproval(releaseId, 'راجعته')
    await done(approveAfterwards(other, input))
    expect(await forcedOf(releaseId)).toMatchObject([{ approvedById: other.id, note: 'راجعته' }])
    expect(await flagsSeenBy(other, releaseId)).toEqual([])
    expect(
      await db.auditEvent.findFirst({ where: { releaseId }, orderBy: { seq: 'desc' } }),
    ).toMatchObject({ event: 'edition.approved_afterwards', actorId: other.id, locale: 'ar' })
    const third = await anEditor()
    expect(await refusalOf(() => approveAfterwards(third, input))).toEqual([
      { code: 'edition.already_approved' },
    ])
  })

  test('not who forced it, not who handed it in, and no writer', async () => {
    const submitter = await anEditor()
    const releaseId = await aSubmittedRelease(submitter)
    await forceNow(releaseId)
    const input = await lateApproval(releaseId)
    const refusalTo = (person: Person) => refusalOf(() => approveAfterwards(person, input))
    expect(await refusalTo(one)).toEqual([{ code: 'edition.forced_by_you' }])
    expect(await refusalTo(submitter)).toEqual([{ code: 'edition.submitted_by_you' }])
    expect(await refusalTo(await aPerson('writer'))).toEqual([{ code: 'release.not_allowed' }])
    expect(await flagsSeenBy(one, releaseId)).toMatchObject([{ obstacle: 'edition.forced_by_you' }])
  })

  test('nothing else than what was forced', async () => {
    const releaseId = await aSubmittedRelease(one)
    await forceNow(releaseId)
    const approved = await anApprovedRelease(one)
    const input = { ...(await lateApproval(releaseId)), releaseId: approved }
    expect(await refusalOf(() => approveAfterwards(other, input))).toEqual([
      { code: 'edition.not_forced' },
    ])
  })
})
