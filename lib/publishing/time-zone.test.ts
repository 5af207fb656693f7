import pg from 'pg'
import { expect, test } from 'vitest'
import { runSql } from '#lib/testing/cluster.ts'
import { ownerUrl } from '#lib/testing/database.ts'

test('the moments are right on a server that lives in another time zone', async () => {
  const name = new URL(ownerUrl).pathname.slice(1)
  await runSql(ownerUrl, `ALTER DATABASE ${name} SET timezone = 'Asia/Tokyo'`)
  const { anEditor, aPublishedRelease } = await import('#prisma/demo/factories.ts')
  const { newsroom } = await import('#lib/newsroom/db.ts')
  const releaseId = await aPublishedRelease(await anEditor())
  const live = await newsroom.liveDocument.findFirstOrThrow({ where: { releaseId } })
  expect(Math.abs(live.publishedAt.getTime() - Date.now())).toBeLessThan(60_000)
  const client = new pg.Client(ownerUrl)
  await client.connect()
  const { rows } = await client.query(
    `SELECT now() - at < interval '1 minute' AS recent FROM desk."AuditEvent"`,
  )
  await client.end()
  expect(rows.every(({ recent }) => recent)).toBe(true)
})
