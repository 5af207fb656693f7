// Nothing that is not published is anywhere in the newsroom: a mark in every field of every draft, looked for in every row.
import { beforeAll, expect, test } from 'vitest'
import { createRelease } from '#lib/releases/commands/create-release.ts'
import { returnEdition } from '#lib/releases/commands/return-edition.ts'
import { saveShared } from '#lib/releases/commands/save-shared.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { richTextFromText } from '#lib/rich-text/parse-text.ts'
import { dumpOf } from '#lib/testing/refusal.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  aPhoto,
  aPublishedRelease,
  aSharedSave,
  aSubmittedRelease,
  aTextSave,
  done,
  publish,
  revisionOf,
} from '#prisma/demo/factories.ts'
import { withdrawRelease } from './withdraw-release.ts'

const fields = ['kicker', 'headline', 'subheadline', 'summary', 'notesToEditors'] as const
const secrets: string[] = []
function secret(name: string) {
  secrets.push(`سر${secrets.length}${name}canary`)
  return secrets.at(-1)!
}

/** A text with a mark in each of its fields, and in the words of a photo. */
async function secretText(releaseId: string, locale: Locale, about: string) {
  const assetId = await aPhoto(releaseId, secret(`${about}file`))
  const mark = (field: string) => secret(`${about}${locale}${field}`)
  return aTextSave(releaseId, locale, {
    ...Object.fromEntries(fields.map((field) => [field, mark(field)])),
    body: richTextFromText(`${mark('body')}\n\n> ${mark('speaker')}: ${mark('quote')}`),
    photoTexts: [{ assetId, caption: mark('caption'), alt: mark('alt'), credit: mark('credit') }],
  })
}

const leaks = async () => {
  const rows = Object.values(await dumpOf('newsroom'))
    .flat()
    .join('\n')
  return secrets.filter((mark) => rows.includes(mark))
}

/** Ids, hashes and numbers of what is not published are no less secret. */
async function unpublishedIds() {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT r.id::text FROM desk."Release" r WHERE r.year IS NULL
    UNION ALL SELECT e.id::text FROM desk."Edition" e WHERE e.state NOT IN ('published', 'superseded', 'withdrawn')
    UNION ALL SELECT n.sha256 FROM desk."Rendition" n JOIN desk."Asset" a ON a.id = n."assetId"
      WHERE a."fileName" LIKE '%canary'
    UNION ALL SELECT id::text FROM desk."User"`
  return rows.map(({ id }) => id)
}

beforeAll(async () => {
  const editor = await anEditor()
  const writer = await aPerson('writer', secret('person'))
  const newRelease = { kind: 'statement', originalLocale: 'ar', headline: secret('new') }
  await done(createRelease(writer, newRelease))

  const draft = await aFinishedRelease(writer, ['ar', 'en'])
  await done(saveText(writer, await secretText(draft, 'ar', 'draft')))
  await done(saveText(writer, await secretText(draft, 'en', 'draft')))

  const submitted = await aSubmittedRelease(writer, ['ar'])
  await done(saveText(editor, await secretText(submitted, 'ar', 'submitted')))
  const revision = await revisionOf(submitted, 'ar')
  const returned = { releaseId: submitted, locale: 'ar', revision, note: secret('returnnote') }
  await done(returnEdition(editor, returned))

  const arabicLive = await aSubmittedRelease(writer, ['ar', 'en'])
  await publish(editor, arabicLive, ['ar'])
  await done(saveText(editor, await secretText(arabicLive, 'en', 'sibling')))

  const live = await aPublishedRelease(editor, ['ar', 'en'])
  for (const locale of ['ar', 'en'] as const)
    await done(saveText(editor, await secretText(live, locale, 'next')))
  const photos = await db.asset.findMany({ where: { releaseId: live } })
  const points = photos.map(({ id }) => ({ assetId: id, focalX: 0.5, focalY: 0.5 }))
  await done(
    saveShared(editor, await aSharedSave(live, { photos: points, datelineDate: '1987-06-05' })),
  )
  secrets.push('1987-06-05')

  const withdrawn = await aPublishedRelease(editor, ['ar'])
  await done(saveText(editor, await secretText(withdrawn, 'ar', 'withdrawn')))
  const { revision: seen } = await db.release.findUniqueOrThrow({ where: { id: withdrawn } })
  const notices = { ar: 'سُحب البلاغ.', en: secret('uncalled') }
  await done(withdrawRelease(editor, { releaseId: withdrawn, revision: seen, notices }))
})

test('no field of a draft, of a sibling language or of a next edition is in the newsroom', async () => {
  expect(secrets.length).toBeGreaterThan(70)
  const desk = Object.values(await dumpOf('desk'))
    .flat()
    .join('\n')
  const unknown = secrets.filter((mark) => !desk.includes(mark))
  expect(unknown, 'the marks are in the desk, but for a notice that no language needed').toEqual(
    secrets.filter((mark) => mark.includes('uncalled')),
  )
  expect(await leaks()).toEqual([])
})

test('no id of what is not published, of a person, and no hash of its photos either', async () => {
  const rows = Object.values(await dumpOf('newsroom'))
    .flat()
    .join('\n')
  const ids = await unpublishedIds()
  expect(ids.length).toBeGreaterThan(10)
  expect(ids.filter((id) => rows.includes(id))).toEqual([])
})

test('the marks are found once they are published: the search can see', async () => {
  const editor = await anEditor()
  const releaseId = await aSubmittedRelease(editor)
  const input = await secretText(releaseId, 'ar', 'told')
  await done(saveText(editor, input))
  const { assetId } = input.text.photoTexts[0]!
  const photos = [{ assetId, focalX: 0.5, focalY: 0.5 }]
  await done(saveShared(editor, await aSharedSave(releaseId, { photos })))
  await publish(editor, releaseId, ['ar'])
  const told = secrets.filter((mark) => mark.includes('told') && !mark.includes('file'))
  expect(await leaks()).toEqual(told)
  expect(told).toHaveLength(11)
})
