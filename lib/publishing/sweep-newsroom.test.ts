import { expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { runSql } from '#lib/testing/cluster.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import { epochsKeptDays, sweepNewsroom } from './sweep-newsroom.ts'

test('changes and edges that nobody follows any more are removed, and no others', async () => {
  await runSql(
    ownerUrl,
    `INSERT INTO newsroom."EpochChange" (value, tags, "isUrgent", at) VALUES
      (101, '{a}', false, now() - interval '${epochsKeptDays + 1} days'), (102, '{b}', true, now() - interval '1 day')`,
    `INSERT INTO newsroom."Edge" (id, epoch, "seenAt") VALUES ('gone', 1, now() - interval '2 days'), ('here', 1, now())`,
  )
  expect(await sweepNewsroom()).toBe(false)
  expect(await db.epochChange.findMany()).toMatchObject([{ value: 102n }])
  expect(await db.edge.findMany()).toMatchObject([{ id: 'here' }])
})
