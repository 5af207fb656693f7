// What the real release costs a phone with a weak signal, and whether every page is the HTML that it says it is.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Response } from '@playwright/test'
import { db } from '#lib/db/desk.ts'
import { type Locale, locales } from '#lib/i18n/locale.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { aPerson } from '#prisma/demo/factories.ts'
import { loadRelease } from '#prisma/demo/load.ts'
import { usMorocco } from '#prisma/demo/texts/us-morocco.ts'
import { findJava } from './find-java.ts'
import { expect, test } from './fixtures.ts'

/** In bytes, as they travel. */
const most = { page: 14_000, withoutPhoto: 120_000, requests: 6 }

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })

let number: string
const addresses = {} as Record<Locale, string>
test.beforeAll(async () => {
  const office = {
    writer: await aPerson('writer'),
    editor: await aPerson('editor'),
    editor2: await aPerson('editor'),
    translator: await aPerson('translator'),
  }
  const releaseId = await loadRelease(usMorocco, office, 0)
  const { year, sequence, documents } = await db.release.findUniqueOrThrow({
    where: { id: releaseId },
    include: { documents: true },
  })
  number = `${year}/${sequence}`
  for (const { locale, slug } of documents)
    addresses[locale] = hrefOf(locale, `/releases/${number}/${slug}`)
})

const sizeOf = async (answer: Response) => {
  const body = await answer.body()
  const isText = /text|json|xml/.test(answer.headers()['content-type'] ?? '')
  return isText ? brotliCompressSync(body).length : body.length
}

for (const locale of locales)
  test(`the real release in ${locale} stays within its weight`, async ({ page }) => {
    const answers: Response[] = []
    page.on('response', (answer) => answers.push(answer))
    await page.goto(addresses[locale], { waitUntil: 'networkidle' })
    const sized: { address: string; type: string; bytes: number }[] = []
    for (const answer of answers)
      sized.push({
        address: answer.url(),
        type: answer.request().resourceType(),
        bytes: await sizeOf(answer),
      })
    const sum = (types: string[]) =>
      sized.reduce((all, { type, bytes }) => all + (types.includes(type) ? bytes : 0), 0)
    // Its icon and its rules for prefetching, which a browser asks for once and for all pages.
    const ownPart = sized.filter(({ address }) => !/logo-small|speculation-rules/.test(address))
    const told = sized.map(({ address, bytes }) => `${bytes} ${decodeURI(address)}`).join('\n')

    expect(sum(['document', 'stylesheet']), told).toBeLessThanOrEqual(most.page)
    expect(sum(['document', 'stylesheet', 'font', 'other']), told).toBeLessThanOrEqual(
      most.withoutPhoto,
    )
    expect(ownPart.length, told).toBeLessThanOrEqual(most.requests)
    expect(
      sized.filter(({ type }) => type === 'image'),
      told,
    ).not.toEqual([])
    expect(sized.filter(({ type }) => type === 'script')).toEqual([])
    const { origin } = new URL(page.url())
    expect(sized.filter(({ address }) => !address.startsWith(origin))).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    for (const answer of answers) expect(answer.headers()['set-cookie']).toBeUndefined()
    // The store has it in the form that travels, no larger than ours.
    const stored = answers[0]!.headers()
    expect([stored['content-encoding'], stored.vary]).toEqual(['br', 'Accept-Encoding'])
  })

const checker = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')

test('every page is valid HTML, without an error or a warning', async ({ request }) => {
  const java = findJava()
  test.skip(!java, 'no Java for the checker')
  test.slow()
  const standing = [
    '/',
    '/releases',
    '/releases?year=2026',
    '/topics',
    '/topics/defence',
    '/people',
  ]
  const others = [
    '/organisations',
    '/places',
    '/places/rabat',
    '/media',
    '/search',
    '/search?q=2026',
  ]
  const rest = ['/search?q=xyzxyz', '/about', '/contact', '/accessibility', '/nowhere']
  const folder = mkdtempSync(join(tmpdir(), 'balagh-html-'))
  const names = new Map<string, string>()
  for (const locale of locales) {
    const own = ['', '/parallel', '/print'].map((form) => addresses[locale] + form)
    const paths = [...standing, ...others, ...rest].map((path) => {
      const [pathname = '/', query] = path.split('?')
      return hrefOf(locale, pathname) + (query ? `?${query}` : '')
    })
    for (const [at, path] of [...own, ...paths].entries()) {
      const name = `${locale}-${at}.html`
      names.set(name, decodeURI(path))
      writeFileSync(join(folder, name), await (await request.get(path)).body())
    }
  }
  const { stderr, status } = spawnSync(
    java!,
    ['-Xss2m', '-jar', checker, '--format', 'json', '--skip-non-html', folder],
    { encoding: 'utf8', maxBuffer: 1e8 },
  )
  rmSync(folder, { recursive: true })
  const { messages } = JSON.parse(stderr) as { messages: Record<string, string>[] }
  // "info" alone is what XML would want of a slash; an info with a subtype is a warning.
  const found = messages.filter(({ type, subType }) => type !== 'info' || subType)
  const told = found.map(({ url, message, extract }) => [
    names.get(url!.split('/').at(-1)!),
    message,
    extract,
  ])
  expect(told).toEqual([])
  expect(status).toBe(0)
  expect(names.size).toBeGreaterThan(35)
})
