// What an editor may rely on while writing: nothing typed is lost, whatever happens around them.
import { locales } from '#lib/i18n/locale.ts'
import { aFinishedRelease } from '#prisma/demo/factories.ts'
import { Desk } from './desk-verbs.ts'
import { expect, signedIn, test } from './fixtures.ts'

for (const locale of locales)
  test(`two editors write at once: both texts are shown and one chooses · screens in ${locale}`, async ({
    browser,
  }) => {
    const first = await signedIn(browser, 'editor', locale)
    const second = await signedIn(browser, 'editor', locale)
    const releaseId = await aFinishedRelease(first.person)
    const [one, other] = [new Desk(first.page, locale), new Desk(second.page, locale)]
    for (const desk of [one, other]) await desk.open(`/admin/releases/${releaseId}/text/ar`)
    await one.page.locator('#summary').fill('ملخص كتبه المحرر الأول.')
    await one.saved()
    await other.page.locator('#summary').fill('ملخص كتبه المحرر الثاني.')
    await other.page.locator('#kicker').fill('تمهيد من الثاني')
    await expect(
      other.page.getByText(other.say('releases.ConflictPanel.title'), { exact: true }),
    ).toBeVisible()
    await expect(other.page.getByText(first.person.name).first()).toBeVisible()
    await expect(other.page.getByText('ملخص كتبه المحرر الأول.').first()).toBeVisible()
    await expect(other.page.locator('#summary')).toHaveValue('ملخص كتبه المحرر الثاني.')
    await other.page
      .getByRole('group', { name: other.say('releases.TextEditor.summary') })
      .getByRole('radio')
      .last()
      .check()
    await other.press('releases.ConflictPanel.settle')
    await other.saved()
    await other.page.reload()
    await expect(other.page.locator('#summary')).toHaveValue('ملخص كتبه المحرر الأول.')
    await expect(other.page.locator('#kicker')).toHaveValue('تمهيد من الثاني')
  })

test('what is typed is saved by itself', async ({ browser }) => {
  const { page, person } = await signedIn(browser, 'editor')
  const releaseId = await aFinishedRelease(person)
  const desk = new Desk(page, 'ar')
  await desk.open(`/admin/releases/${releaseId}/text/ar`)
  await page.locator('#body > p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.insertText(' وأضيفت هذه الجملة.')
  await expect(
    page.getByText(new RegExp(desk.say('releases.SaveBar.savedAt', { time: '.+' }))),
  ).toBeVisible()
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

test('an end of the session keeps the text on the page', async ({ browser }) => {
  const { page, person } = await signedIn(browser, 'editor')
  const releaseId = await aFinishedRelease(person)
  const desk = new Desk(page, 'ar')
  await desk.open(`/admin/releases/${releaseId}/text/ar`)
  await page.context().clearCookies()
  await page.locator('#summary').fill('ملخص كتب بعد نهاية الجلسة.')
  await expect(page.getByText(desk.say('problems.sign_in.needed'))).toBeVisible()
  await expect(page.locator('#summary')).toHaveValue('ملخص كتب بعد نهاية الجلسة.')
})
