// A release and what stands around it, read without scripts: the page, its passages, both languages, paper, the standing pages.
import type { Page } from '@playwright/test'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { formatMomentWithZone, officeTime } from '#lib/i18n/dates.ts'
import { type Locale, locales, otherLocale } from '#lib/i18n/locale.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { promiseTranslation } from '#lib/releases/commands/promise-translation.ts'
import type { ReleaseText, SharedFields } from '#lib/releases/schema.ts'
import { richTextFromText } from '#lib/rich-text/parse-text.ts'
import {
  aFinishedRelease,
  anEditor,
  doneForReaders,
  fillShared,
  publish,
  submit,
  writeText,
} from '#prisma/demo/factories.ts'
import { expect, expectNoOverflow, test } from './fixtures.ts'
import { aSpeaker, aStamp, aTopic } from './newsroom-verbs.ts'
import { sayIn } from './say.ts'

test.use({ javaScriptEnabled: false })

const say = { ar: sayIn('ar'), en: sayIn('en') }
const ids = ['openingx', 'titlexxx', 'listxxxx', 'quotexxx', 'closingx']
const bodies = {
  ar: 'الفقرة الأولى.\n\n## عنوان\n\n- بند أول\n- بند ثان\n\n> ليلى: قول مأثور.\n\nالفقرة الأخيرة.',
  en: 'The first passage.\n\n## A title\n\n- First item\n- Second item\n\n> Laila: A saying.\n\nThe last passage.',
}

let editor: Person
test.beforeAll(async () => {
  editor = await anEditor()
})

type Live = { id: string; number: string; path: Record<Locale, string>; headline: Live['path'] }
type LiveOptions = {
  shared?: Partial<SharedFields>
  now?: Date
  texts?: Partial<Record<Locale, Partial<ReleaseText>>>
}

/** A release with every kind of block, live in the languages; the first is the original. */
async function aLiveRelease(languages: readonly Locale[], options: LiveOptions = {}) {
  const id = await aFinishedRelease(editor, [...languages], { withPhoto: true })
  const { shared, now, texts = {} } = options
  if (shared) await fillShared(editor, id, { photos: await photosOf(id), ...shared })
  const stamp = aStamp()
  const headline = { ar: `عنوان رئيس ${stamp}`, en: `Headline ${stamp}` }
  for (const locale of languages) {
    const body = richTextFromText(bodies[locale], ids)
    await writeText(editor, id, locale, { headline: headline[locale], body, ...texts[locale] })
  }
  await submit(editor, id, ...languages)
  const { year, sequence } = await publish(editor, id, [...languages], now && { now })
  const documents = await db.document.findMany({ where: { releaseId: id } })
  const path = Object.fromEntries(
    documents.map(({ locale, slug }) => [locale, `/releases/${year}/${sequence}/${slug}`]),
  ) as Live['path']
  return { id, number: `${year}/${sequence}`, path, headline } satisfies Live
}

async function photosOf(releaseId: string) {
  const assets = await db.asset.findMany({ where: { releaseId } })
  return assets.map(({ id }) => ({ assetId: id, focalX: 0.5, focalY: 0.5 }))
}

const passage = (page: Page, at: number) => page.locator(`#b-${ids[at]}`)

for (const locale of locales) {
  const other = otherLocale(locale)
  const t = say[locale]

  test(`read a release and go on to what it names · ${locale}`, async ({ page }) => {
    const topic = await aTopic()
    const person = await aSpeaker()
    const shared = { topicIds: [topic.id], personIds: [person.id] }
    const earlier = await aLiveRelease(['ar', 'en'], { shared })
    const live = await aLiveRelease(['ar', 'en'], { shared })
    await page.goto(hrefOf(locale, live.path[locale]))
    await expect(page.locator('h1')).toHaveText(live.headline[locale])
    await expect(page.locator('article header')).toContainText(live.number)
    await expect(page.locator('nav [aria-current=page]')).toContainText(live.number)
    await expect(page.locator('header nav [aria-current=true]')).toHaveText(
      t('reader.Section.releases'),
    )
    await expect(page.locator('article figure img')).toHaveAttribute('alt', /.+/)
    await expect(page.locator('article figcaption a[download]')).toHaveAttribute('href', /\.jpg$/)
    const short = page.locator('aside a[href*="/r/"]')
    await expect(short).toHaveText(new RegExp(`/r/${live.number}$`))
    for (const [folder, slug, name] of [
      ['topics', topic.slug, topic[locale]],
      ['people', person.slug, person[locale]],
      ['places', 'rabat', locale === 'ar' ? 'الرباط' : 'Rabat'],
    ] as const)
      await expect(
        page.locator(`aside a[href="${hrefOf(locale, `/${folder}/${slug}`)}"]`),
      ).toHaveText(name)
    for (const ending of ['.md', '.txt', '/ninjs.json', '/ninjs-1.6.json', '/newsml-g2.xml'])
      await expect(
        page.locator(`aside a[href="${hrefOf(locale, live.path[locale] + ending)}"]`),
      ).toBeVisible()
    const related = page
      .locator('section', { hasText: t('release-page.RelatedReleases.title') })
      .getByRole('link')
    await expect(related).toHaveText([earlier.headline[locale]])
    await related.click()
    await expect(page.locator('h1')).toHaveText(earlier.headline[locale])
  })

  test(`point at a passage and read the same one in the other language · ${locale}`, async ({
    page,
  }) => {
    const live = await aLiveRelease(['ar', 'en'])
    await page.goto(`${hrefOf(locale, live.path[locale])}#content`)
    await expect(page.getByLabel(t('release-page.ReleasePage.sameBlock')).first()).toBeHidden()
    for (const at of [0, 1, 2, 3, 4]) {
      await passage(page, at).hover()
      await passage(page, at).getByLabel(t('release-page.ReleasePage.block')).click()
      await expect(page).toHaveURL(new RegExp(`#b-${ids[at]}$`))
      await expect(passage(page, at)).toBeInViewport()
    }
    const same = passage(page, 4).getByLabel(t('release-page.ReleasePage.sameBlock'))
    await expect(same).toBeVisible()
    await same.click()
    await expect(page).toHaveURL(`${hrefOf(other, live.path[other])}#b-${ids[4]}`)
    await expect(passage(page, 4)).toBeInViewport()
    // The words of the links are not words of the text.
    expect(await passage(page, 4).innerText()).toBe(bodies[other].split('\n\n').at(-1))
  })

  test(`read both languages side by side · ${locale}`, async ({ page }) => {
    const only = {
      [locale]: { body: richTextFromText(`${bodies[locale]}\n\nX`, [...ids, 'onlyherx']) },
    }
    const live = await aLiveRelease(['ar', 'en'], { texts: only })
    await page.goto(hrefOf(locale, live.path[locale]))
    await page.getByRole('link', { name: t('release-page.ReleaseTools.parallel') }).click()
    await expect(page).toHaveURL(hrefOf(locale, `${live.path[locale]}/parallel`))
    await expect(page.locator('h1')).toHaveText(live.headline[locale])
    for (const at of [0, 1, 2, 3, 4]) {
      const own = await passage(page, at).locator(`> [lang=${locale}]`).boundingBox()
      const beside = await passage(page, at).locator(`> [lang=${other}]`).boundingBox()
      expect(own!.y).toBe(beside!.y)
      expect(own!.x > beside!.x).toBe(locale === 'ar')
    }
    await expect(page.locator('#b-onlyherx > div')).toHaveCount(1)
    await page.setViewportSize({ width: 390, height: 800 })
    const own = await passage(page, 0).locator(`> [lang=${locale}]`).boundingBox()
    const below = await passage(page, 0).locator(`> [lang=${other}]`).boundingBox()
    expect(below!.y).toBeGreaterThan(own!.y)
    await expectNoOverflow(page)
    await page.locator(`header a[hreflang=${other}]`).click()
    await expect(page).toHaveURL(hrefOf(other, `${live.path[other]}/parallel`))
    await expect(page.locator('h1')).toHaveText(live.headline[other])
  })

  test(`print it, from the page and from the print view · ${locale}`, async ({ page, baseURL }) => {
    const short = (number: string) => `${new URL(baseURL!).host}/r/${number}`
    const href = 'https://example.org/agreement'
    const link = { type: 'link' as const, attrs: { href } }
    const content = [{ type: 'text' as const, text: 'F-16', marks: [link] }]
    const paragraph = { type: 'paragraph' as const, attrs: { id: ids[0]! }, content }
    const body = { type: 'doc' as const, content: [paragraph] }
    const live = await aLiveRelease([locale], { texts: { [locale]: { body } } })
    await page.goto(hrefOf(locale, live.path[locale]))
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('article')).toContainText(live.number)
    await expect(page.locator('article')).toContainText(short(live.number))
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await expect(page.locator('form')).toBeHidden()
    const printed = await passage(page, 0)
      .locator('a')
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content)
    expect(printed).toContain(href)
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' })
    await page.getByRole('link', { name: t('release-page.ReleaseTools.print') }).click()
    await expect(page).toHaveURL(/\/print$/)
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)')
    await expect(page.locator('h1')).toHaveCSS('color', 'rgb(0, 0, 0)')
    await expect(page.locator('footer')).toContainText(short(live.number))
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
      'href',
      new URL(hrefOf(locale, live.path[locale]), baseURL).href,
    )
  })

  test(`read when a translation is promised, and that it is late · ${locale}`, async ({ page }) => {
    const live = await aLiveRelease([other])
    const at = officeTime(new Date(Date.now() + 26 * 3_600_000))
    const promise = { releaseId: live.id, locale, at, former: null }
    const { promisedAt } = await doneForReaders(promiseTranslation(editor, promise))
    const asked = hrefOf(locale, live.path[other])
    expect((await page.goto(asked))!.status()).toBe(404)
    const moment = formatMomentWithZone(promisedAt!, locale)
    await expect(page.locator('main')).toContainText(t('reader.NotAvailable.promised', { moment }))
    const past = new Date(Date.now() - 3_600_000)
    await db.$executeRaw`
      UPDATE newsroom."LiveDocument" SET "siblingPromisedAt" = ${past} WHERE "releaseId" = ${live.id}::uuid`
    await page.goto(asked)
    await expect(page.locator('main')).toContainText(
      t('reader.NotAvailable.overdue', { moment: formatMomentWithZone(past, locale) }),
    )
    const text = await page.locator('html').innerText()
    expect(text).not.toContain(live.headline[other])
  })

  test(`go around the site by keyboard on a small screen · ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(hrefOf(locale, '/about'))
    const topics = page.locator('header nav a', { hasText: t('reader.Section.topics') })
    await expect(topics).toBeHidden()
    await page.getByRole('button', { name: t('reader.SiteHeader.menu') }).focus()
    await page.keyboard.press('Enter')
    await expect(topics).toBeVisible()
    await expectNoOverflow(page)
    await page.keyboard.press('Escape')
    await expect(topics).toBeHidden()
    await page.keyboard.press('Enter')
    await page.getByRole('searchbox').fill('2026')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`${hrefOf(locale, '/search')}?q=2026`)
  })

  test(`find out who speaks, how to reach them, and what the site owes to everyone · ${locale}`, async ({
    page,
  }) => {
    await page.goto(hrefOf(locale, '/accessibility'))
    for (const words of ['WCAG 2.2', 'EN 301 549'])
      await expect(page.locator('main')).toContainText(words)
    await page
      .locator('main')
      .getByRole('link', { name: t('standing.AccessibilityPage.contact.link') })
      .click()
    await expect(page.locator('h1')).toHaveText(t('standing.ContactPage.title'))
    await page
      .locator('footer')
      .getByRole('link', { name: t('reader.Section.about') })
      .click()
    await expect(page.locator('header nav [aria-current=page]')).toHaveText(
      t('reader.Section.about'),
    )
    await expect(page.locator('main p').first()).not.toBeEmpty()
    for (const path of ['/about', '/contact', '/accessibility']) {
      await page.goto(hrefOf(locale, path))
      await page.locator(`header a[hreflang=${other}]`).click()
      await expect(page).toHaveURL(hrefOf(other, path))
      await expect(page.locator('html')).toHaveAttribute('lang', other)
    }
  })

  test(`look for what is not there · ${locale}`, async ({ page }) => {
    await page.goto(hrefOf(locale, '/nowhere'))
    await page.locator('main').getByRole('searchbox').fill('2026/1')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`${hrefOf(locale, '/search')}?q=2026%2F1`)
  })
}

test('small mends stay unsaid, corrections stay told', async ({ page }) => {
  const now = new Date('2018-03-01T10:00:00Z')
  const live = await aLiveRelease(['ar'], { now })
  const again = async (kind: string, day: string, correctionNote?: string) => {
    await writeText(editor, live.id, 'ar', {
      headline: live.headline.ar,
      summary: `${kind} ${day}`,
    })
    await submit(editor, live.id, 'ar')
    const told = correctionNote ? { correctionNote } : {}
    await publish(editor, live.id, ['ar'], {
      kind,
      now: new Date(`2018-03-${day}T10:00:00Z`),
      ...told,
    })
    await page.goto(hrefOf('ar', live.path.ar))
    await expect(page.locator('article')).toContainText(`${kind} ${day}`)
  }
  const history = page.getByRole('heading', { name: say.ar('release-page.ChangeHistory.title') })
  const notice = page.getByRole('region', { name: say.ar('article.CorrectionNotice.title') })
  const updated = page.locator('article header').getByText(say.ar('article.ArticleHeader.updated'))
  await again('minor', '02')
  for (const told of [history, notice, updated]) await expect(told).toHaveCount(0)
  await again('correction', '03', 'صُحح اسم المسؤول.')
  await again('minor', '04')
  await expect(notice).toContainText('صُحح اسم المسؤول.')
  await expect(updated.locator('time')).toHaveAttribute('datetime', '2018-03-03T10:00:00.000Z')
  await again('update', '05')
  await expect(notice).toHaveCount(0)
  await expect(page.locator('aside ol li')).toHaveCount(3)
  await expect(page.locator('aside ol')).toContainText('صُحح اسم المسؤول.')
})
