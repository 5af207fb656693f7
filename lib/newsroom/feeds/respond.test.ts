import { expect, test } from 'vitest'
import { respond } from './respond.ts'

const changed = new Date('2026-08-05T14:07:00.900Z')
const form = { body: '<a/>', type: 'application/xml', lastModified: changed, locale: 'ar' }
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

test.each([
  [{ 'If-None-Match': tag }, 304],
  [{ 'If-None-Match': tag.replace('W/', '') }, 304],
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
  if (status === 304) expect(await answer.text()).toBe('')
})
