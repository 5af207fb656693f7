import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Person, Role } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { officeTime } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '#lib/newsroom/db.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  aPublishedRelease,
  aSubmittedRelease,
  done,
  publish,
} from '#prisma/demo/factories.ts'
import { someRegisters } from '#prisma/demo/registers.ts'
import { promiseTranslation } from './promise-translation.ts'

let editor: Person
beforeAll(async () => {
  await someRegisters()
  editor = await anEditor()
})

const hour = 3_600_000
/** An hour and minute of the office's clock. */
const inHours = (hours: number) => officeTime(new Date(Date.now() + hours * hour))
const aPromise = (releaseId: string, more: object = {}) => ({
  releaseId,
  locale: 'en' as Locale,
  at: inHours(5) as string | null,
  former: null as string | null,
  ...more,
})
const promisedOf = async (releaseId: string) =>
  (await db.document.findFirst({ where: { releaseId, locale: 'en' } }))?.promisedAt
const toldTo = async (releaseId: string) =>
  (await newsroom.liveDocument.findFirstOrThrow({ where: { releaseId, locale: 'ar' } }))
    .siblingPromisedAt
const lastChange = () =>
  newsroom.$queryRaw`SELECT tags, "isUrgent" FROM newsroom."EpochChange" ORDER BY value DESC LIMIT 1`

test('a translation that nobody began is begun, and the readers of what is live are told', async () => {
  const releaseId = await aPublishedRelease(editor, ['ar'])
  const { promisedAt, epoch } = await done(promiseTranslation(editor, aPromise(releaseId)))
  expect(officeTime(promisedAt!)).toBe(inHours(5))
  expect(await promisedOf(releaseId)).toEqual(promisedAt)
  expect(await toldTo(releaseId)).toEqual(promisedAt)
  expect((await newsroom.epoch.findFirstOrThrow()).value).toBe(BigInt(epoch!))
  const { year, sequence } = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
  expect(await lastChange()).toEqual([{ tags: [`r:${year}/${sequence}`], isUrgent: false }])
  const events = await db.auditEvent.findMany({ where: { releaseId }, orderBy: { seq: 'desc' } })
  expect(events.map(({ event }) => event).slice(0, 3)).toEqual([
    'translation.promised',
    'edition.started',
    'document.added',
  ])
  expect(events[0]).toMatchObject({
    actorId: editor.id,
    locale: 'en',
    facts: { promisedAt: promisedAt!.toISOString() },
  })
})

test('the time is that of Casablanca, winter and Ramadan alike', async () => {
  const releaseId = await aFinishedRelease(editor, ['ar', 'en'])
  const year = new Date().getUTCFullYear() + 1
  const ramadan = new Date(`${year}-02-20T12:00:00Z`)
  const at = officeTime(ramadan)
  const { promisedAt } = await done(promiseTranslation(editor, aPromise(releaseId, { at })))
  expect(promisedAt).toEqual(ramadan)
})

test('before anything is live the promise waits, and goes out with the original', async () => {
  const releaseId = await aSubmittedRelease(editor, ['ar'])
  const { promisedAt, epoch } = await done(promiseTranslation(editor, aPromise(releaseId)))
  expect(epoch).toBeNull()
  await publish(editor, releaseId, ['ar'])
  expect(await toldTo(releaseId)).toEqual(promisedAt)
})

test('a promise is changed, and taken back', async () => {
  const releaseId = await aPublishedRelease(editor, ['ar'])
  const first = await done(promiseTranslation(editor, aPromise(releaseId)))
  const former = first.promisedAt!.toISOString()
  const second = await done(
    promiseTranslation(editor, aPromise(releaseId, { at: inHours(9), former })),
  )
  expect(await toldTo(releaseId)).toEqual(second.promisedAt)
  await done(
    promiseTranslation(
      editor,
      aPromise(releaseId, { at: null, former: second.promisedAt!.toISOString() }),
    ),
  )
  expect([await promisedOf(releaseId), await toldTo(releaseId)]).toEqual([null, null])
  const event = await db.auditEvent.findFirst({ where: { releaseId }, orderBy: { seq: 'desc' } })
  expect(event).toMatchObject({ event: 'translation.promised', facts: { promisedAt: null } })
})

test('the same again changes nothing', async () => {
  const releaseId = await aPublishedRelease(editor, ['ar'])
  const promise = aPromise(releaseId)
  const { promisedAt } = await done(promiseTranslation(editor, promise))
  const again = { ...promise, former: promisedAt!.toISOString() }
  expect(await done(promiseTranslation(editor, again))).toEqual({
    ok: true,
    promisedAt,
    epoch: null,
  })
})

describe('refused:', () => {
  const refused = async (input: unknown, actor = editor) =>
    refusalOf(() => promiseTranslation(actor, input))
  let releaseId: string
  beforeAll(async () => {
    releaseId = await aPublishedRelease(editor, ['ar'])
  })

  test.each<Role>(['writer', 'translator'])('to a %s', async (role) => {
    expect(await refused(aPromise(releaseId), await aPerson(role))).toEqual([
      { code: 'release.not_allowed' },
    ])
  })

  test('an unknown release', async () => {
    expect(await refused(aPromise(randomUUID()))).toEqual([{ code: 'release.unknown' }])
  })

  test('a language that is live', async () => {
    expect(await refused(aPromise(releaseId, { locale: 'ar' }))).toEqual([
      { code: 'promise.already_live' },
    ])
  })

  test('a time that has passed, or that nobody waits for', async () => {
    expect(await refused(aPromise(releaseId, { at: inHours(-1) }))).toEqual([
      { code: 'promise.past', field: 'at' },
    ])
    expect(await refused(aPromise(releaseId, { at: inHours(24 * 400) }))).toEqual([
      { code: 'promise.far', field: 'at' },
    ])
  })

  test.each(['', 'غداً', '2026-02-30T10:00', '2026-12-01', '2026-12-01T10:00:00Z'])(
    'no time: %j',
    async (at) => {
      expect(await refused(aPromise(releaseId, { at }))).toEqual([
        { code: 'promise.not_a_time', field: 'at' },
      ])
    },
  )

  test('what someone else promised meanwhile is not undone', async () => {
    const other = await aPublishedRelease(editor, ['ar'])
    await done(promiseTranslation(editor, aPromise(other)))
    for (const at of [inHours(8), null])
      expect(await refused(aPromise(other, { at }))).toEqual([
        { code: 'promise.changed_meanwhile' },
      ])
  })

  test('what no form sends', async () => {
    for (const input of [undefined, {}, aPromise(releaseId, { locale: 'fr' }), aPromise('x')])
      expect(await refused(input)).not.toEqual([])
  })
})
