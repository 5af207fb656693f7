// What the forms and feeds say of changes, of a text that was taken back and can still be read, and of two dates.
import { describe, expect, test } from 'vitest'
import { isSharedHere, jsonObjections, xmlObjections } from '#lib/testing/official-schemas.ts'
import { atomFeed } from '../feeds/atom.ts'
import { aFeed, aForm, anEntry, aWithdrawn } from '../feeds/feed-factory.ts'
import { jsonFeed } from '../feeds/json-feed.ts'
import { ninjsFeed } from '../feeds/ninjs-feed.ts'
import { rssFeed } from '../feeds/rss.ts'
import { newsArticle } from '../json-ld/news-article.ts'
import { aReleasePage } from '../published-factory.ts'
import type { Change } from '../queries/find-release-page.ts'
import { aSite } from '../feeds/feed-factory.ts'
import { markdownDocument } from './markdown/markdown.ts'
import { newsmlDocument } from './newsml/newsml-g2.ts'
import { ninjs16Document } from './ninjs/ninjs-1-6.ts'
import { ninjsDocument } from './ninjs/ninjs.ts'
import { textDocument } from './plain-text.ts'

const day = (date: number) => new Date(Date.UTC(2026, 7, date, 14))
const changes: Change[] = [
  { at: day(7), kind: 'correction', note: 'صُحح الرقم' },
  { at: day(6), kind: 'update', note: null },
  { at: day(5), kind: 'new', note: null },
]
const corrected = aForm({ entry: { changes, correction: 'صُحح الرقم' } })
const notice = 'سُحب لخطأ'
const kept = aForm({ entry: { changes, correction: 'صُحح الرقم', notice } })
const noNames = () => null

describe('a history', () => {
  const lines = ['7 غشت 2026: تصحيح — صُحح الرقم', '6 غشت 2026: تحيين', '5 غشت 2026: النشر الأول']

  test('is told in the forms that are read, newest first', () => {
    for (const written of [textDocument(corrected), markdownDocument(corrected)])
      for (const [at, line] of lines.entries()) {
        expect(written).toContain(line)
        expect(written.indexOf(lines[0]!)).toBeLessThanOrEqual(written.indexOf(lines[at]!))
      }
    const [described] = JSON.parse(ninjsDocument(corrected)).descriptions.filter(
      ({ role }: { role: string }) => role === 'changes',
    )
    expect(described.value).toBe(lines.join('\n'))
    expect(JSON.parse(ninjs16Document(corrected)).description_changes).toBe(lines.join('\n'))
    expect(newsmlDocument(corrected, noNames)).toContain(lines[1]!)
  })

  test('of nothing but the first publication is none', () => {
    const form = aForm({ entry: { changes: changes.slice(2) } })
    for (const written of [textDocument(form), markdownDocument(form), ninjsDocument(form)])
      expect(written).not.toContain('النشر الأول')
  })
})

describe('a withdrawn text that can still be read', () => {
  test('says so first, and nothing of its corrections', () => {
    for (const written of [textDocument(kept), markdownDocument(kept)]) {
      expect(written).toContain('سُحب هذا البلاغ: سُحب لخطأ')
      expect(written).not.toContain('تصحيح: صُحح الرقم')
    }
  })

  test('is canceled for newsrooms, in a version of its own', () => {
    const { pubStatus, version, edNote, bodies } = JSON.parse(ninjsDocument(kept))
    expect({ pubStatus, version }).toEqual({ pubStatus: 'canceled', version: '4' })
    expect(edNote).toMatch(/^سُحب هذا البلاغ/)
    expect(bodies).toHaveLength(2)
    expect(JSON.parse(ninjs16Document(kept))).toMatchObject({ pubstatus: 'canceled', version: '4' })
    const newsml = newsmlDocument(kept, noNames)
    expect(newsml).toContain('stat:canceled')
    expect(newsml).not.toContain('sig:correction')
  })

  test('keeps its place in feeds, with the notice before the text', () => {
    const feed = aFeed([anEntry({ notice, changes })])
    for (const write of [rssFeed, atomFeed, jsonFeed]) {
      const written = write(feed)
      expect(written).toContain('مسحوب: بلاغ بشأن اللقاء')
      expect(written.indexOf('سُحب هذا البلاغ')).toBeLessThan(written.indexOf('أكدت السفارة'))
    }
    expect(atomFeed(feed)).not.toContain('deleted-entry')
    expect(JSON.parse(jsonFeed(feed)).items[0]).toMatchObject({
      summary: notice,
      _balagh: { status: 'canceled' },
    })
    expect(JSON.parse(ninjsFeed(feed)).associations[0]).toMatchObject({ pubStatus: 'canceled' })
  })

  test('is told as withdrawn to search engines', () => {
    const page = aReleasePage({ withdrawal: { notice, at: day(8) } })
    const office = {
      publicUrl: 'https://press.example',
      site: aSite(),
      logo: { src: '/l', width: 1, height: 1 },
    }
    const node = newsArticle(page, office as never, { dateline: '' })
    expect(node).toMatchObject({ creativeWorkStatus: 'Withdrawn' })
    expect(newsArticle(aReleasePage(), office as never, { dateline: '' })).not.toMatchObject({
      creativeWorkStatus: 'Withdrawn',
    })
  })
})

test('a killed one is an entry that says so and no more', () => {
  const feed = aFeed([aWithdrawn('أُلغي البلاغ.', { isKilled: true, path: '/releases/2026/145' })])
  for (const write of [rssFeed, atomFeed, jsonFeed, ninjsFeed]) {
    const written = write(feed)
    expect(written).toContain('أُلغي البلاغ رقم 2026/145')
    expect(written).toContain('أُلغي البلاغ.')
  }
  expect(atomFeed(feed)).toContain('deleted-entry')
})

test('both dates are told where readers see an earlier one', () => {
  const dates = { firstPublishedAt: day(3), backdatedFrom: day(5) }
  const form = aForm({ entry: dates, content: dates })
  for (const written of [textDocument(form), markdownDocument(form)])
    expect(written).toContain('بتاريخ 3 غشت 2026، نُشر هنا في 5 غشت 2026')
  expect(rssFeed(aFeed([anEntry(dates)]))).toContain(`<pubDate>${day(3).toUTCString()}</pubDate>`)
})

test.runIf(isSharedHere)('all of it is valid', async () => {
  for (const form of [corrected, kept]) {
    expect(jsonObjections(ninjsDocument(form), 'ninjs-3.1')).toEqual([])
    expect(jsonObjections(ninjs16Document(form), 'ninjs-1.6')).toEqual([])
    expect(await xmlObjections(newsmlDocument(form, noNames), 'newsml')).toBe('')
  }
  const feed = aFeed([anEntry({ notice }), aWithdrawn('x', { isKilled: true, sequence: 7 })])
  expect(await xmlObjections(atomFeed(feed), 'atom')).toBe('')
  expect(jsonObjections(jsonFeed(feed), 'jsonfeed')).toEqual([])
  expect(jsonObjections(ninjsFeed(feed), 'ninjs-3.1')).toEqual([])
})
