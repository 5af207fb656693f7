import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { runSql } from '#lib/testing/cluster.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import {
  aFinishedRelease,
  anApprovedRelease,
  anEditor,
  aPerson,
  aPhoto,
  aPublishedRelease,
  done,
  fillShared,
  publish,
  writeText,
} from '#prisma/demo/factories.ts'
import { aPreview, tokenIn } from '#prisma/demo/guests.ts'
import { findPreview, findPreviewDoor } from '../find-preview.ts'
import { limits } from '../preview-link.ts'
import { findPreviewLinksFor } from '../queries.ts'
import { readPreview } from '../read-preview.ts'
import { commentAsGuest } from './comment-as-guest.ts'
import { makePreviewLink } from './make-preview-link.ts'
import { revokePreviewLink } from './revoke-preview-link.ts'

let editor: Person
let writer: Person
beforeAll(async () => {
  editor = await anEditor()
  writer = await aPerson('writer')
})

const asked = (releaseId: string, more: object = {}) => ({
  releaseId,
  locale: 'ar',
  name: 'نادية العلمي',
  guestLocale: 'en',
  hours: '24',
  ...more,
})
const visitOf = async ({ linkId, sessionToken }: { linkId: string; sessionToken: string }) =>
  (await findPreview(linkId, sessionToken))!

describe('making a link', () => {
  test('is for whoever writes the text: its writer, a translator of a translation, an editor', async () => {
    const releaseId = await aFinishedRelease(writer, ['ar', 'en'])
    const translator = await aPerson('translator')
    for (const [actor, locale] of [
      [writer, 'ar'],
      [translator, 'en'],
      [editor, 'ar'],
    ] as const)
      await done(makePreviewLink(actor, asked(releaseId, { locale })))
    for (const [actor, locale] of [
      [await aPerson('writer'), 'ar'],
      [translator, 'ar'],
    ] as const)
      expect(await refusalOf(() => makePreviewLink(actor, asked(releaseId, { locale })))).toEqual([
        { code: 'release.not_allowed' },
      ])
    expect((await findPreviewLinksFor(translator, releaseId))!.makeable).toEqual(['en'])
  })

  test('keeps only a hash, ends in time, and mails it when there is an address', async () => {
    const releaseId = await aFinishedRelease(writer)
    const email = `nadia-${randomUUID()}@check.example`
    const { linkId, path, expiresAt } = await done(
      makePreviewLink(writer, asked(releaseId, { email })),
    )
    expect(path).toMatch(/^\/en\/preview\/open\/[\w-]{43}$/)
    expect(Math.abs(expiresAt.getTime() - Date.now() - 24 * 3_600_000)).toBeLessThan(60_000)
    const row = await db.previewLink.findUniqueOrThrow({ where: { id: linkId } })
    expect(JSON.stringify(row)).not.toContain(tokenIn(path))
    const mail = await db.mail.findFirstOrThrow({ where: { to: email } })
    expect(mail).toMatchObject({ kind: 'preview.invited', isConfidential: true, locale: 'en' })
    expect(mail.text).toContain(path)
    const event = await db.auditEvent.findFirst({ where: { releaseId }, orderBy: { seq: 'desc' } })
    expect(event).toMatchObject({ event: 'preview_link.made', facts: { number: 1, hours: 24 } })
    expect(JSON.stringify(event!.facts)).not.toContain(tokenIn(path))
  })

  test.each([
    [{ hours: 0 }, 'preview_link.hours_invalid'],
    [{ hours: 73 }, 'preview_link.hours_invalid'],
    [{ hours: 1.5 }, 'preview_link.hours_invalid'],
    [{ hours: 'x' }, 'preview_link.hours_invalid'],
    [{ name: '' }, 'embargo.name_missing'],
    [{ email: 'nobody' }, 'user.email_invalid'],
    [{ guestLocale: 'fr' }, 'input.invalid'],
  ])('is refused with %j', async (change, code) => {
    const releaseId = await aFinishedRelease(writer)
    expect(await refusalOf(() => makePreviewLink(writer, asked(releaseId, change)))).toMatchObject([
      { code },
    ])
  })

  test('is refused for what is public, and for a language that is not there', async () => {
    const releaseId = await aPublishedRelease(editor)
    expect(await refusalOf(() => makePreviewLink(editor, asked(releaseId)))).toEqual([
      { code: 'edition.none_open' },
    ])
    expect(
      await refusalOf(() => makePreviewLink(editor, asked(releaseId, { locale: 'en' }))),
    ).toEqual([{ code: 'release.unknown' }])
  })
})

describe('what a link shows', () => {
  test('are the words as they were, whatever is written since', async () => {
    const releaseId = await aFinishedRelease(writer, ['ar'], { withPhoto: true })
    const preview = await aPreview(writer, releaseId)
    const before = (await readPreview(await visitOf(preview)))!.content
    expect(before.photos).toMatchObject([{ caption: 'F-16', alt: 'F-16', credit: 'MAP' }])
    expect(before.photos[0]!.renditions.length).toBeGreaterThan(0)
    expect([before.placeName, before.contacts.length > 0]).toEqual(['الرباط', true])

    await writeText(writer, releaseId, 'ar', { headline: 'عنوان آخر' })
    const photos = [{ assetId: await aPhoto(releaseId), focalX: 0.5, focalY: 0.5 }]
    await fillShared(writer, releaseId, { photos, contactIds: [] })
    const { content } = (await readPreview(await visitOf(preview)))!
    expect(content).toEqual(before)
    const now = (await readPreview(await visitOf(await aPreview(writer, releaseId))))!.content
    expect(now.headline).toBe('عنوان آخر')
    expect(now.photos.map(({ assetId }) => assetId)).toEqual([photos[0]!.assetId])
  })

  test('of a live release is the correction that is being written, until that is live', async () => {
    const releaseId = await aPublishedRelease(editor)
    await writeText(editor, releaseId, 'ar', { headline: 'عنوان مصحح' })
    const preview = await aPreview(editor, releaseId)
    expect((await readPreview(await visitOf(preview)))!.content.headline).toBe('عنوان مصحح')
    expect((await visitOf(preview)).public).toBeNull()
  })

  test('is nothing any more once it is public', async () => {
    const releaseId = await anApprovedRelease(writer)
    const preview = await aPreview(writer, releaseId)
    await publish(editor, releaseId, ['ar'])
    const visit = await visitOf(preview)
    expect(visit.public).toMatchObject({ locale: 'ar' })
    expect(await readPreview(visit)).toBeNull()
    expect((await findPreviewLinksFor(writer, releaseId))!.links).toMatchObject([
      { state: 'public', mayRevoke: false },
    ])
  })

  test('is nothing in the trash', async () => {
    const releaseId = await aFinishedRelease(writer)
    const preview = await aPreview(writer, releaseId)
    await runSql(
      ownerUrl,
      `UPDATE desk."Release" SET "trashedAt" = now() WHERE id = '${releaseId}'`,
    )
    expect(await findPreview(preview.linkId, preview.sessionToken)).toBeNull()
    expect(await findPreviewDoor(preview.token)).toBeNull()
  })
})

describe('commenting', () => {
  test('reaches the desk with the words that it is about, and its link’s maker and the owner are told', async () => {
    const releaseId = await aFinishedRelease(writer)
    const preview = await aPreview(editor, releaseId)
    const visit = await visitOf(preview)
    const { content } = (await readPreview(visit))!
    const block = content.body.content[1]!.attrs.id
    await done(commentAsGuest(visit, { blockId: block, text: ' السنة 2025 لا 2026.\u0000 ' }))
    await done(commentAsGuest(visit, { blockId: '', text: 'النص واضح' }))
    const { links } = (await findPreviewLinksFor(writer, releaseId))!
    expect(links).toMatchObject([
      {
        name: 'نادية',
        state: 'open',
        comments: [
          { quote: expect.stringContaining('سنة 2026'), text: 'السنة 2025 لا 2026.' },
          { quote: null, text: 'النص واضح' },
        ],
      },
    ])
    const mails = await db.mail.findMany({ where: { releaseId, kind: 'preview.commented' } })
    expect(new Set(mails.map(({ userId }) => userId))).toEqual(new Set([editor.id, writer.id]))
    const event = await db.auditEvent.findFirst({ where: { releaseId }, orderBy: { seq: 'desc' } })
    expect(event).toMatchObject({ event: 'preview_link.commented', subjectId: preview.linkId })
    expect(JSON.stringify(event!.facts)).not.toContain('النص')
  })

  test.each([
    [{ blockId: '', text: ' \n ' }, 'preview_link.comment_missing'],
    [{ blockId: '', text: 'ب'.repeat(limits.comment + 1) }, 'preview_link.comment_long'],
    [{ blockId: 'zzzzzzzz', text: 'x' }, 'preview_link.block_unknown'],
    [{ blockId: '<script>', text: 'x' }, 'input.invalid'],
    [{ text: 'x', blockId: 7 }, 'input.invalid'],
    [undefined, 'input.invalid'],
  ])('is refused with %j', async (input, code) => {
    const releaseId = await aFinishedRelease(writer)
    const visit = await visitOf(await aPreview(writer, releaseId))
    expect(await refusalOf(() => commentAsGuest(visit, input))).toMatchObject([{ code }])
  })

  test('is refused after so many in an hour, also when they come at once', async () => {
    const releaseId = await aFinishedRelease(writer)
    const preview = await aPreview(writer, releaseId)
    const visit = await visitOf(preview)
    const all = await Promise.all(
      Array.from({ length: limits.commentsAnHour + 6 }, (_, at) =>
        commentAsGuest(visit, { blockId: '', text: `تعليق ${at}` }),
      ),
    )
    expect(all.filter(({ ok }) => ok)).toHaveLength(limits.commentsAnHour)
    expect(all.filter(({ ok }) => !ok)).toContainEqual({
      ok: false,
      problems: [{ code: 'preview_link.too_many_comments' }],
    })
    const linkId = { linkId: preview.linkId }
    expect(await db.previewComment.count({ where: linkId })).toBe(limits.commentsAnHour)
  })

  test('is refused once the link is taken back, even for who stands in the door', async () => {
    const releaseId = await aFinishedRelease(writer)
    const preview = await aPreview(writer, releaseId)
    const visit = await visitOf(preview)
    await done(revokePreviewLink(writer, { linkId: preview.linkId }))
    expect(await refusalOf(() => commentAsGuest(visit, { blockId: '', text: 'x' }))).toEqual([
      { code: 'preview_link.unknown' },
    ])
  })
})

describe('taking a link back', () => {
  test('ends it, its sessions and its mail', async () => {
    const releaseId = await aFinishedRelease(writer)
    const email = `nadia-${randomUUID()}@check.example`
    const preview = await aPreview(writer, releaseId, { email })
    await done(revokePreviewLink(editor, { linkId: preview.linkId }))
    expect(await findPreview(preview.linkId, preview.sessionToken)).toBeNull()
    expect(await findPreviewDoor(preview.token)).toBeNull()
    expect(await db.guestSession.count({ where: { linkId: preview.linkId } })).toBe(0)
    expect(await db.mail.findFirstOrThrow({ where: { to: email } })).toMatchObject({
      state: 'cancelled',
      text: '',
    })
  })

  test('is seen in the row itself, whatever sessions there still are', async () => {
    const { linkId, sessionToken, token } = await aPreview(writer, await aFinishedRelease(writer))
    await db.previewLink.updateMany({ where: { id: linkId }, data: { revokedAt: new Date() } })
    expect(await findPreview(linkId, sessionToken)).toBeNull()
    expect(await findPreviewDoor(token)).toBeNull()
  })

  test('is refused twice, for an unknown one, and to whoever may not make one', async () => {
    const releaseId = await aFinishedRelease(writer)
    const { linkId } = await aPreview(writer, releaseId)
    const stranger = await aPerson('writer')
    expect(await refusalOf(() => revokePreviewLink(stranger, { linkId }))).toEqual([
      { code: 'release.not_allowed' },
    ])
    await done(revokePreviewLink(writer, { linkId }))
    for (const odd of [linkId, randomUUID()])
      expect(await refusalOf(() => revokePreviewLink(writer, { linkId: odd }))).toEqual([
        { code: 'preview_link.unknown' },
      ])
  })
})
