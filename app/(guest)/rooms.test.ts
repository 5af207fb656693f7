// Every address of the rooms for everyone who may not enter, and for the one who may.
import { randomBytes, randomUUID } from 'node:crypto'
import { NextRequest } from 'next/server'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { revokeInvitations } from '#lib/embargo/commands/revoke-invitations.ts'
import { termsVersion } from '#lib/embargo/embargo.ts'
import { cookieNameOf } from '#lib/guests/cookie.ts'
import { newToken } from '#lib/guests/token.ts'
import { revokePreviewLink } from '#lib/preview-links/commands/revoke-preview-link.ts'
import { files } from '#lib/storage/files.ts'
import { renditionName } from '#lib/storage/storage.ts'
import { runSql } from '#lib/testing/cluster.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import { anApprovedRelease, anEditor, aPhoto, done, publish } from '#prisma/demo/factories.ts'
import {
  aBoundReader,
  aPreview,
  aReader,
  letEmbargoPass,
  putUnderEmbargo,
} from '#prisma/demo/guests.ts'
import { proxy } from '../../proxy.ts'
import { GET as countdown } from './[locale]/embargo/[id]/countdown.css/route.ts'
import { POST as leaveRoom } from './[locale]/embargo/[id]/leave/route.ts'
import { GET as roomPhoto } from './[locale]/embargo/[id]/photos/[assetId]/[width]/route.ts'
import { POST as terms } from './[locale]/embargo/[id]/terms/route.ts'
import { GET as copy } from './[locale]/embargo/[id]/text/[language]/[form]/route.ts'
import { POST as enterRoom } from './[locale]/embargo/enter/route.ts'
import { POST as comment } from './[locale]/preview/[id]/comments/route.ts'
import { POST as leavePreview } from './[locale]/preview/[id]/leave/route.ts'
import { GET as previewPhoto } from './[locale]/preview/[id]/photos/[assetId]/[width]/route.ts'
import { POST as enterPreview } from './[locale]/preview/enter/route.ts'

const site = 'http://localhost:3000'
let editor: Person

type Guest = { id: string; assetId: string; cookie: string; secret: string }
type Answered = { status: number; location: string | null; body: string }

async function answered(response: Response): Promise<Answered> {
  const { status, headers } = response
  return { status, location: headers.get('location'), body: await response.text() }
}

const cookieOf = (id: string, token: string) => `${cookieNameOf(id)}=${token}`
const get = (cookie: string) => new Request(`${site}/x`, { headers: { cookie } })
const post = (cookie: string, fields: Record<string, string>, origin = site) =>
  new Request(`${site}/x`, {
    method: 'POST',
    headers: {
      cookie,
      origin,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: new URLSearchParams(fields).toString(),
  })
const on = <T extends object>(params: T) => ({
  params: Promise.resolve({ locale: 'ar', ...params }),
})

/** What the page would be, as the proxy answers before any is drawn. */
async function page(path: string, cookie: string): Promise<Answered> {
  const response = await proxy(new NextRequest(site + path, { headers: { cookie } }))
  const drawn = response.headers.get('x-middleware-rewrite')
  // Next takes whole addresses here and throws at others.
  const address = response.headers.get('location') ?? drawn
  const location = address && new URL(address).pathname
  return { status: response.status, location, body: '' }
}

const embargoRoutes: Record<string, (guest: Guest) => Promise<Answered>> = {
  room: ({ id, cookie }) => page(`/embargo/${id}`, cookie),
  photo: async ({ id, assetId, cookie }) =>
    answered(await roomPhoto(get(cookie), on({ id, assetId, width: '960' }))),
  'photo to keep': async ({ id, assetId, cookie }) =>
    answered(await roomPhoto(get(cookie), on({ id, assetId, width: 'full' }))),
  text: async ({ id, cookie }) =>
    answered(await copy(get(cookie), on({ id, language: 'ar', form: 'txt' }))),
  markdown: async ({ id, cookie }) =>
    answered(await copy(get(cookie), on({ id, language: 'ar', form: 'md' }))),
}
const previewRoutes: Record<string, (guest: Guest) => Promise<Answered>> = {
  room: ({ id, cookie }) => page(`/preview/${id}`, cookie),
  photo: async ({ id, assetId, cookie }) =>
    answered(await previewPhoto(get(cookie), on({ id, assetId, width: '960' }))),
  comment: async ({ id, cookie }) =>
    answered(await comment(post(cookie, { blockId: '', text: 'x' }), on({ id }))),
}

async function aRelease() {
  const releaseId = await anApprovedRelease(editor, ['ar'], { withPhoto: true })
  const [asset] = await db.asset.findMany({ where: { releaseId }, include: { renditions: true } })
  for (const { sha256 } of asset!.renditions)
    await files.put(renditionName(sha256), [Buffer.from(`bytes of ${releaseId}`)])
  return { releaseId, assetId: asset!.id }
}

const closedPage = { status: 404, location: '/ar/embargo/closed' }
const nothing = { status: 404, location: null, body: '' }
const toClosedDoor = { status: 303, location: '/embargo/closed', body: '' }

beforeAll(async () => {
  editor = await anEditor()
})

describe('the embargo room', () => {
  let guest: Guest
  let releaseId: string
  beforeAll(async () => {
    const release = await aRelease()
    releaseId = release.releaseId
    await putUnderEmbargo(editor, releaseId)
    const reader = await aBoundReader(editor, releaseId)
    const { invitationId: id, sessionToken } = reader
    guest = {
      id,
      assetId: release.assetId,
      cookie: cookieOf(id, sessionToken),
      secret: sessionToken,
    }
  })

  const expectClosed = async (stranger: Guest) => {
    for (const [name, ask] of Object.entries(embargoRoutes))
      expect(await ask(stranger), name).toMatchObject(name === 'room' ? closedPage : nothing)
  }

  test('opens for its guest', async () => {
    expect(await embargoRoutes.room!(guest)).toMatchObject({
      status: 200,
      location: `/ar/embargo/${guest.id}`,
    })
    const body = `bytes of ${releaseId}`
    for (const name of ['photo', 'photo to keep'])
      expect(await embargoRoutes[name]!(guest), name).toEqual({ status: 200, location: null, body })
    for (const name of ['text', 'markdown']) {
      const answer = await embargoRoutes[name]!(guest)
      expect(answer.status, name).toBe(200)
      expect(answer.body.match(/سميرة الحداد، جريدة الصباح/g), name).toHaveLength(2)
      expect(answer.body, name).toContain('أكدت السفارة')
    }
    const views = await db.embargoView.findMany({ where: { invitationId: guest.id } })
    expect(views.map(({ what }) => what).toSorted()).toEqual([
      'copied',
      'copied',
      'opened',
      'photo',
      'terms',
    ])
  })

  test('is closed without a cookie, and with a wrong one', async () => {
    for (const cookie of [
      '',
      'balagh-guest=x',
      cookieOf(guest.id, ''),
      cookieOf(guest.id, newToken()),
      cookieOf(guest.id, `${guest.secret}x`),
      cookieOf(randomUUID(), guest.secret),
    ])
      await expectClosed({ ...guest, cookie })
  })

  test('is closed to the guest of another release, and of a preview', async () => {
    const { releaseId: other } = await aRelease()
    await putUnderEmbargo(editor, other)
    const stranger = await aBoundReader(editor, other)
    await expectClosed({ ...guest, cookie: cookieOf(guest.id, stranger.sessionToken) })
    const preview = await aPreview(editor, releaseId)
    await expectClosed({ ...guest, cookie: cookieOf(guest.id, preview.sessionToken) })
    // And with their own room’s key, this release’s photo.
    const own = { ...guest, id: stranger.invitationId }
    const cookie = cookieOf(own.id, stranger.sessionToken)
    expect(await embargoRoutes.photo!({ ...own, cookie })).toEqual(nothing)
  })

  test('shows a photo only that a released text shows', async () => {
    const assetId = await aPhoto(releaseId)
    expect(await embargoRoutes.photo!({ ...guest, assetId })).toEqual(nothing)
    for (const odd of ['x', '../x', randomUUID()])
      expect(await embargoRoutes.photo!({ ...guest, assetId: odd })).toEqual(nothing)
  })

  test('shows nothing of the release before the terms', async () => {
    const { invitationId: id, sessionToken } = await aReader(editor, releaseId)
    const before = { ...guest, id, cookie: cookieOf(id, sessionToken) }
    expect((await embargoRoutes.room!(before)).status).toBe(200)
    for (const name of ['photo', 'photo to keep', 'text', 'markdown'])
      expect(await embargoRoutes[name]!(before), name).toEqual(nothing)
    const accept = (fields: Record<string, string>) =>
      terms(post(before.cookie, fields), on({ id }))
    const home = { status: 303, location: `/embargo/${id}` }
    expect(await answered(await accept({ version: '0' }))).toMatchObject(home)
    expect(await embargoRoutes.text!(before)).toEqual(nothing)
    expect(await answered(await accept({ version: String(termsVersion) }))).toMatchObject(home)
    expect((await embargoRoutes.text!(before)).status).toBe(200)
  })

  test('is closed once it is taken back, and once its session is over', async () => {
    for (const end of [
      (id: string) => done(revokeInvitations(editor, { releaseId, invitationId: id })),
      (id: string) =>
        runSql(
          ownerUrl,
          `UPDATE desk."GuestSession" SET "expiresAt" = now() WHERE "invitationId" = '${id}'`,
        ),
    ]) {
      const { invitationId: id, sessionToken } = await aBoundReader(editor, releaseId)
      const former = { ...guest, id, cookie: cookieOf(id, sessionToken) }
      expect((await embargoRoutes.text!(former)).status).toBe(200)
      await end(id)
      await expectClosed(former)
    }
  })

  test('runs its countdown for its guest alone', async () => {
    const ask = (cookie: string) => countdown(get(cookie), on({ id: guest.id }))
    const style = await (await ask(guest.cookie)).text()
    expect(Number(/--left: (\d+)/.exec(style)?.[1])).toBeGreaterThan(4 * 3600)
    expect(await answered(await ask(''))).toEqual(nothing)
  })

  test('is left', async () => {
    const { invitationId: id, sessionToken } = await aReader(editor, releaseId)
    const left = await leaveRoom(post(cookieOf(id, sessionToken), {}), on({ id }))
    expect(left.headers.get('set-cookie')).toContain('Max-Age=0')
    const former = { ...guest, id, cookie: cookieOf(id, sessionToken) }
    await expectClosed(former)
  })

  test('leads to the public page once it is public, by its link, its cookie and its button', async () => {
    const { releaseId: soon, assetId } = await aRelease()
    await putUnderEmbargo(editor, soon)
    const { invitationId: id, sessionToken, token } = await aBoundReader(editor, soon)
    const reader = { id, assetId, cookie: cookieOf(id, sessionToken), secret: sessionToken }
    await letEmbargoPass(soon)
    expect((await embargoRoutes.room!(reader)).status).toBe(200)
    await publish(editor, soon, ['ar'])
    const { year, sequence } = await db.release.findUniqueOrThrow({ where: { id: soon } })
    const address = expect.stringMatching(`^/releases/${year}/${sequence}/%`)
    const toReaders = { status: 303, location: address }
    expect(await embargoRoutes.room!(reader)).toMatchObject(toReaders)
    expect(await page(`/embargo/open/${token}`, '')).toMatchObject(toReaders)
    expect(await answered(await enterRoom(post('', { token }), on({})))).toMatchObject(toReaders)
    for (const name of ['photo', 'photo to keep', 'text', 'markdown'])
      expect(await embargoRoutes[name]!(reader), name).toEqual(nothing)
  })
})

describe('the preview', () => {
  let guest: Guest
  let releaseId: string
  beforeAll(async () => {
    const release = await aRelease()
    releaseId = release.releaseId
    const { linkId: id, sessionToken } = await aPreview(editor, releaseId)
    guest = {
      id,
      assetId: release.assetId,
      cookie: cookieOf(id, sessionToken),
      secret: sessionToken,
    }
  })

  const expectClosed = async (stranger: Guest) => {
    const closed: Record<string, object> = {
      room: closedPage,
      photo: nothing,
      comment: toClosedDoor,
    }
    for (const [name, ask] of Object.entries(previewRoutes))
      expect(await ask(stranger), name).toMatchObject(closed[name]!)
  }

  test('opens for its guest, who may say something and may not take the whole photo along', async () => {
    expect((await previewRoutes.room!(guest)).location).toBe(`/ar/preview/${guest.id}`)
    expect((await previewRoutes.photo!(guest)).body).toBe(`bytes of ${releaseId}`)
    expect(await previewRoutes.comment!(guest)).toMatchObject({
      status: 303,
      location: `/preview/${guest.id}?sent=1#comment`,
    })
    const { id, assetId, cookie } = guest
    const whole = await previewPhoto(get(cookie), on({ id, assetId, width: 'full' }))
    expect(await answered(whole)).toEqual(nothing)
  })

  test('is closed to everyone else', async () => {
    const { releaseId: other } = await aRelease()
    const stranger = await aPreview(editor, other)
    for (const cookie of [
      '',
      cookieOf(guest.id, newToken()),
      cookieOf(guest.id, stranger.sessionToken),
      cookieOf(stranger.linkId, guest.secret),
    ])
      await expectClosed({ ...guest, cookie })
    const own = {
      ...guest,
      id: stranger.linkId,
      cookie: cookieOf(stranger.linkId, stranger.sessionToken),
    }
    expect(await previewRoutes.photo!(own)).toEqual(nothing)
  })

  test('is closed once it is taken back, left or over', async () => {
    for (const end of [
      (linkId: string) => done(revokePreviewLink(editor, { linkId })),
      (linkId: string) =>
        runSql(
          ownerUrl,
          `UPDATE desk."PreviewLink" SET "expiresAt" = now() WHERE id = '${linkId}'`,
        ),
      (id: string, cookie: string) => leavePreview(post(cookie, {}), on({ id })),
    ]) {
      const { linkId: id, sessionToken } = await aPreview(editor, releaseId)
      const former = { ...guest, id, cookie: cookieOf(id, sessionToken) }
      expect((await previewRoutes.room!(former)).status).toBe(200)
      await end(id, former.cookie)
      await expectClosed(former)
    }
  })

  test('leads to the public page once its edition is public', async () => {
    const { releaseId: soon, assetId } = await aRelease()
    const { linkId: id, sessionToken, token } = await aPreview(editor, soon)
    const reader = { id, assetId, cookie: cookieOf(id, sessionToken), secret: sessionToken }
    await publish(editor, soon, ['ar'])
    const toReaders = { status: 303, location: expect.stringMatching('^/releases/') }
    expect(await previewRoutes.room!(reader)).toMatchObject(toReaders)
    expect(await previewRoutes.comment!(reader)).toMatchObject(toReaders)
    expect(await page(`/preview/open/${token}`, '')).toMatchObject(toReaders)
    expect(await answered(await enterPreview(post('', { token }), on({})))).toMatchObject(toReaders)
    expect(await previewRoutes.photo!(reader)).toEqual(nothing)
  })
})

describe('the door', () => {
  test('is shown to whoever looks, and opened by its button alone', async () => {
    const { releaseId } = await aRelease()
    await putUnderEmbargo(editor, releaseId)
    const { token, invitationId: id } = await aReader(editor, releaseId)
    await db.guestSession.deleteMany({ where: { invitationId: id } })
    for (let look = 0; look < 5; look++)
      expect((await page(`/embargo/open/${token}`, '')).status).toBe(200)
    expect(await db.guestSession.count({ where: { invitationId: id } })).toBe(0)

    const entered = await enterRoom(post('', { token }), on({}))
    expect(entered.status).toBe(303)
    // From here on no address has the secret in it.
    expect(entered.headers.get('location')).toBe(`/embargo/${id}`)
    const cookie = entered.headers.get('set-cookie')!
    expect(cookie).toMatch(
      /^balagh-guest-[0-9a-f-]{36}=[\w-]{43}; Path=\/; .*HttpOnly; SameSite=Lax$/,
    )
    expect(cookie).not.toContain(token)
  })

  test('and every form behind it take nothing that another site has sent', async () => {
    const { releaseId } = await aRelease()
    await putUnderEmbargo(editor, releaseId)
    const { token, invitationId: id, sessionToken } = await aReader(editor, releaseId)
    const cookie = cookieOf(id, sessionToken)
    for (const origin of ['null', 'https://evil.example', `${site}.evil.example`])
      for (const response of [
        await enterRoom(post('', { token }, origin), on({})),
        await enterPreview(post('', { token }, origin), on({})),
        await terms(post(cookie, { version: String(termsVersion) }, origin), on({ id })),
        await leaveRoom(post(cookie, {}, origin), on({ id })),
        await leavePreview(post(cookie, {}, origin), on({ id })),
        await comment(post(cookie, { text: 'x' }, origin), on({ id })),
        await proxy(
          new NextRequest(`${site}/embargo/enter`, { method: 'POST', headers: { origin } }),
        ),
      ])
        expect(response.status).toBe(403)
    const { acceptedAt } = await db.embargoInvitation.findUniqueOrThrow({ where: { id } })
    expect(acceptedAt).toBeNull()
  })

  test('reads no form that is not small and plain', async () => {
    const big = post('', { token: 'x'.repeat(40_000) })
    const json = new Request(`${site}/x`, {
      method: 'POST',
      headers: { origin: site, 'content-type': 'application/json' },
      body: '{}',
    })
    for (const request of [big, json]) expect((await enterRoom(request, on({}))).status).toBe(400)
  })

  test('answers every guess alike, and each costs three small questions at most, an ill-formed one none', async () => {
    const asked = vi.spyOn(db, '$queryRaw')
    const guesses = Array.from({ length: 500 }, (_, at) =>
      randomBytes(at % 5 === 0 ? 31 : 32).toString('base64url'),
    )
    const answers = new Set<string>()
    for (const [at, token] of guesses.entries()) {
      const room = at % 2 === 0 ? 'embargo' : 'preview'
      const { status, location } = await page(`/${room}/open/${token}`, '')
      answers.add(`${status} ${location}`)
      const press = room === 'embargo' ? enterRoom : enterPreview
      const pressed = await answered(await press(post('', { token }), on({})))
      answers.add(`${pressed.status} ${pressed.location} ${pressed.body}`)
    }
    expect([...answers].toSorted()).toEqual(['303 /embargo/closed ', '404 /ar/embargo/closed'])
    // One for the page; the button asks where the link leads and then enters.
    expect(asked.mock.calls.length).toBeLessThanOrEqual(400 * 3)
    asked.mockRestore()
    for (const token of ['', ' ', '\0', "' OR 1=1 --", 'x'.repeat(5000)])
      expect(await answered(await enterRoom(post('', { token }), on({})))).toEqual(toClosedDoor)
  })
})

test('every answer may be kept by nobody, found by no search engine, and runs no script', async () => {
  const { releaseId } = await aRelease()
  await putUnderEmbargo(editor, releaseId)
  const { token, invitationId: id, sessionToken } = await aBoundReader(editor, releaseId)
  const cookie = cookieOf(id, sessionToken)
  for (const path of [
    `/embargo/open/${token}`,
    `/embargo/${id}`,
    `/en/embargo/${id}`,
    `/embargo/${id}/text/ar/txt`,
    '/preview/open/nothing',
  ]) {
    const { headers } = await proxy(new NextRequest(site + path, { headers: { cookie } }))
    expect(headers.get('cache-control'), path).toBe('private, no-store')
    expect(headers.get('referrer-policy'), path).toBe('strict-origin')
    expect(headers.get('x-robots-tag'), path).toContain('noindex')
    expect(headers.get('content-security-policy'), path).not.toContain('script-src')
    expect(headers.get('content-security-policy'), path).toContain("default-src 'none'")
  }
})

test('a form is posted and a page is not', async () => {
  const ask = async (path: string, method: string) =>
    (await proxy(new NextRequest(site + path, { method, headers: { origin: site } }))).status
  expect(await ask('/embargo/enter', 'GET')).toBe(405)
  expect(await ask(`/embargo/${randomUUID()}`, 'POST')).toBe(405)
  expect(await ask(`/embargo/${randomUUID()}`, 'DELETE')).toBe(405)
})
