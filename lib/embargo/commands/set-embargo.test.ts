import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Person, Role } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { runSql } from '#lib/testing/cluster.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import {
  aFinishedRelease,
  anApprovedRelease,
  anEditor,
  aPerson,
  aPublishedRelease,
  done,
  publish,
} from '#prisma/demo/factories.ts'
import {
  anEmbargoTime,
  anInvitation,
  embargoOf,
  hoursFromNow,
  letEmbargoPass,
  putUnderEmbargo,
} from '#prisma/demo/guests.ts'
import { liftEmbargo } from './lift-embargo.ts'
import { setEmbargo } from './set-embargo.ts'

let editor: Person
let writer: Person
beforeAll(async () => {
  editor = await anEditor()
  writer = await aPerson('writer')
})

const mailsOf = (releaseId: string) =>
  db.mail.findMany({ where: { releaseId }, orderBy: { id: 'asc' } })
const lastEvent = (releaseId: string) =>
  db.auditEvent.findFirst({ where: { releaseId }, orderBy: { seq: 'desc' } })

test('an editor sets the time, on the clock of a zone', async () => {
  const releaseId = await aFinishedRelease(writer)
  const { until } = await done(
    setEmbargo(editor, {
      releaseId,
      time: `${new Date().getUTCFullYear() + 1}-01-15T18:00`,
      zone: 'Europe/Paris',
      former: null,
    }),
  )
  expect(until.toISOString()).toMatch(/-01-15T17:00:00/)
  const release = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
  expect(release).toMatchObject({ embargoUntil: until, embargoZone: 'Europe/Paris' })
  expect(await lastEvent(releaseId)).toMatchObject({
    event: 'embargo.set',
    actorId: editor.id,
    facts: { until: until.toISOString(), former: null, zone: 'Europe/Paris' },
  })
})

test('a new time is told to the invited and to the owner, and to nobody whose link was taken back', async () => {
  const releaseId = await anApprovedRelease(writer)
  await putUnderEmbargo(editor, releaseId)
  const [told, gone] = [
    await anInvitation(editor, releaseId),
    await anInvitation(editor, releaseId),
  ]
  await db.embargoInvitation.updateMany({
    where: { id: gone.invitationId },
    data: { revokedAt: new Date() },
  })
  await putUnderEmbargo(editor, releaseId, 9)
  const moved = (await mailsOf(releaseId)).filter(({ kind }) => kind === 'embargo.moved')
  expect(moved.map(({ to }) => to)).toEqual([told.email])
  const changed = (await mailsOf(releaseId)).filter(({ kind }) => kind === 'embargo.changed')
  expect(changed.map(({ userId }) => userId)).toEqual([writer.id])
})

test('the same time again changes nothing', async () => {
  const releaseId = await anApprovedRelease(writer)
  await putUnderEmbargo(editor, releaseId)
  const asked = await anEmbargoTime(releaseId)
  const before = await lastEvent(releaseId)
  await done(setEmbargo(editor, asked))
  expect(await lastEvent(releaseId)).toEqual(before)
})

test('nothing is published before, with or without force, and everything after', async () => {
  const releaseId = await anApprovedRelease(writer)
  await putUnderEmbargo(editor, releaseId)
  await expect(publish(editor, releaseId, ['ar'])).rejects.toThrow('embargo.not_over')
  await letEmbargoPass(releaseId)
  await publish(editor, releaseId, ['ar'])
})

test('lifting ends it at once and tells the invited', async () => {
  const releaseId = await anApprovedRelease(writer)
  await putUnderEmbargo(editor, releaseId)
  const { email } = await anInvitation(editor, releaseId)
  const former = (await embargoOf(releaseId))!.toISOString()
  await done(liftEmbargo(editor, { releaseId, former }))
  expect((await embargoOf(releaseId))!.getTime()).toBeLessThanOrEqual(Date.now() + 1000)
  expect(await lastEvent(releaseId)).toMatchObject({ event: 'embargo.lifted', facts: { former } })
  const lifted = (await mailsOf(releaseId)).filter(({ kind }) => kind === 'embargo.lifted')
  expect(lifted.map(({ to }) => to)).toEqual([email])
  const again = (await embargoOf(releaseId))!.toISOString()
  expect(await refusalOf(() => liftEmbargo(editor, { releaseId, former: again }))).toEqual([
    { code: 'embargo.none' },
  ])
})

describe('refused:', () => {
  const refused = (input: unknown, actor = editor) => refusalOf(() => setEmbargo(actor, input))

  test.each<Role>(['writer', 'translator'])('to a %s', async (role) => {
    const releaseId = await aFinishedRelease(writer)
    const person = await aPerson(role)
    expect(await refused(await anEmbargoTime(releaseId), person)).toEqual([
      { code: 'release.not_allowed' },
    ])
    await putUnderEmbargo(editor, releaseId)
    const former = (await embargoOf(releaseId))!.toISOString()
    expect(await refusalOf(() => liftEmbargo(person, { releaseId, former }))).toEqual([
      { code: 'release.not_allowed' },
    ])
  })

  test('what is public, or was', async () => {
    const releaseId = await aPublishedRelease(editor)
    expect(await refused(await anEmbargoTime(releaseId))).toEqual([
      { code: 'embargo.already_public' },
    ])
  })

  test('a time that has passed, or that nobody waits for', async () => {
    const releaseId = await aFinishedRelease(writer)
    expect(await refused(await anEmbargoTime(releaseId, -1))).toEqual([
      { code: 'embargo.past', field: 'time' },
    ])
    expect(await refused(await anEmbargoTime(releaseId, 24 * 400))).toEqual([
      { code: 'embargo.far', field: 'time' },
    ])
  })

  test('an hour that the clock skips, and one that it shows twice until it is said which', async () => {
    const releaseId = await aFinishedRelease(writer)
    const asked = { ...(await anEmbargoTime(releaseId)), zone: 'Europe/Paris' }
    const skipped = await refused({ ...asked, time: '2027-03-28T02:30' })
    expect(skipped).toMatchObject([{ code: 'plan.skipped_hour', field: 'time' }])
    const doubled = { ...asked, time: '2027-10-31T02:30' }
    expect(await refused(doubled)).toEqual([{ code: 'plan.doubled_hour', field: 'time' }])
    const { until } = await done(setEmbargo(editor, { ...doubled, occurrence: 'second' }))
    expect(until.toISOString()).toBe('2027-10-31T01:30:00.000Z')
  })

  test('later than a plan that holds one of its languages', async () => {
    const releaseId = await anApprovedRelease(writer)
    const document = await db.document.findFirstOrThrow({ where: { releaseId } })
    const planId = randomUUID()
    await runSql(
      ownerUrl,
      `INSERT INTO desk."PublishPlan" (id, at, zone) VALUES ('${planId}', now() + interval '3 hours', 'UTC')`,
      `INSERT INTO desk."PlanEdition" ("planId", "documentId") VALUES ('${planId}', '${document.id}')`,
    )
    const late = await anEmbargoTime(releaseId, 4)
    const planned = hoursFromNow(3).replace('T', ' ')
    expect(await refused(late)).toEqual([
      { code: 'embargo.after_plan', field: 'time', values: { planned } },
    ])
    await done(setEmbargo(editor, await anEmbargoTime(releaseId, 2)))
    await runSql(
      ownerUrl,
      `UPDATE desk."PlanEdition" SET "isOpen" = false WHERE "planId" = '${planId}'`,
    )
    await done(setEmbargo(editor, await anEmbargoTime(releaseId, 4)))
  })

  test('what somebody else has set meanwhile', async () => {
    const releaseId = await aFinishedRelease(writer)
    const asked = await anEmbargoTime(releaseId)
    await putUnderEmbargo(editor, releaseId, 7)
    expect(await refused(asked)).toEqual([{ code: 'embargo.changed_meanwhile' }])
    expect(await refusalOf(() => liftEmbargo(editor, { releaseId, former: null }))).toEqual([
      { code: 'embargo.changed_meanwhile' },
    ])
  })

  test('an unknown release, and what lies in the trash', async () => {
    const releaseId = await aFinishedRelease(writer)
    const asked = await anEmbargoTime(releaseId)
    expect(await refused({ ...asked, releaseId: randomUUID() })).toEqual([
      { code: 'release.unknown' },
    ])
    await runSql(
      ownerUrl,
      `UPDATE desk."Release" SET "trashedAt" = now() WHERE id = '${releaseId}'`,
    )
    expect(await refused(asked)).toEqual([{ code: 'release.in_trash' }])
  })

  test.each([
    [{ time: 'غداً' }, 'plan.not_a_time'],
    [{ time: '2027-02-30T10:00' }, 'plan.not_a_time'],
    [{ zone: 'Mars/Olympus' }, 'plan.unknown_zone'],
    [{ occurrence: 'third' }, 'input.invalid'],
    [{ embargoUntil: '2020-01-01' }, 'input.invalid'],
  ])('what no form sends: %j', async (change, code) => {
    const releaseId = await aFinishedRelease(writer)
    const asked = await anEmbargoTime(releaseId)
    expect(await refused({ ...asked, ...change })).toMatchObject([{ code }])
  })
})
