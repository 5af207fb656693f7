// What people find waiting when they come to the desk, and what is done with a release as a whole: copied, kept as a template,
// thrown away and brought back; and what an administrator sees of all that.
import { readFile } from 'node:fs/promises'
import type { Browser, Page } from '@playwright/test'
import { returnEdition } from '#lib/releases/commands/return-edition.ts'
import {
  aFinishedRelease,
  anEditor,
  approve,
  aSubmittedRelease,
  done,
  revisionOf,
} from '#prisma/demo/factories.ts'
import { Desk } from './desk-verbs.ts'
import { expect, expectNoOverflow, signedIn, test } from './fixtures.ts'

const unique = () => `أعمال ${Date.now().toString(36)}${Math.floor(Math.random() * 1e6)}`

const section = (page: Page, name: string) =>
  page.locator(`section[aria-labelledby="work-${name}"]`)

async function aDesk(
  browser: Browser,
  role: Parameters<typeof signedIn>[1],
  locale: 'ar' | 'en' = 'ar',
) {
  const { page, person } = await signedIn(browser, role, locale)
  return { page, person, desk: new Desk(page, locale) }
}

test('a writer is told that there is nothing, then what came back to them and why', async ({
  browser,
}) => {
  const { page, person, desk } = await aDesk(browser, 'writer')
  await expect(page.getByText(desk.say('work.MyWork.nothing'))).toBeVisible()

  const headline = unique()
  const releaseId = await aSubmittedRelease(person, ['ar'], { headline })
  const revision = await revisionOf(releaseId, 'ar')
  await done(
    returnEdition(await anEditor(), { releaseId, locale: 'ar', revision, note: 'أين المكان؟' }),
  )
  await desk.open('/admin')
  await expect(section(page, 'change')).toContainText(headline)
  await expect(section(page, 'change')).toContainText('أين المكان؟')
  await expect(page.getByRole('navigation').getByText('1', { exact: true })).toBeVisible()
  await section(page, 'change').getByRole('link', { name: headline }).click()
  await expect(page).toHaveURL(new RegExp(`${releaseId}/text/ar$`))
})

test('a translator finds what is approved and has no translation', async ({ browser }) => {
  const headline = unique()
  const writer = await anEditor()
  const releaseId = await aSubmittedRelease(writer, ['ar'], { headline })
  await approve(await anEditor(), releaseId, 'ar')
  const { page, desk } = await aDesk(browser, 'translator', 'en')
  const item = section(page, 'translate').getByRole('listitem').filter({ hasText: headline })
  await expect(item).toContainText(desk.say('work.WorkSection.how.missing'))
  await expect(
    page.getByRole('link', { name: desk.say('frame.DeskNavigation.registers') }),
  ).toHaveCount(0)
})

test('an editor finds what others submitted, and nothing of their own', async ({ browser }) => {
  await aSubmittedRelease(await anEditor(), ['ar'])
  const { page, desk } = await aDesk(browser, 'editor')
  await expect(
    page.getByRole('heading', { name: desk.say('work.WorkSection.title.review') }),
  ).toBeVisible()
  await desk.press('frame.DeskNavigation.more')
  await expect(
    page.getByRole('link', { name: desk.say('frame.DeskNavigation.templates') }),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: desk.say('frame.DeskNavigation.log') })).toHaveCount(
    0,
  )
})

test('a phone of 320 px has room for the way to everything', async ({ browser }) => {
  const { page, desk } = await aDesk(browser, 'administrator')
  await page.setViewportSize({ width: 320, height: 640 })
  await desk.open('/admin')
  await expectNoOverflow(page)
  await desk.press('frame.DeskNavigation.more')
  for (const name of ['registers', 'statistics', 'templates', 'trash', 'users', 'mail', 'log'])
    await expect(
      page.getByRole('link', { name: desk.say(`frame.DeskNavigation.${name}`) }),
    ).toBeInViewport()
})

test('a release is copied: its words as a fresh draft, without its date', async ({ browser }) => {
  const { page, person, desk } = await aDesk(browser, 'writer')
  const headline = unique()
  const releaseId = await aFinishedRelease(person, ['ar', 'en'], { headline })
  await desk.open(`/admin/releases/${releaseId}`)
  await desk.press('work.DuplicateButton.open')
  await desk.press('work.DuplicateButton.duplicate')
  await expect(page).not.toHaveURL(new RegExp(releaseId))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(page.getByText(desk.say('problems.requirement.date')).first()).toBeVisible()
  await page.goto(`${page.url()}/history`)
  await expect(page.getByText(desk.say('history.event.release.duplicated'))).toBeVisible()
})

test('a template is made of a release, begins another, and is retired', async ({ browser }) => {
  const { page, person, desk } = await aDesk(browser, 'editor')
  const releaseId = await aFinishedRelease(person)
  const name = unique()
  await desk.open(`/admin/releases/${releaseId}`)
  await desk.press('templates.MakeTemplateButton.open')
  await desk.field('templates.MakeTemplateButton.nameAr').fill(name)
  await desk.field('templates.MakeTemplateButton.nameEn').fill('Visit')
  await desk.press('templates.MakeTemplateButton.make')
  await expect(page.getByText(desk.say('templates.MakeTemplateButton.made'))).toBeVisible()

  await desk.open('/admin/releases/new')
  const choice = page.locator('select[name=templateId]')
  await choice.selectOption({ label: `${name} · ${desk.say('article.Kind.press_release')}` })
  await page.locator('input[name=headline]').fill('عنوان آخر')
  await desk.press('releases.NewReleaseForm.create')
  await page.waitForURL(/\/text\/ar$/)
  await expect(page.locator('#body')).toContainText('أكدت السفارة')

  await desk.open('/admin/templates')
  const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) })
  await item.getByText(desk.say('templates.TemplatesView.edit', { name })).click()
  await item
    .getByRole('button', { name: desk.say('templates.RetireTemplateButton.retire') })
    .click()
  await expect(
    item.getByText(desk.say('templates.TemplatesView.retired'), { exact: true }),
  ).toBeVisible()
  await desk.open('/admin/releases/new')
  await expect(page.getByRole('option', { name: new RegExp(name) })).toHaveCount(0)
})

test('a draft is thrown away and brought back', async ({ browser }) => {
  const { page, person, desk } = await aDesk(browser, 'writer')
  const headline = unique()
  const releaseId = await aFinishedRelease(person, ['ar'], { headline })
  await desk.open(`/admin/releases/${releaseId}`)
  await desk.press('work.TrashButton.open')
  await desk.press('work.TrashButton.trash')
  await page.waitForURL(/\/admin\/trash$/)
  await desk.open('/admin/releases?mine=1')
  await expect(page.getByText(headline)).toHaveCount(0)
  await desk.open(`/admin/releases/${releaseId}/text/ar`)
  await expect(page.getByText(desk.say('frame.NotFound.title'))).toBeVisible()

  await desk.open('/admin/trash')
  await desk.press('work.RestoreButton.named', { name: headline })
  await page.waitForURL(new RegExp(`/admin/releases/${releaseId}$`))
  await desk.open('/admin/releases?mine=1')
  await expect(page.getByText(headline)).toBeVisible()
})

test('an administrator finds who did what, takes it along, and sees that the trail is unbroken', async ({
  browser,
}) => {
  const writer = await aDesk(browser, 'writer')
  await aFinishedRelease(writer.person)
  const { page, desk } = await aDesk(browser, 'administrator', 'en')
  await desk.open('/admin/log')
  await desk.field('log.LogFilters.person').selectOption(writer.person.id)
  await desk.field('log.LogFilters.event').selectOption('user.signed_in')
  await desk.press('log.LogFilters.show')
  const rows = page
    .getByRole('listitem')
    .filter({ hasText: desk.say('history.event.user.signed_in') })
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText(writer.person.name)

  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: desk.say('log.LogView.export') }).click()
  const lines = (await readFile(await (await download).path(), 'utf8')).trimEnd().split('\r\n')
  expect(lines).toHaveLength(2)
  expect(lines[1]).toContain(`,user.signed_in,${writer.person.name},`)

  await desk.press('log.TrailCheck.check')
  await expect(page.getByText(desk.say('log.TrailCheck.unbroken'))).toBeVisible()
  await writer.desk.open('/admin/log')
  await expect(writer.page.getByText(writer.desk.say('frame.NotFound.title'))).toBeVisible()
})

test('the story of a release can be looked at in parts', async ({ browser }) => {
  const { page, person, desk } = await aDesk(browser, 'writer', 'en')
  const releaseId = await aSubmittedRelease(person)
  await desk.open(`/admin/releases/${releaseId}/history`)
  const created = page.getByText(desk.say('history.event.release.created'))
  await expect(created).toBeVisible()
  const review = desk.say('log.HistoryList.group.review')
  await page.getByRole('link', { name: review, exact: true }).click()
  await expect(page.getByText(/edition 1 submitted/)).toBeVisible()
  await expect(created).toHaveCount(0)
})
