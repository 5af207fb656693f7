// What readers see of a change: nothing old after it is acknowledged, nothing that was taken back, and never a cold page.
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { awaitEdges } from '#lib/publishing/await-edges.ts'
import { type Given, TestApp } from './testing/test-app.ts'
import { anEdge, raise, rowsOf, until } from './testing/test-edge.ts'

const app = new TestApp()
await app.start()
const edge = await anEdge(app)
await edge.follower.judging
afterAll(() => db.$disconnect())

beforeEach(async () => {
  app.delay = 0
  app.pages.clear()
  app.asked = []
  await edge.keeper.improver.settle()
  edge.keeper.memory.clear()
  for (const { key } of edge.keeper.disk.all()) await edge.keeper.disk.remove(key)
})

const write = (edition: string) => {
  app.page('/', `home ${edition}`, 'list:ar r:2026/1 site')
  app.page('/en', `home ${edition}`, 'list:en site')
  app.page('/releases/2026/1/a', `release ${edition}`, 'r:2026/1 site')
}
const reached = (epoch: number) => until(() => edge.keeper.ledger.seen >= epoch)
const textAt = async (path: string) => /<main>(.*?)</.exec((await edge.get(path)).text)?.[1]

async function warm(...paths: string[]) {
  for (const path of paths) await edge.get(path)
  app.asked = []
}

test('pages made from what changed are made anew before anyone asks; others stay', async () => {
  write('1')
  await warm('/', '/en', '/releases/2026/1/a')
  write('2')
  expect(await awaitEdges(await raise(['r:2026/1', 'list:ar']))).toBe(true)
  await until(() => app.asked.length === 2)
  expect(app.asked.toSorted()).toEqual(['/', '/releases/2026/1/a'])
  expect(await textAt('/')).toBe('home 2')
  expect(await textAt('/releases/2026/1/a')).toBe('release 2')
  expect(await textAt('/en')).toBe('home 1')
  expect(app.asked).toHaveLength(2)
})

test('while the new page is being made, the old one is shown; who asks later waits for the new one', async () => {
  write('1')
  await warm('/')
  write('2')
  const given = app.pages.get('/') as Given
  let meanwhile: string | undefined
  app.pages.set('/', async () => {
    meanwhile = await textAt('/')
    await sleep(400)
    return given
  })
  await awaitEdges(await raise(['list:ar']))
  expect(meanwhile).toBe('home 1')
  // Acknowledged though the page is not made yet: from now on nobody gets the old one.
  expect(await textAt('/')).toBe('home 2')
  expect(app.timesAsked('/')).toBe(1)
})

test('what is taken back is gone at once, also when the app is slow or fails', async () => {
  write('1')
  await warm('/', '/releases/2026/1/a')
  app.pages.set('/releases/2026/1/a', { status: 500, body: 'no' })
  app.pages.set('/', { status: 500, body: 'no' })
  app.delay = 300
  const epoch = await raise(['r:2026/1'], true)
  expect(await awaitEdges(epoch)).toBe(true)
  expect(edge.keeper.memory.get('/releases/2026/1/a')).toBeUndefined()
  const { status, text } = await edge.get('/releases/2026/1/a')
  expect(status).toBe(503)
  expect(text).not.toContain('release 1')
  expect(await edge.keeper.disk.read('/releases/2026/1/a')).toBeNull()
})

test('a rendering begun before a withdrawal and finished after it is neither kept nor shown', async () => {
  let answer = (_text: string) => {}
  app.pages.set('/releases/2026/7/a', () => {
    const { promise, resolve } = Promise.withResolvers<{ headers: object; body: string }>()
    answer = (text) => {
      app.page('/releases/2026/7/a', 'withdrawn', 'r:2026/7')
      const page = app.pages.get('/releases/2026/7/a') as { headers: object; body: string }
      resolve({ headers: page.headers, body: page.body.replaceAll('withdrawn', text) })
    }
    return promise as never
  })
  const waiting = edge.get('/releases/2026/7/a')
  await until(() => app.asked.length === 1)
  const epoch = await raise(['r:2026/7'], true)
  expect(await awaitEdges(epoch)).toBe(true)
  answer('secret')
  const got = await waiting
  expect(got.text).toContain('withdrawn')
  expect(got.text).not.toContain('secret')
  expect((await edge.get('/releases/2026/7/a')).text).not.toContain('secret')
})

test('a page that changes while it is rendered is rendered again, and the newer one kept', async () => {
  let epoch = 0
  let edition = 0
  app.pages.set('/releases/2026/8/a', async () => {
    edition++
    const said = edition
    if (said === 1) await reached((epoch = await raise(['r:2026/8'])))
    app.page('/x', `edition ${said}`, 'r:2026/8')
    return app.pages.get('/x') as never
  })
  expect(await textAt('/releases/2026/8/a')).toBe('edition 2')
  expect(edge.keeper.memory.get('/releases/2026/8/a')!.epoch).toBe(epoch)
})

test('what was not there may be there after a change', async () => {
  expect((await edge.get('/releases/2026/9/new')).status).toBe(404)
  await edge.get('/releases/2026/9/new')
  expect(app.timesAsked('/releases/2026/9/new')).toBe(1)
  app.page('/releases/2026/9/new', 'there', 'r:2026/9')
  await awaitEdges(await raise(['r:2026/9', 'list:ar']))
  expect((await edge.get('/releases/2026/9/new')).status).toBe(200)
})

test('a page that fails keeps its last good document and raises an alarm, which ends with the failure', async () => {
  write('1')
  await warm('/')
  app.page('/', 'broken', 'list:ar', '<button onclick="x()">b</button>')
  await awaitEdges(await raise(['list:ar']))
  expect(await textAt('/')).toBe('home 1')
  const alarms = () => rowsOf(`SELECT key, problem FROM newsroom."PageAlarm" WHERE key = '/'`)
  await until(async () => (await alarms()).length > 0)
  expect(await alarms()).toEqual([{ key: '/', problem: 'needs_script' }])
  write('2')
  await until(async () => (await textAt('/')) === 'home 2')
  await until(async () => (await alarms()).length === 0)
})

test('a bell that nobody heard is made good within the next look', async () => {
  write('1')
  await warm('/en')
  write('2')
  await rowsOf('ALTER TABLE newsroom."EpochChange" DISABLE TRIGGER rings')
  const epoch = await raise(['list:en'])
  await rowsOf('ALTER TABLE newsroom."EpochChange" ENABLE TRIGGER rings')
  expect(await awaitEdges(epoch)).toBe(true)
  expect(await textAt('/en')).toBe('home 2')
})

test('changes that are no longer told may have been anything: nothing is kept', async () => {
  write('1')
  await warm('/', '/en')
  write('2')
  await rowsOf('ALTER TABLE newsroom."EpochChange" DISABLE TRIGGER rings')
  await rowsOf(
    `WITH change AS (INSERT INTO newsroom."EpochChange" (value, tags, "isUrgent")
       SELECT value + 2, '{x}', false FROM newsroom."Epoch")
     UPDATE newsroom."Epoch" SET value = value + 2`,
  )
  await rowsOf('ALTER TABLE newsroom."EpochChange" ENABLE TRIGGER rings')
  await reached(Number((await rowsOf('SELECT value FROM newsroom."Epoch"'))[0].value))
  await until(() => edge.keeper.memory.get('/en') === undefined)
  expect(await textAt('/')).toBe('home 2')
})

test('a photo is closed with the release that showed it', async () => {
  const path = `/files/${'c'.repeat(64)}/file.jpg`
  app.pages.set(path, {
    headers: { 'Content-Type': 'image/jpeg', 'Cache-Tag': 'r:2026/1' },
    body: 'jpeg',
  })
  expect((await edge.get(path)).status).toBe(200)
  app.pages.delete(path)
  await awaitEdges(await raise(['r:2026/1'], true))
  expect((await edge.get(path)).status).toBe(404)
})

test('an upgrade of the app makes pages anew when they are asked for', async () => {
  write('1')
  await warm('/en')
  app.build = 'build-2'
  write('2')
  await until(() => edge.keeper.build === 'build-2')
  expect(await textAt('/en')).toBe('home 2')
})

test('nobody waits for an edge that has ended', async () => {
  const other = await anEdge(app)
  await until(() => other.follower.isConnected)
  expect(await awaitEdges(await raise(['x']))).toBe(true)
  await other.close()
  expect(await awaitEdges(await raise(['x']), 900)).toBe(true)
})

test('an edge that is behind is waited for, and not for ever', async () => {
  await rowsOf(`SELECT newsroom.report_edge('slow', 1, '')`)
  expect(await awaitEdges(await raise(['x']), 300)).toBe(false)
  // Silent for five seconds, it is live no more.
  await rowsOf(
    `UPDATE newsroom."Edge" SET "seenAt" = now() - interval '6 seconds' WHERE id = 'slow'`,
  )
  expect(await awaitEdges(await raise(['x']))).toBe(true)
})
