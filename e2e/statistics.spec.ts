// What editors see of how the site is read: counted by the server, in both directions, with a table beside the picture.
import { AxeBuilder } from '@axe-core/playwright'
import { db } from '#lib/db/desk.ts'
import { isoDay } from '#lib/i18n/dates.ts'
import { locales, localPath } from '#lib/i18n/locale.ts'
import { aPublishedRelease } from '#prisma/demo/factories.ts'
import { Desk } from './desk-verbs.ts'
import { expect, expectNoOverflow, signedIn, test } from './fixtures.ts'

/** Views of a release as an edge would have counted them: 3 today, 5 five days ago. */
async function read(releaseId: string) {
  const { path } = await db.liveDocument.findFirstOrThrow({ where: { releaseId, locale: 'ar' } })
  const today = await db.$queryRaw<{ day: Date }[]>`
    SELECT (clock_timestamp() AT TIME ZONE 'Africa/Casablanca')::date AS day`
  const before = new Date(today[0]!.day.getTime() - 5 * 86_400_000)
  await db.pageView.createMany({
    data: [
      { day: today[0]!.day, path, locale: 'ar', referrer: 'news.example', views: 3 },
      { day: before, path, locale: 'ar', referrer: '', views: 5 },
    ],
  })
  return { path, today: isoDay(today[0]!.day) }
}

for (const locale of locales)
  test(`see how a release is read, and take the figures along · ${locale}`, async ({ browser }) => {
    const { page, person } = await signedIn(browser, 'writer', locale)
    const desk = new Desk(page, locale)
    const { person: editor } = await signedIn(browser, 'editor', locale)
    const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
    expect(person.role).toBe('writer')
    await desk.open(`/admin/releases/${releaseId}/statistics`)
    await expect(page.getByText(desk.say('statistics.StatisticsView.empty'))).toBeVisible()

    const { path, today } = await read(releaseId)
    await page.getByRole('link', { name: desk.say('statistics.RangeLinks.7d') }).click()
    const total = desk.say('statistics.StatisticsView.total', { count: 8, number: '8' })
    await expect(page.getByText(total, { exact: true })).toBeVisible()
    await expect(
      page.getByRole('img', { name: desk.say('statistics.ViewChart.day') }),
    ).toBeVisible()
    await expect(page.getByText(desk.say('statistics.StatisticsView.privacy'))).toBeVisible()
    await page.getByText(desk.say('statistics.ViewChart.figures')).click()
    const figures = await page.getByRole('cell').allInnerTexts()
    expect(figures).toEqual(['3', '0', '0', '0', '0', '5', '0'])

    // Time runs as one reads: today is at the end of the line.
    const bars = page.getByRole('img').locator('> span')
    const [first, last] = [await bars.first().boundingBox(), await bars.last().boundingBox()]
    expect(first!.x < last!.x).toBe(locale === 'en')

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: desk.say('statistics.StatisticsView.export') }).click(),
    ])
    const chunks: Buffer[] = []
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer)
    const lines = Buffer.concat(chunks).toString('utf8').split('\r\n')
    expect(lines[0]).toBe(
      ['day', 'page', 'language', 'site', 'views']
        .map((column) => desk.say(`statistics.Table.${column}`))
        .join(','),
    )
    expect(lines).toContain(`${today},${path},ar,news.example,3`)
    expect(lines).toHaveLength(4)

    await desk.open('/admin/statistics?range=12m')
    await expect(
      page.getByRole('img', { name: desk.say('statistics.ViewChart.month') }),
    ).toBeVisible()
  })

test('an alarm is told on every screen and explained on the first', async ({ browser }) => {
  const { page } = await signedIn(browser, 'writer', 'en')
  const desk = new Desk(page, 'en')
  const key = `/en/stuck-${Date.now()}`
  await db.pageAlarm.create({
    data: { key, problem: 'incomplete', since: new Date('2000-01-01'), at: new Date() },
  })
  await desk.open('/admin/statistics')
  await page.locator('header').getByRole('link', { name: /alarm/ }).click()
  await expect(page.locator('#alarms')).toContainText(key)
  await db.pageAlarm.deleteMany({ where: { key } })
  await desk.open('/admin')
  await expect(page.getByText(key)).toHaveCount(0)
})

for (const locale of locales)
  for (const [width, colorScheme] of [
    [390, 'light'],
    [1280, 'dark'],
  ] as const)
    test(`screens · ${locale} · ${width} px · ${colorScheme}`, async ({ browser }) => {
      const { page, person } = await signedIn(browser, 'administrator', locale)
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      const releaseId = await aPublishedRelease(person, ['ar'])
      await read(releaseId)
      for (const path of [
        '/admin/statistics',
        `/admin/releases/${releaseId}/statistics?range=12m`,
        `/admin/releases/${releaseId}`,
        `/admin/releases/${releaseId}/shared`,
        '/admin/settings',
        '/admin/registers?list=people',
        '/admin/registers?list=organisations',
      ]) {
        await page.goto(localPath(locale, path))
        await expectNoOverflow(page)
        const { violations } = await new AxeBuilder({ page }).analyze()
        const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 160)}`)
        expect(told, path).toEqual([])
      }
    })
