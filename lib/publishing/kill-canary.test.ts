// After a kill nothing that the release said is anywhere in the newsroom: a mark in every field of every edition that ever was
// public, looked for in every row of every table and in what is made from them.
import { beforeAll, describe, expect, test } from 'vitest'
import pg from 'pg'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '#lib/newsroom/db.ts'
import { atomFeed } from '#lib/newsroom/feeds/atom.ts'
import { jsonFeed } from '#lib/newsroom/feeds/json-feed.ts'
import { ninjsFeed } from '#lib/newsroom/feeds/ninjs-feed.ts'
import { readFeed } from '#lib/newsroom/feeds/read-feed.ts'
import { rssFeed } from '#lib/newsroom/feeds/rss.ts'
import { readForm } from '#lib/newsroom/formats/read-form.ts'
import { findWithdrawal } from '#lib/newsroom/queries/find-notice.ts'
import { findReleasePage } from '#lib/newsroom/queries/find-release-page.ts'
import { searchReleases } from '#lib/newsroom/search/search-releases.ts'
import { saveShared } from '#lib/releases/commands/save-shared.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import { richTextFromText } from '#lib/rich-text/parse-text.ts'
import { files } from '#lib/storage/files.ts'
import { renditionName } from '#lib/storage/storage.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import { dumpOf } from '#lib/testing/refusal.ts'
import {
  aFinishedRelease,
  anEditor,
  aPhoto,
  aPublishedRelease,
  approve,
  aSharedSave,
  aTextSave,
  done,
  publish,
  revisionOf,
  submit,
  system,
} from '#prisma/demo/factories.ts'
import { addSocialImage } from './add-social-image.ts'
import { killRelease } from './kill-release.ts'
import { publishEditions } from './publish-editions.ts'
import { withdrawRelease } from './withdraw-release.ts'

const publicUrl = 'https://press.example'
const logo = { src: '/logo.png', width: 144, height: 144 }
const fields = ['kicker', 'headline', 'subheadline', 'summary', 'notesToEditors'] as const
const notices = { ar: 'أُلغي هذا البلاغ.', en: 'This release was removed.' }

let editor: Person
let marks: string[] = []

// Searched for as words, so they are made like words, and state no figures in which the languages would differ.
const letters = { ar: 'بتثجحخدرزس', en: 'abcdefghij' }
const mark = (locale: Locale, name: string) => {
  const number = [...String(marks.length)].map((digit) => letters[locale][Number(digit)]).join('')
  marks.push(locale === 'ar' ? `قنريعلامة${number}${name}` : `zq${number}canary${name}`)
  return marks.at(-1)!
}

async function write(releaseId: string, locale: Locale, assetId: string) {
  const word = (name: string) => mark(locale, name)
  const text = {
    ...Object.fromEntries(fields.map((field) => [field, `${word(field)} ${word(field)}`])),
    body: richTextFromText(`${word('body')}\n\n> ${word('speaker')}: ${word('quote')}`),
    photoTexts: [{ assetId, caption: word('caption'), alt: word('alt'), credit: word('credit') }],
  }
  await done(saveText(editor, await aTextSave(releaseId, locale, text)))
}

const liveOf = (releaseId: string) =>
  newsroom.liveDocument.findMany({ where: { releaseId }, orderBy: { locale: 'asc' } })

async function drawCard(releaseId: string) {
  const [live] = await liveOf(releaseId)
  const sha256 = crypto.getRandomValues(Buffer.alloc(32)).toString('hex')
  await files.put(renditionName(sha256), [Buffer.from(marks[0]!)])
  await files.promote(renditionName(sha256))
  const { editionId } = live!
  const card = { sha256, mimeType: 'image/png', bytes: 9, alt: marks[1]! }
  await done(addSocialImage({ editionId: editionId!, releaseId, ...card }))
  return sha256
}

/** What edges tell of readers and of broken pages carries the address, which carries the headline. */
async function readPages(releaseId: string) {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  const live = await liveOf(releaseId)
  const views = live.flatMap(({ path, locale }) =>
    ['', '.md'].map((end) => ({ path: path + end, locale, referrer: '', views: 3 })),
  )
  const tell = () => client.query('SELECT newsroom.count_views($1)', [JSON.stringify(views)])
  await tell()
  for (const { path } of live)
    await client.query('SELECT newsroom.report_page($1, $2)', [path, 'x'])
  return async () => {
    await tell()
    await client.end()
  }
}

let registered = 0
const aSlug = (what: string) => `${what}-${++registered}`
const names = () => ({ nameAr: mark('ar', 'name'), nameEn: mark('en', 'name') })

/** Two editions in each language, the last Arabic one a correction that the English text tells of. */
async function aReleaseOfMarks() {
  marks = []
  const releaseId = await aFinishedRelease(editor, ['ar', 'en'])
  const assetId = await aPhoto(releaseId, 'photo.jpg')
  const photos = [{ assetId, focalX: 0.5, focalY: 0.5 }]
  const person = await db.person.create({ data: { slug: aSlug('person'), ...names() } })
  const organisation = await db.organisation.create({ data: { slug: aSlug('body'), ...names() } })
  const named = { photos, personIds: [person.id], organisationIds: [organisation.id] }
  await done(saveShared(editor, await aSharedSave(releaseId, named)))
  for (const locale of ['ar', 'en'] as const) await write(releaseId, locale, assetId)
  await submit(editor, releaseId, 'ar', 'en')
  await publish(editor, releaseId, ['ar', 'en'])
  await write(releaseId, 'en', assetId)
  await submit(editor, releaseId, 'en')
  await publish(editor, releaseId, ['en'], { kind: 'update' })
  await write(releaseId, 'ar', assetId)
  await submit(editor, releaseId, 'ar')
  await approve(system, releaseId, 'ar')
  const revision = await revisionOf(releaseId, 'ar')
  const correction = {
    kind: 'correction',
    correctionNote: mark('ar', 'note'),
    siblingNote: mark('en', 'note'),
  }
  await done(
    publishEditions(editor, { releaseId, editions: [{ locale: 'ar', revision, ...correction }] }),
  )
  return releaseId
}

const rowsWith = async () => {
  const found: Record<string, string[]> = {}
  for (const [table, rows] of Object.entries(await dumpOf('newsroom'))) {
    const text = rows.join('\n')
    const seen = marks.filter((one) => text.includes(one))
    if (seen.length > 0) found[table] = seen
  }
  return found
}

async function kill(releaseId: string) {
  const { year, sequence, revision } = await db.release.findUniqueOrThrow({
    where: { id: releaseId },
  })
  const number = `${year}/${sequence}`
  await done(killRelease(editor, { releaseId, revision, number, reason: 'x', notices }))
  return { year: year!, sequence: sequence! }
}

beforeAll(async () => {
  editor = await anEditor()
})

describe.each(['live', 'withdrawn', 'withdrawn with its text kept'])(
  'a release that is %s',
  (state) => {
    let releaseId: string
    let card: string
    let tellLate: () => Promise<void>
    let number: { year: number; sequence: number }

    beforeAll(async () => {
      releaseId = await aReleaseOfMarks()
      card = await drawCard(releaseId)
      tellLate = await readPages(releaseId)
      expect(Object.keys(await rowsWith()).toSorted(), 'the search can see').toEqual(
        [
          'CorrectionNotice',
          'LiveDocument',
          'PageAlarm',
          'PageView',
          'PublishedEdition',
          'SearchEntry',
          'SearchWord',
          'SocialImage',
          'Subject',
        ].map((table) => `newsroom."${table}"`),
      )
      if (state !== 'live') {
        const { revision } = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
        const keepsText = state.endsWith('kept')
        await done(withdrawRelease(editor, { releaseId, revision, notices, keepsText }))
      }
      number = await kill(releaseId)
      await tellLate()
    })

    test('leaves no word of any of its editions in any table', async () => {
      expect(await rowsWith()).toEqual({})
    })

    test('is still told to whoever follows what it was about', async () => {
      const [live] = await liveOf(releaseId)
      expect(live!.formerFacets.map((facet) => facet.split(':')[0]).toSorted()).toEqual([
        'organisation',
        'person',
        'place',
        'topic',
      ])
    })

    test('nor in any feed, form or answer of the search', async () => {
      for (const locale of ['ar', 'en'] as const) {
        const feed = (await readFeed({ publicUrl, locale, logo, filters: {} }, null))!
        const subject = { kind: 'topic', slug: 'defence' } as const
        const ofTopic = await readFeed({ publicUrl, locale, logo, filters: {} }, subject)
        for (const each of [feed, ofTopic ?? feed])
          for (const written of [rssFeed, atomFeed, jsonFeed, ninjsFeed].map((make) =>
            make(each),
          )) {
            expect(marks.filter((one) => written.includes(one))).toEqual([])
            expect(written).toContain(notices[locale])
          }
        expect(await readForm(publicUrl, { locale, ...number })).toBeNull()
        expect(await findReleasePage(locale, number.year, number.sequence)).toBeNull()
        expect(await findWithdrawal(locale, number.year, number.sequence)).toMatchObject({
          kind: 'kill',
          notice: notices[locale],
        })
        for (const q of [marks[0]!, marks[30]!])
          expect((await searchReleases(locale, { q, size: 10 })).hits).toEqual([])
      }
    })

    test('and none of its files; the desk keeps what it was', async () => {
      expect(await files.sizeOf('private', renditionName(card))).toBeNull()
      expect(await files.sizeOf('public', renditionName(card))).toBeNull()
      const desk = Object.values(await dumpOf('desk'))
        .flat()
        .join('\n')
      expect(marks.filter((one) => !desk.includes(one))).toEqual([])
    })

    test('its readers are still counted, under the number', async () => {
      const views = await newsroom.$queryRaw<{ path: string; views: number }[]>`
      SELECT path, sum(views)::int AS views FROM newsroom."PageView"
      WHERE path LIKE ${`/releases/${number.year}/${number.sequence}%`} GROUP BY path`
      expect(views).toEqual([{ path: `/releases/${number.year}/${number.sequence}`, views: 24 }])
    })
  },
)

test('what translators work with forgets it, and nothing else', async () => {
  const killed = await aPublishedRelease(editor, ['ar', 'en'])
  const other = await aPublishedRelease(editor, ['ar', 'en'])
  for (const releaseId of [killed, other]) {
    const unit = { ar: mark('ar', 'unit'), en: mark('en', 'unit'), releaseId }
    const keys = { arKey: unit.ar, enKey: unit.en }
    await db.memoryUnit.create({ data: { kind: 'block', originalLocale: 'ar', ...unit, ...keys } })
    const content = Buffer.from(mark('en', 'file'))
    const file = { name: mark('en', 'name'), format: 'xliff', bytes: content.length, content }
    await db.returnedFile.create({ data: { ...file, report: { releases: [{ releaseId }] } } })
  }
  const own = marks.splice(-8)
  await kill(killed)
  const rows = await dumpOf('desk')
  const seen = ['MemoryUnit', 'ReturnedFile'].flatMap((table) => rows[`desk."${table}"`]!).join()
  const encoded = (word: string) => Buffer.from(word).toString('hex')
  expect(own.filter((word) => seen.includes(word) || seen.includes(encoded(word)))).toEqual(
    own.slice(4),
  )
  expect(await db.returnedFile.findMany({ orderBy: { uploadedAt: 'asc' } })).toMatchObject([
    { state: 'dropped', bytes: 0, report: {} },
    { state: 'waiting' },
  ])
})

test('words that another release has stay known to the search', async () => {
  const other = await aPublishedRelease(editor)
  const words = () => newsroom.$queryRaw<{ stem: string }[]>`
    SELECT stem FROM newsroom."SearchWord" ORDER BY stem`
  const before = await words()
  const twin = await aPublishedRelease(editor)
  await kill(twin)
  expect(await words()).toEqual(before)
  expect(await newsroom.publishedEdition.count({ where: { releaseId: other } })).toBe(1)
})
