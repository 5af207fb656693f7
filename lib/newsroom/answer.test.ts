import { expect, test } from 'vitest'
import type { Standing } from './address.ts'
import { answerForRelease, answerForShort } from './answer.ts'
import type { ReleaseForm } from './routes.ts'

const live = { hasText: true, isWithdrawn: false, isKilled: false } as const
const ar = { locale: 'ar', path: '/releases/2026/145/بلاغ', ...live } as const
const en = { locale: 'en', path: '/releases/2026/145/release', ...live } as const
const gone = <T extends Standing>(standing: T) => ({
  ...standing,
  hasText: false,
  isWithdrawn: true,
})
const kept = <T extends Standing>(standing: T) => ({ ...standing, isWithdrawn: true })
const killed = <T extends Standing>(standing: T) => ({
  ...gone(standing),
  path: '/releases/2026/145',
  isKilled: true,
})
const missing = { page: '/not-found', status: 404 }
const at = (path: string, form: ReleaseForm | null = null) =>
  ({ name: 'release', year: 2026, sequence: 145, form, path, filters: {}, query: '' }) as const

test('the right address shows the release', () => {
  expect(answerForRelease(at(ar.path), 'ar', [ar, en])).toEqual({ page: ar.path, status: 200 })
})

test('an old slug, a wrong slug and no slug lead to the right one, in the same language', () => {
  for (const path of ['/releases/2026/145', '/releases/2026/145/old', ar.path])
    expect(answerForRelease(at(path), 'en', [ar, en])).toEqual({
      redirect: '/en/releases/2026/145/release',
      status: 301,
    })
})

test('another form of a release stands below its own address and moves with it', () => {
  const old = '/releases/2026/145/old'
  for (const [ending, form, page] of [
    ['/parallel', 'parallel', `${ar.path}/parallel`],
    ['/print', 'print', `${ar.path}/print`],
    ['.md', 'md', '/forms/2026/145/md'],
    ['.txt', 'txt', '/forms/2026/145/txt'],
    ['/ninjs.json', 'ninjs', '/forms/2026/145/ninjs'],
    ['/ninjs-1.6.json', 'ninjs-1.6', '/forms/2026/145/ninjs-1.6'],
    ['/newsml-g2.xml', 'newsml-g2', '/forms/2026/145/newsml-g2'],
  ] as const) {
    const route = at(ar.path + ending, form)
    expect(answerForRelease(route, 'ar', [ar, en])).toEqual({ page, status: 200 })
    expect(answerForRelease(at(old + ending, form), 'ar', [ar])).toEqual({
      redirect: ar.path + ending,
      status: 301,
    })
    expect(answerForRelease(route, 'ar', [gone(ar)])).toMatchObject({ status: 410 })
  }
})

test('two languages side by side need both', () => {
  const route = at(`${ar.path}/parallel`, 'parallel')
  expect(answerForRelease(route, 'ar', [ar])).toEqual(missing)
  expect(answerForRelease(route, 'ar', [ar, gone(en)])).toEqual(missing)
})

test('a withdrawn release is gone, and the notice stands at its address', () => {
  const answer = answerForRelease(at(ar.path), 'ar', [gone(ar)])
  expect(answer).toEqual({ page: '/withdrawn/2026/145', status: 410 })
})

test('a withdrawn text that is kept can still be read, alone', () => {
  const standings = [kept(ar), kept(en)]
  expect(answerForRelease(at(ar.path), 'ar', standings)).toEqual({ page: ar.path, status: 200 })
  const route = at(`${ar.path}/parallel`, 'parallel')
  expect(answerForRelease(route, 'ar', standings)).toEqual(missing)
  expect(answerForRelease(route, 'ar', [kept(ar), en])).toEqual(missing)
  expect(answerForRelease(at('/releases/2026/145'), 'en', [kept(ar)])).toEqual(missing)
})

test('a killed release is gone at every address that it ever had, without a way through another', () => {
  for (const path of [ar.path, '/releases/2026/145', '/releases/2026/145/old'])
    for (const form of [null, 'md', 'parallel'] as const)
      expect(answerForRelease(at(path, form), 'ar', [killed(ar), killed(en)])).toEqual({
        page: '/withdrawn/2026/145',
        status: 410,
      })
  expect(answerForShort('ar', [killed(ar)])).toMatchObject({ redirect: '/releases/2026/145' })
})

test('a language that is not there yet says so while the other is live', () => {
  const notYet = { page: '/not-available/2026/145', status: 404 }
  expect(answerForRelease(at('/releases/2026/145/any'), 'en', [ar])).toEqual(notYet)
  expect(answerForRelease(at('/releases/2026/145'), 'ar', [en])).toEqual(notYet)
})

test('a number without anything public, or with only a withdrawn sibling, is unknown', () => {
  expect(answerForRelease(at('/releases/2026/145'), 'en', [])).toEqual(missing)
  expect(answerForRelease(at('/releases/2026/145'), 'en', [gone(ar)])).toEqual(missing)
})

test('the short address leads to the preferred language, else to the one that is live', () => {
  expect(answerForShort('en', [ar, en])).toEqual({ redirect: `/en${en.path}`, status: 302 })
  expect(answerForShort('ar', [ar, en])).toEqual({ redirect: ar.path, status: 302 })
  expect(answerForShort('en', [ar])).toEqual({ redirect: ar.path, status: 302 })
  expect(answerForShort('en', [ar, gone(en)])).toEqual({ redirect: ar.path, status: 302 })
  expect(answerForShort('en', [gone(ar), gone(en)])).toMatchObject({ redirect: `/en${en.path}` })
  expect(answerForShort('en', [])).toEqual(missing)
})
