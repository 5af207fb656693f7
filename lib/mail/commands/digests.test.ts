import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { anEditor, aRelease } from '#prisma/demo/factories.ts'
import { lastStruck } from '../settings/digest-hours.ts'
import { findNotificationSettingsFor } from '../settings/find-settings.ts'
import { type NewsKind, newsKinds, type Way } from '../news.ts'
import { notify } from '../notify.ts'
import { settingsIn } from '../settings/settings-in.ts'
import { saveNotificationSettings } from './save-notification-settings.ts'
import { writeNextDigest } from './write-next-digest.ts'

const before = (milliseconds: number, hour = 8) =>
  new Date(lastStruck(new Date())[hour]!.getTime() - milliseconds)
const settings = (given: { digestHour?: unknown; ways?: Record<string, unknown> } = {}) => ({
  digestHour: 8,
  ways: {},
  ...given,
})

beforeEach(async () => {
  await db.digestItem.deleteMany()
})

async function aToldPerson(kinds: NewsKind[] = ['edition.published']) {
  const [actor, reader] = [await anEditor(), await anEditor()]
  const { releaseId } = await aRelease(actor, { headline: 'لقاء في الرباط' })
  const ways = Object.fromEntries(kinds.map((kind) => [kind, 'digest' as Way]))
  await saveNotificationSettings(reader, settings({ ways }))
  for (const kind of kinds)
    await db.$transaction((tx) => notify(tx, actor, [{ kind, userIds: [reader.id], releaseId }]))
  return { actor, reader, releaseId }
}
const happenedAt = (userId: string, at: Date) =>
  db.digestItem.updateMany({ where: { userId }, data: { at } })
const digestsOf = (userId: string) => db.mail.findMany({ where: { userId, kind: 'digest' } })
const writeAll = async () => {
  while (await writeNextDigest());
}

describe('a digest', () => {
  test('tells together, at the hour, what happened before it, and only once', async () => {
    const { reader, releaseId } = await aToldPerson(['edition.published', 'comment.replied'])
    await happenedAt(reader.id, before(-1000))
    await writeAll()
    expect(await digestsOf(reader.id)).toEqual([])
    await happenedAt(reader.id, before(1000))
    await writeAll()
    await writeAll()
    const [digest, ...others] = await digestsOf(reader.id)
    expect(others).toEqual([])
    expect(digest!.subject).toBe('جديد المكتب: خبران')
    expect(digest!.text.match(/لقاء في الرباط/g)).toHaveLength(4)
    expect(digest!.text).toContain(`http://localhost:3000/en/admin/releases/${releaseId}\n`)
  })

  test('is not written when there is nothing', async () => {
    const reader = await anEditor()
    await writeAll()
    expect(await digestsOf(reader.id)).toEqual([])
  })

  test('is written at the hour that the person chose', async () => {
    const { reader } = await aToldPerson()
    const now = new Date()
    const struck = lastStruck(now)
    const latest = struck.reduce((one, other) => (other > one ? other : one))
    const hour = struck.indexOf(latest)
    await happenedAt(reader.id, new Date(latest.getTime() - 1000))
    const next = (hour + 1) % 24
    await saveNotificationSettings(reader, settings({ digestHour: next }))
    await writeAll()
    expect(await digestsOf(reader.id)).toEqual([])
    await saveNotificationSettings(reader, settings({ digestHour: hour }))
    await writeAll()
    expect(await digestsOf(reader.id)).toHaveLength(1)
  })

  test('leaves out what the person has chosen never to be told meanwhile', async () => {
    const { reader } = await aToldPerson(['edition.published', 'comment.replied'])
    await happenedAt(reader.id, before(1000))
    await saveNotificationSettings(reader, settings({ ways: { 'comment.replied': 'never' } }))
    await writeAll()
    const [digest] = await digestsOf(reader.id)
    expect(digest!.subject).toBe('جديد المكتب: خبر واحد')
  })

  test('waits for whoever may not enter now', async () => {
    const { reader } = await aToldPerson()
    await happenedAt(reader.id, before(1000))
    await db.user.update({ where: { id: reader.id }, data: { disabledAt: new Date() } })
    await writeAll()
    expect(await digestsOf(reader.id)).toEqual([])
    await db.user.update({ where: { id: reader.id }, data: { disabledAt: null } })
    await writeAll()
    expect(await digestsOf(reader.id)).toHaveLength(1)
  })

  test('is one even when several workers write', async () => {
    const told = []
    for (let count = 0; count < 12; count++) told.push(await aToldPerson())
    for (const { reader } of told) await happenedAt(reader.id, before(1000))
    await Promise.all([writeAll(), writeAll(), writeAll(), writeAll()])
    await writeAll()
    for (const { reader } of told) expect(await digestsOf(reader.id)).toHaveLength(1)
  })
})

describe('settings', () => {
  test('are as usual until someone chooses; what is as usual is not kept', async () => {
    const reader = await anEditor()
    expect(await findNotificationSettingsFor(reader)).toEqual({ digestHour: 8, ways: newsKinds })
    const ways = { 'edition.submitted': 'never', 'edition.published': 'digest' }
    expect(await saveNotificationSettings(reader, settings({ digestHour: 17, ways }))).toEqual({
      ok: true,
    })
    const kept = await db.notificationSetting.findMany({ where: { userId: reader.id } })
    expect(kept).toEqual([{ userId: reader.id, kind: 'edition.submitted', way: 'never' }])
    expect(await findNotificationSettingsFor(reader)).toMatchObject({
      digestHour: 17,
      ways: { 'edition.submitted': 'never' },
    })
    const back = { 'edition.submitted': 'at_once' }
    await saveNotificationSettings(reader, settings({ ways: back }))
    expect(await db.notificationSetting.count({ where: { userId: reader.id } })).toBe(0)
  })

  test.each([
    [{ digestHour: 24 }],
    [{ digestHour: 'x' }],
    [{ digestHour: 7.5 }],
    [{ ways: { 'edition.unheard_of': 'never' } }],
    [{ ways: { 'edition.submitted': 'loudly' } }],
    [{ ways: { constructor: 'never' } }],
    [{ ways: 'all' }],
  ])('refuse %j', async (given) => {
    const refused = await saveNotificationSettings(await anEditor(), { ...settings(), ...given })
    expect(refused).toMatchObject({ ok: false })
  })

  test('come from a form, a field for each kind', () => {
    const form = new FormData()
    form.set('digestHour', '9')
    form.set('way.edition.submitted', 'never')
    form.set('other', 'x')
    expect(settingsIn(form)).toEqual({ digestHour: '9', ways: { 'edition.submitted': 'never' } })
    expect(settingsIn('nonsense')).toEqual({ digestHour: undefined, ways: {} })
  })
})
