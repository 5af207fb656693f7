// The main job, end to end, as the people of a press office and their readers live it.
import { readFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'
import { locales } from '#lib/i18n/locale.ts'
import { drawPicture } from '#prisma/demo/pictures.ts'
import { usMorocco } from '#prisma/demo/texts/us-morocco.ts'
import { Desk } from './desk-verbs.ts'
import { expect, signedIn, test } from './fixtures.ts'
import { isSharedHere, shared } from './shared.ts'

const arabic = usMorocco.ar.body.split('\n\n')
const english = usMorocco.en!.body.split('\n\n')

test('the demo carries the real release word for word', () => {
  test.skip(!isSharedHere, 'needs the shared folder beside the project')
  const read = (file: string) =>
    readFileSync(new URL(`data/${file}`, shared), 'utf8')
      .trim()
      .split('\n')
  expect(arabic).toEqual(read('us-morocco.ar.txt'))
  expect(english).toEqual(read('us-morocco.en.txt'))
})

for (const locale of locales)
  test(`write, translate, publish, read, correct, withdraw · screens in ${locale}`, async ({
    browser,
  }) => {
    test.setTimeout(240_000)
    const at = async (role: 'administrator' | 'writer' | 'editor') =>
      new Desk((await signedIn(browser, role, locale)).page, locale)
    const translator = await inviteTranslator(browser, await at('administrator'))
    const writer = await at('writer')
    const editor = await at('editor')
    const stamp = `${locale} ${Date.now()}`

    // Writing in Arabic.
    await writer.open('/admin/releases/new')
    await writer.field('releases.NewReleaseForm.headline').fill(`${usMorocco.ar.headline} ${stamp}`)
    await writer.press('releases.NewReleaseForm.create')
    await writer.page.waitForURL(/\/text\/ar$/)
    const release = new URL(writer.page.url()).pathname.replace(/^\/en/, '').replace('/text/ar', '')
    await writer.page.locator('#kicker').fill(usMorocco.ar.kicker!)
    await writer.page.locator('#subheadline').fill(usMorocco.ar.subheadline!)
    await writer.page.locator('#summary').fill(usMorocco.ar.summary)
    await writer.pasteBody(arabic.join('\n\n'))
    await writer.saved()

    // Dateline, topic, contact, photo.
    await writer.open(`${release}/shared`)
    await writer.page
      .locator('#place')
      .selectOption({ label: locale === 'ar' ? 'الرباط' : 'Rabat' })
    await writer.page.locator('#date').fill('2026-11-20')
    await writer.page.getByLabel(locale === 'ar' ? 'الدفاع' : 'Defence').check()
    await writer.page.locator('input[type=file]').setInputFiles({
      name: 'لقاء الرباط.jpg',
      mimeType: 'image/jpeg',
      buffer: await drawPicture('handshake', 3),
    })
    await expect(writer.page.getByText(writer.say('releases.PhotoOrder.lead'))).toBeVisible({
      timeout: 60_000,
    })
    await writer.saved()
    await writer.open(`${release}/text/ar`)
    await expect(writer.page.locator('#body > p')).toHaveCount(arabic.length)
    await expect(writer.page.locator('#body > p').nth(2)).toHaveText(arabic[2]!)
    await writer.photoTexts(usMorocco.photo!.ar)
    await writer.saved()

    // Submitting, and publishing the Arabic alone.
    await writer.open(release)
    await writer.press('releases.DocumentActions.submit')
    await expect(
      writer.page.getByText(writer.say('releases.state.submitted')).first(),
    ).toBeVisible()
    await editor.open(release)
    await editor.approve()
    await editor.publish(1)
    const publicLink = editor.page.getByRole('link', {
      name: editor.say('releases.DocumentCard.public'),
    })
    const arabicPath = (await publicLink.getAttribute('href'))!
    const reader = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    expect((await reader.goto(arabicPath))!.status()).toBe(200)
    await expect(reader.locator('h1')).toContainText(stamp)
    await expect(reader.locator('article')).toContainText(arabic[4]!)
    await expect(reader.locator('article img').first()).toHaveAttribute(
      'alt',
      usMorocco.photo!.ar.alt,
    )
    const photo = await reader.request.get(
      (await reader.locator('article img').first().getAttribute('src'))!,
    )
    expect(photo.status()).toBe(200)
    await expect(reader.locator('link[hreflang=en]')).toHaveCount(0)

    // The English address says "not yet", in English.
    const notYet = await reader.goto(`/en${arabicPath}`)
    expect(notYet!.status()).toBe(404)
    await expect(reader.locator('html')).toHaveAttribute('lang', 'en')
    expect(await reader.locator('main').innerText()).not.toMatch(/[\u0621-\u064a]/)
    await reader.locator(`main a[hreflang=ar]`).click()
    await expect(reader.locator('h1')).toContainText(stamp)

    // Translating beside the Arabic.
    await translator.open(release)
    await translator.press('releases.DocumentActions.add', { language: 'en' })
    await expect(translator.page.locator('#card-en')).toBeVisible()
    await translator.open(`${release}/text/en`)
    await expect(translator.page.getByText(arabic[1]!)).toBeVisible()
    await translator.page.locator('#kicker').fill(usMorocco.en!.kicker!)
    await translator.page
      .locator('#headline')
      .fill(`${usMorocco.en!.headline.slice(0, 70)} ${stamp}`)
    await translator.page.locator('#subheadline').fill(usMorocco.en!.subheadline!)
    await translator.page.locator('#summary').fill(usMorocco.en!.summary)
    await translator.fillBlocks(english)
    await translator.photoTexts(usMorocco.photo!.en)
    await translator.saved()
    await translator.open(release)
    await translator.press('releases.DocumentActions.submit')
    await expect(
      translator.page.getByText(translator.say('releases.state.submitted')).first(),
    ).toBeVisible()
    await editor.open(release)
    await editor.approve()
    await editor.publish(1)

    // The toggle leads both ways.
    await reader.goto(arabicPath)
    await reader.locator('a[hreflang=en]').first().click()
    await expect(reader.locator('html')).toHaveAttribute('lang', 'en')
    await expect(reader.locator('article')).toContainText(english[3]!)
    const englishPath = new URL(reader.url()).pathname
    await reader.locator('a[hreflang=ar]').first().click()
    expect(decodeURI(new URL(reader.url()).pathname)).toBe(decodeURI(arabicPath))

    // Correcting a typo: readers see nothing of it until it is published.
    await editor.open(`${release}/text/ar`)
    await editor.page.locator('#subheadline').fill(`${usMorocco.ar.subheadline} مصحح`)
    await editor.saved()
    await reader.reload()
    await expect(reader.locator('article')).not.toContainText('مصحح')
    await editor.open(release)
    await editor.press('releases.DocumentActions.submit')
    await expect(editor.page.getByText(editor.say('releases.EditionStanding.yours'))).toBeVisible()
    await expect(editor.button('releases.ReviewButtons.approve')).toHaveCount(0)
    const colleague = await at('editor')
    await colleague.open(release)
    await colleague.approve()
    await editor.open(release)
    await editor.publish(1)
    await reader.reload()
    await expect(reader.locator('article')).toContainText('مصحح')

    // History tells all of it.
    await editor.open(`${release}/history`)
    await expect(editor.page.getByText(/2026\/\d+/).first()).toBeVisible()

    // Withdrawing needs a notice in every live language.
    await editor.open(release)
    await editor.press('releases.WithdrawPanel.withdraw')
    await editor.page.locator('#notice-ar').fill(`سُحب هذا البلاغ ${stamp}`)
    await editor.press('releases.WithdrawPanel.withdrawNow')
    await expect(editor.page.locator('#notice-en-error')).toBeVisible()
    await expect(editor.page.locator('#notice-ar')).toHaveValue(`سُحب هذا البلاغ ${stamp}`)
    await editor.page.locator('#notice-en').fill(`This release was withdrawn ${stamp}`)
    await editor.press('releases.WithdrawPanel.withdrawNow')
    await expect(
      editor.page.getByText(editor.say('releases.state.withdrawn'), { exact: true }).first(),
    ).toBeVisible()
    await reader.goto(arabicPath)
    await expect(reader.locator('main')).toContainText(`سُحب هذا البلاغ ${stamp}`)
    expect(await reader.content()).not.toContain(arabic[4])
    await reader.goto(englishPath)
    await expect(reader.locator('main')).toContainText(`This release was withdrawn ${stamp}`)
  })

/** The administrator makes a link; the translator opens it elsewhere, joins, and is at the desk. */
async function inviteTranslator(browser: Browser, admin: Desk) {
  const { locale } = admin
  const email = `hoda-${locale}-${Date.now()}@test.example`
  await admin.open('/admin/users')
  await admin.field('users.InviteForm.email').fill(email)
  await admin.page.locator('[name=role][value=translator]').check()
  await admin.press('users.InviteForm.submit')
  const link = await admin.field('users.InvitationLink.label').inputValue()
  const page = await (await browser.newContext()).newPage()
  await page.goto(link)
  const translator = new Desk(page, locale)
  await translator.page.locator('input[name=name]').fill('هدى الفاسي')
  await translator.page.locator('input[name=password]').fill('a quiet lantern by the sea')
  await page.locator('main form button[type=submit]').click()
  await page.waitForURL(/\/admin$/)
  return translator
}
