// What happens to a release after readers have it: corrected, moved, dated back, withdrawn, killed. Each from the desk's screens
// to what a reader and a machine then get.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeText, submit, approve, system } from '#prisma/demo/factories.ts'
import { localPath } from '#lib/i18n/locale.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { Desk } from './desk-verbs.ts'
import { expect, expectNoOverflow, signedIn, test } from './fixtures.ts'
import { aLiveRelease, aStamp } from './live-release.ts'

test.describe.configure({ mode: 'parallel' })

/** Copies on the edge's disk that say one of these words. */
function storedPagesWith(words: string[]): number {
  const folder = join(process.env.BALAGH_DATA!, 'pages')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  return files.filter((file) => {
    if (!file.isFile()) return false
    const page = read(join(file.parentPath, file.name))
    return words.some((word) => page.includes(word))
  }).length
}

/** A copy may go, or be put in its place, while one looks. */
function read(path: string) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

test('a correction of the Arabic text is told to readers of both languages', async ({
  browser,
  request,
}) => {
  const { page, person } = await signedIn(browser, 'editor')
  const desk = new Desk(page, 'ar')
  const live = await aLiveRelease(person, ['ar', 'en'])
  await writeText(person, live.id, 'ar', { headline: live.headline.ar, kicker: 'مصحح' })
  await submit(person, live.id, 'ar')
  await approve(system, live.id, 'ar')

  const stamp = aStamp()
  const notes = { ar: `صُحح العدد ${stamp}`, en: `A number was corrected ${stamp}` }
  await desk.open(`/admin/releases/${live.id}`)
  await desk.field('releases.PublishPanel.kind').selectOption('correction')
  await desk.field('corrections.ChangeNotes.correction', { language: 'ar' }).fill(notes.ar)
  await desk.press('releases.PublishPanel.publish', { count: 1 })
  await desk.press('releases.PublishPanel.confirmNow')
  await expect(page.getByText(desk.say('problems.correction.note_missing'))).toBeVisible()

  await desk.field('corrections.ChangeNotes.sibling', { language: 'en' }).fill(notes.en)
  await desk.publish(1)
  for (const locale of ['ar', 'en'] as const) {
    const html = await (await request.get(hrefOf(locale, live.path[locale]))).text()
    expect(html).toContain(notes[locale])
    expect(html).toContain('CorrectionComment')
    expect(html).not.toContain(notes[locale === 'ar' ? 'en' : 'ar'])
    const feed = await (await request.get(hrefOf(locale, '/feed.atom'))).text()
    expect(feed).toContain(notes[locale])
    const ninjs = await request.get(hrefOf(locale, `${live.path[locale]}/ninjs.json`))
    expect(await ninjs.json()).toMatchObject({ version: '2' })
  }
})

test('a new address is previewed, and every former one leads to it', async ({
  browser,
  request,
}) => {
  const { page, person } = await signedIn(browser, 'editor', 'en')
  const desk = new Desk(page, 'en')
  const live = await aLiveRelease(person, ['ar', 'en'])
  const slug = `a-better-address-${aStamp()}`
  await desk.open(`/admin/releases/${live.id}`)
  await desk.press('corrections.AddressPanel.change', { language: 'en' })
  await desk.field('corrections.AddressPanel.words').fill(slug.replaceAll('-', ' '))
  const path = `/releases/${live.year}/${live.sequence}/${slug}`
  await expect(page.getByText(localPath('en', path))).toBeVisible()
  await desk.press('corrections.AddressPanel.changeNow')
  await expect(page.getByRole('dialog')).toBeHidden()
  for (const ending of ['', '.md', '/parallel', '/print', '/newsml-g2.xml']) {
    const former = await request.get(hrefOf('en', live.path.en + ending), { maxRedirects: 0 })
    expect(former.status(), ending).toBe(301)
    expect(new URL(former.headers().location!, 'http://x').pathname).toBe(
      hrefOf('en', path + ending),
    )
    expect((await request.get(hrefOf('en', path + ending))).status(), ending).toBe(200)
  }
  expect(await (await request.get(hrefOf('ar', live.path.ar))).text()).toContain(hrefOf('en', path))
})

test('an earlier date is told beside the real one', async ({ browser, request }) => {
  const { page, person } = await signedIn(browser, 'editor', 'en')
  const desk = new Desk(page, 'en')
  const live = await aLiveRelease(person, ['en'])
  await desk.open(`/admin/releases/${live.id}`)
  await desk.press('corrections.DatePanel.give')
  await desk.field('corrections.DatePanel.at').fill('2019-05-03T10:00')
  await desk.press('corrections.DatePanel.save')
  await expect(page.getByText(desk.say('problems.backdate.reason_missing'))).toBeVisible()
  await desk.field('corrections.DatePanel.reason').fill('It was said before this site')
  await desk.press('corrections.DatePanel.save')
  await expect(desk.button('corrections.DatePanel.change')).toBeVisible()
  const html = await (await request.get(hrefOf('en', live.path.en))).text()
  expect(html).toContain('May 3, 2019')
  expect(html).toMatch(/Published here/)
  const list = await (await request.get('/en/releases?year=2019&month=5')).text()
  expect(list).toContain(hrefOf('en', live.path.en))
})

for (const keeps of [false, true])
  test(`a withdrawal whose text is kept: ${keeps}`, async ({ browser, request }) => {
    const { page, person } = await signedIn(browser, 'editor')
    const desk = new Desk(page, 'ar')
    const live = await aLiveRelease(person, ['ar'], { withPhoto: true })
    const notice = `سُحب لخطأ ${aStamp()}`
    await desk.open(`/admin/releases/${live.id}`)
    await desk.press('releases.WithdrawPanel.withdraw')
    await desk.field('releases.WithdrawPanel.notice', { language: 'ar' }).fill(notice)
    if (keeps) await page.getByLabel(desk.say('releases.WithdrawPanel.kept')).check()
    await desk.press('releases.WithdrawPanel.withdrawNow')
    await expect(page.getByRole('dialog')).toBeHidden()
    const answer = await request.get(hrefOf('ar', live.path.ar))
    expect(answer.status()).toBe(keeps ? 200 : 410)
    const html = await answer.text()
    expect(html).toContain(notice)
    expect(html).toMatch(/<meta name="robots" content="noindex/)
    expect(html.includes('أكدت السفارة')).toBe(keeps)
    const form = await request.get(hrefOf('ar', `${live.path.ar}.md`))
    expect(form.status()).toBe(keeps ? 200 : 410)
    if (keeps) expect(await form.text()).toContain(notice)
    for (const list of ['/releases', '/'])
      expect(await (await request.get(list)).text()).not.toContain(live.path.ar)
    expect(await (await request.get('/feed.xml')).text()).toContain(notice)
  })

test('a kill takes every word of it away, once its number is typed', async ({
  browser,
  request,
}) => {
  const { page, person } = await signedIn(browser, 'editor')
  const desk = new Desk(page, 'ar')
  const live = await aLiveRelease(person, ['ar', 'en'])
  for (const locale of ['ar', 'en'] as const) await request.get(hrefOf(locale, live.path[locale]))
  const marks = (['ar', 'en'] as const).map((locale) => live.headline[locale].match(/\d{6,}/)![0])
  // The edge writes its copies when it has time.
  await expect.poll(() => storedPagesWith(marks)).toBeGreaterThan(0)
  const number = `${live.year}/${live.sequence}`
  const stamp = aStamp()
  const notices = { ar: `أُلغي ${stamp}`, en: `Removed ${stamp}` }
  await desk.open(`/admin/releases/${live.id}`)
  await desk.press('corrections.KillPanel.kill')
  await expectNoOverflow(page)
  for (const locale of ['ar', 'en'] as const)
    await desk.field('corrections.KillPanel.notice', { language: locale }).fill(notices[locale])
  await desk.field('corrections.KillPanel.reason').fill('نُشر بالخطأ')
  await page.locator('#kill-number').fill('2020/1')
  await desk.press('corrections.KillPanel.killNow')
  await expect(page.getByText(desk.say('problems.kill.number_wrong'))).toBeVisible()
  await page.locator('#kill-number').fill(number)
  await desk.press('corrections.KillPanel.killNow')
  await expect(page.getByText(desk.say('corrections.CorrectionsSection.killedTitle'))).toBeVisible()
  await expect(page.getByText('نُشر بالخطأ')).toBeVisible()

  expect(storedPagesWith(marks)).toBe(0)
  for (const locale of ['ar', 'en'] as const) {
    const mark = live.headline[locale].match(/\d{6,}/)![0]
    for (const path of [live.path[locale], `/releases/${number}`, `${live.path[locale]}.md`]) {
      const answer = await request.get(hrefOf(locale, path))
      expect(answer.status(), path).toBe(410)
      const html = await answer.text()
      expect(html).toContain(notices[locale])
      expect(html).not.toContain(mark)
    }
    for (const path of [
      '/',
      '/releases',
      '/feed.xml',
      '/feed.atom',
      '/feed.json',
      `/search?q=${mark}`,
    ]) {
      const text = await (await request.get(hrefOf(locale, '/').replace(/\/$/, '') + path)).text()
      expect(text.replaceAll(`q=${mark}`, '').replaceAll(`value="${mark}"`, ''), path).not.toMatch(
        new RegExp(`number ${mark}|رقم ${mark}|-${mark}`),
      )
    }
  }
})
