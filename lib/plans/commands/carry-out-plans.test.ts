import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { newsroom } from '#lib/newsroom/db.ts'
import { withdrawRelease } from '#lib/publishing/withdraw-release.ts'
import { readEditions } from '#lib/releases/lock-release.ts'
import { documentIn } from '#lib/releases/release.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import { deactivateUser } from '#lib/users/commands/deactivate-user.ts'
import {
  anApprovedRelease,
  anEditor,
  aPerson,
  approve,
  aPublishedRelease,
  done,
  submit,
  system,
  writeText,
} from '#prisma/demo/factories.ts'
import { aPlan, letItCome, planOf } from '#prisma/demo/plan-factories.ts'
import { clock } from '../clock.ts'
import { sweepPlans, untilNextPlan } from '../sweep-plans.ts'
import { cancelPlan } from './cancel-plan.ts'
import { carryOutPlans } from './carry-out-plans.ts'
import { reschedulePlan } from './reschedule-plan.ts'
import { retryPlan } from './retry-plan.ts'

let editor: Person
let writer: Person
beforeAll(async () => {
  editor = await anEditor()
  writer = await aPerson('writer')
})
// What one test leaves behind is not due in the next.
beforeEach(async () => {
  await db.publishPlan.updateMany({
    where: { state: 'waiting' },
    data: { state: 'cancelled' },
  })
})

const carryOut = () => done(carryOutPlans(clock, { most: 50 }))
const liveIn = async (releaseId: string) =>
  (await newsroom.liveDocument.findMany({ where: { releaseId }, orderBy: { locale: 'asc' } }))
    .filter(({ editionId }) => editionId)
    .map(({ locale }) => locale)
const stateOf = async (releaseId: string) =>
  documentIn((await readEditions(db, releaseId))!, 'ar')!.newest.state
const newestLive = (releaseId: string) =>
  newsroom.publishedEdition.findFirstOrThrow({
    where: { releaseId },
    orderBy: { editionNumber: 'desc' },
  })
const epoch = async () => (await db.epoch.findUniqueOrThrow({ where: { id: 1 } })).value

describe('when its time has come', () => {
  test('both languages go live as one act, which the receipt tells', async () => {
    const releaseId = await anApprovedRelease(writer, ['ar', 'en'])
    const planId = await aPlan(editor, [releaseId], ['ar', 'en'])
    expect(await carryOut()).toMatchObject({ done: [], failed: [] })
    await letItCome(planId, 2)
    const before = await epoch()
    expect(await carryOut()).toMatchObject({ done: [planId], failed: [] })
    expect(await epoch()).toBe(before + 1n)
    expect(await liveIn(releaseId)).toEqual(['ar', 'en'])
    const plan = await planOf(planId)
    expect(plan).toMatchObject({ state: 'done', problems: [] })
    expect(plan.editions.every(({ isOpen, publishedAt }) => !isOpen && publishedAt)).toBe(true)
    const [act] = plan.receipt!.acts
    expect(act!.editions.map(({ locale, number }) => [locale, number])).toEqual(
      expect.arrayContaining([
        ['ar', 1],
        ['en', 1],
      ]),
    )
    expect(act!.lateMs).toBeGreaterThanOrEqual(2000)
    expect(plan.receipt!.checks.at(-1)).toMatchObject({ when: 'due', problems: [] })
    const events = await db.auditEvent.findMany({
      where: { subjectId: planId },
      orderBy: { seq: 'asc' },
    })
    expect(events.map(({ event, actorId }) => [event, actorId])).toEqual([
      ['plan.scheduled', editor.id],
      ['plan.scheduled', editor.id],
      ['plan.carried_out', null],
      ['plan.carried_out', null],
    ])
    expect(events.at(-1)!.facts).toMatchObject({ system: 'clock' })
    // Nothing is left to do.
    expect(await carryOut()).toMatchObject({ done: [], failed: [] })
  })

  test('what was written since stays where it is', async () => {
    const releaseId = await anApprovedRelease(writer)
    const planId = await aPlan(editor, [releaseId], ['ar'])
    await writeText(editor, releaseId, 'ar', { headline: 'عنوان كتب بعد البرمجة' })
    await letItCome(planId)
    await carryOut()
    const { headline, editionNumber } = await newestLive(releaseId)
    expect(headline).not.toBe('عنوان كتب بعد البرمجة')
    expect(editionNumber).toBe(1)
    expect(await stateOf(releaseId)).toBe('draft')
  })

  test('plans that are due together share one change of what is public', async () => {
    const releases = [await anApprovedRelease(writer), await anApprovedRelease(writer)]
    const plans = []
    for (const releaseId of releases) plans.push(await aPlan(editor, [releaseId], ['ar']))
    for (const planId of plans) await letItCome(planId)
    const before = await epoch()
    expect((await carryOut()).done).toHaveLength(2)
    expect(await epoch()).toBe(before + 1n)
    for (const releaseId of releases) expect(await liveIn(releaseId)).toEqual(['ar'])
  })

  test('a correction goes out with its note', async () => {
    const releaseId = await aPublishedRelease(editor)
    await writeText(editor, releaseId, 'ar', { kicker: 'تصحيح' })
    await submit(editor, releaseId, 'ar')
    await approve(system, releaseId, 'ar')
    const note = 'صححنا التاريخ.'
    const planId = await aPlan(editor, [releaseId], ['ar'], {
      kind: 'correction',
      correctionNote: note,
    })
    await letItCome(planId)
    await carryOut()
    expect(await newestLive(releaseId)).toMatchObject({ editionNumber: 2, correctionNote: note })
  })

  test('four hands at once carry it out once', async () => {
    const releaseId = await anApprovedRelease(writer)
    const planId = await aPlan(editor, [releaseId], ['ar'])
    await letItCome(planId)
    const hands = [1, 2, 3, 4].map(() => done(carryOutPlans(clock, { planId })))
    const answers = await Promise.all(hands)
    expect(answers.flatMap((answer) => answer.done)).toEqual([planId])
    expect(answers.flatMap((answer) => answer.failed)).toEqual([])
    expect(await planOf(planId)).toMatchObject({ state: 'done', problems: [] })
  })

  test('whose release somebody holds is passed over, and the others go', async () => {
    const held = await anApprovedRelease(writer)
    const other = await anApprovedRelease(writer)
    const plans = [await aPlan(editor, [held], ['ar']), await aPlan(editor, [other], ['ar'])]
    for (const planId of plans) await letItCome(planId)
    await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM desk."Release" WHERE id = ${held}::uuid FOR UPDATE`
      expect(await carryOut()).toMatchObject({ done: [plans[1]], failed: [] })
      expect(await done(carryOutPlans(clock, { planId: plans[0]! }))).toMatchObject({ failed: [] })
    })
    expect(await carryOut()).toMatchObject({ done: [plans[0]], failed: [] })
  })

  test('while another clock publishes, this one looks again in a moment', async () => {
    const planId = await aPlan(editor, [await anApprovedRelease(writer)], ['ar'])
    await letItCome(planId)
    await db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('desk.clock'))::text`
      expect(await carryOut()).toEqual({ ok: true, done: [], failed: [], isElsewhere: true })
      expect(await sweepPlans()).toBe(false)
      expect(untilNextPlan()).toBe(50)
    })
    expect(await carryOut()).toMatchObject({ done: [planId] })
  })

  test('nothing happens for whoever may not', async () => {
    expect(await refusalOf(() => carryOutPlans(writer, { most: 1 }))).toEqual([
      { code: 'release.not_allowed' },
    ])
  })
})

describe('fails, as a state that people see', () => {
  test('when the release was withdrawn since; a person may try again', async () => {
    const releaseId = await aPublishedRelease(editor)
    await writeText(editor, releaseId, 'ar', { kicker: 'تحيين' })
    await submit(editor, releaseId, 'ar')
    await approve(system, releaseId, 'ar')
    const planId = await aPlan(editor, [releaseId], ['ar'])
    const { revision } = (await readEditions(db, releaseId))!
    await done(withdrawRelease(editor, { releaseId, revision, notices: { ar: 'سُحب' } }))
    await letItCome(planId)
    expect(await carryOut()).toMatchObject({ done: [], failed: [planId] })
    const plan = await planOf(planId)
    expect(plan).toMatchObject({ state: 'failed' })
    expect(plan.problems).toMatchObject([{ code: 'plan.taken_back' }])
    expect(await stateOf(releaseId)).toBe('failed')
    expect(await liveIn(releaseId)).toEqual([])
    expect(await carryOut()).toMatchObject({ done: [], failed: [] })
    await done(retryPlan(editor, { planId, revision: plan.revision }))
    await carryOut()
    expect(await liveIn(releaseId)).toEqual(['ar'])
  })

  test('when an embargo still lasts, whatever else was promised', async () => {
    const releaseId = await anApprovedRelease(writer)
    const planId = await aPlan(editor, [releaseId], ['ar'])
    const embargoUntil = new Date(Date.now() + 3600_000)
    await db.release.update({ where: { id: releaseId }, data: { embargoUntil } })
    await letItCome(planId)
    expect(await carryOut()).toMatchObject({ failed: [planId] })
    expect((await planOf(planId)).problems).toMatchObject([{ code: 'plan.before_embargo' }])
    expect(await liveIn(releaseId)).toEqual([])
  })

  test('when words or files are missing: alone, and without holding up the others', async () => {
    const broken = await anApprovedRelease(writer, ['ar'], { withPhoto: true })
    const whole = await anApprovedRelease(writer)
    const brokenPlan = await aPlan(editor, [broken], ['ar'])
    const wholePlan = await aPlan(editor, [whole], ['ar'])
    await db.rendition.deleteMany({ where: { asset: { releaseId: broken } } })
    for (const planId of [brokenPlan, wholePlan]) await letItCome(planId, 1)
    const together = await carryOutPlans(clock, { most: 50 })
    expect(together.ok).toBe(false)
    expect(await liveIn(whole)).toEqual([])
    while (await sweepPlans());
    expect(await liveIn(whole)).toEqual(['ar'])
    expect(await liveIn(broken)).toEqual([])
    expect((await planOf(brokenPlan)).problems).toMatchObject([{ code: 'requirement.photo_ready' }])
    const told = await db.mail.count({ where: { kind: 'plan.failed', userId: editor.id } })
    expect(told).toBeGreaterThan(0)
  })

  test('as a whole: of several releases none goes when one cannot', async () => {
    const broken = await anApprovedRelease(writer, ['ar'], { withPhoto: true })
    const whole = await anApprovedRelease(writer)
    const planId = await aPlan(editor, [whole, broken], ['ar'])
    await db.rendition.deleteMany({ where: { asset: { releaseId: broken } } })
    await letItCome(planId)
    await carryOut()
    expect(await planOf(planId)).toMatchObject({ state: 'failed' })
    for (const releaseId of [broken, whole]) expect(await liveIn(releaseId)).toEqual([])
    expect(await stateOf(whole)).toBe('failed')
  })

  test('and can be moved to another time', async () => {
    const releaseId = await anApprovedRelease(writer, ['ar'], { withPhoto: true })
    const planId = await aPlan(editor, [releaseId], ['ar'])
    const renditions = await db.rendition.findMany({ where: { asset: { releaseId } } })
    await db.rendition.deleteMany({ where: { asset: { releaseId } } })
    await letItCome(planId)
    await carryOut()
    await db.rendition.createMany({ data: renditions })
    const { revision } = await planOf(planId)
    const at = { time: '2026-01-01T09:00', zone: 'UTC' }
    expect(await refusalOf(() => reschedulePlan(editor, { planId, revision, at }))).toMatchObject([
      { code: 'plan.past' },
    ])
    const later = { ...at, time: new Date(Date.now() + 3600_000).toISOString().slice(0, 16) }
    await done(reschedulePlan(editor, { planId, revision, at: later }))
    expect(await stateOf(releaseId)).toBe('scheduled')
    await letItCome(planId)
    expect(await carryOut()).toMatchObject({ done: [planId] })
  })
})

test('stands although whoever made it may no longer enter', async () => {
  const admin = await aPerson('administrator')
  const leaver = await anEditor()
  const releaseId = await anApprovedRelease(writer)
  const planId = await aPlan(leaver, [releaseId], ['ar'])
  await done(deactivateUser(admin, { userId: leaver.id, revision: 1 }))
  await letItCome(planId)
  expect(await carryOut()).toMatchObject({ done: [planId] })
  expect(await liveIn(releaseId)).toEqual(['ar'])
})

describe('cancelling', () => {
  test('gives the approved editions back, or what was begun since takes their place', async () => {
    const kept = await anApprovedRelease(writer)
    const rewritten = await anApprovedRelease(writer)
    const planId = await aPlan(editor, [kept, rewritten], ['ar'])
    await writeText(editor, rewritten, 'ar', { kicker: 'جديد' })
    const { revision } = await planOf(planId)
    const stale = { planId, revision: revision - 1 }
    expect(await refusalOf(() => cancelPlan(editor, stale))).toEqual([
      { code: 'plan.changed_meanwhile' },
    ])
    expect(await refusalOf(() => cancelPlan(writer, { planId, revision }))).toEqual([
      { code: 'release.not_allowed' },
    ])
    await done(cancelPlan(editor, { planId, revision }))
    expect(await stateOf(kept)).toBe('approved')
    const document = documentIn((await readEditions(db, rewritten))!, 'ar')!
    expect(document).toMatchObject({ newest: { number: 2, state: 'draft' }, pinned: null })
    await letItCome(planId)
    expect(await carryOut()).toMatchObject({ done: [], failed: [] })
    expect(await refusalOf(() => cancelPlan(editor, { planId, revision: revision + 1 }))).toEqual([
      { code: 'plan.ended' },
    ])
    // Free for the next plan.
    await aPlan(editor, [kept], ['ar'])
  })
})
