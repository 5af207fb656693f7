// What the office says of itself, from the desk to every page. Each test begins with the settings of a new office.
import sharp from 'sharp'
import { locales, localPath } from '#lib/i18n/locale.ts'
import { saveSite } from '#lib/site/commands/save-site.ts'
import { findSiteSettingsFor } from '#lib/site/queries.ts'
import { doneForReaders, system } from '#prisma/demo/factories.ts'
import { Desk } from './desk-verbs.ts'
import { expect, signedIn, test } from './fixtures.ts'
import { sayIn } from './say.ts'

test.describe.configure({ mode: 'serial' })

const field = (name: string) => `site.SiteField.${name}`

async function asNew() {
  const { revision } = (await findSiteSettingsFor(system))!
  const texts = locales.flatMap((locale) => {
    const say = sayIn(locale)
    const column = locale === 'ar' ? 'Ar' : 'En'
    const said = ['name', 'fullName', 'description', 'about', 'copyright'].map((name) => [
      name + column,
      say(`site.Defaults.${name}`),
    ])
    return [...said, ...['address', 'hours', 'footer'].map((name) => [name + column, ''])]
  })
  const others = { email: '', phone: '', accent: 'green', emblemSha256: '', revision }
  await doneForReaders(saveSite(system, { ...Object.fromEntries(texts), ...others }))
}
test.beforeEach(asNew)
test.afterAll(asNew)

const emblem = () =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400">
      <circle cx="200" cy="200" r="180" fill="#174ea6"/></svg>`),
  )
    .png()
    .toBuffer()

for (const locale of locales)
  test(`change name, colour and emblem, and find them on the site · screens in ${locale}`, async ({
    browser,
    page: reader,
  }) => {
    const { page } = await signedIn(browser, 'administrator', locale)
    const desk = new Desk(page, locale)
    await desk.open('/admin/settings')
    await desk.field(field('nameAr')).fill('وزارة التجربة')
    await desk.field(field('nameEn')).fill('Ministry of Trials')
    await page.getByRole('radio', { name: desk.say('site.AccentField.name.indigo') }).check()
    await page.locator('input[type=file]').setInputFiles({
      name: 'شعار.png',
      mimeType: 'image/png',
      buffer: await emblem(),
    })
    await expect(page.getByAltText(desk.say('site.EmblemField.chosen'))).toBeVisible()

    // The preview follows before anything is saved, and readers see nothing of it.
    await expect(page.getByRole('figure').getByText('Ministry of Trials').first()).toBeVisible()
    await reader.goto('/')
    await expect(reader.getByRole('banner')).not.toContainText('وزارة التجربة')

    await desk.press('site.SiteForm.save')
    await expect(page.getByText(desk.say('site.SiteForm.saved'))).toBeVisible()
    for (const [language, name] of [
      ['ar', 'وزارة التجربة'],
      ['en', 'Ministry of Trials'],
    ] as const)
      await expect(async () => {
        await reader.goto(localPath(language, '/releases'))
        await expect(reader.locator('html')).toHaveAttribute('data-accent', 'indigo')
        await expect(reader.getByRole('banner')).toContainText(name, { timeout: 500 })
      }).toPass({ timeout: 30_000 })
    const source = await reader.getByRole('banner').locator('img').getAttribute('src')
    const file = await reader.request.get(source!)
    expect(file.status()).toBe(200)
    expect(file.headers()['content-type']).toBe('image/png')
  })

test('what is wrong is said beside its field, and nothing typed is lost', async ({ browser }) => {
  const { page } = await signedIn(browser, 'administrator', 'en')
  const desk = new Desk(page, 'en')
  await desk.open('/admin/settings')
  const footer = (language: 'Ar' | 'En') =>
    page.getByLabel(
      desk.say('registers.EntryField.optional', { label: desk.say(field(`footer${language}`)) }),
      { exact: true },
    )
  await desk.field(field('nameEn')).fill('')
  await footer('En').fill('Under the Head of Government')
  await desk.press('site.SiteForm.save')
  await expect(desk.field(field('nameEn'))).toBeFocused()
  for (const wrong of [desk.field(field('nameEn')), footer('Ar')])
    await expect(wrong).toHaveAccessibleDescription(
      new RegExp(desk.say('problems.site.text_missing')),
    )
  await expect(footer('En')).toHaveValue('Under the Head of Government')

  // A text as an emblem is refused in words, and the form keeps everything.
  await page.locator('input[type=file]').setInputFiles({
    name: 'logo.png',
    mimeType: 'image/png',
    buffer: Buffer.from('no picture at all'),
  })
  await expect(page.getByText(desk.say('problems.photo.unsupported_type'))).toBeVisible()
  await expect(footer('En')).toHaveValue('Under the Head of Government')
})

test('two administrators at once: both words are shown, and the second decides', async ({
  browser,
}) => {
  const [one, two] = await Promise.all(
    (['ar', 'ar'] as const).map(async (locale) => {
      const desk = new Desk((await signedIn(browser, 'administrator', locale)).page, locale)
      await desk.open('/admin/settings')
      return desk
    }),
  )
  await one!.field(field('nameEn')).fill('The first')
  await one!.press('site.SiteForm.save')
  await expect(one!.page.getByText(one!.say('site.SiteForm.saved'))).toBeVisible()
  await two!.field(field('nameEn')).fill('The second')
  await two!.press('site.SiteForm.save')
  await expect(two!.page.getByText(two!.say('problems.site.changed_meanwhile'))).toBeVisible()
  await expect(two!.field(field('nameEn'))).toHaveValue('The second')
  await expect(two!.field(field('nameEn'))).toHaveAccessibleDescription(/The first/)
  await two!.press('site.SiteForm.save')
  await expect(two!.page.getByText(two!.say('site.SiteForm.saved'))).toBeVisible()
})

test('an editor has no settings, and no way to them', async ({ browser }) => {
  const { page } = await signedIn(browser, 'editor')
  await expect(
    page.getByRole('link', { name: sayIn('ar')('frame.DeskNavigation.settings') }),
  ).toHaveCount(0)
  expect((await page.goto('/admin/settings'))!.status()).toBe(404)
})
