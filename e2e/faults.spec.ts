// What breaks around the people at work. These run after all others, since they break it for everyone.
import { aFinishedRelease } from '#prisma/demo/factories.ts'
import { Desk } from './desk-verbs.ts'
import { expect, signedIn, test } from './fixtures.ts'

const cable = (state: 'cut' | 'mend') => fetch(`${process.env.BALAGH_CABLE}/${state}`)

test.skip(!process.env.BALAGH_CABLE, 'needs the wire of npm test')
test.describe.configure({ mode: 'serial' })
test.afterEach(() => cable('mend'))

test('the database gone: the desk says so, loses nothing and recovers by itself', async ({
  browser,
}) => {
  const { page, person } = await signedIn(browser, 'editor')
  const releaseId = await aFinishedRelease(person)
  const desk = new Desk(page, 'ar')
  await desk.open(`/admin/releases/${releaseId}/text/ar`)
  await cable('cut')
  await page.locator('#summary').fill('ملخص كتب والقاعدة غائبة.')
  await expect(page.getByText(desk.say('releases.SaveBar.retrying'))).toBeVisible()
  const elsewhere = await page.context().newPage()
  await elsewhere.goto('/admin/releases')
  await expect(elsewhere.locator('main')).toContainText(desk.say('frame.DeskError.retrying'))
  await cable('mend')
  await expect(elsewhere.getByRole('heading', { level: 1 })).toHaveText(
    desk.say('releases.ReleasesPage.title'),
    { timeout: 30_000 },
  )
  const saved = new RegExp(desk.say('releases.SaveBar.savedAt', { time: '.+' }))
  await expect(page.getByText(saved)).toBeVisible({ timeout: 30_000 })
  await page.reload()
  await expect(page.locator('#summary')).toHaveValue('ملخص كتب والقاعدة غائبة.')
})

test('the database gone: stored pages are read on, at others readers are told in their language', async ({
  request,
}) => {
  expect((await request.get('/en/releases')).status()).toBe(200)
  await cable('cut')
  expect((await request.get('/en/releases')).status()).toBe(200)
  const answer = await request.get('/en/releases?year=1999')
  expect(answer.status()).toBe(503)
  expect(answer.headers()['retry-after']).toBeTruthy()
  expect(await answer.text()).toContain('lang="en"')
  await cable('mend')
  await expect.poll(async () => (await request.get('/en/releases?year=1999')).status()).toBe(200)
})
