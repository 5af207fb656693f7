// The database server itself falls over while plans are being carried out, and comes back.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { urlActingAs } from '#lib/db/connection.ts'
import { makeTemplate, startTestServer, template, urlOfDatabase } from '#lib/testing/cluster.ts'
import { sizeOf } from '#lib/testing/size.ts'

const server = await startTestServer()
await makeTemplate(server.url)
const url = urlOfDatabase(server.url, template)
// The modules below read them when they are imported.
process.env.DATABASE_URL = urlActingAs(url, 'balagh_desk')
process.env.DATABASE_NEWSROOM_URL = urlActingAs(url, 'balagh_newsroom')
const { anEditor } = await import('#prisma/demo/factories.ts')
const { duePlans, expectNoneByHalf, left, tally, wholeOf } = await import('./testing/due-plans.ts')
const { db } = await import('#lib/db/desk.ts')

afterAll(async () => {
  await db.$disconnect()
  await server.stop()
})

test('a server that crashes in the middle: none lost, none doubled, none by half', async () => {
  const crashes = sizeOf(2, 20)
  const plans = await duePlans(await anEditor(), crashes * 6, { spreadMs: crashes * 3000 })
  const clock = fork('lib/plans/testing/clock-process.ts', { execArgv: [], silent: true })
  await once(clock, 'message')
  for (let crash = 0; crash < crashes; crash++) {
    await sleep(400 + Math.random() * 1500)
    await server.crash()
    await expect
      .poll(() => expectNoneByHalf(plans).then(() => true), { timeout: 20_000 })
      .toBe(true)
  }
  await expect.poll(() => left().catch(() => -1), { timeout: 120_000, interval: 100 }).toBe(0)
  expect(await tally(plans)).toEqual(wholeOf(plans.length))
  const ended = once(clock, 'exit')
  clock.kill('SIGKILL')
  await ended
})
