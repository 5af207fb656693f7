// Two people have read what goes live: the database itself sees to it, whatever a command does.
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { readEditions } from '#lib/releases/lock-release.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import { aFinishedRelease, anEditor, aSubmittedRelease } from '#prisma/demo/factories.ts'

let owner: pg.Client
let desk: pg.Client
beforeAll(async () => {
  owner = new pg.Client(ownerUrl)
  desk = new pg.Client(process.env.DATABASE_URL)
  await Promise.all([owner.connect(), desk.connect()])
})
afterAll(() => Promise.all([owner.end(), desk.end()]))

const add = (editionId: string, state: string, actorId: string | null = null) =>
  desk.query(
    `INSERT INTO desk."EditionStatus" ("editionId", state, "actorId") VALUES ($1, $2, $3)`,
    [editionId, state, actorId],
  )
const editionOf = async (releaseId: string) =>
  (await readEditions(db, releaseId))!.documents[0]!.newest

test('whoever handed it in cannot approve it', async () => {
  const { id, submitterId } = await editionOf(await aSubmittedRelease(await anEditor()))
  await expect(add(id, 'approved', submitterId)).rejects.toThrow('another pair of eyes')
})

test('a draft is not approved', async () => {
  const { id } = await editionOf(await aFinishedRelease(await anEditor()))
  await expect(add(id, 'approved')).rejects.toThrow('another pair of eyes')
})

test.each(['scheduled', 'published'])('what nobody approved is not %s', async (state) => {
  const { id } = await editionOf(await aSubmittedRelease(await anEditor()))
  await expect(add(id, state)).rejects.toThrow('is not approved')
})

test('what went out by force is on record for good, and is approved by another', async () => {
  const editor = await anEditor()
  const { id } = await editionOf(await aSubmittedRelease(editor))
  await desk.query(
    `INSERT INTO desk."ForcedPublication" ("editionId", reason, "actorId") VALUES ($1, 'x', $2)`,
    [id, editor.id],
  )
  await add(id, 'published', editor.id)
  for (const change of [`reason = 'y'`, `"approvedAt" = now(), "approvedById" = "actorId"`])
    await expect(
      desk.query(`UPDATE desk."ForcedPublication" SET ${change} WHERE "editionId" = $1`, [id]),
      change,
    ).rejects.toThrow('stands')
  await expect(owner.query(`DELETE FROM desk."ForcedPublication"`)).rejects.toThrow('stands')
})
