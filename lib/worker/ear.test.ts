import { expect, test } from 'vitest'
import { runSql } from '#lib/testing/cluster.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import { listen } from './ear.ts'

test('hears its bells; all of them may have rung while it was deaf', async () => {
  const end = new AbortController()
  const heard: (string | null)[] = []
  const log: string[] = []
  const hearing = {
    channels: ['one', 'two'],
    onRing: (channel: string | null) => heard.push(channel),
  }
  const listening = listen(hearing, end.signal, (line) => log.push(line))
  await expect.poll(() => heard).toEqual([null])
  await runSql(ownerUrl, `NOTIFY two`, `NOTIFY three`, `NOTIFY one`)
  await expect.poll(() => heard).toEqual([null, 'two', 'one'])
  await runSql(
    ownerUrl,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND query LIKE 'LISTEN%'`,
  )
  await expect.poll(() => heard.length, { timeout: 5000 }).toBe(4)
  expect(heard.at(-1)).toBeNull()
  expect(log).toEqual([expect.stringMatching(/^ear: hears nothing \(57P01/), 'ear: hears again'])
  end.abort()
  await listening
})
