// Every kind of page that readers see, looked at by axe: in both languages, light and dark, on a phone and on a desk.
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser } from '@playwright/test'
import { db } from '#lib/db/desk.ts'
import { type Locale, locales, otherLocale } from '#lib/i18n/locale.ts'
import { hrefOf } from '#lib/newsroom/urls.ts'
import { withdrawRelease } from '#lib/publishing/withdraw-release.ts'
import { richTextFromText } from '#lib/rich-text/parse-text.ts'
import {
  aFinishedRelease,
  anEditor,
  doneForReaders,
  publish,
  submit,
  writeText,
} from '#prisma/demo/factories.ts'
import { expect, expectNoOverflow, test } from './fixtures.ts'

const blocks = '\n\n## F-16\n\n- F-16\n- F-16\n\n> F-16: F-16.'

/** Its path in a language, live in the given ones. */
async function aLiveRelease(languages: Locale[]) {
  const editor = await anEditor()
  const id = await aFinishedRelease(editor, languages, { withPhoto: true })
  for (const locale of languages) {
    const body = richTextFromText(`${locale === 'ar' ? 'نص البلاغ' : 'The text'}${blocks}`, [])
    await writeText(editor, id, locale, { body, kicker: 'F-16', notesToEditors: 'F-16' })
  }
  await submit(editor, id, ...languages)
  const { year, sequence } = await publish(editor, id, languages)
  const withdraw = async () => {
    const { revision } = await db.release.findUniqueOrThrow({ where: { id } })
    const notices = { ar: 'سُحب لخطأ فيه.', en: 'Withdrawn for an error.' }
    await doneForReaders(withdrawRelease(editor, { releaseId: id, revision, notices }))
  }
  return { withdraw, path: `/releases/${year}/${sequence}` }
}

/** Addresses of all pages in a language, those of releases without their slugs. */
async function pagesIn(locale: Locale): Promise<string[]> {
  const live = await aLiveRelease(['ar', 'en'])
  const alone = await aLiveRelease([otherLocale(locale)])
  const gone = await aLiveRelease(['ar', 'en'])
  await gone.withdraw()
  const { slug } = await db.document.findFirstOrThrow({
    where: { locale, release: { year: yearOf(live.path), sequence: sequenceOf(live.path) } },
  })
  const release = `${live.path}/${slug}`
  const lists = ['/', '/releases', '/topics', '/topics/defence', '/people', '/organisations']
  const others = [
    '/places',
    '/places/rabat',
    '/media',
    '/search',
    '/search?q=2026',
    '/search?q=xyzxyz',
  ]
  const standing = ['/about', '/contact', '/accessibility', '/nowhere', alone.path, gone.path]
  return [release, `${release}/parallel`, `${release}/print`, ...standing, ...lists, ...others].map(
    (path) => {
      const [pathname = '', query] = path.split('?')
      return hrefOf(locale, pathname) + (query ? `?${query}` : '')
    },
  )
}

const yearOf = (path: string) => Number(path.split('/')[2])
const sequenceOf = (path: string) => Number(path.split('/')[3])

/** All that it knows, with the size of what is touched, which it leaves out unasked. */
const asked = { resultTypes: ['violations' as const], rules: { 'target-size': { enabled: true } } }

/** Axe needs its own script on the page, which the page's policy forbids. */
const openPage = async (browser: Browser, colorScheme: 'light' | 'dark') =>
  (await browser.newContext({ colorScheme, bypassCSP: true, reducedMotion: 'reduce' })).newPage()

for (const locale of locales)
  for (const theme of ['light', 'dark'] as const)
    test(`axe finds nothing wrong · ${locale} · ${theme}`, async ({ browser }) => {
      test.setTimeout(300_000)
      const page = await openPage(browser, theme)
      const found: string[] = []
      for (const address of await pagesIn(locale)) {
        await page.goto(address)
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 900 })
          const { violations } = await new AxeBuilder({ page }).options(asked).analyze()
          for (const { id, nodes } of violations)
            found.push(`${address} at ${width}: ${id} ${nodes[0]?.html}`)
          await expectNoOverflow(page)
        }
      }
      expect(found).toEqual([])
      await page.context().close()
    })
