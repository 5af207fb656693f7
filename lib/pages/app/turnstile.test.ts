import { expect, test } from 'vitest'
import { BusyError, Turnstile } from './turnstile.ts'

/** Somebody who asks, and stays inside until told to leave. */
function visitors(turnstile: Turnstile) {
  const entered: string[] = []
  const leave = new Map<string, () => void>()
  const come = (key: string, isRenewal = false) =>
    turnstile.pass(key, isRenewal, () => {
      entered.push(key)
      return new Promise<void>((resolve) => leave.set(key, resolve))
    })
  const go = async (key: string) => {
    leave.get(key)!()
    await settled()
  }
  return { entered, come, go }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

test('a reader goes before everything that is made anew, which never takes all places', async () => {
  const { entered, come, go } = visitors(new Turnstile({ all: 3, renewals: 2, waiting: 9 }))
  const all = [come('a', true), come('b', true), come('c', true), come('d', true)]
  await settled()
  expect(entered).toEqual(['a', 'b'])
  all.push(come('one'), come('two'))
  await settled()
  expect(entered).toEqual(['a', 'b', 'one'])
  await go('a')
  expect(entered).toEqual(['a', 'b', 'one', 'two'])
  await go('one')
  expect(entered.at(-1)).toBe('c')
  await go('b')
  expect(entered.at(-1)).toBe('d')
  for (const key of ['c', 'd', 'two']) await go(key)
  await Promise.all(all)
})

test('what a reader asks for meanwhile goes first', async () => {
  const turnstile = new Turnstile({ all: 2, renewals: 1, waiting: 9 })
  const { entered, come, go } = visitors(turnstile)
  void come('a', true)
  void come('b', true)
  void come('c', true)
  await settled()
  turnstile.hasten('c')
  await settled()
  expect(entered).toEqual(['a', 'c'])
  await go('c')
  expect(entered).toEqual(['a', 'c'])
  await go('a')
  expect(entered).toEqual(['a', 'c', 'b'])
})

test('who finds too many waiting is sent away; a fall frees the place', async () => {
  const turnstile = new Turnstile({ all: 1, renewals: 1, waiting: 1 })
  const { come, go } = visitors(turnstile)
  void come('a')
  void come('b')
  await settled()
  await expect(come('c')).rejects.toThrow(BusyError)
  await go('a')
  await go('b')
  const fall = turnstile.pass('d', false, () => Promise.reject(new Error('fell')))
  await expect(fall).rejects.toThrow('fell')
  await expect(turnstile.pass('e', false, async () => 'in')).resolves.toBe('in')
})

test('it is quiet when nobody is inside and nobody waits', async () => {
  const turnstile = new Turnstile({ all: 1, renewals: 1, waiting: 9 })
  const { come, go } = visitors(turnstile)
  await turnstile.untilQuiet()
  void come('a')
  void come('b', true)
  let isQuiet = false
  void turnstile.untilQuiet().then(() => (isQuiet = true))
  await settled()
  await go('a')
  expect(isQuiet).toBe(false)
  await go('b')
  expect(isQuiet).toBe(true)
})
