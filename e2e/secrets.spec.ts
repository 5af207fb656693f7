// What is not public reaches nobody who may not see it, by no way: the site answers byte for byte the same whether it is there
// or not, and who came in by a door of their own sees what lies behind that door and nothing else.
import type { APIRequestContext, Browser, BrowserContext } from '@playwright/test'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { awaitEdges } from '#lib/publishing/await-edges.ts'
import { raiseEpoch } from '#lib/publishing/door.ts'
import { cookieNameOf } from '#lib/guests/cookie.ts'
import { readEditions } from '#lib/releases/lock-release.ts'
import { deactivateUser } from '#lib/users/commands/deactivate-user.ts'
import {
  aFinishedRelease,
  anApprovedRelease,
  done,
  publish,
  submit,
  system,
  writeText,
} from '#prisma/demo/factories.ts'
import { anInvitation, aPreview, putUnderEmbargo } from '#prisma/demo/guests.ts'
import { aUser, expect, signedIn, signIn, test } from './fixtures.ts'
import { Secrets } from './planted-secrets.ts'

type Answer = { status: number; headers: Record<string, string>; body: string }

/** Different at every moment, whatever else happens; what is made anew is of that moment. */
const ofTheMoment = new Set([
  'date',
  'age',
  // Of a page whose own moment is taken out below; the rest of its words are compared.
  'content-length',
  'etag',
  'last-modified',
  'connection',
  'keep-alive',
  'transfer-encoding',
])

/** Where the next page of what was found begins: it carries the moment of the question, and ranks by it. */
const placeInSearch = /([?&;]page=)[\w-]{60,}/g

/** The elements of a head stand in the order in which they were ready, so those of a page are compared without it. */
async function ask(request: APIRequestContext, address: string, cookie = ''): Promise<Answer> {
  // A page that has just been made is packed quickly first and better later.
  const plain = { 'Accept-Encoding': 'identity', ...(cookie && { Cookie: cookie }) }
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
  const soon = new Date(Date.now() + 3_600_000)
  const begun = await db.socialImageAttempt.findMany({ where: { dueAt: { lt: soon } } })
  await db.$executeRaw`
    INSERT INTO desk."SocialImageAttempt" ("editionId", attempts, "dueAt")
    SELECT "editionId", 0, now() + interval '1 day' FROM newsroom."LiveDocument" WHERE "editionId" IS NOT NULL
    ON CONFLICT ("editionId") DO NOTHING`
  const editionId = { in: begun.map((attempt) => attempt.editionId) }
  const finished = () => db.socialImageAttempt.count({ where: { editionId } })
  await expect.poll(finished, { timeout: 60_000 }).toBe(0)
}

/** Where two answers part; null when they do not. */
function differenceOf(one: Answer, other: Answer): string | null {
  const [a, b] = [one, other].map((answer) => JSON.stringify(answer)) as [string, string]
  if (a === b) return null
  let at = 0
  while (a[at] === b[at]) at++
  return `${a.slice(at - 80, at + 80)} | ${b.slice(at - 80, at + 80)}`
}

test('two worlds: with and without the secrets, a stranger is answered the same', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000)
  const { person, page: desk } = await signedIn(browser, 'editor')
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
  const { token } = secrets
  await secrets.inEveryState()
  // What is live gets new words that are not public either.
  await writeText(person, live, 'ar', { headline: `${token} جديد`, summary: token })

  await forgetPages()
  // What leads to another address would show here, as other words on the same page.
  for (const [address, answer] of before)
    expect(differenceOf(answer, await ask(stranger, address)), address).toBeNull()

  for (const path of [...secrets.guesses(), next]) {
    const answer = await ask(stranger, new URL(path, baseURL).href)
    const nothing = path
      .replaceAll(token, 'nosuchword')
      .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '00000000-0000-7000-8000-000000000000')
      .replaceAll(/[0-9a-f]{64}/g, '0'.repeat(64))
    const other = await ask(stranger, new URL(nothing, baseURL).href)
    expect(answer.status, path).toBe(other.status)
    expect(tells(answer, path, token), path).toBe(false)
    expect(answer.status === 200 && path.startsWith('/files/'), path).toBe(false)
  }
})

/** Whether an answer says the word, other than by repeating the question. */
function tells(answer: Answer, path: string, token: string) {
  const named = JSON.stringify(answer).replaceAll(encodeURIComponent(path), '').replaceAll(path, '')
  return !path.includes('q=') && named.includes(token)
}

/** In by a link: the one button of each page on the way, without script. */
async function goInBy(browser: Browser, link: string, buttons: number) {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(link)
  for (let count = 0; count < buttons; count++)
    await Promise.all([page.waitForNavigation(), page.locator('main form button').first().click()])
  return { context, page }
}

/** Everybody who came in somewhere, and what they may see where they are. */
async function peopleOfOtherDoors(browser: Browser, editor: Person) {
  const other = await anApprovedRelease(editor, ['ar', 'en'])
  await putUnderEmbargo(editor, other)
  const room = await goInBy(browser, (await anInvitation(editor, other)).path, 2)
  const draft = await aFinishedRelease(editor, ['ar', 'en'])
  const preview = await goInBy(browser, (await aPreview(editor, draft)).path, 1)
  const { email, person } = await aUser('translator')
  const left = await browser.newContext()
  await signIn(await left.newPage(), email)
  const { revision } = await db.user.findUniqueOrThrow({ where: { id: person.id } })
  await done(deactivateUser(system, { userId: person.id, revision }))
  return { room: room.context, preview: preview.context, left, pages: [room.page, preview.page] }
}

/** The cookies that one got at one's own door, each also under the name of the room that is asked for. */
async function cookiesFor(context: BrowserContext, path: string) {
  const [id] = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(path) ?? []
  const cookies = await context.cookies()
  return cookies
    .flatMap(({ name, value }) => [
      `${name}=${value}`,
      ...(id && name.includes('guest') ? [`${cookieNameOf(id)}=${value}`] : []),
    ])
    .join('; ')
}

test('who came in by another door, or may no longer come in, sees nothing of it', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(600_000)
  const { person, page: desk } = await signedIn(browser, 'editor')
  const { pages, ...people } = await peopleOfOtherDoors(browser, person)
  const secrets = new Secrets(person, desk)
  await secrets.inEveryState()
  // They are inside: what is behind their own door is shown to them, and says no word of the rest.
  for (const page of pages) {
    const answer = await page.reload()
    expect(answer!.status()).toBe(200)
    expect(await page.locator('article').count()).toBe(1)
    expect(await answer!.text()).not.toContain(secrets.token)
  }
  for (const [who, context] of Object.entries(people))
    for (const path of secrets.guesses()) {
      const cookie = await cookiesFor(context, path)
      expect(cookie).not.toBe('')
      const answer = await ask(context.request, new URL(path, baseURL).href, cookie)
      expect(tells(answer, path, secrets.token), `${who}: ${path}`).toBe(false)
      expect(answer.status === 200 && !path.includes('q='), `${who}: ${path}`).toBe(false)
    }
})
