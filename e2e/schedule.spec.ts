// A release that goes live by the clock, and one that is moved in the calendar without a mouse.
import type { Browser } from '@playwright/test'
import { type Locale, locales } from '#lib/i18n/locale.ts'
import { addDays } from '#lib/plans/calendar.ts'
import { wallTimeOf } from '#lib/plans/wall-time.ts'
import { anApprovedRelease } from '#prisma/demo/factories.ts'
import { aPlan, letItCome, planOf } from '#prisma/demo/plan-factories.ts'
import { Desk } from './desk-verbs.ts'
import { expect, expectNoOverflow, signedIn, test } from './fixtures.ts'

const zone = 'Africa/Casablanca'

async function anEditorAt(browser: Browser, locale: Locale) {
  const { page, person } = await signedIn(browser, 'editor', locale)
  return { desk: new Desk(page, locale), person, page }
}

for (const locale of locales)
  test(`schedule both languages, and both go live by the clock · screens in ${locale}`, async ({
    browser,
  }) => {
    test.setTimeout(180_000)
    const { desk, person, page } = await anEditorAt(browser, locale)
    const releaseId = await anApprovedRelease(person, ['ar', 'en'])
    await desk.open(`/admin/releases/${releaseId}`)
    await page.getByRole('link', { name: desk.say('plans.SchedulePanel.schedule') }).click()

    // A time that has passed is refused where it stands.
    const time = page.locator('#at')
    await time.fill('2026-01-05T09:00')
    await desk.press('plans.PlanForm.schedule')
    await expect(page.getByText(desk.say('problems.plan.past'))).toBeVisible()

    // An hour that no clock shows is refused with its neighbours.
    await page.locator('#at-zone').selectOption('Europe/Paris')
    await time.fill(`${lastSundayOfMarch()}T02:30`)
    await desk.press('plans.PlanForm.schedule')
    await expect(
      page.getByText(desk.say('problems.plan.skipped_hour', { before: '01:59', after: '03:00' })),
    ).toBeVisible()

    await page.locator('#at-zone').selectOption(zone)
    await time.fill(wallTimeOf(new Date(Date.now() + 2 * 3600_000), zone))
    await desk.press('plans.PlanForm.schedule')
    await page.waitForURL(/\/admin\/plans\/[0-9a-f-]{36}$/)
    const planId = page.url().split('/').at(-1)!
    await expect(page.getByText(desk.say('plans.Stage.waiting')).first()).toBeVisible()
    expect((await planOf(planId)).editions).toHaveLength(2)
    await desk.open(`/admin/releases/${releaseId}`)
    await expect(page.getByText(desk.say('releases.state.scheduled')).first()).toBeVisible()
    await expect(
      page.getByRole('link', { name: desk.say('plans.SchedulePanel.open') }),
    ).toBeVisible()

    await letItCome(planId)
    await expect.poll(async () => (await planOf(planId)).state, { timeout: 30_000 }).toBe('done')
    const [act] = (await planOf(planId)).receipt!.acts
    const reader = await browser.newPage()
    for (const language of ['ar', 'en'] as const) {
      const prefix = language === 'ar' ? '' : '/en'
      await expect
        .poll(async () =>
          (await reader.goto(`${prefix}/releases/${act!.editions[0]!.publicNumber}/x`))!.status(),
        )
        .toBe(200)
    }
    await desk.open(`/admin/plans/${planId}`)
    await expect(page.getByText(desk.say('plans.Receipt.onTime'))).toBeVisible()
  })

for (const locale of locales)
  test(`move a plan in the calendar by the keyboard · ${locale}`, async ({ browser }) => {
    const { desk, person, page } = await anEditorAt(browser, locale)
    const releaseId = await anApprovedRelease(person, ['ar'])
    const planId = await aPlan(person, [releaseId], ['ar'], { inMinutes: 60 * 24 * 40 })
    const before = await planOf(planId)
    const day = wallTimeOf(before.at, zone).slice(0, 10)
    await desk.open(`/admin/calendar?view=week&day=${day}`)
    const grip = page.locator(`[data-plan="${planId}"]`)
    await grip.focus()
    await page.keyboard.press('Enter')
    await expect(grip).toHaveAttribute('aria-pressed', 'true')
    // The day before, or after when the week begins with this one.
    const cells = await page
      .locator('[data-date]')
      .evaluateAll((all) => all.map((cell) => cell.getAttribute('data-date')!))
    const by = cells.at(-1) === day ? -1 : 1
    const onwards = locale === 'ar' ? 'ArrowLeft' : 'ArrowRight'
    const back = locale === 'ar' ? 'ArrowRight' : 'ArrowLeft'
    await page.keyboard.press(by === 1 ? onwards : back)
    await page.keyboard.press('Enter')
    await expect(page.getByText(desk.say('plans.Calendar.confirmTitle'))).toBeVisible()
    expect((await planOf(planId)).at).toEqual(before.at)
    await desk.press('plans.Calendar.confirmNow')
    await expect
      .poll(async () => wallTimeOf((await planOf(planId)).at, 'UTC'))
      .toBe(
        `${addDays(wallTimeOf(before.at, 'UTC').slice(0, 10), by)}T${wallTimeOf(before.at, 'UTC').slice(11)}`,
      )
    await expect(
      page.locator(`[data-date="${addDays(day, by)}"] [data-plan="${planId}"]`),
    ).toBeVisible()

    // By the mouse it comes back.
    await page
      .locator(`[data-plan="${planId}"]`)
      .locator('..')
      .dragTo(page.locator(`[data-date="${day}"]`))
    await desk.press('plans.Calendar.confirmNow')
    await expect.poll(async () => (await planOf(planId)).at.getTime()).toBe(before.at.getTime())

    await page.setViewportSize({ width: 390, height: 800 })
    await page.reload()
    await expectNoOverflow(page)
  })

function lastSundayOfMarch(): string {
  const now = new Date()
  const of = (year: number) => {
    const end = new Date(Date.UTC(year, 3, 0))
    end.setUTCDate(end.getUTCDate() - end.getUTCDay())
    return end
  }
  const next =
    of(now.getUTCFullYear()) > now ? of(now.getUTCFullYear()) : of(now.getUTCFullYear() + 1)
  return next.toISOString().slice(0, 10)
}
