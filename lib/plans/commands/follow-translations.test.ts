import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { newsroom } from '#lib/newsroom/db.ts'
import {
  anApprovedRelease,
  anEditor,
  aPerson,
  approve,
  done,
  publish,
  submit,
  system,
  writeText,
} from '#prisma/demo/factories.ts'
import { aPlan, letItCome, planOf } from '#prisma/demo/plan-factories.ts'
import { sweepPlans } from '../sweep-plans.ts'
import { cancelPlan } from './cancel-plan.ts'
import { watchPlans } from './watch-plans.ts'
import { clock } from '../clock.ts'

let editor: Person
let writer: Person
let translator: Person
beforeAll(async () => {
  editor = await anEditor()
  writer = await aPerson('writer')
  translator = await aPerson('translator')
})

const sweep = async () => {
  while (await sweepPlans());
}
const liveIn = async (releaseId: string) =>
  (await newsroom.liveDocument.findMany({ where: { releaseId }, orderBy: { locale: 'asc' } })).map(
    ({ locale }) => locale,
  )

/** Arabic has gone live, English is to follow. */
async function begun(options: Parameters<typeof aPlan>[3] = {}) {
  const releaseId = await anApprovedRelease(writer)
  const more = { policy: 'original_first', follows: ['en'], ...options } as const
  const planId = await aPlan(editor, [releaseId], ['ar'], { ...more, follows: ['en'] })
  await letItCome(planId)
  await sweep()
  return { releaseId, planId }
}

async function translate(releaseId: string) {
  await writeText(translator, releaseId, 'en')
  await submit(translator, releaseId, 'en')
}

test('a translation goes out as soon as it is approved, and not before', async () => {
  const { releaseId, planId } = await begun()
  expect(await liveIn(releaseId)).toEqual(['ar'])
  expect(await planOf(planId)).toMatchObject({ state: 'waiting', begunAt: expect.any(Date) })
  await translate(releaseId)
  await sweep()
  expect(await liveIn(releaseId)).toEqual(['ar'])
  await approve(system, releaseId, 'en')
  await sweep()
  expect(await liveIn(releaseId)).toEqual(['ar', 'en'])
  const plan = await planOf(planId)
  expect(plan).toMatchObject({ state: 'done', endedAt: expect.any(Date) })
  expect(plan.receipt!.acts.map(({ editions }) => editions.map(({ locale }) => locale))).toEqual([
    ['ar'],
    ['en'],
  ])
  expect(plan.receipt!.acts[1]!.lateMs).toBe(0)
})

test('one that was approved in time goes out right after its original', async () => {
  const releaseId = await anApprovedRelease(writer)
  const planId = await aPlan(editor, [releaseId], ['ar'], {
    policy: 'original_first',
    follows: ['en'],
  })
  await translate(releaseId)
  await approve(system, releaseId, 'en')
  await sweep()
  expect(await liveIn(releaseId)).toEqual([])
  await letItCome(planId)
  await sweep()
  expect(await liveIn(releaseId)).toEqual(['ar', 'en'])
})

test('readers are told by when it will be there; a missed deadline is told to people, once', async () => {
  const { releaseId, planId } = await begun({ policy: 'translation_by', deadlineInMinutes: 600 })
  const { deadline } = await planOf(planId)
  const live = await newsroom.liveDocument.findFirstOrThrow({ where: { releaseId } })
  expect(live.siblingPromisedAt).toEqual(deadline)
  expect(await done(watchPlans(clock))).toMatchObject({ missed: [] })
  await db.publishPlan.update({
    where: { id: planId },
    data: { deadline: new Date(Date.now() - 1000) },
  })
  expect(await done(watchPlans(clock))).toMatchObject({ missed: [planId] })
  expect(await done(watchPlans(clock))).toMatchObject({ missed: [] })
  expect(await db.mail.count({ where: { kind: 'plan.deadline_missed', userId: editor.id } })).toBe(
    1,
  )
  // Nothing unapproved goes out, however late.
  await translate(releaseId)
  await sweep()
  expect(await liveIn(releaseId)).toEqual(['ar'])
  await approve(system, releaseId, 'en')
  await sweep()
  expect(await liveIn(releaseId)).toEqual(['ar', 'en'])
  expect((await planOf(planId)).receipt!.acts[1]!.lateMs).toBeGreaterThanOrEqual(1000)
})

test('one that a person published by hand is done', async () => {
  const { releaseId, planId } = await begun()
  await translate(releaseId)
  await publish(editor, releaseId, ['en'])
  await sweep()
  const plan = await planOf(planId)
  expect(plan).toMatchObject({ state: 'done' })
  expect(plan.editions[1]).toMatchObject({
    locale: 'en',
    isOpen: false,
    publishedAt: expect.any(Date),
  })
})

test('a plan that was cancelled is followed by nothing', async () => {
  const { releaseId, planId } = await begun()
  const { revision } = await planOf(planId)
  await done(cancelPlan(editor, { planId, revision }))
  await translate(releaseId)
  await approve(system, releaseId, 'en')
  await sweep()
  expect(await liveIn(releaseId)).toEqual(['ar'])
})
