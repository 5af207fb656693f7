// What is not public reaches no stranger, by no way: the site answers byte for byte the same whether it is there or not.
import { randomBytes } from 'node:crypto'
import type { APIRequestContext, Page } from '@playwright/test'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { inviteJournalists } from '#lib/embargo/commands/invite-journalists.ts'
import { setEmbargo } from '#lib/embargo/commands/set-embargo.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { schedulePlan } from '#lib/plans/commands/schedule-plan.ts'
import { makePreviewLink } from '#lib/preview-links/commands/make-preview-link.ts'
import { awaitEdges } from '#lib/publishing/await-edges.ts'
import { raiseEpoch } from '#lib/publishing/door.ts'
import { returnEdition } from '#lib/releases/commands/return-edition.ts'
import { readEditions } from '#lib/releases/lock-release.ts'
import { documentIn } from '#lib/releases/release.ts'
import { startThread } from '#lib/review/commands/start-thread.ts'
import { richTextFromText } from '#lib/rich-text/parse-text.ts'
import {
  aFinishedRelease,
  approve,
  done,
  fillShared,
  publish,
  revisionOf,
  submit,
  system,
  writeText,
} from '#prisma/demo/factories.ts'
import { aUser, expect, signIn, test } from './fixtures.ts'
import { uploadPhoto } from './newsroom-verbs.ts'

/** A word that is written nowhere but into what is secret. */
const token = `zq${randomBytes(6).toString('hex')}`
const far = { time: '2027-06-01T09:00', zone: 'UTC', occurrence: null } as const

type Answer = { status: number; headers: Record<string, string>; body: string }

/** Different at every moment, whatever else happens; what is made anew is of that moment. */
const ofTheMoment = new Set([
  'date',
  'age',
  'etag',
  'last-modified',
  'connection',
  'keep-alive',
  'transfer-encoding',
])

/** Where the next page of what was found begins: it carries the moment of the question, and ranks by it. */
const placeInSearch = /([?&;]page=)[\w-]{60,}/g

/** The elements of a head stand in the order in which they were ready, so those of a page are compared without it. */
async function ask(request: APIRequestContext, address: string): Promise<Answer> {
  // A page that has just been made is packed quickly first and better later.
  const plain = { 'Accept-Encoding': 'identity' }
  const answer = await request.get(address, { maxRedirects: 0, headers: plain })
  const headers = Object.entries(answer.headers()).filter(([name]) => !ofTheMoment.has(name))
  const text = (await answer.body()).toString('latin1')
  const isHtml = answer.headers()['content-type']?.startsWith('text/html')
  const found = text.replaceAll(placeInSearch, '$1')
  const body = isHtml ? found.split('<').toSorted().join('<') : found
  return { status: answer.status(), headers: Object.fromEntries(headers), body }
}

/** Every address of ours that an answer names. */
function addressesIn({ body, headers }: Answer, base: string) {
  const text = Buffer.from(body, 'latin1').toString('utf8')
  const named = [
    ...text.matchAll(/(?:href|src|action)="([^"]+)"/g),
    ...text.matchAll(/(https?:\/\/[^\s"'<>\\)\]]+)/g),
    ...(headers.link ?? '').matchAll(/<([^>]+)>/g),
  ]
  return named.flatMap(([, address]) => {
    const url = URL.parse(address!.replaceAll('&amp;', '&'), base)
    if (!url || url.origin !== new URL(base).origin) return []
    url.hash = ''
    return [url.href]
  })
}

const most = 600

/** All that a stranger finds from the front page on, and at the addresses for machines. */
async function walkThrough(request: APIRequestContext, base: string) {
  const seen = new Map<string, Answer>()
  const waiting = ['/', '/en', '/robots.txt', '/sitemap.xml', '/llms.txt', '/readyz-not', '/forms']
    .concat(['/feed.xml', '/feed.atom', '/feed.json', '/feed.ninjs.json', '/search?q=الرباط'])
    .map((path) => new URL(path, base).href)
  while (waiting.length > 0 && seen.size < most) {
    const address = waiting.shift()!
    if (seen.has(address) || /\/(?:admin|_next|readyz)/.test(new URL(address).pathname)) continue
    const answer = await ask(request, address)
    seen.set(address, answer)
    waiting.push(...addressesIn(answer, base).filter((next) => !seen.has(next)))
  }
  return seen
}

/** Whatever is kept is made anew. */
async function forgetPages() {
  await awaitEdges(await db.$transaction((tx) => raiseEpoch(tx, ['site', 'list:ar', 'list:en'])))
}

/** The cards of what is live are drawn a while after it, and change its pages once more: nobody begins one now. */
async function stopDrawing() {
  const begun = await db.socialImageAttempt.findMany({ select: { editionId: true } })
  await db.$executeRaw`
    INSERT INTO desk."SocialImageAttempt" ("editionId", attempts, "dueAt")
    SELECT "editionId", 0, now() + interval '1 day' FROM newsroom."LiveDocument" WHERE "editionId" IS NOT NULL
    ON CONFLICT ("editionId") DO NOTHING`
  const editionId = { in: begun.map((attempt) => attempt.editionId) }
  const finished = () => db.socialImageAttempt.count({ where: { editionId } })
  await expect.poll(finished, { timeout: 60_000 }).toBe(0)
}

const doors = [
  '/embargo/ID',
  '/en/embargo/ID',
  '/embargo/open/ID',
  '/embargo/ID/text/ar/md',
  '/preview/ID',
  '/en/preview/ID',
  '/preview/open/ID',
  '/preview/ID/photos/ID/320',
  '/api/photos/ID',
  '/api/photos/ID/320',
  '/api/emblems/ID',
  '/admin/releases/ID',
]

class Secrets {
  readonly ids: string[] = []
  readonly files: string[] = []
  readonly paths: string[] = []
  private readonly editor: Person
  private readonly desk: Page

  constructor(editor: Person, desk: Page) {
    this.editor = editor
    this.desk = desk
  }

  /** A finished release whose every field says the word. */
  async release() {
    const { editor } = this
    const id = await aFinishedRelease(editor, ['ar', 'en'])
    const assetId = await uploadPhoto(this.desk, id)
    const stamp = `${token}-${this.ids.length}`
    const names = { nameAr: `اسم ${stamp}`, nameEn: `Name ${stamp}` }
    const [person, topic, place] = await Promise.all([
      db.person.create({ data: { slug: `p-${stamp}`, ...names } }),
      db.topic.create({ data: { slug: `t-${stamp}`, ...names } }),
      db.place.create({ data: { slug: `l-${stamp}`, ...names } }),
    ])
    await fillShared(editor, id, {
      personIds: [person.id],
      topicIds: [topic.id],
      placeId: place.id,
      photos: [{ assetId, focalX: 0.5, focalY: 0.5 }],
    })
    for (const locale of ['ar', 'en'] as const) await this.write(id, locale, assetId)
    const renditions = await db.rendition.findMany({ where: { assetId } })
    this.ids.push(id, assetId)
    this.files.push(...renditions.map(({ sha256, format }) => `/files/${sha256}/x.${format}`))
    this.paths.push(`/people/p-${stamp}`, `/topics/t-${stamp}`, `/places/l-${stamp}`)
    return id
  }

  private write(id: string, locale: Locale, assetId: string) {
    const [kicker, headline, subheadline, summary, notesToEditors, caption] = Array.from(
      { length: 6 },
      (_, at) => `${token} ${locale} ${at}`,
    )
    const photo = { assetId, caption: caption!, alt: caption!, credit: caption! }
    const body = richTextFromText(`${token} أولا.\n\n${token} ثانيا.`)
    const text = { kicker, headline, subheadline, summary, notesToEditors, body }
    return writeText(this.editor, id, locale, { ...text, photoTexts: [photo] })
  }

  async inEveryState() {
    const { editor } = this
    await this.release()
    await submit(editor, await this.release(), 'ar', 'en')
    await this.returned()
    await this.approved()
    await this.scheduled()
    await this.underEmbargo()
    await this.inTrash()
  }

  private async returned() {
    const id = await this.release()
    await submit(this.editor, id, 'ar')
    const revision = await revisionOf(id, 'ar')
    const asked = { releaseId: id, locale: 'ar', revision, note: token }
    await done(returnEdition(this.editor, asked))
  }

  private async approved() {
    const id = await this.release()
    await submit(this.editor, id, 'ar', 'en')
    await approve(system, id, 'ar', 'en')
    return id
  }

  private async scheduled() {
    const id = await this.approved()
    const editions = [{ releaseId: id, locale: 'ar', revision: await revisionOf(id, 'ar') }]
    const plan = { at: far, policy: 'together', note: token, editions }
    this.ids.push((await done(schedulePlan(this.editor, plan))).planId)
  }

  private async underEmbargo() {
    const id = await this.approved()
    const { editor } = this
    await done(setEmbargo(editor, { releaseId: id, former: null, ...far }))
    const journalists = [
      { name: token, outlet: token, email: `${token}@test.example`, locale: 'ar' },
    ]
    await done(inviteJournalists(editor, { releaseId: id, journalists }))
    const guest = { name: token, email: '', guestLocale: 'en', hours: 24 }
    await done(makePreviewLink(editor, { releaseId: id, locale: 'ar', ...guest }))
    const links = await db.previewLink.findMany({ where: { name: token } })
    this.ids.push(...links.map((link) => link.id))
    const textRevisionId = await textOf(id)
    await done(
      startThread(editor, {
        releaseId: id,
        locale: 'ar',
        textRevisionId,
        place: null,
        text: token,
      }),
    )
  }

  private async inTrash() {
    const id = await this.release()
    await db.release.update({ where: { id }, data: { trashedAt: new Date() } })
  }

  /** Addresses that someone might guess or have heard of. */
  guesses() {
    const own = this.ids.flatMap((id) => doors.map((path) => path.replaceAll('ID', id)))
    const feeds = this.paths.flatMap((path) => [path, `/en${path}`, `${path}/feed.xml`])
    const asked = ['/search', '/search.json', '/search/feed.xml', '/releases', '/media'].flatMap(
      (path) => [`${path}?q=${token}`, `/en${path}?q=${token}`],
    )
    return [...own, ...feeds, ...asked, ...this.files]
  }
}

async function textOf(id: string) {
  return documentIn((await readEditions(db, id))!, 'ar')!.newest.textRevisionId
}

test('two worlds: with and without the secrets, a stranger is answered the same', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000)
  const { person, email } = await aUser('editor')
  const desk = await (await browser.newContext()).newPage()
  await signIn(desk, email)
  const stranger = (await browser.newContext()).request
  const live = await aFinishedRelease(person, ['ar', 'en'])
  await submit(person, live, 'ar', 'en')
  await publish(person, live, ['ar', 'en'])
  await stopDrawing()
  const { year, sequence } = (await readEditions(db, live))!
  const next = `/r/${year}/${sequence! + 1}`

  await forgetPages()
  const before = await walkThrough(stranger, baseURL!)
  expect(before.size).toBeGreaterThan(50)
  const secrets = new Secrets(person, desk)
  await secrets.inEveryState()
  // What is live gets new words that are not public either.
  await writeText(person, live, 'ar', { headline: `${token} جديد`, summary: token })

  await forgetPages()
  // What leads to another address would show here, as other words on the same page.
  for (const [address, answer] of before)
    expect(await ask(stranger, address), address).toEqual(answer)

  for (const path of [...secrets.guesses(), next]) {
    const answer = await ask(stranger, new URL(path, baseURL).href)
    const nothing = path
      .replaceAll(token, 'nosuchword')
      .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '00000000-0000-7000-8000-000000000000')
      .replaceAll(/[0-9a-f]{64}/g, '0'.repeat(64))
    const other = await ask(stranger, new URL(nothing, baseURL).href)
    const named = JSON.stringify(answer).replaceAll(encodeURIComponent(path), '')
    expect(answer.status, path).toBe(other.status)
    if (!path.includes('q=')) expect(named.replaceAll(path, ''), path).not.toContain(token)
    expect(answer.status === 200 && path.startsWith('/files/'), path).toBe(false)
  }
})
