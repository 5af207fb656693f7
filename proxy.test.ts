import { NextRequest } from 'next/server'
import { expect, test } from 'vitest'
import { proxy } from './proxy.ts'

const site = 'http://localhost:3000'
const answer = (path: string, init: { method?: string; headers?: Record<string, string> } = {}) =>
  proxy(new NextRequest(site + path, init))

test('nothing can be posted to a reader’s address, be it ours or not', async () => {
  for (const path of ['/', '/releases', '/nowhere', '/en/nowhere', '/%ff'])
    for (const method of ['POST', 'PUT', 'DELETE']) {
      const { status, headers } = await answer(path, { method, headers: { Origin: site } })
      expect([status, headers.get('allow')], `${method} ${path}`).toEqual([405, 'GET, HEAD'])
    }
})

test('a form for the desk must come from our own pages', async () => {
  const post = async (headers: Record<string, string>) =>
    (await answer('/admin/sign-in', { method: 'POST', headers })).status
  expect(await post({ Origin: site })).toBe(200)
  expect(await post({})).toBe(403)
  for (const Origin of ['null', 'https://evil.example'])
    expect(await post({ Origin, 'X-Forwarded-Host': 'evil.example' })).toBe(403)
})

test('a query of hundreds of parameters is refused before anything reads it', async () => {
  const query = (count: number) => `?${Array.from({ length: count }, () => 'a=1').join('&')}`
  for (const path of ['/releases', '/nowhere', '/admin/releases']) {
    expect((await answer(path + query(100))).status, path).not.toBe(414)
    expect((await answer(path + query(101))).status, path).toBe(414)
  }
})

test('an edge is told that nothing is there, and draws it once; everyone else gets the page', async () => {
  const edge = { headers: { 'X-Balagh-Edge': '1' } }
  const told = await answer('/nowhere', edge)
  expect([told.status, told.headers.get('x-document'), await told.text()]).toEqual([
    404,
    'not-found',
    '',
  ])
  const drawn = await answer('/en/not-found', edge)
  expect([drawn.status, drawn.headers.get('x-document')]).toEqual([404, null])
  expect(drawn.headers.get('x-middleware-rewrite')).toContain('/en/not-found')
  const shown = await answer('/nowhere')
  expect([shown.status, shown.headers.get('x-document')]).toEqual([404, null])
  expect(shown.headers.get('x-middleware-rewrite')).toContain('/ar/not-found')
})
