// The files that a release is also there as.
import type { APIRequestContext, Page } from '@playwright/test'
import type { Person } from '#lib/access/actor.ts'
import { type Locale, locales, otherLocale } from '#lib/i18n/locale.ts'
import { absoluteUrl, guidOf, hrefOf } from '#lib/newsroom/urls.ts'
import { isSharedHere, jsonObjections, xmlObjections } from '#lib/testing/official-schemas.ts'
import { anEditor, publish, submit, writeText } from '#prisma/demo/factories.ts'
import { expect, test } from './fixtures.ts'
import { aLiveRelease, aStamp, type Live, withdraw } from './live-release.ts'

let editor: Person
test.beforeAll(async () => {
  editor = await anEditor()
})

const forms = {
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '/ninjs.json': 'application/json',
  '/ninjs-1.6.json': 'application/json',
  '/newsml-g2.xml': 'application/vnd.iptc.g2.newsitem+xml',
} as const
const endings = Object.keys(forms) as (keyof typeof forms)[]

const addressOf = (locale: Locale, live: Live, ending: string) =>
  hrefOf(locale, live.path[locale] + ending)

const textOf = async (request: APIRequestContext, address: string) => {
  const response = await request.get(address, { maxRedirects: 0 })
  expect(response.status(), address).toBe(200)
  return response.text()
}

/** What the head of a page says stands beside it. */
const alternatesOf = (page: Page) =>
  page.locator('head link[rel=alternate][type]').evaluateAll((links) =>
    links.map((link) => ({
      type: link.getAttribute('type'),
      href: (link as HTMLLinkElement).href,
    })),
  )

for (const locale of locales)
  test(`a release is there in every form that its page announces · ${locale}`, async ({
    page,
    request,
    baseURL,
  }) => {
    const live = await aLiveRelease(editor, ['ar', 'en'], { withPhoto: true })
    await page.goto(hrefOf(locale, live.path[locale]))
    const announced = await alternatesOf(page)
    const canonical = absoluteUrl(baseURL!, locale, live.path[locale])
    for (const ending of endings) {
      const href = new URL(addressOf(locale, live, ending), baseURL).href
      expect(announced).toContainEqual({ type: forms[ending], href })
      const response = await request.get(href, { maxRedirects: 0 })
      expect(response.status(), href).toBe(200)
      const headers = response.headers()
      expect(headers['content-type']).toBe(`${forms[ending]}; charset=utf-8`)
      expect(headers['content-language']).toBe(locale)
      expect(headers['link']).toContain(`<${canonical}>; rel="canonical"`)
      expect(headers['set-cookie']).toBeUndefined()
      const body = await response.text()
      expect(body).not.toMatch(/embargo/i)
      const stamp = live.headline[locale].split(' ').at(-1)!
      expect(body).toContain(stamp)
      const again = await request.get(href, { headers: { 'If-None-Match': headers['etag']! } })
      expect(again.status()).toBe(304)
    }
  })

for (const locale of locales)
  test(`the files are as their schemas want them · ${locale}`, async ({ request }) => {
    test.skip(!isSharedHere, 'needs the shared folder beside the project')
    const live = await aLiveRelease(editor, ['en', 'ar'], { withPhoto: true })
    const read = (ending: string) => textOf(request, addressOf(locale, live, ending))
    expect(jsonObjections(await read('/ninjs.json'), 'ninjs-3.1')).toEqual([])
    expect(jsonObjections(await read('/ninjs-1.6.json'), 'ninjs-1.6')).toEqual([])
    const newsml = await read('/newsml-g2.xml')
    expect(await xmlObjections(newsml, 'newsml')).toBe('')
    expect(newsml).toContain('qcode="medtop:20000598"')
    expect(JSON.parse(await read('/ninjs.json')).subjects[0].uri).toBe(
      'http://cv.iptc.org/newscodes/mediatopic/20000598',
    )
    // It was written in English first.
    const relation = locale === 'en' ? 'workTranslation' : 'translationOfWork'
    const other = otherLocale(locale)
    const guid = guidOf(process.env.BALAGH_PUBLIC_URL!, other, live.year, live.sequence)
    expect(newsml).toContain(`reluri="https://schema.org/${relation}" residref="${guid}"`)
  })

test('a correction is another version of the same item, and says so', async ({ request }) => {
  const live = await aLiveRelease(editor, ['ar'])
  const read = async () => JSON.parse(await textOf(request, addressOf('ar', live, '/ninjs.json')))
  const before = await read()
  const note = `صُحح العنوان ${aStamp()}`
  await writeText(editor, live.id, 'ar', { headline: `عنوان آخر ${aStamp()}` })
  await submit(editor, live.id, 'ar')
  await publish(editor, live.id, ['ar'], { kind: 'correction', correctionNote: note })
  const after = await read()
  expect([before.version, after.version]).toEqual(['1', '2'])
  expect(after.uri).toBe(before.uri)
  expect(after.firstCreated).toBe(before.firstCreated)
  expect(after.edNote).toContain(note)
  const newsml = await textOf(request, addressOf('ar', live, '/newsml-g2.xml'))
  expect(newsml).toContain('<signal qcode="sig:correction"/>')
  expect(await textOf(request, addressOf('ar', live, '.md'))).toContain(note)
})

test('a wrong slug leads to the right file, and a language that is not there has none', async ({
  request,
}) => {
  const live = await aLiveRelease(editor, ['ar'])
  for (const ending of endings) {
    const wrong = `/releases/${live.year}/${live.sequence}/wrong${ending}`
    const moved = await request.get(wrong, { maxRedirects: 0 })
    expect(moved.status()).toBe(301)
    expect(new URL(moved.headers()['location']!, 'http://x').pathname).toBe(
      addressOf('ar', live, ending),
    )
    const english = await request.get(`/en/releases/${live.year}/${live.sequence}/any${ending}`)
    expect(english.status()).toBe(404)
    expect(english.headers()['cache-control']).toBe('no-store')
  }
})

test('the files of a withdrawn release are gone with it', async ({ request }) => {
  const live = await aLiveRelease(editor, ['ar', 'en'])
  await withdraw(editor, live.id, { ar: 'سُحب.', en: 'Withdrawn.' })
  for (const ending of endings) {
    const response = await request.get(addressOf('ar', live, ending))
    expect(response.status()).toBe(410)
    expect(await response.text()).not.toContain('أكدت السفارة')
  }
})
