import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { files } from '#lib/storage/files.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import { trashRelease } from '#lib/trash/commands/trash-release.ts'
import { aFinishedRelease, anEditor, aPerson, done, writeText } from '#prisma/demo/factories.ts'
import { readEditions } from '../lock-release.ts'
import { findSharedFor, findTextFor } from '../queries.ts'
import { duplicateRelease } from './duplicate-release.ts'

let editor: Person
let writer: Person
let sourceId: string
beforeAll(async () => {
  editor = await anEditor()
  writer = await aPerson('writer')
  sourceId = await aFinishedRelease(editor, ['ar', 'en'], { withPhoto: true })
  const { text } = (await findTextFor(editor, sourceId, 'ar'))!.current
  const { assetId } = text.photoTexts[0]!
  const storageName = `u-${randomBytes(16).toString('hex')}`
  await files.put(storageName, [Buffer.from('photo')])
  await db.asset.updateMany({ where: { id: assetId }, data: { storageName } })
  const figure = { type: 'figure' as const, attrs: { id: 'figure01', assetId } }
  const body = { ...text.body, content: [...text.body.content, figure] }
  await writeText(editor, sourceId, 'ar', { body, photoTexts: text.photoTexts })
  await db.release.updateMany({
    where: { id: sourceId },
    data: { year: 1999, sequence: 9, embargoUntil: new Date('2100-01-01') },
  })
})

const duplicate = async (keepPhotos: boolean) =>
  (await done(duplicateRelease(writer, { releaseId: sourceId, keepPhotos }))).releaseId

test('has the newest words of both languages as fresh drafts of its own', async () => {
  const id = await duplicate(false)
  for (const locale of ['ar', 'en'] as const) {
    const [one, other] = [
      await findTextFor(writer, id, locale),
      await findTextFor(writer, sourceId, locale),
    ]
    expect(one!.current.text.headline).toBe(other!.current.text.headline)
    expect(one!.current.text.summary).toBe(other!.current.text.summary)
    expect(one!.current.revisionId).not.toBe(other!.current.revisionId)
  }
  const release = (await readEditions(db, id))!
  expect(release.documents.map(({ newest }) => [newest.number, newest.state])).toEqual([
    [1, 'draft'],
    [1, 'draft'],
  ])
  const [arabic, english] = [
    await findTextFor(writer, id, 'ar'),
    await findTextFor(writer, id, 'en'),
  ]
  expect(english!.current.basedOnId).toBe(arabic!.current.revisionId)
})

test('never has its number, its embargo, its address or its date, and belongs to who made it', async () => {
  const id = await duplicate(false)
  expect(await readEditions(db, id)).toMatchObject({
    year: null,
    sequence: null,
    embargoUntil: null,
    createdById: writer.id,
    documents: [{ slug: null }, { slug: null }],
  })
  const [copy, source] = [await findSharedFor(writer, id), await findSharedFor(writer, sourceId)]
  expect(copy!.shared).toEqual({ ...source!.shared, datelineDate: null, photos: [] })
  expect(
    await db.auditEvent.findFirst({ where: { releaseId: id, event: 'release.duplicated' } }),
  ).toMatchObject({
    facts: { source: sourceId, publicNumber: '1999/9' },
  })
})

test('with its photos: files and rows of its own under the same words; without them, no trace of them', async () => {
  const [kept, without] = [await duplicate(true), await duplicate(false)]
  const text = (await findTextFor(writer, kept, 'ar'))!.current.text
  const { photos } = (await findSharedFor(writer, kept))!.shared
  const asset = await db.asset.findUniqueOrThrow({
    where: { id: photos[0]!.assetId },
    include: { renditions: true },
  })
  expect(asset).toMatchObject({ releaseId: kept, state: 'ready' })
  expect(asset.renditions.length).toBeGreaterThan(0)
  expect(await files.sizeOf('private', asset.storageName)).toBe(5)
  expect(text.body.content.at(-1)).toMatchObject({ type: 'figure', attrs: { assetId: asset.id } })
  expect(text.photoTexts).toMatchObject([{ assetId: asset.id, caption: 'F-16' }])
  const bare = (await findTextFor(writer, without, 'ar'))!.current.text
  expect(bare.photoTexts).toEqual([])
  expect(bare.body.content.some(({ type }) => type === 'figure')).toBe(false)
})

describe('refused', () => {
  test('to translators', async () => {
    const translator = await aPerson('translator')
    expect(
      await refusalOf(() =>
        duplicateRelease(translator, { releaseId: sourceId, keepPhotos: false }),
      ),
    ).toEqual([{ code: 'release.not_allowed' }])
  })

  test('of what lies in the trash', async () => {
    const releaseId = await aFinishedRelease(writer)
    const { revision } = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
    await done(trashRelease(writer, { releaseId, revision }))
    expect(
      await refusalOf(() => duplicateRelease(writer, { releaseId, keepPhotos: false })),
    ).toEqual([{ code: 'release.in_trash' }])
  })
})
