import { expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { countTry, forgiveTry, sweepThrottle } from './throttle.ts'

const minutes = (count: number) => new Date(Date.UTC(2026, 10, 1) + count * 60_000)
const account = (value: string) => ({ kind: 'account', value }) as const

async function tryTimes(key: Parameters<typeof countTry>[0], times: number, at = minutes(0)) {
  const answers = await Promise.all(Array.from({ length: times }, () => countTry(key, at)))
  return answers.filter((refusal) => refusal === null).length
}

test('of 50 tries at the same moment ten are let through to an account', async () => {
  expect(await tryTimes(account('a'), 50)).toBe(10)
})

test('an address gets fifty', async () => {
  expect(await tryTimes({ kind: 'address', value: '192.0.2.1' }, 80)).toBe(50)
})

test('a refusal says in how many minutes to come back', async () => {
  await tryTimes(account('b'), 10)
  const refusal = await countTry(account('b'), minutes(4.5))
  expect(refusal?.problems).toEqual([{ code: 'sign_in.too_many', values: { minutes: 11 } }])
})

test('a window ends after a quarter of an hour, also under fire', async () => {
  expect(await tryTimes(account('c'), 30, minutes(0))).toBe(10)
  expect(await tryTimes(account('c'), 30, minutes(14.9))).toBe(0)
  expect(await tryTimes(account('c'), 30, minutes(15))).toBe(10)
})

test('a try that succeeded is not counted', async () => {
  await tryTimes(account('d'), 9)
  for (let signIns = 0; signIns < 5; signIns++) {
    expect(await countTry(account('d'), minutes(1))).toBeNull()
    await forgiveTry(account('d'))
  }
  expect(await tryTimes(account('d'), 5, minutes(2))).toBe(1)
})

test('old counts are swept, running ones stay', async () => {
  await countTry(account('old'), minutes(0))
  await countTry(account('running'), minutes(60))
  await sweepThrottle(minutes(61))
  const keys = (await db.signInThrottle.findMany()).map(({ key }) => key)
  expect(keys).not.toContain('account:old')
  expect(keys).toContain('account:running')
})
