import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aBell } from './bell.ts'
import type { Job } from './job.ts'
import { runLane } from './lane.ts'

function aLane(step: Job['step'], more: Partial<Job> = {}) {
  const end = new AbortController()
  const bell = aBell(end.signal)
  const log: string[] = []
  const job = { name: 'job', lookEvery: 60_000, step, ...more }
  const ended = runLane(job, bell, end.signal, (line) => log.push(line))
  const stop = () => {
    end.abort()
    return ended
  }
  return { bell, log, stop }
}

test('works while there is work, then sleeps until its bell', async () => {
  let left = 3
  let steps = 0
  const { bell, stop } = aLane(async () => {
    steps++
    return left-- > 0
  })
  await expect.poll(() => steps).toBe(4)
  bell.ring()
  await expect.poll(() => steps).toBe(5)
  await stop()
  expect(steps).toBe(5)
})

test('a bell that rings during work is not missed', async () => {
  let steps = 0
  const { bell, stop } = aLane(async () => {
    await sleep(1)
    if (++steps === 1) bell.ring()
    return false
  })
  await expect.poll(() => steps).toBe(2)
  await stop()
})

test('looks by itself when no bell rings', async () => {
  let steps = 0
  const { stop } = aLane(async () => ++steps < 0, { lookEvery: 5 })
  await expect.poll(() => steps).toBeGreaterThan(3)
  await stop()
})

test('what fails is tried again, not hotly, and said once', async () => {
  let steps = 0
  const { log, stop } = aLane(async () => {
    if (++steps < 3) throw Object.assign(new Error('down'), { code: 'ECONNREFUSED' })
    return false
  })
  await expect.poll(() => steps).toBe(1)
  await sleep(100)
  expect(steps).toBe(1)
  await expect
    .poll(() => log, { timeout: 5000 })
    .toEqual(['job: cannot work (ECONNREFUSED down)', 'job: works again'])
  expect(steps).toBe(3)
  await stop()
})

test('a job with a share of the time rests for the rest of it, bell or no bell', async () => {
  let steps = 0
  const { bell, stop } = aLane(
    async () => {
      steps++
      await sleep(50)
      return true
    },
    { share: 0.01 },
  )
  await expect.poll(() => steps).toBe(1)
  await sleep(200)
  bell.ring()
  await sleep(50)
  expect(steps).toBe(1)
  await stop()
})

test('what may not be late waits no longer than it may, and no longer than it says', async () => {
  let steps = 0
  const falls = async () => {
    if (++steps < 5) throw new Error('down')
    return false
  }
  const { log, stop } = aLane(falls, { patience: 1, lookEvery: () => 2 })
  await expect.poll(() => steps, { timeout: 900 }).toBeGreaterThan(6)
  expect(log).toEqual(['job: cannot work (down)', 'job: works again'])
  await stop()
})
