// Edges as processes of their own, on one database: they agree, and one that is killed holds nobody up for long.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { tryPort } from '#lib/processes/data-folder.ts'
import { awaitEdges } from '#lib/publishing/await-edges.ts'
import { TestApp } from './testing/test-app.ts'
import { aFolder, ask, raise, until } from './testing/test-edge.ts'

const app = new TestApp()
const children = new Set<ChildProcess>()
beforeAll(() => app.start())
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await db.$disconnect()
  await app.stop()
})

async function aProcess(more: Record<string, string> = {}) {
  const port = (await tryPort(0, '127.0.0.1'))!
  const { DATABASE_NEWSROOM_URL } = process.env
  const env = { APP_URL: app.url, DATABASE_NEWSROOM_URL, BALAGH_DATA: aFolder(), ...more }
  const child = fork('edge.ts', {
    env: { ...env, PORT: String(port), BALAGH_PUBLIC_URL: 'http://localhost:3000' } as never,
    execArgv: [],
  })
  children.add(child)
  await once(child, 'message')
  const get = (path: string) => ask(`http://localhost:${port}`, path)
  await until(async () => (await get('/readyz')).status === 200)
  return { child, get }
}

test('two edges on one database show the same after each change, and say so', async () => {
  const edges = [await aProcess(), await aProcess()]
  const textsOf = async (path: string) =>
    Promise.all(edges.map(async ({ get }) => /<main>(.*?)</.exec((await get(path)).text)?.[1]))
  for (let edition = 1; edition <= 30; edition++) {
    const isWithdrawal = edition % 3 === 0
    app.page('/', `home ${edition}`, 'list:ar r:2026/1 site')
    expect(await awaitEdges(await raise(['r:2026/1'], isWithdrawal))).toBe(true)
    expect(await textsOf('/'), `edition ${edition}`).toEqual([`home ${edition}`, `home ${edition}`])
  }
  const [one, other] = await Promise.all(edges.map(({ get }) => get('/')))
  expect(one!.headers.etag).toBe(other!.headers.etag)

  edges[0]!.child.kill('SIGKILL')
  const epoch = await raise(['r:2026/1'])
  // Silent for five seconds, it is taken for dead; the editor waits no longer than that.
  expect(await awaitEdges(epoch, 8000)).toBe(true)

  edges[1]!.child.kill('SIGTERM')
  expect(await once(edges[1]!.child, 'exit')).toEqual([0, null])
  expect(await awaitEdges(await raise(['r:2026/1']), 500)).toBe(true)
})

test('an edge that is killed starts again with what it had', async () => {
  const data = aFolder()
  app.page('/en', 'kept', 'list:en site')
  const first = await aProcess({ BALAGH_DATA: data })
  await first.get('/en')
  await until(() =>
    readdirSync(data, { recursive: true }).some((name) => /\/\w{40}$/.test(String(name))),
  )
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')
  app.asked = []
  const second = await aProcess({ BALAGH_DATA: data })
  expect((await second.get('/en')).text).toContain('kept')
  expect(app.asked).toEqual([])
})
