// Every screen, in both languages, on a phone and on a desk, by day and by night: no accessibility violation that axe
// finds, and nothing wider than the screen.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { db } from '#lib/db/desk.ts'
import { locales, localPath } from '#lib/i18n/locale.ts'
import { aPublishedRelease, aSubmittedRelease } from '#prisma/demo/factories.ts'
import { expect, expectNoOverflow, signedIn, test } from './fixtures.ts'

const looks = [
  { width: 390, height: 844, colorScheme: 'light' },
  { width: 1280, height: 900, colorScheme: 'dark' },
] as const

async function look(page: Page, path: string) {
  await page.goto(path)
  await page.evaluate(() => document.fonts.ready)
  await expectNoOverflow(page)
  const { violations } = await new AxeBuilder({ page }).analyze()
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
  expect(told, path).toEqual([])
}

const withLooks = (
  name: string,
  run: (page: Page, locale: (typeof locales)[number]) => Promise<void>,
) => {
  for (const locale of locales)
    for (const { colorScheme, ...viewport } of looks)
      test(`${name} · ${locale} · ${viewport.width} px · ${colorScheme}`, async ({ page }) => {
        await page.setViewportSize(viewport)
        await page.emulateMedia({ colorScheme })
        await run(page, locale)
      })
}

withLooks('doors', async (page, locale) => {
  for (const path of ['/admin/sign-in', '/admin/invitation/unknown', '/admin/set-up/unknown'])
    await look(page, localPath(locale, path))
})

withLooks('reader', async (page, locale) => {
  const { person } = await signedIn(page.context().browser()!, 'editor')
  const releaseId = await aPublishedRelease(person, ['ar', 'en'])
  const { year, sequence } = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
  for (const path of ['/', '/releases', `/releases/${year}/${sequence}`, '/nowhere'])
    await look(page, localPath(locale, path))
})

for (const locale of locales)
  for (const { colorScheme, ...viewport } of looks)
    test(`desk · ${locale} · ${viewport.width} px · ${colorScheme}`, async ({ browser }) => {
      test.setTimeout(180_000)
      const { page, person } = await signedIn(browser, 'administrator', locale)
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      const live = await aPublishedRelease(person, ['ar', 'en'])
      const submitted = await aSubmittedRelease(person)
      const release = `/admin/releases/${live}`
      const { id: boilerplateId } = await db.boilerplate.findFirstOrThrow()
      for (const path of [
        '/admin',
        '/admin/releases',
        '/admin/releases?q=xyzxyz',
        '/admin/releases/new',
        release,
        `/admin/releases/${submitted}`,
        `${release}/text/ar`,
        `${release}/text/en`,
        `${release}/shared`,
        `${release}/preview/ar`,
        `${release}/preview/en`,
        `${release}/history`,
        `${release}/history?show=publication`,
        `${release}/embargo`,
        `/admin/releases/${submitted}/review/ar`,
        `/admin/releases/${submitted}/embargo`,
        `${release}/revisions/ar`,
        `/admin/registers/boilerplates/${boilerplateId}`,
        '/admin/calendar',
        '/admin/calendar?view=week',
        '/admin/plans/new',
        '/admin/templates',
        '/admin/trash',
        '/admin/log',
        '/admin/mail',
        '/admin/settings',
        '/admin/registers',
        '/admin/registers?list=boilerplates',
        '/admin/users',
        '/admin/account',
        '/admin/nowhere',
      ])
        await look(page, localPath(locale, path))
    })
