import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import {
  anApprovedRelease,
  anEditor,
  aPerson,
  approve,
  aSubmittedRelease,
  aTextSave,
  done,
  submit,
  system,
  writeText,
} from '#prisma/demo/factories.ts'
import { aPlan, letItCome, planOf } from '#prisma/demo/plan-factories.ts'
import { clock } from '../clock.ts'
import { checkPlan } from '../check-plan.ts'
import { checkPlans } from './check-plans.ts'
import { confirmReceipts } from './confirm-receipts.ts'
import { carryOutPlans } from './carry-out-plans.ts'
import { watchPlans } from './watch-plans.ts'

let editor: Person
let writer: Person
beforeAll(async () => {
  editor = await anEditor()
  writer = await aPerson('writer')
})

const check = async () => (await done(checkPlans(clock))).planId
const comeNear = (planId: string, minutes: number) => letItCome(planId, -60 * minutes)
const mails = () => db.mail.count({ where: { kind: 'plan.check_failed', userId: editor.id } })
const codes = async (planId: string) =>
  (await checkPlan(db, await planOf(planId))).map(({ code }) => code)

test('a day and an hour before its time, each once, and told when something is wrong', async () => {
  const releaseId = await anApprovedRelease(writer, ['ar'], { withPhoto: true })
  const planId = await aPlan(editor, [releaseId], ['ar'], { inMinutes: 3000 })
  expect(await check()).toBeNull()
  await comeNear(planId, 23 * 60)
  expect(await check()).toBe(planId)
  expect(await check()).toBeNull()
  // The factory's photo has no bytes.
  expect((await planOf(planId)).problems).toMatchObject([{ code: 'plan.file_missing' }])
  expect(await mails()).toBe(1)
  await comeNear(planId, 59)
  expect(await check()).toBe(planId)
  expect(await check()).toBeNull()
  expect((await planOf(planId)).receipt!.checks.map(({ when }) => when)).toEqual(['day', 'hour'])
  expect(await mails()).toBe(2)
})

test('nobody is mailed when all is well', async () => {
  const before = await mails()
  const planId = await aPlan(editor, [await anApprovedRelease(writer)], ['ar'], { inMinutes: 30 })
  expect(await check()).toBe(planId)
  expect(await check()).toBeNull()
  expect((await planOf(planId)).problems).toEqual([])
  expect(await mails()).toBe(before)
})

test('a translation of words that will not stand beside it is named', async () => {
  const fresh = await anApprovedRelease(writer, ['ar', 'en'])
  expect(await codes(await aPlan(editor, [fresh], ['ar', 'en']))).toEqual([])
  const releaseId = await anApprovedRelease(writer, ['ar', 'en'])
  await writeText(editor, releaseId, 'ar', { headline: 'عنوان آخر تماماً' })
  await submit(editor, releaseId, 'ar')
  await approve(system, releaseId, 'ar')
  const planId = await aPlan(editor, [releaseId], ['ar', 'en'])
  expect(await codes(planId)).toEqual(['plan.translation_stale'])
})

test('a translation of paragraphs that were only moved is not', async () => {
  const releaseId = await anApprovedRelease(writer, ['ar', 'en'])
  const save = await aTextSave(releaseId, 'ar')
  const body = { type: 'doc', content: save.text.body.content.toReversed() }
  await done(saveText(editor, { ...save, text: { ...save.text, body } }))
  await submit(editor, releaseId, 'ar')
  await approve(system, releaseId, 'ar')
  expect(await codes(await aPlan(editor, [releaseId], ['ar', 'en']))).toEqual([])
})

test('whoever made or approved it and may no longer enter is named; one that is to follow is not ready', async () => {
  const approver = await anEditor()
  const maker = await anEditor()
  const releaseId = await aSubmittedRelease(writer)
  await approve(approver, releaseId, 'ar')
  const planId = await aPlan(maker, [releaseId], ['ar'], {
    policy: 'original_first',
    follows: ['en'],
  })
  expect(await codes(planId)).toEqual(['plan.translation_not_ready'])
  await db.user.update({ where: { id: approver.id }, data: { role: 'writer' } })
  await db.user.update({ where: { id: maker.id }, data: { disabledAt: new Date() } })
  expect(await codes(planId)).toEqual([
    'plan.translation_not_ready',
    'plan.scheduler_disabled',
    'plan.approver_disabled',
  ])
})

test('a plan that nobody carries out is told, once', async () => {
  const planId = await aPlan(editor, [await anApprovedRelease(writer)], ['ar'])
  await letItCome(planId, 20)
  expect(await done(watchPlans(clock))).toMatchObject({ overdue: [] })
  await letItCome(planId, 40)
  expect(await done(watchPlans(clock))).toMatchObject({ overdue: [planId] })
  expect(await done(watchPlans(clock))).toMatchObject({ overdue: [] })
  expect(await db.mail.count({ where: { kind: 'plan.overdue', userId: editor.id } })).toBe(1)
})

test('the receipt notes when every edge had shown it', async () => {
  const planId = await aPlan(editor, [await anApprovedRelease(writer)], ['ar'])
  await letItCome(planId)
  const acts = async () => (await planOf(planId)).receipt!.acts
  await done(carryOutPlans(clock, { most: 50 }))
  expect((await acts())[0]!.seenAt).toBeNull()
  expect((await done(confirmReceipts(clock))).confirmed).toContain(planId)
  expect((await acts())[0]!.seenAt).not.toBeNull()
  expect((await done(confirmReceipts(clock))).confirmed).toEqual([])
})
