// What the edge makes of our real pages: a page that it would refuse is found here, not by readers.
import { expect, test } from '@playwright/test'
import pg from 'pg'

const addresses = ['/', '/releases', '/topics', '/people', '/organisations', '/places', '/media']
const still = [
  '/about',
  '/contact',
  '/accessibility',
  '/search?q=a',
  '/nowhere',
  '/releases/2999/1/x',
]

async function addressesIn(
  page: string,
  request: { get: (path: string) => Promise<{ text(): Promise<string> }> },
) {
  const text = await (await request.get(page)).text()
  const found = [...text.matchAll(/href="(\/(?:en\/)?(?:releases|topics|people|places)\/[^"#]+)"/g)]
  return [...new Set(found.map(([, path]) => path!))].slice(0, 12)
}

for (const prefix of ['', '/en'])
  test(`every page is whole without a script, and asks for one style sheet: ${prefix || '/'}`, async ({
    request,
  }) => {
    const own = [...addresses, ...still].map((path) => (path === '/' && prefix) || prefix + path)
    const linked = await Promise.all(
      own.slice(0, addresses.length).map((path) => addressesIn(path, request)),
    )
    for (const path of new Set([...own, ...linked.flat()])) {
      const answer = await request.get(path)
      // A test beside this one may just have withdrawn it.
      expect([200, 404, 410], path).toContain(answer.status())
      if (!answer.headers()['content-type']!.startsWith('text/html')) continue
      const text = await answer.text()
      const scripts = [...text.matchAll(/<script[^>]*>/g)].map(([tag]) => tag)
      expect(
        scripts.filter((tag) => !tag.includes('application/ld+json')),
        path,
      ).toEqual([])
      expect(text.match(/rel="stylesheet"/g)?.length, path).toBe(1)
      expect(text, path).not.toMatch(/__next|<!--|name="document:|<template|data-precedence/)
      if (answer.status() !== 200 || path.includes('/search')) {
        expect(answer.headers()['cache-control'], path).toBe('no-store')
        continue
      }
      expect(answer.headers()['cache-tag'], path).toBeTruthy()
      expect(answer.headers()['set-cookie'], path).toBeUndefined()
      const style = /rel="stylesheet" href="([^"]+)"/.exec(text)![1]!
      expect((await request.get(style)).headers()['cache-control']).toContain('immutable')
    }
    const client = new pg.Client(process.env.DATABASE_URL)
    await client.connect()
    const { rows } = await client.query('SELECT key, problem FROM newsroom."PageAlarm"')
    await client.end()
    expect(rows).toEqual([])
  })
