// Readers of both languages are told of a correction, whichever language it was made in.
import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '#lib/newsroom/db.ts'
import { findReleasePage } from '#lib/newsroom/queries/find-release-page.ts'
import { readEntries } from '#lib/newsroom/queries/read-entries.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import {
  anApprovedRelease,
  anEditor,
  approve,
  aPublishedRelease,
  done,
  publish,
  revisionOf,
  submit,
  system,
  writeText,
} from '#prisma/demo/factories.ts'
import { publishEditions } from './publish-editions.ts'

let editor: Person
beforeAll(async () => {
  editor = await anEditor()
})

const arabicNote = 'صُحِّح عدد المشاركين.'
const englishNote = 'The Arabic text gave a wrong number of participants.'

/** Live in both languages, with approved texts to follow. */
async function toCorrect(...locales: Locale[]) {
  const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
  for (const locale of locales)
    await writeText(editor, releaseId, locale, { kicker: `second ${locale}` })
  await submit(editor, releaseId, ...locales)
  await approve(system, releaseId, ...locales)
  return releaseId
}

type Change = { kind: string; correctionNote?: string; siblingNote?: string }

async function publication(releaseId: string, changes: Partial<Record<Locale, Change>>) {
  const editions = []
  for (const [locale, change] of Object.entries(changes))
    editions.push({
      locale,
      revision: await revisionOf(releaseId, locale as Locale),
      ...change,
    })
  return { releaseId, editions }
}

async function pageOf(releaseId: string, locale: Locale) {
  const live = await newsroom.liveDocument.findFirstOrThrow({ where: { releaseId, locale } })
  const page = (await findReleasePage(locale, live.year, live.sequence))!
  const [entry] = await readEntries([live.documentId])
  return { live, page, entry: entry! }
}

describe('a correction of one language while the other is live', () => {
  test('asks for a note in the other', async () => {
    const releaseId = await toCorrect('ar')
    const input = await publication(releaseId, {
      ar: { kind: 'correction', correctionNote: arabicNote },
    })
    expect(await refusalOf(() => publishEditions(editor, input))).toEqual([
      { code: 'correction.note_missing', field: 'en.correctionNote' },
    ])
  })

  test('also when that one goes out in the same act without being corrected', async () => {
    const releaseId = await toCorrect('ar', 'en')
    const input = await publication(releaseId, {
      ar: { kind: 'correction', correctionNote: arabicNote },
      en: { kind: 'update' },
    })
    expect(await refusalOf(() => publishEditions(editor, input))).toEqual([
      { code: 'correction.note_missing', field: 'en.correctionNote' },
    ])
  })

  test('tells readers of both, on the page and to machines, with its date', async () => {
    const releaseId = await toCorrect('ar')
    const before = await pageOf(releaseId, 'en')
    const ar = { kind: 'correction', correctionNote: arabicNote, siblingNote: englishNote }
    const { epoch } = await done(publishEditions(editor, await publication(releaseId, { ar })))
    const { live, page, entry } = await pageOf(releaseId, 'en')
    const corrected = (await pageOf(releaseId, 'ar')).page.content.publishedAt
    expect(page.changes).toEqual([
      { at: corrected, kind: 'correction', note: englishNote },
      ...before.page.changes,
    ])
    expect(page.content.headline).toBe(before.page.content.headline)
    expect(page.updatedAt).toEqual(corrected)
    expect(entry).toMatchObject({
      correction: englishNote,
      updatedAt: corrected,
      changedAt: corrected,
      version: before.entry.version + 1,
    })
    expect(live.editionId).toBe(before.live.editionId)
    const told = await db.notice.findMany({ where: { editionId: live.editionId! } })
    expect(told).toMatchObject([{ kind: 'sibling_correction', text: englishNote, at: corrected }])
    const change = await db.epochChange.findUniqueOrThrow({ where: { value: BigInt(epoch) } })
    expect(change.tags).toEqual(expect.arrayContaining(['list:ar', 'list:en', 'topic:defence']))
  })

  test('a later update of the other language no longer speaks of it, but its history does', async () => {
    const releaseId = await toCorrect('ar')
    const ar = { kind: 'correction', correctionNote: arabicNote, siblingNote: englishNote }
    await done(publishEditions(editor, await publication(releaseId, { ar })))
    await writeText(editor, releaseId, 'en', { kicker: 'later' })
    await submit(editor, releaseId, 'en')
    await publish(editor, releaseId, ['en'], { kind: 'update' })
    const { page, entry } = await pageOf(releaseId, 'en')
    expect(page.changes.map(({ kind }) => kind)).toEqual(['update', 'correction', 'new'])
    expect(entry.correction).toBeNull()
    expect(
      await newsroom.$queryRaw`
      SELECT FROM newsroom."CorrectionNotice" WHERE "documentId" = ${page.content.documentId}::uuid`,
    ).toHaveLength(1)
  })
})

test('two corrections in one act need no third note', async () => {
  const releaseId = await toCorrect('ar', 'en')
  const ar = { kind: 'correction', correctionNote: arabicNote }
  const en = { kind: 'correction', correctionNote: englishNote, siblingNote: 'not needed' }
  await done(publishEditions(editor, await publication(releaseId, { ar, en })))
  expect(await db.notice.count({ where: { document: { releaseId } } })).toBe(2)
})

test('nor does one beside the first publication of the other language', async () => {
  const releaseId = await anApprovedRelease(editor, ['ar', 'en'])
  await publish(editor, releaseId, ['ar'])
  await writeText(editor, releaseId, 'ar', { kicker: 'second' })
  await submit(editor, releaseId, 'ar')
  await approve(system, releaseId, 'ar')
  const ar = { kind: 'correction', correctionNote: arabicNote }
  const input = await publication(releaseId, { ar, en: { kind: 'minor' } })
  expect(await publishEditions(editor, input)).toMatchObject({ ok: true })
})

test('an update may say what it adds; a silent change is told nowhere', async () => {
  const releaseId = await toCorrect('ar', 'en')
  const before = await pageOf(releaseId, 'en')
  const ar = { kind: 'update', correctionNote: 'أضيفت لائحة المشاركين.' }
  await done(publishEditions(editor, await publication(releaseId, { ar, en: { kind: 'minor' } })))
  const arabic = await pageOf(releaseId, 'ar')
  expect(arabic.page.changes[0]).toMatchObject({ kind: 'update', note: ar.correctionNote })
  expect(arabic.entry.correction).toBeNull()
  const english = await pageOf(releaseId, 'en')
  expect(english.page.changes).toEqual(before.page.changes)
  expect(english.entry.updatedAt).toEqual(before.entry.updatedAt)
  expect(english.page.siblingChanges).toEqual([
    { at: arabic.page.content.publishedAt, kind: 'update' },
  ])
})
