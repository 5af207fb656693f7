// Whom releases name, and what readers of the other language are promised.
import { db } from '#lib/db/desk.ts'
import { formatMomentWithZone, officeTime } from '#lib/i18n/dates.ts'
import { locales, localPath } from '#lib/i18n/locale.ts'
import { aFinishedRelease, aPublishedRelease } from '#prisma/demo/factories.ts'
import { Desk } from './desk-verbs.ts'
import { expect, signedIn, test } from './fixtures.ts'
import { sayIn } from './say.ts'

const addressOf = async (id: string) => {
  const { year, sequence } = await db.release.findUniqueOrThrow({ where: { id } })
  return `/releases/${year}/${sequence}`
}

for (const locale of locales)
  test(`name a person on a release, and find them on the site · screens in ${locale}`, async ({
    browser,
    page: reader,
  }) => {
    const { page, person } = await signedIn(browser, 'editor', locale)
    const desk = new Desk(page, locale)
    const stamp = `${locale}-${Date.now()}`
    const names = { ar: `هدى ${stamp}`, en: `Houda ${stamp}` }
    await desk.open('/admin/registers?list=people')
    await page
      .locator('summary')
      .filter({ hasText: desk.say('registers.EntryPanel.people') })
      .click()
    await desk.field('registers.EntryField.nameAr').first().fill(names.ar)
    await desk.field('registers.EntryField.nameEn').first().fill(names.en)
    await desk.field('registers.EntryField.slug').first().fill(`houda-${stamp}`)
    await desk.button('registers.EntryForm.add').click()
    await expect(page.getByText(desk.say('registers.EntryPanel.added'))).toBeVisible()

    // Found in the other language's letters, taken with the keyboard alone.
    const releaseId = await aFinishedRelease(person, ['ar', 'en'])
    await desk.open(`/admin/releases/${releaseId}/shared`)
    const people = desk.say('releases.SharedEditor.people')
    const search = page.getByRole('combobox', {
      name: desk.say('releases.ChoicePicker.add', { list: people }),
    })
    await search.fill(locale === 'ar' ? `houda ${stamp}` : `هدي ${stamp}`)
    await search.press('ArrowDown')
    await search.press('Enter')
    await expect(page.getByRole('group', { name: people }).getByRole('listitem')).toHaveText(
      new RegExp(names[locale]),
    )
    await desk.saved()
    await desk.open(`/admin/releases/${releaseId}`)
    for (let language = 0; language < 2; language++)
      await desk.button('releases.DocumentActions.submit').first().click()
    const colleague = new Desk((await signedIn(browser, 'editor', locale)).page, locale)
    await colleague.open(`/admin/releases/${releaseId}`)
    await colleague.approve(2)
    await desk.open(`/admin/releases/${releaseId}`)
    await desk.publish(2)

    for (const language of locales) {
      await expect(async () => {
        await reader.goto(localPath(language, await addressOf(releaseId)))
        await expect(reader.getByRole('link', { name: names[language] }).first()).toBeVisible({
          timeout: 500,
        })
      }).toPass({ timeout: 30_000 })
      await reader.getByRole('link', { name: names[language] }).first().click()
      expect(new URL(reader.url()).pathname).toBe(localPath(language, `/people/houda-${stamp}`))
      await expect(reader.locator('h1')).toContainText(names[language])
      await expect(reader.locator(`main a[href*="/releases/"]`).first()).toBeVisible()
    }
  })

for (const locale of locales)
  test(`promise the English, change the time, take it back · screens in ${locale}`, async ({
    browser,
    page: reader,
  }) => {
    const { page, person } = await signedIn(browser, 'editor', locale)
    const desk = new Desk(page, locale)
    const releaseId = await aPublishedRelease(person, ['ar'])
    const tomorrow = new Date(Date.now() + 26 * 3_600_000)
    const promised = sayIn('en')('reader.NotAvailable.promised', {
      moment: formatMomentWithZone(tomorrow, 'en'),
    })
    const notice = async () => {
      const answer = await reader.goto(`/en${await addressOf(releaseId)}`)
      expect(answer!.status()).toBe(404)
      return reader.locator('main')
    }
    await expect(await notice()).not.toContainText(promised)
    await desk.open(`/admin/releases/${releaseId}`)
    await desk.press('releases.PromisePanel.promise')
    const dialog = page.getByRole('dialog')
    const at = dialog.getByLabel(desk.say('releases.PromisePanel.at'))

    // Yesterday is no promise.
    await at.fill(officeTime(new Date(Date.now() - 24 * 3_600_000)))
    await desk.press('releases.PromisePanel.save')
    await expect(at).toHaveAccessibleDescription(new RegExp(desk.say('problems.promise.past')))
    await at.fill(officeTime(tomorrow))
    await desk.press('releases.PromisePanel.save')
    await expect(dialog).toBeHidden()
    await expect(page.locator('#card-en')).toBeVisible()
    await expect(await notice()).toContainText(promised)

    await desk.press('releases.PromisePanel.change')
    await expect(at).toHaveValue(officeTime(tomorrow))
    await desk.press('releases.PromisePanel.clear')
    await expect(dialog).toBeHidden()
    await expect(await notice()).not.toContainText(promised)
    await desk.open(`/admin/releases/${releaseId}/history`)
    await expect(
      page.getByText(
        desk.say('history.event.translation.promised', { given: 'no', language: 'en', moment: '' }),
      ),
    ).toBeVisible()
  })
