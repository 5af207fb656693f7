// What a reader gets from the edge: real sockets, a real database, and an app that only speaks the contract.
import { connect } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { TestApp } from './testing/test-app.ts'
import { anEdge, ask, until } from './testing/test-edge.ts'

const app = new TestApp()
let edge: Awaited<ReturnType<typeof anEdge>>
const photo = Buffer.from(Array.from({ length: 1000 }, (_, at) => at % 251))
const hash = 'b'.repeat(64)

beforeAll(async () => {
  await app.start()
  edge = await anEdge(app, { BALAGH_PUBLIC_URL: 'https://press.example' })
  await edge.follower.judging
  app.page('/', 'الرئيسية '.repeat(200), 'list:ar site')
  app.page('/en', 'Home', 'list:en site')
  app.page('/search?q=a', 'found', 'site')
  app.pages.set('/feed.xml', {
    headers: {
      'Content-Type': 'application/rss+xml; charset=utf-8',
      'Cache-Tag': 'list:ar,site',
      'Last-Modified': 'Mon, 02 Nov 2026 10:00:00 GMT',
      'Access-Control-Allow-Origin': '*',
      'Set-Cookie': 'a=b',
      'X-Powered-By': 'x',
      Link: '</>; rel=preconnect; crossorigin="", </a.css>; rel=preload; as="style", </feed.atom>; rel="alternate"',
    },
    body: '<rss/>'.repeat(100),
  })
  for (const part of ['one', 'two'])
    app.pages.set(`/_next/static/chunks/${part}.css`, {
      headers: { 'Content-Type': 'text/css; charset=UTF-8' },
      body: `.${part}{color:red}`,
    })
  app.pages.set(`/files/${hash}/file.webp`, {
    headers: { 'Content-Type': 'image/webp', 'Cache-Tag': 'r:2026/1' },
    body: photo,
  })
})
beforeEach(() => {
  app.asked = []
})

const documentCaching =
  'public, max-age=0, must-revalidate, s-maxage=60, stale-while-revalidate=600, stale-if-error=86400'

test('a page is rendered once, however many ask for it at once and whatever they add to it', async () => {
  app.delay = 50
  const paths = ['/', '/?utm_source=x', '/?_rsc=1', '/?a=1&b=2']
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, at) =>
      edge.get(paths[at % paths.length]!, { Cookie: `a=${at}`, RSC: '1', 'X-Forwarded-Host': 'e' }),
    ),
  )
  app.delay = 0
  expect(new Set(answers.map(({ status, text }) => status + text)).size).toBe(1)
  expect(answers[0]!.text).not.toContain('__next')
  await edge.get('/')
  expect(app.timesAsked('/')).toBe(1)
})

test('the caching contract, and the reader’s safety', async () => {
  const { headers } = await edge.get('/')
  expect(headers).toMatchObject({
    'cache-control': documentCaching,
    vary: 'Accept-Encoding',
    'cache-tag': 'list:ar,site',
    'content-type': 'text/html; charset=utf-8',
    'speculation-rules': '"/speculation-rules.json"',
    'strict-transport-security': 'max-age=63072000',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  })
  expect(headers['content-security-policy']).toContain("default-src 'none'")
  expect(headers.etag).toMatch(/^"[\w-]+"$/)
  expect(headers['last-modified']).toBeTruthy()
  expect(headers['set-cookie']).toBeUndefined()
})

test('each encoding is a form of its own with a tag of its own, and the same text', async () => {
  await edge.get('/')
  await until(() => edge.keeper.memory.get('/')!.forms.br!.etag.endsWith('-br"'))
  const plain = await edge.get('/')
  const br = await edge.get('/', { 'Accept-Encoding': 'gzip, br' })
  const gzip = await edge.get('/', { 'Accept-Encoding': 'gzip, br;q=0' })
  expect([br.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip'])
  expect(brotliDecompressSync(br.body).toString()).toBe(plain.text)
  expect(gunzipSync(gzip.body).toString()).toBe(plain.text)
  const tags = [plain, br, gzip].map(({ headers }) => headers.etag)
  expect(new Set(tags).size).toBe(3)
  expect(br.headers.etag).toBe(tags[0]!.replace(/"$/, '-br"'))
  for (const { headers, body } of [plain, br, gzip])
    expect(headers['content-length']).toBe(String(body.length))
})

test('who has it gets 304; a tag decides over a date; HEAD is GET without the body', async () => {
  const { headers } = await edge.get('/feed.xml', { 'Accept-Encoding': 'br' })
  expect(headers['last-modified']).toBe('Mon, 02 Nov 2026 10:00:00 GMT')
  await until(() => edge.keeper.memory.get('/feed.xml')!.forms.br!.etag.endsWith('-br"'))
  const { etag } = (await edge.get('/feed.xml', { 'Accept-Encoding': 'br' })).headers
  const statusOf = async (more: Record<string, string>) =>
    (await edge.get('/feed.xml', { 'Accept-Encoding': 'br', ...more })).status
  expect(await statusOf({ 'If-None-Match': etag! })).toBe(304)
  expect(await statusOf({ 'If-None-Match': `"x", W/${etag}` })).toBe(304)
  expect(await statusOf({ 'If-None-Match': '*' })).toBe(304)
  expect(await statusOf({ 'If-None-Match': '"x"' })).toBe(200)
  const later = 'Tue, 03 Nov 2026 10:00:00 GMT'
  expect(await statusOf({ 'If-Modified-Since': later })).toBe(304)
  expect(await statusOf({ 'If-Modified-Since': 'Sun, 01 Nov 2026 10:00:00 GMT' })).toBe(200)
  expect(await statusOf({ 'If-Modified-Since': later, 'If-None-Match': '"x"' })).toBe(200)
  const known = await edge.get('/feed.xml', { 'Accept-Encoding': 'br', 'If-None-Match': etag! })
  expect(known.headers).toMatchObject({
    etag,
    vary: 'Accept-Encoding',
    'cache-control': documentCaching,
  })
  expect(known.body.length).toBe(0)
  const head = await edge.get('/feed.xml', {}, 'HEAD')
  const get = await edge.get('/feed.xml')
  expect([head.body.length, head.headers.etag, head.headers['content-length']]).toEqual([
    0,
    get.headers.etag,
    get.headers['content-length'],
  ])
})

test('of the app’s headers, those that are meant for readers get through', async () => {
  const { headers } = await edge.get('/feed.xml')
  expect(headers).toMatchObject({
    'access-control-allow-origin': '*',
    link: '</feed.atom>; rel="alternate"',
    'cache-tag': 'list:ar,site',
  })
  expect([headers['set-cookie'], headers['x-powered-by'], headers['x-build']]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('one style sheet for the page, kept, and remade by any edge from its name', async () => {
  const { text } = await edge.get('/')
  const path = /href="([^"]+\.css)"/.exec(text)![1]!
  // Before any reader asks: should the app go now, the page would be without its looks.
  await until(() => edge.keeper.memory.get(path))
  const style = await edge.get(path)
  expect([style.status, style.text]).toEqual([200, '.one{color:red}.two{color:red}'])
  expect(style.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(edge.keeper.memory.get(path)).toBeDefined()
  const turned = await edge.get('/_next/static/chunks/two+one.css')
  expect(turned.text).toBe('.two{color:red}.one{color:red}')
  // Or anyone could fill the store with combinations.
  expect(edge.keeper.memory.get('/_next/static/chunks/two+one.css')).toBeUndefined()
  expect((await edge.get('/_next/static/chunks/one+three.css')).status).toBe(404)
})

test('files: immutable, in ranges, under one key whatever their name', async () => {
  const first = await edge.get(`/files/${hash}/%D8%B5-480.webp`)
  expect(first.headers).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    'cross-origin-resource-policy': 'cross-origin',
    'content-security-policy': "default-src 'none'; sandbox",
    'accept-ranges': 'bytes',
    'content-disposition': `inline; filename="_-480.webp"; filename*=UTF-8''%D8%B5-480.webp`,
  })
  expect(first.body).toEqual(photo)
  const ranged = async (range: string, more = {}) => {
    const { status, headers, body } = await edge.get(`/files/${hash}/b.webp`, {
      Range: range,
      ...more,
    })
    return [status, headers['content-range'], body.length] as const
  }
  expect(await ranged('bytes=100-199')).toEqual([206, 'bytes 100-199/1000', 100])
  expect(await ranged('bytes=-1')).toEqual([206, 'bytes 999-999/1000', 1])
  expect(await ranged('bytes=1000-')).toEqual([416, 'bytes */1000', 0])
  expect(await ranged('bytes=0-9,20-29')).toEqual([200, undefined, 1000])
  expect(await ranged('bytes=0-9', { 'If-Range': '"old"' })).toEqual([200, undefined, 1000])
  expect(await ranged('bytes=0-9', { 'If-Range': first.headers.etag! })).toEqual([
    206,
    'bytes 0-9/1000',
    10,
  ])
  expect(app.asked).toEqual([`/files/${hash}/file.webp`])
})

test('what is not there: 404 with a page, kept by nobody; the app draws one page for all of it', async () => {
  const answers = await Promise.all(
    ['/nowhere', '/topics/none', '/releases/2020/9/x'].map((path) => edge.get(path)),
  )
  for (const { status, headers, text } of answers) {
    expect([status, headers['cache-control'], headers.etag]).toEqual([404, 'no-store', undefined])
    expect(text).toContain('nothing هنا')
  }
  expect((await edge.get('/en/nowhere')).text).toContain('nothing here')
  await edge.get('/topics/none')
  expect(app.asked.toSorted()).toEqual(
    ['/en/not-found', '/not-found', '/releases/2020/9/x', '/topics/none'].toSorted(),
  )
})

test('refusals: methods, encodings, length, addresses of another kind', async () => {
  const posted = await edge.get('/', {}, 'POST')
  expect([posted.status, posted.headers.allow]).toEqual([405, 'GET, HEAD'])
  expect((await edge.get('/nowhere', {}, 'DELETE')).status).toBe(405)
  expect((await edge.get('/', { 'Content-Encoding': 'br' })).status).toBe(415)
  expect((await edge.get('/nowhere', { 'Content-Encoding': 'gzip' })).status).toBe(415)
  expect((await edge.get(`/?${'a&'.repeat(101)}`)).status).toBe(414)
  expect((await edge.get('/', { 'X-Long': 'x'.repeat(20_000) })).status).toBe(431)
  expect((await edge.get('/_next/image?url=%2Fa&w=64&q=75')).status).toBe(404)
  for (const { headers } of [posted, await edge.get('/ar/releases?page=x')])
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'strict-transport-security': 'max-age=63072000',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    })
  expect(app.asked.filter((path) => path !== '/not-found')).toEqual([])
})

test('a question is asked each time and its answer kept by nobody', async () => {
  for (const { headers, text, status } of [
    await edge.get('/search?q=a'),
    await edge.get('/search?x=1&q=a'),
  ]) {
    expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
    expect(text).not.toContain('__next')
  }
  expect(app.timesAsked('/search?q=a')).toBe(2)
})

test('the desk is passed on as it is, with the word of the edge about where it comes from', async () => {
  app.pages.set('/admin?x=1&x=2', async (request) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { headers, method } = request
    return { headers: { 'Set-Cookie': 'a=b' }, body: JSON.stringify({ headers, method, body }) }
  })
  const got = await ask(
    edge.url,
    '/admin?x=1&x=2',
    {
      Cookie: 'session=1',
      Host: 'evil.example',
      'X-Forwarded-Host': 'evil.example',
      'X-Forwarded-For': '203.0.113.9',
      'X-Forwarded-Proto': 'gopher',
      Forwarded: 'for=203.0.113.9',
      'X-Middleware-Subrequest': 'x',
      RSC: '1',
    },
    'GET',
  )
  const { headers } = JSON.parse(got.text)
  expect(headers).toMatchObject({
    cookie: 'session=1',
    host: 'press.example',
    'x-forwarded-host': 'press.example',
    'x-forwarded-proto': 'https',
    rsc: '1',
  })
  expect(headers['x-forwarded-for']).toMatch(/^(?:127\.0\.0\.1|::1)$/)
  expect([headers.forwarded, headers['x-middleware-subrequest']]).toEqual([undefined, undefined])
  expect(got.headers['set-cookie']).toEqual(['a=b'])
})

test('the app is asked by a client with a name, or Next would send the head late', async () => {
  app.pages.set('/contact', ({ headers }) => ({
    headers: { 'Content-Type': 'text/plain' },
    body: `${headers['user-agent']}`,
  }))
  expect((await edge.get('/contact')).text).toBe('Balagh-Edge')
})

test('a proxy that is trusted may say whom it serves', async () => {
  app.pages.set('/api/who', ({ headers }) => ({ body: String(headers['x-forwarded-for']) }))
  const behind = await anEdge(app, { BALAGH_TRUSTED_PROXY: '127.0.0.1, ::1, 10.0.0.0/8' })
  const who = async (said: string) =>
    (await behind.get('/api/who', { 'X-Forwarded-For': said })).text
  expect(await who('203.0.113.9')).toBe('203.0.113.9')
  expect(await who('1.2.3.4, 203.0.113.9, 10.1.2.3')).toBe('203.0.113.9')
  expect(await who('')).toMatch(/^(?:127\.0\.0\.1|::1)$/)
})

test('its own addresses', async () => {
  expect((await edge.get('/healthz')).text).toBe('ok\n')
  await until(async () => (await edge.get('/readyz')).status === 200)
  expect(JSON.parse((await edge.get('/readyz')).text)).toMatchObject({
    ready: true,
    database: 'ok',
    app: 'ok',
    disk: 'ok',
  })
  const rules = await edge.get('/speculation-rules.json')
  expect(rules.headers['content-type']).toBe('application/speculationrules+json')
  expect(JSON.parse(rules.text).prefetch[0].eagerness).toBe('conservative')
})

test('requests sent one after the other without waiting are answered in their order', async () => {
  const { port } = new URL(edge.url)
  const socket = connect(Number(port), 'localhost')
  let text = ''
  socket.setEncoding('latin1').on('data', (chunk) => (text += chunk))
  const line = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: x\r\n${more}\r\n`
  app.pages.set('/releases', { headers: { 'Content-Type': 'text/plain' }, body: 'slow' })
  app.delay = 30
  socket.write(line('/') + line('/releases') + line('/healthz', 'Connection: close\r\n'))
  await new Promise((resolve) => socket.once('close', resolve))
  app.delay = 0
  expect(text.match(/HTTP\/1\.1 200 OK|slow|\nok\n/g)).toEqual([
    'HTTP/1.1 200 OK',
    'HTTP/1.1 200 OK',
    'slow',
    'HTTP/1.1 200 OK',
    '\nok\n',
  ])
})
