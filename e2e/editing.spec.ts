// What an editor may rely on while writing: nothing typed is lost, whatever happens around them.
import { locales } from '#lib/i18n/locale.ts'
import { aFinishedRelease } from '#prisma/demo/factories.ts'
import { Desk } from './desk-verbs.ts'
import { expect, signedIn, signIn, test } from './fixtures.ts'

test('what is typed is kept by itself at once, and saved for everyone after a pause', async ({
  browser,
}) => {
  const { page, person } = await signedIn(browser, 'editor')
  const releaseId = await aFinishedRelease(person)
  const desk = new Desk(page, 'ar')
  await desk.open(`/admin/releases/${releaseId}/text/ar`)
  await page.locator('#body > p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.insertText(' وأضيفت هذه الجملة.')
  await expect(
    page.getByText(new RegExp(desk.say('releases.SaveBar.keptAt', { time: '.+' }))),
  ).toBeVisible()
  await expect(
    page.getByText(new RegExp(desk.say('releases.SaveBar.savedAt', { time: '.+' }))),
  ).toBeVisible({ timeout: 30_000 })
  await page.reload()
  await expect(page.locator('#body')).toContainText('وأضيفت هذه الجملة.')
})

test('a form that is refused says why beside the field and keeps what was typed', async ({
  browser,
}) => {
  for (const locale of locales) {
    const { page } = await signedIn(browser, 'writer', locale)
    const desk = new Desk(page, locale)
    await desk.open('/admin/releases/new')
    await page.locator('#kind').selectOption('speech')
    await page.locator('#headline').fill('   ')
    await desk.press('releases.NewReleaseForm.create')
    await expect(page.locator('#headline-error')).toHaveText(desk.say('problems.headline.missing'))
    await expect(page.locator('#kind')).toHaveValue('speech')
  }
})

test('an end of the session keeps the text on the page, and it goes on after signing in elsewhere', async ({
  browser,
}) => {
  const { page, person, email } = await signedIn(browser, 'editor')
  const releaseId = await aFinishedRelease(person)
  const desk = new Desk(page, 'ar')
  await desk.open(`/admin/releases/${releaseId}/text/ar`)
  await page.context().clearCookies()
  await page.locator('#summary').fill('ملخص كتب بعد نهاية الجلسة.')
  await expect(page.getByText(desk.say('problems.sign_in.needed'))).toBeVisible()
  await expect(page.locator('#summary')).toHaveValue('ملخص كتب بعد نهاية الجلسة.')
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('نهاية الجلسة')
  await signIn(await page.context().newPage(), email)
  await page.bringToFront()
  await expect(
    page.getByText(new RegExp(desk.say('releases.SaveBar.keptAt', { time: '.+' }))),
  ).toBeVisible()
  await desk.saved()
})
