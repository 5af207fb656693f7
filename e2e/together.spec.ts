// Two people at one text: nobody writes over anybody, and nobody loses a word.
import type { Browser, Page } from '@playwright/test'
import { type Locale, locales } from '#lib/i18n/locale.ts'
import { aFinishedRelease } from '#prisma/demo/factories.ts'
import { Desk } from './desk-verbs.ts'
import { expect, expectNoOverflow, signedIn, test } from './fixtures.ts'

const block = (page: Page, at: number) => page.locator('#body > p').nth(at)

/** Writes at the end of a paragraph of the body. */
async function writeIn(page: Page, at: number, words: string) {
  await block(page, at).click()
  await page.keyboard.press('End')
  await page.keyboard.insertText(words)
}

/** Two editors with the same text open, each with a screen of their own. */
async function twoEditors(browser: Browser, locale: Locale) {
  const salma = await signedIn(browser, 'editor', locale)
  const karim = await signedIn(browser, 'editor', locale)
  const releaseId = await aFinishedRelease(salma.person)
  const desks = [new Desk(salma.page, locale), new Desk(karim.page, locale)] as const
  for (const desk of desks) await desk.open(`/admin/releases/${releaseId}/text/ar`)
  return { salma: { ...salma, desk: desks[0] }, karim: { ...karim, desk: desks[1] } }
}

async function takeOver(desk: Desk) {
  await desk.press('writing.PresenceLine.take')
  await expect(desk.page.locator('#body')).toHaveAttribute('contenteditable', 'true')
}
const isKept = (desk: Desk) =>
  expect(
    desk.page.getByText(new RegExp(desk.say('releases.SaveBar.keptAt', { time: '.+' }))),
  ).toBeVisible()
const isSaved = (desk: Desk) =>
  expect(
    desk.page.getByText(new RegExp(desk.say('releases.SaveBar.savedAt', { time: '.+' }))),
  ).toBeVisible({ timeout: 30_000 })

for (const locale of locales)
  test(`one writes, the other reads along and takes over; both see the words of both · screens in ${locale}`, async ({
    browser,
  }) => {
    const { salma, karim } = await twoEditors(browser, locale)
    await writeIn(salma.page, 0, ' كلمات سلمى.')
    await isKept(salma.desk)
    await expect(karim.page.getByText(salma.person.name).first()).toBeVisible()
    await expect(karim.page.locator('#summary')).not.toBeEditable()
    await expect(karim.page.locator('#body')).toHaveAttribute('contenteditable', 'false')
    await expectNoOverflow(karim.page)

    await takeOver(karim.desk)
    // Within five seconds Salma knows, and what she wrote is everyone's.
    await expect(salma.page.getByText(karim.person.name).first()).toBeVisible({ timeout: 5_000 })
    await expect(salma.page.locator('#body')).toHaveAttribute('contenteditable', 'false')
    await isSaved(salma.desk)
    await expect(block(karim.page, 0)).toContainText('كلمات سلمى.')

    await writeIn(karim.page, 1, ' كلمات كريم.')
    await karim.desk.saved()
    await expect(block(salma.page, 1)).toContainText('كلمات كريم.')
    await expect(salma.page.locator('[data-came-in]')).toHaveCount(1)
    await expect(salma.page.locator('[data-came-in]')).toHaveCount(0)
    await salma.page.reload()
    await expect(block(salma.page, 0)).toContainText('كلمات سلمى.')
    await expect(block(salma.page, 1)).toContainText('كلمات كريم.')
  })

test('both write in different places while one is without a connection: both are saved, and the caret stays', async ({
  browser,
}) => {
  const { salma, karim } = await twoEditors(browser, 'ar')
  await writeIn(salma.page, 0, ' من دون')
  await salma.page.context().setOffline(true)
  await salma.page.keyboard.insertText(' اتصال')
  await expect(salma.page.getByText(salma.desk.say('releases.SaveBar.retrying'))).toBeVisible()

  await takeOver(karim.desk)
  await writeIn(karim.page, 1, ' كتبها كريم.')
  await karim.page.locator('#summary').fill('ملخص كريم.')
  await karim.desk.saved()

  await salma.page.keyboard.insertText(' كتبتها سلمى')
  await salma.page.context().setOffline(false)
  await isSaved(salma.desk)
  await expect(block(salma.page, 0)).toContainText('من دون اتصال كتبتها سلمى')
  await expect(block(salma.page, 1)).toContainText('كتبها كريم.')
  await expect(salma.page.locator('#summary')).toHaveValue('ملخص كريم.')
  await takeOver(salma.desk)
  await salma.page.keyboard.press('ControlOrMeta+z')
  await expect(block(salma.page, 1)).toContainText('كتبها كريم.')
  await expect(block(salma.page, 0)).not.toContainText('كتبتها سلمى')
})

for (const locale of locales)
  test(`both write in the same place: both versions are shown, one chooses, the rest has come together · screens in ${locale}`, async ({
    browser,
  }) => {
    const { salma, karim } = await twoEditors(browser, locale)
    await salma.page.locator('#summary').fill('ملخص سلمى.')
    await isKept(salma.desk)
    await salma.page.context().setOffline(true)
    await takeOver(karim.desk)
    await karim.page.locator('#summary').fill('ملخص كريم.')
    await writeIn(karim.page, 0, ' كتبها كريم.')
    await karim.desk.saved()
    await salma.page.locator('#kicker').fill('تمهيد سلمى')
    await salma.page.context().setOffline(false)

    const { desk, page } = salma
    await expect(
      page.getByText(desk.say('releases.ConflictPanel.title', { count: 1 })),
    ).toBeVisible({ timeout: 30_000 })
    await expect(page.getByText(karim.person.name).first()).toBeVisible()
    await expect(page.locator('#summary')).toHaveValue('ملخص سلمى.')
    await expect(desk.button('releases.ConflictPanel.settle')).toBeDisabled()
    const summary = page.getByRole('group', { name: desk.say('releases.TextEditor.summary') })
    await expect(summary).toContainText('كريم.')
    await page.setViewportSize({ width: 390, height: 900 })
    await expectNoOverflow(page)
    await summary.getByRole('radio', { name: desk.say('releases.ConflictPanel.theirs') }).check()
    await desk.press('releases.ConflictPanel.settle')
    await isSaved(desk)
    await page.reload()
    await expect(page.locator('#summary')).toHaveValue('ملخص كريم.')
    await expect(page.locator('#kicker')).toHaveValue('تمهيد سلمى')
    await expect(block(page, 0)).toContainText('كتبها كريم.')
  })

for (const locale of locales)
  test(`a browser that dies: what was typed is offered again with what it changes · screens in ${locale}`, async ({
    browser,
  }) => {
    const { page, person } = await signedIn(browser, 'editor', locale)
    const releaseId = await aFinishedRelease(person)
    const desk = new Desk(page, locale)
    await desk.open(`/admin/releases/${releaseId}/text/ar`)
    await page.locator('#summary').fill('كلمات قبل الانقطاع.')
    await isKept(desk)
    const next = new Desk(await page.context().newPage(), locale)
    await page.goto('chrome://crash').catch(() => {})

    await next.open(`/admin/releases/${releaseId}/text/ar`)
    const dialog = next.page.getByRole('dialog')
    await expect(dialog).toContainText(next.say('writing.RestoreDialog.title'))
    await expect(dialog).toContainText('كلمات قبل الانقطاع.')
    await expectNoOverflow(next.page)
    await next.press('writing.RestoreDialog.discard')
    await next.press('writing.RestoreDialog.discardForGood')
    await expect(dialog).toBeHidden()
    await next.press('writing.RestoreDialog.undo')
    await expect(next.page.locator('#summary')).toHaveValue('كلمات قبل الانقطاع.')
    await next.saved()
    await next.page.reload()
    await expect(next.page.locator('#summary')).toHaveValue('كلمات قبل الانقطاع.')
    await expect(next.page.getByRole('dialog')).toBeHidden()
  })

test('a page that is closed in the middle of a word has saved it for everyone', async ({
  browser,
}) => {
  const { page, person } = await signedIn(browser, 'editor')
  const releaseId = await aFinishedRelease(person)
  await new Desk(page, 'ar').open(`/admin/releases/${releaseId}/text/ar`)
  await page.locator('#summary').fill('آخر ما كتب قبل الإغلاق.')
  const context = page.context()
  await page.close({ runBeforeUnload: true })
  const again = await context.newPage()
  await expect(async () => {
    await again.goto(`/admin/releases/${releaseId}/text/ar`)
    await expect(again.locator('#summary')).toHaveValue('آخر ما كتب قبل الإغلاق.', {
      timeout: 1_000,
    })
  }).toPass()
})

test('going to another screen saves for everyone', async ({ browser }) => {
  const { page, person } = await signedIn(browser, 'editor')
  const releaseId = await aFinishedRelease(person)
  const desk = new Desk(page, 'ar')
  await desk.open(`/admin/releases/${releaseId}/text/ar`)
  await page.locator('#headline').fill('عنوان جديد قبل مغادرة الصفحة')
  await page.getByRole('link', { name: desk.say('releases.ReleaseHead.overview') }).click()
  await expect(page.locator('main')).toContainText('عنوان جديد قبل مغادرة الصفحة')
})
