import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { anApprovedRelease, anEditor, aPerson, done, writeText } from '#prisma/demo/factories.ts'
import { aPlan, letItCome, planOf } from '#prisma/demo/plan-factories.ts'
import { clock } from './clock.ts'
import { carryOutPlans } from './commands/carry-out-plans.ts'
import { reschedulePlan } from './commands/reschedule-plan.ts'
import { listPlannableFor } from './list-plannable.ts'
import {
  findPlanFor,
  listPlanEventsFor,
  listPlansFor,
  listPlansOfReleaseFor,
  listTroubledPlansFor,
} from './queries.ts'
import { daysLater, wallTimeOf } from './wall-time.ts'
import { weighMove } from './weigh-move.ts'

let editor: Person
let writer: Person
beforeAll(async () => {
  editor = await anEditor()
  writer = await aPerson('writer')
})

const hour = 3600_000
const fromNow = (hours: number) => new Date(Date.now() + hours * hour)

test('a plan with the words that it pins, whatever was written since', async () => {
  const releaseId = await anApprovedRelease(writer, ['ar'], { headline: 'العنوان المعتمد' })
  const planId = await aPlan(editor, [releaseId], ['ar'], {
    policy: 'original_first',
    follows: ['en'],
  })
  await writeText(editor, releaseId, 'ar', { headline: 'عنوان لاحق' })
  const plan = await findPlanFor(writer, planId)
  expect(plan).toMatchObject({ stage: 'waiting', makerName: editor.name })
  expect(plan!.editions.map(({ locale, headline }) => [locale, headline])).toEqual([
    ['ar', 'العنوان المعتمد'],
    ['en', ''],
  ])
  expect((await listPlansOfReleaseFor(writer, releaseId)).map(({ id }) => id)).toEqual([planId])
  expect(await findPlanFor(writer, 'nonsense')).toBeNull()
  expect(await listPlansOfReleaseFor(writer, 'nonsense')).toEqual([])
})

test('the calendar has what lies between two moments', async () => {
  const planId = await aPlan(editor, [await anApprovedRelease(writer)], ['ar'], {
    inMinutes: 60 * 24 * 200,
  })
  const { at } = await planOf(planId)
  const ids = async (from: Date, to: Date) =>
    (await listPlansFor(editor, from, to)).map(({ id }) => id)
  expect(await ids(at, new Date(at.getTime() + 1))).toEqual([planId])
  expect(await ids(new Date(at.getTime() - hour), at)).toEqual([])
})

test('a translation stands in the calendar on the day of its deadline, too', async () => {
  const releaseId = await anApprovedRelease(writer, ['ar'])
  const planId = await aPlan(editor, [releaseId], ['ar'], {
    policy: 'translation_by',
    follows: ['en'],
    deadlineInMinutes: 60 * 24 * 50,
  })
  const { deadline } = await planOf(planId)
  const before = new Date(deadline!.getTime() - hour)
  const found = await listPlansFor(editor, before, new Date(deadline!.getTime() + 1))
  expect(found.map(({ id }) => id)).toEqual([planId])
  expect(await listPlansFor(editor, before, deadline!)).toEqual([])
})

test('what needs somebody: overdue, failed, a missed deadline', async () => {
  expect(await listTroubledPlansFor(editor)).toEqual([])
  const overdue = await aPlan(editor, [await anApprovedRelease(writer)], ['ar'])
  await letItCome(overdue, 60)
  const late = await aPlan(editor, [await anApprovedRelease(writer)], ['ar'])
  await db.publishPlan.update({
    where: { id: late },
    data: { begunAt: fromNow(-2), deadline: fromNow(-1) },
  })
  const failed = await aPlan(editor, [await anApprovedRelease(writer)], ['ar'])
  await db.publishPlan.update({ where: { id: failed }, data: { state: 'failed' } })
  const troubled = await listTroubledPlansFor(editor)
  expect(new Map(troubled.map(({ id, stage }) => [id, stage]))).toEqual(
    new Map([
      [overdue, 'overdue'],
      [late, 'begun'],
      [failed, 'failed'],
    ]),
  )
})

test('who did what with it: one line for all its languages', async () => {
  const planId = await aPlan(editor, [await anApprovedRelease(writer, ['ar', 'en'])], ['ar', 'en'])
  const { at, revision } = await planOf(planId)
  const moved = { planId, revision, at: daysLater(at, 'UTC', 2) }
  await done(reschedulePlan(editor, moved))
  await letItCome(planId)
  await done(carryOutPlans(clock, { planId }))
  const events = await listPlanEventsFor(writer, planId)
  expect(events.map(({ event, actorName }) => [event, actorName])).toEqual([
    ['plan.carried_out', null],
    ['plan.rescheduled', editor.name],
    ['plan.scheduled', editor.name],
  ])
  expect(events[1]!.facts).toMatchObject({ former: at.toISOString() })
})

test('what can be planned: approved, and in no other plan', async () => {
  const releaseId = await anApprovedRelease(editor, ['ar', 'en'])
  const own = async () =>
    (await listPlannableFor(editor, releaseId)).find((one) => one.releaseId === releaseId)
  expect((await listPlannableFor(editor, releaseId))[0]!.releaseId).toBe(releaseId)
  await aPlan(editor, [releaseId], ['ar'])
  const languages = (await own())!.languages.toSorted((one) => (one.locale === 'ar' ? -1 : 1))
  expect(languages).toMatchObject([
    { locale: 'ar', revision: null, isPlanned: true },
    { locale: 'en', isPlanned: false, wasPublic: false },
  ])
  expect(languages[1]!.revision).not.toBeNull()
  expect(await listPlannableFor(writer, releaseId)).toEqual([])
})

test('a move is weighed by the clock of its zone, and changes nothing', async () => {
  const planId = await aPlan(editor, [await anApprovedRelease(writer)], ['ar'])
  const before = await planOf(planId)
  const weighed = await done(weighMove(editor, { planId, days: 3 }))
  expect(wallTimeOf(weighed.at, 'UTC').slice(11)).toBe(wallTimeOf(before.at, 'UTC').slice(11))
  expect(weighed.at.getTime() - before.at.getTime()).toBe(72 * hour)
  expect(await planOf(planId)).toEqual(before)
  await done(reschedulePlan(editor, weighed.input))
  expect((await planOf(planId)).at).toEqual(weighed.at)
  const refusals = [
    [writer, { planId, days: 1 }, 'release.not_allowed'],
    [editor, { planId: crypto.randomUUID(), days: 1 }, 'plan.unknown'],
    [editor, { planId, days: 10_000 }, 'input.invalid'],
  ] as const
  for (const [actor, input, code] of refusals)
    expect(await weighMove(actor, input)).toMatchObject({ ok: false, problems: [{ code }] })
})
