import { expect, test } from 'vitest'
import { respond } from './respond.ts'

const changed = new Date('2026-08-05T14:07:00.900Z')
const links = [
  { rel: 'self', href: 'https://press.example/feed.xml', type: 'application/rss+xml' },
  { rel: 'alternate', href: 'https://press.example/en', hreflang: 'en' },
]
const tags = ['list:ar', 'site']
const form = {
  body: '<a/>',
  type: 'application/xml',
  lastModified: changed,
  locale: 'ar',
  links,
  tags,
}
const ask = (headers: Record<string, string> = {}) =>
  respond(new Request('https://press.example/feed.xml', { headers }), form)
const tag = ask().headers.get('ETag')!

test('the first answer is whole, in UTF-8, with both validators', async () => {
  const answer = ask()
  expect(answer.status).toBe(200)
  expect(await answer.text()).toBe('<a/>')
  expect(answer.headers.get('Content-Type')).toBe('application/xml; charset=utf-8')
  expect(answer.headers.get('Last-Modified')).toBe('Wed, 05 Aug 2026 14:07:00 GMT')
})

test('says what it is made from, what stands beside it, and that anyone may read it', () => {
  const { headers } = ask()
  expect(tag).toMatch(/^"[\w-]+"$/)
  expect(headers.get('Cache-Tag')).toBe('list:ar,site')
  expect(headers.get('Link')).toBe(
    '<https://press.example/feed.xml>; rel="self"; type="application/rss+xml", <https://press.example/en>; rel="alternate"; hreflang="en"',
  )
  expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(headers.get('Vary')).toBe('Accept-Encoding')
  expect(headers.get('Set-Cookie')).toBeNull()
})

test('what the clock changes is kept for so long only', () => {
  const answer = respond(new Request('https://press.example/'), { ...form, maxAge: 60 })
  expect(answer.headers.get('Cache-Control')).toBe('public, max-age=60')
})

test.each([
  [{ 'If-None-Match': tag }, 304],
  [{ 'If-None-Match': `W/${tag}` }, 304],
  [{ 'If-None-Match': `"x", ${tag}` }, 304],
  [{ 'If-None-Match': '*' }, 304],
  [{ 'If-None-Match': '"x"' }, 200],
  [{ 'If-Modified-Since': 'Wed, 05 Aug 2026 14:07:00 GMT' }, 304],
  [{ 'If-Modified-Since': 'Wed, 05 Aug 2026 14:06:59 GMT' }, 200],
  [{ 'If-Modified-Since': 'yesterday' }, 200],
  [{ 'If-None-Match': '"x"', 'If-Modified-Since': 'Thu, 06 Aug 2026 00:00:00 GMT' }, 200],
])('%j gets %i', async (headers, status) => {
  const answer = ask(headers as unknown as Record<string, string>)
  expect(answer.status).toBe(status)
  expect(answer.headers.get('ETag')).toBe(tag)
  expect(answer.headers.get('Cache-Control')).toBe(ask().headers.get('Cache-Control'))
  expect(answer.headers.get('Vary')).toBe('Accept-Encoding')
  if (status === 304) expect(await answer.text()).toBe('')
})
