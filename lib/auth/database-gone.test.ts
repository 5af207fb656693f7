import { setTimeout } from 'node:timers/promises'
import { PrismaPg } from '@prisma/adapter-pg'
import { expect, test } from 'vitest'
import { PrismaClient } from '#generated/prisma/client.ts'
import { db } from '#lib/db/desk.ts'
import { runSql } from '#lib/testing/cluster.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import { isDatabaseGone, orDatabaseGone } from './database-gone.ts'

const errorOf = async (work: Promise<unknown>) => work.then(() => null).catch((error) => error)

test('nothing listens at the address', async () => {
  const connectionString = 'postgresql://nobody@127.0.0.1:1/nothing'
  const nowhere = new PrismaClient({ adapter: new PrismaPg({ connectionString }) })
  const reading = () => nowhere.user.findMany()
  expect(isDatabaseGone(await errorOf(reading()))).toBe(true)
  expect(await orDatabaseGone(reading)).toEqual({
    ok: false,
    problems: [{ code: 'database.gone' }],
  })
})

test('the server ends the connection in the middle of the work', async () => {
  const reading = errorOf(db.$queryRaw`SELECT pg_sleep(9)::text`)
  const transaction = errorOf(db.$transaction((tx) => tx.$queryRaw`SELECT pg_sleep(8)::text`))
  await setTimeout(500)
  await runSql(
    ownerUrl,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'SELECT pg_sleep%'`,
  )
  expect(isDatabaseGone(await reading)).toBe(true)
  expect(isDatabaseGone(await transaction)).toBe(true)
})

test('anything else is our own mistake and is thrown on', async () => {
  const wrong = () => db.$queryRaw`SELECT * FROM desk."Nothing"`
  expect(isDatabaseGone(await errorOf(wrong()))).toBe(false)
  await expect(orDatabaseGone(wrong)).rejects.toThrow()
  expect(isDatabaseGone(new Error('bug'))).toBe(false)
  expect(isDatabaseGone(null)).toBe(false)
})
