import { beforeAll, expect, test } from 'vitest'
import { layCable } from '#e2e/cable.ts'
import { TestApp } from '../testing/test-app.ts'
import { anEdge, rowsOf, until } from '../testing/test-edge.ts'

const app = new TestApp()
beforeAll(async () => {
  await app.start()
  app.page('/', 'home', 'list:ar site')
  app.page('/en/releases/2026/1/a', 'release', 'r:2026/1')
  app.page('/releases?page=x', 'list', 'list:ar')
  app.page('/releases/2026/2/%D8%A8', 'arabic', 'r:2026/2')
  app.pages.set('/feed.xml', { headers: { 'Content-Type': 'application/rss+xml' }, body: '<rss/>' })
})

const agent = {
  'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
}
const counted = () =>
  rowsOf('SELECT path, locale, referrer, views FROM newsroom."PageView" ORDER BY path, referrer')

test('readings are counted per address, language and referring host; programs, feeds and errors are not', async () => {
  const given = new URL(process.env.DATABASE_NEWSROOM_URL!)
  const cable = await layCable({ host: given.hostname, port: Number(given.port) })
  given.host = `127.0.0.1:${cable.port}`
  const edge = await anEdge(app, {
    DATABASE_NEWSROOM_URL: given.href,
    BALAGH_PUBLIC_URL: 'https://press.example',
  })
  await until(() => edge.follower.isConnected)
  // Counted while the database is away, and told when it is back.
  await edge.get('/')
  await edge.get('/en/releases/2026/1/a')
  await fetch(`${cable.control}/cut`)
  await until(() => !edge.follower.isConnected)
  for (let time = 0; time < 3; time++) await edge.get('/', agent)
  await edge.get('/', { ...agent, Referer: 'https://press.example/releases' })
  await edge.get('/', { ...agent, Referer: 'https://news.example/a?secret=1' })
  const { headers } = await edge.get('/')
  await edge.get('/', { ...agent, 'If-None-Match': headers.etag! })
  await edge.get('/en/releases/2026/1/a', { ...agent, Referer: 'https://news.example/' })
  await edge.get('/', { ...agent, Referer: 'not an address' })
  for (const program of ['Googlebot/2.1', 'curl/8', 'Feedly/1.0', ''])
    await edge.get('/', program ? { 'User-Agent': program } : {})
  await edge.get('/', agent, 'HEAD')
  await edge.get('/nowhere', agent)
  await fetch(`${cable.control}/mend`)
  await until(() => edge.follower.isConnected)
  await edge.get('/releases/2026/2/%D8%A8', agent)
  await edge.close()
  expect(await counted()).toEqual([
    { path: '/', locale: 'ar', referrer: '', views: 6 },
    { path: '/', locale: 'ar', referrer: 'news.example', views: 1 },
    { path: '/releases/2026/1/a', locale: 'en', referrer: 'news.example', views: 1 },
    { path: '/releases/2026/2/ب', locale: 'ar', referrer: '', views: 1 },
  ])
})
