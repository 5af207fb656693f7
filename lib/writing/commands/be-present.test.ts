import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import { aFinishedRelease, anEditor, aPerson, aTextSave, done } from '#prisma/demo/factories.ts'
import { bePresent } from './be-present.ts'

let salma: Person
let karim: Person
let releaseId: string
beforeEach(async () => {
  salma = await anEditor()
  karim = await anEditor()
  releaseId = await aFinishedRelease(salma)
})

const say = (person: Person, act: string, locale = 'ar') =>
  done(bePresent(person, { releaseId, locale, act }))
const namesOf = ({ others }: Awaited<ReturnType<typeof say>>) => others.map(({ name }) => name)

/** As if the person had not been heard of for so many seconds. */
const fallSilent = (person: Person, seconds: number) => db.$executeRaw`
  UPDATE desk."Presence" SET "seenAt" = clock_timestamp() - make_interval(secs => ${seconds}) WHERE "userId" = ${person.id}::uuid`

test('who has a text open sees the others, not oneself, and since when', async () => {
  expect(namesOf(await say(salma, 'read'))).toEqual([])
  const seen = await say(karim, 'read')
  expect(seen.others).toEqual([{ userId: salma.id, name: salma.name, since: expect.any(Date) }])
  expect(seen.pen).toBeNull()
})

test('each language is a text of its own', async () => {
  await say(salma, 'write')
  const other = await aFinishedRelease(salma, ['ar', 'en'])
  expect(
    namesOf(await done(bePresent(karim, { releaseId: other, locale: 'en', act: 'read' }))),
  ).toEqual([])
})

test('the first writer holds the pen, a second one hears who', async () => {
  expect((await say(salma, 'write')).pen).toMatchObject({ isMine: true })
  expect((await say(karim, 'write')).pen).toMatchObject({ name: salma.name, isMine: false })
  expect((await say(salma, 'write')).pen).toMatchObject({ isMine: true })
})

test('of many who begin at the same moment exactly one holds the pen', async () => {
  const people = [salma, karim, await anEditor(), await anEditor(), await anEditor()]
  const answers = await Promise.all(people.map((person) => say(person, 'write')))
  expect(answers.filter(({ pen }) => pen!.isMine)).toHaveLength(1)
  expect(
    await db.presence.count({ where: { document: { releaseId }, penSince: { not: null } } }),
  ).toBe(1)
})

test('the pen can be taken, and the former holder hears by whom', async () => {
  await say(salma, 'write')
  expect((await say(karim, 'take')).pen).toMatchObject({ isMine: true })
  expect((await say(salma, 'write')).pen).toMatchObject({ name: karim.name, isMine: false })
  expect((await say(salma, 'take')).pen).toMatchObject({ isMine: true })
})

test('no save is refused because of the pen', async () => {
  await say(salma, 'write')
  await done(saveText(karim, await aTextSave(releaseId, 'ar', { kicker: 'دفاع' })))
})

test('who stops writing lays the pen down; who closes the page is gone', async () => {
  await say(salma, 'write')
  expect((await say(salma, 'read')).pen).toBeNull()
  await say(salma, 'write')
  await say(salma, 'leave')
  const seen = await say(karim, 'write')
  expect(namesOf(seen)).toEqual([])
  expect(seen.pen).toMatchObject({ isMine: true })
})

test('who is not heard of for thirty seconds is gone, and the pen is free', async () => {
  await say(salma, 'write')
  await fallSilent(salma, 29)
  expect((await say(karim, 'write')).pen).toMatchObject({ name: salma.name })
  await fallSilent(salma, 31)
  const seen = await say(karim, 'write')
  expect(namesOf(seen)).toEqual([])
  expect(seen.pen).toMatchObject({ isMine: true })
  expect((await say(salma, 'write')).pen).toMatchObject({ name: karim.name })
})

test('tells the newest saved text', async () => {
  const { revisionId } = await say(salma, 'read')
  const saved = await done(saveText(karim, await aTextSave(releaseId, 'ar', { kicker: 'دفاع' })))
  expect(revisionId).not.toBe(saved.revisionId)
  expect((await say(salma, 'read')).revisionId).toBe(saved.revisionId)
})

test('refused: the pen for whoever may not write, a text that is not there, other words', async () => {
  const codes = async (person: Person, input: unknown) =>
    (await refusalOf(() => bePresent(person, input))).map(({ code }) => code)
  const stranger = await aPerson('writer')
  const call = { releaseId, locale: 'ar', act: 'take' }
  for (const act of ['write', 'take'])
    expect(await codes(stranger, { ...call, act })).toEqual(['text.not_allowed'])
  expect(await codes(salma, { ...call, locale: 'en' })).toEqual(['release.unknown'])
  expect(await codes(salma, { ...call, releaseId: randomUUID() })).toEqual(['release.unknown'])
  expect(await codes(salma, { ...call, act: 'break' })).toEqual(['input.invalid'])
  expect((await done(bePresent(stranger, { ...call, act: 'read' }))).ok).toBe(true)
})
