import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { findSocialImage } from '#lib/newsroom/queries/find-social-image.ts'
import { newestEditions, recentDays, recentEditions } from '#lib/social-images/social-image.ts'
import { files } from '#lib/storage/files.ts'
import { findPublishedFile } from '#lib/storage/published-file.ts'
import { renditionName } from '#lib/storage/storage.ts'
import { runSql } from '#lib/testing/cluster.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import {
  anEditor,
  aPublishedRelease,
  aSubmittedRelease,
  done,
  publish,
  submit,
  writeText,
} from '#prisma/demo/factories.ts'
import { addSocialImage } from './add-social-image.ts'
import { makeNextSocialImage } from './make-social-image.ts'
import { withdrawRelease } from './withdraw-release.ts'

let editor: Person
beforeAll(async () => {
  editor = await anEditor()
})
// Each test begins with nothing left to draw.
afterEach(() =>
  runSql(
    ownerUrl,
    'DELETE FROM desk."SocialImageAttempt"',
    `INSERT INTO newsroom."SocialImage" ("editionId", "documentId", sha256, "mimeType", width, height, bytes, alt)
     SELECT "editionId", "documentId", '', '', 1, 1, 1, '' FROM newsroom."LiveDocument" WHERE "editionId" IS NOT NULL
     ON CONFLICT DO NOTHING`,
  ),
)

const liveOf = (releaseId: string) =>
  db.liveDocument.findMany({ where: { releaseId }, orderBy: { locale: 'asc' } })
const editionOf = async (releaseId: string) => (await liveOf(releaseId))[0]!.editionId!
const imageOf = async (releaseId: string, at = 0) =>
  (await findSocialImage((await liveOf(releaseId))[at]!.editionId!))!

/** What readers get at an address; null when it is closed to them. */
async function get(src: string) {
  const file = await findPublishedFile(src.split('/')[2]!)
  const stored = await file?.open()
  return stored ? { mimeType: file!.mimeType, content: await buffer(stored.stream) } : null
}
const drain = async () => {
  let made = 0
  while (await makeNextSocialImage()) made++
  return made
}
const withdraw = async (releaseId: string) => {
  const { revision } = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
  await done(withdrawRelease(editor, { releaseId, revision, notices: { ar: 'سُحب.' } }))
}
async function publishAgain(releaseId: string, headline: string) {
  await writeText(editor, releaseId, 'ar', { headline })
  await submit(editor, releaseId, 'ar')
  await publish(editor, releaseId, ['ar'])
}

describe('after a publication', () => {
  test('each language gets its image, public at once, and the pages of the release are made anew', async () => {
    const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
    const [arabic] = await liveOf(releaseId)
    expect(await findSocialImage(arabic!.editionId!)).toBeNull()
    expect(await drain()).toBe(2)
    const { year, sequence } = arabic!
    for (const [at, locale] of ['ar', 'en'].entries()) {
      const image = await imageOf(releaseId, at)
      expect(image).toMatchObject({ width: 1200, height: 630 })
      expect(image.src).toMatch(
        new RegExp(`^/files/[0-9a-f]{64}/${year}-${sequence}-${locale}\\.png$`),
      )
      const { mimeType, content } = (await get(image.src))!
      expect(mimeType).toBe('image/png')
      expect(createHash('sha256').update(content).digest('hex')).toBe(image.src.split('/')[2])
      expect(await sharp(content).metadata()).toMatchObject({ width: 1200, height: 630 })
    }
    expect((await imageOf(releaseId)).alt).toBe('المغرب والولايات المتحدة يعززان تعاونهما العسكري')
    expect((await imageOf(releaseId)).src).not.toBe((await imageOf(releaseId, 1)).src)
    const changes = await db.epochChange.findMany({ orderBy: { value: 'desc' }, take: 2 })
    const change = { tags: [`r:${year}/${sequence}`], isUrgent: false }
    expect(changes).toMatchObject([change, change])
    expect(await db.socialImageAttempt.count()).toBe(0)
  })

  test('its photo is on it', async () => {
    const releaseId = await aPublishedRelease(editor, ['ar'], { withPhoto: true })
    const { sha256 } = await db.rendition.findFirstOrThrow({
      where: { asset: { releaseId }, format: 'jpeg' },
    })
    const red = { create: { width: 960, height: 640, channels: 3, background: '#d00' } } as const
    await files.put(renditionName(sha256), [await sharp(red).jpeg().toBuffer()])
    await drain()
    const { src } = await imageOf(releaseId)
    expect(src).toMatch(/\.jpg$/)
    const { content } = (await get(src))!
    const one = sharp(content).extract({ left: 200, top: 200, width: 1, height: 1 })
    expect([...(await one.raw().toBuffer())][0]).toBeGreaterThan(180)
  })

  test('it says what the settings of the site say', async () => {
    const fullName = 'المكتب الصحفي بالرباط'
    const texts = { description: '', about: '', address: '', email: '', phone: '', hours: '' }
    const site = { ...texts, name: 'اسم', fullName, footer: '', copyright: '', accent: 'red' }
    const releaseId = await aPublishedRelease(editor)
    await db.site.create({ data: { locale: 'ar', ...site } })
    await drain()
    const { src } = await imageOf(releaseId)
    const { content } = (await get(src))!
    const ornament = sharp(content).extract({ left: 54, top: 0, width: 4, height: 4 }).removeAlpha()
    const [red, green] = await ornament.raw().toBuffer()
    expect(red! - green!).toBeGreaterThan(80)
    await runSql(ownerUrl, `DELETE FROM newsroom."Site"`)
  })

  test('a new edition gets its own; the one before keeps its file', async () => {
    const releaseId = await aPublishedRelease(editor)
    await drain()
    const before = await imageOf(releaseId)
    await publishAgain(releaseId, 'عنوان جديد')
    expect(await drain()).toBe(1)
    const after = await imageOf(releaseId)
    expect(after.src).not.toBe(before.src)
    for (const { src } of [before, after]) expect(await get(src)).not.toBeNull()
  })

  test('an edition that was replaced before its turn gets none', async () => {
    const releaseId = await aPublishedRelease(editor)
    await publishAgain(releaseId, 'عنوان آخر')
    expect(await drain()).toBe(1)
    const [live] = await liveOf(releaseId)
    expect(
      await db.socialImage.findMany({ where: { documentId: live!.documentId } }),
    ).toMatchObject([{ editionId: live!.editionId, alt: 'عنوان آخر' }])
  })
})

describe('nothing is drawn', () => {
  test('before a publication', async () => {
    await aSubmittedRelease(editor)
    expect(await makeNextSocialImage()).toBe(false)
  })

  /** So many copies of a live edition, all of them with an image. */
  const copies = (editionId: string, count: number, publishedAt: string) =>
    runSql(
      ownerUrl,
      `WITH copy AS (
        INSERT INTO newsroom."PublishedEdition"
        SELECT (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'documentId', gen_random_uuid(),
          'sequence', 10000 + n))).*
        FROM newsroom."PublishedEdition" e, generate_series(1, ${count}) n WHERE e.id = '${editionId}'
        RETURNING *
      ), live AS (
        INSERT INTO newsroom."LiveDocument" ("documentId", "releaseId", locale, year, sequence, path, "editionId",
          "firstPublishedAt", "publishedAt")
        SELECT "documentId", "releaseId", locale, year, sequence, '/x/' || sequence, id, now(), ${publishedAt} FROM copy
      )
      INSERT INTO newsroom."SocialImage" ("editionId", "documentId", sha256, "mimeType", width, height, bytes, alt)
      SELECT id, "documentId", '', '', 1, 1, 1, '' FROM copy`,
    )
  const takeCopiesBack = (condition = 'true') =>
    runSql(
      ownerUrl,
      `UPDATE newsroom."LiveDocument" SET "editionId" = NULL, "withdrawnAt" = now(), "withdrawalNotice" = '',
         "noticeKind" = 'withdrawal'
       WHERE sequence > 10000 AND ${condition}`,
      `DELETE FROM newsroom."LiveDocument" WHERE sequence > 10000 AND ${condition}`,
    )

  test('for an edition of long ago, unless it is among the newest there are', async () => {
    const releaseId = await aSubmittedRelease(editor)
    const now = new Date(Date.now() - (recentDays + 1) * 86_400_000)
    await publish(editor, releaseId, ['ar'], { now })
    await copies(await editionOf(releaseId), newestEditions, "now() - interval '2 hours'")
    expect(await makeNextSocialImage()).toBe(false)
    await takeCopiesBack()
    expect(await makeNextSocialImage()).toBe(true)
    expect(await imageOf(releaseId)).not.toBeNull()
  })

  test('for more than the newest of many', async () => {
    const releaseId = await aPublishedRelease(editor)
    await copies(await editionOf(releaseId), recentEditions, "now() + interval '1 hour'")
    expect(await makeNextSocialImage()).toBe(false)
    await takeCopiesBack('sequence = 10001')
    expect(await makeNextSocialImage()).toBe(true)
    await takeCopiesBack()
  })

  test('while a photo waits', async () => {
    const releaseId = await aPublishedRelease(editor)
    const { id } = await db.asset.create({
      data: { releaseId, fileName: 'a', storageName: 'u-1', mimeType: 'image/jpeg', bytes: 1 },
    })
    expect(await makeNextSocialImage()).toBe(false)
    await db.asset.update({ where: { id }, data: { claimedAt: new Date() } })
    expect(await makeNextSocialImage()).toBe(true)
    await db.asset.update({ where: { id }, data: { state: 'refused' } })
  })
})

describe('a withdrawal', () => {
  test('closes the image with the text', async () => {
    const releaseId = await aPublishedRelease(editor)
    await drain()
    const [live] = await liveOf(releaseId)
    const { src } = await imageOf(releaseId)
    expect(await get(src)).not.toBeNull()
    await withdraw(releaseId)
    expect(await get(src)).toBeNull()
    expect(await findSocialImage(live!.editionId!)).toBeNull()
    expect(await makeNextSocialImage()).toBe(false)
  })

  test('while the image is drawn keeps it from coming out', async () => {
    const releaseId = await aPublishedRelease(editor)
    const [live] = await liveOf(releaseId)
    await withdraw(releaseId)
    const { value } = await db.epoch.findFirstOrThrow()
    const made = { sha256: 'a'.repeat(64), mimeType: 'image/png', bytes: 1, alt: 'سر' }
    expect(await addSocialImage({ editionId: live!.editionId!, releaseId, ...made })).toMatchObject(
      { ok: false, problems: [{ code: 'edition.not_live' }] },
    )
    expect(await db.publishedFile.count({ where: { sha256: made.sha256 } })).toBe(0)
    expect(await db.socialImage.count({ where: { sha256: made.sha256 } })).toBe(0)
    expect((await db.epoch.findFirstOrThrow()).value).toBe(value)
  })
})

describe('what goes wrong', () => {
  const minutesUntilDue = async (editionId: string) => {
    const { attempts, dueAt } = await db.socialImageAttempt.findUniqueOrThrow({
      where: { editionId },
    })
    return [attempts, Math.max(0, Math.round((dueAt.getTime() - Date.now()) / 60_000))]
  }

  test('a drawing that fails is tried again after a minute, two, four, and holds up no other', async () => {
    const other = await aPublishedRelease(editor)
    const releaseId = await aPublishedRelease(editor, ['ar'], { withPhoto: true })
    const jpeg = await db.rendition.findFirstOrThrow({
      where: { asset: { releaseId }, format: 'jpeg' },
    })
    await files.put(renditionName(jpeg.sha256), [Buffer.from('not a photo')])
    const editionId = await editionOf(releaseId)
    for (const expected of [
      [1, 1],
      [2, 2],
      [3, 4],
    ]) {
      expect(await makeNextSocialImage()).toBe(true)
      expect(await minutesUntilDue(editionId)).toEqual(expected)
      expect(await drain()).toBe(expected[0] === 1 ? 1 : 0)
      expect(await imageOf(other)).toMatchObject({ width: 1200 })
      await db.socialImageAttempt.update({ where: { editionId }, data: { dueAt: new Date(0) } })
    }
    await files.put(renditionName(jpeg.sha256), [
      await sharp({ create: { width: 960, height: 540, channels: 3, background: '#00f' } })
        .jpeg()
        .toBuffer(),
    ])
    expect(await drain()).toBe(1)
    expect(await findSocialImage(editionId)).toMatchObject({ width: 1200 })
  })

  test('a fault of the store uses up no attempt', async () => {
    const releaseId = await aPublishedRelease(editor)
    const incoming = join(process.env.BALAGH_DATA!, 'files/incoming')
    await rm(incoming, { recursive: true, force: true })
    await writeFile(incoming, '')
    await expect(makeNextSocialImage()).rejects.toThrow(/EEXIST|ENOTDIR/)
    await rm(incoming)
    await mkdir(incoming)
    const editionId = await editionOf(releaseId)
    expect(await minutesUntilDue(editionId)).toEqual([0, 1])
    expect(await findSocialImage(editionId)).toBeNull()
  })

  test('a worker that is told to stop gives its edition back at once', async () => {
    const releaseId = await aPublishedRelease(editor)
    const end = new AbortController()
    setTimeout(() => end.abort(), 60)
    await makeNextSocialImage(end.signal)
    const editionId = await editionOf(releaseId)
    expect(await minutesUntilDue(editionId)).toEqual([0, 0])
    expect(await drain()).toBe(1)
  })

  test('several workers share what is to be drawn, each image is made once', async () => {
    const before = await db.socialImage.count()
    const { value } = await db.epoch.findFirstOrThrow()
    const ids = [1, 2].map(() => aPublishedRelease(editor, ['ar', 'en']))
    await Promise.all(ids)
    const published = (await db.epoch.findFirstOrThrow()).value
    expect(published - value).toBe(2n)
    await Promise.all([drain(), drain(), drain()])
    await drain()
    expect(await db.socialImage.count()).toBe(before + 4)
    expect((await db.epoch.findFirstOrThrow()).value - published).toBe(4n)
  })
})
