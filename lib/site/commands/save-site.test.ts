import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Person, Role } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { newsroom } from '#lib/newsroom/db.ts'
import { findSite } from '#lib/newsroom/queries/find-site.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import { aPerson, done } from '#prisma/demo/factories.ts'
import { findSiteSettingsFor } from '../queries.ts'
import { columnOf, longest, type SiteText, siteTexts } from '../site-settings.ts'
import { saveSite } from './save-site.ts'

let administrator: Person
beforeAll(async () => {
  administrator = await aPerson('administrator')
})

const settings = Object.fromEntries(
  siteTexts.flatMap((name) => [
    [columnOf(name, 'ar'), `${name} بالعربية`],
    [columnOf(name, 'en'), `${name} in English`],
  ]),
)
const revisionNow = async () => (await db.siteSettings.findFirst())?.revision ?? 0
/** A save over what is kept now, as the form would send it. */
const aSave = async (values: Record<string, string> = {}): Promise<Record<string, string>> => ({
  ...settings,
  email: 'press@ministry.example',
  phone: '٠٥٣٧ ١٢ ٣٤',
  accent: 'blue',
  weekStart: 'saturday',
  emblemSha256: '',
  revision: String(await revisionNow()),
  ...values,
})
const refused = async (values: Record<string, string>, actor = administrator) => {
  const input = await aSave(values)
  return refusalOf(() => saveSite(actor, input))
}
const anEmblem = (sha256: string) =>
  db.emblem.create({ data: { sha256, bytes: 900, width: 384, height: 200 } })

test('before the first save every page says what a new office says', async () => {
  expect(await findSite('ar')).toMatchObject({ name: 'بلاغ', accent: 'green', emblem: null })
  expect(await findSite('en')).toMatchObject({ locale: 'en', name: 'Balagh', email: '' })
  const before = await findSiteSettingsFor(administrator)
  expect(before).toMatchObject({ revision: 0, nameAr: 'بلاغ', nameEn: 'Balagh', footerAr: '' })
})

describe('once saved', () => {
  beforeEach(async () => {
    await done(saveSite(administrator, await aSave()))
  })

  test('each language says its own, and all else in both', async () => {
    expect(await findSite('ar')).toEqual({
      ...Object.fromEntries(siteTexts.map((name) => [name, settings[columnOf(name, 'ar')]])),
      locale: 'ar',
      email: 'press@ministry.example',
      phone: '0537 12 34',
      accent: 'blue',
      emblem: null,
    })
    expect(await findSite('en')).toMatchObject({ address: 'address in English', accent: 'blue' })
  })

  test('the desk finds it again, with its revision', async () => {
    const found = await findSiteSettingsFor(administrator)
    expect(found).toMatchObject({ nameAr: 'name بالعربية', emblemSha256: null })
    expect(found!.revision).toBe(await revisionNow())
  })

  test('every page is told, at once and not urgently', async () => {
    const { epoch } = await done(saveSite(administrator, await aSave({ accent: 'red' })))
    const change = await newsroom.$queryRaw`
      SELECT tags, "isUrgent" FROM newsroom."EpochChange" WHERE value = ${epoch}`
    expect(change).toEqual([{ tags: ['site'], isUrgent: false }])
    expect((await newsroom.epoch.findFirstOrThrow()).value).toBe(BigInt(epoch))
  })

  test('the trail says who changed what, without the words', async () => {
    await done(saveSite(administrator, await aSave({ nameEn: 'Press' })))
    const event = await db.auditEvent.findFirst({ orderBy: { seq: 'desc' } })
    expect(event).toMatchObject({
      event: 'site.saved',
      actorId: administrator.id,
      facts: { revision: await revisionNow(), changed: ['nameEn'] },
    })
  })

  test('an emblem that was uploaded is opened to readers, and stays open when another follows', async () => {
    const [first, second] = ['a'.repeat(64), 'b'.repeat(64)]
    for (const sha256 of [first, second]) {
      await db.emblem.createMany({
        data: { sha256, bytes: 900, width: 384, height: 200 },
        skipDuplicates: true,
      })
      await done(saveSite(administrator, await aSave({ emblemSha256: sha256 })))
    }
    expect((await findSite('ar')).emblem).toEqual({
      src: `/files/${second}/emblem.png`,
      width: 384,
      height: 200,
    })
    expect(await newsroom.siteFile.findMany({ orderBy: { sha256: 'asc' } })).toMatchObject([
      { sha256: first, mimeType: 'image/png', bytes: 900 },
      { sha256: second },
    ])
    await done(saveSite(administrator, await aSave()))
    expect((await findSite('en')).emblem).toBeNull()
  })

  test('two at the same moment: one is kept', async () => {
    const inputs = [await aSave({ nameAr: 'أول' }), await aSave({ nameAr: 'ثان' })]
    const answers = await Promise.all(inputs.map((input) => saveSite(administrator, input)))
    const winner = answers.findIndex(({ ok }) => ok)
    expect(answers[1 - winner]).toMatchObject({ problems: [{ code: 'site.changed_meanwhile' }] })
    expect((await findSite('ar')).name).toBe(inputs[winner]!.nameAr)
  })

  test('refused: what was typed over an older state', async () => {
    const stale = String((await revisionNow()) - 1)
    expect(await refused({ revision: stale })).toEqual([{ code: 'site.changed_meanwhile' }])
    expect(await refused({ revision: '0' })).toEqual([{ code: 'site.changed_meanwhile' }])
  })

  test.each<Role>(['writer', 'translator', 'editor'])('refused to a %s', async (role) => {
    const person = await aPerson(role)
    expect(await refused({}, person)).toEqual([{ code: 'site.not_allowed' }])
    expect(await findSiteSettingsFor(person)).toBeNull()
  })
})

test.each<SiteText>(['name', 'fullName', 'description'])('refused: no %s', async (name) => {
  const column = columnOf(name, 'en')
  expect(await refused({ [column]: ' \u200f ' })).toContainEqual({
    code: 'site.text_missing',
    field: column,
  })
})

test.each(siteTexts)('refused: a %s in one language alone, or too long', async (name) => {
  const [ar, en] = [columnOf(name, 'ar'), columnOf(name, 'en')]
  expect(await refused({ [ar]: '' })).toContainEqual({ code: 'site.text_missing', field: ar })
  expect(await refused({ [en]: 'x'.repeat(longest[name] + 1) })).toContainEqual({
    code: 'site.text_long',
    field: en,
  })
})

test.each([
  [{ email: 'press' }, 'register.email_invalid', 'email'],
  [{ phone: '12' }, 'register.phone_invalid', 'phone'],
  [{ accent: 'gold' }, 'site.accent_unknown', 'accent'],
  [{ weekStart: 'friday' }, 'site.week_start_unknown', 'weekStart'],
  [{ emblemSha256: '../../etc/passwd' }, 'site.emblem_unknown', 'emblemSha256'],
  [{ emblemSha256: 'c'.repeat(64) }, 'site.emblem_unknown', 'emblemSha256'],
])('refused: %j', async (values, code, field) => {
  expect(await refused(values)).toEqual([{ code, field }])
})

test('refused: what no form sends', async () => {
  for (const input of [undefined, null, 'text', {}, { ...(await aSave()), revision: '2e12' }])
    expect(await refusalOf(() => saveSite(administrator, input))).not.toEqual([])
})

test('texts that may be missing may be missing in both languages', async () => {
  const empty = { aboutAr: '', aboutEn: '', hoursAr: '', hoursEn: '', email: '', phone: '' }
  await done(saveSite(administrator, await aSave(empty)))
  expect(await findSite('ar')).toMatchObject({ about: '', hours: '', email: '' })
})

test('an emblem is one row, however often it is chosen', async () => {
  await anEmblem('d'.repeat(64))
  for (let times = 0; times < 2; times++)
    await done(saveSite(administrator, await aSave({ emblemSha256: 'd'.repeat(64) })))
  expect(await newsroom.siteFile.count({ where: { sha256: 'd'.repeat(64) } })).toBe(1)
})
