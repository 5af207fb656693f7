import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { TestApp } from '../testing/test-app.ts'
import { anEdge, until } from '../testing/test-edge.ts'

const conf = readFileSync('docs/deploy/nginx.conf', 'utf8')
const saidByNginx = Object.fromEntries(
  [...conf.matchAll(/add_header (\S+) (?:"([^"]*)"|'([^']*)');/g)].map(([, name, one, other]) => [
    name!.toLowerCase(),
    one ?? other,
  ]),
)

test('behind nginx readers get the same headers as without it, each once', async () => {
  const app = new TestApp()
  await app.start()
  app.page('/', 'home', 'site')
  app.pages.set('/releases/2026/1/a', { status: 301, headers: { Location: '/releases' }, body: '' })
  const edge = await anEdge(app, {
    BALAGH_PUBLIC_URL: 'https://press.example',
    BALAGH_FRONT: 'nginx',
  })
  await until(() => edge.follower.isConnected)
  for (const path of ['/', '/releases/2026/1/a']) {
    const plain = (await edge.get(path)).headers
    const behind = (await edge.get(path, { 'X-Balagh-Front': 'nginx' })).headers
    const both = { ...behind, ...(path === '/' ? saidByNginx : withoutRules) }
    for (const own of ['date', 'x-accel-expires']) delete both[own]
    delete plain.date
    expect(both).toEqual(plain)
    expect(Object.keys(saidByNginx).filter((name) => name in behind)).toEqual([])
  }
  const { headers } = await edge.get('/', { 'X-Balagh-Front': 'nginx' })
  expect(headers['x-accel-expires']).toMatch(/^@\d+$/)
  expect((await edge.get('/nowhere', { 'X-Balagh-Front': 'nginx' })).headers).toHaveProperty(
    'content-security-policy',
  )
})

test('nobody else can have headers left out', async () => {
  const app = new TestApp()
  await app.start()
  app.page('/', 'home', 'site')
  const edge = await anEdge(app)
  for (const path of ['/', '/ar', '/healthz']) {
    const { headers } = await edge.get(path, { 'X-Balagh-Front': 'nginx' })
    expect(headers, path).toHaveProperty('content-security-policy')
    expect(headers, path).not.toHaveProperty('x-accel-expires')
  }
})

const { 'speculation-rules': _rules, ...withoutRules } = saidByNginx
