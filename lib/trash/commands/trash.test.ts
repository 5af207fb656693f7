import { beforeEach, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import { saveShared } from '#lib/releases/commands/save-shared.ts'
import { findReleaseFor, findTextFor } from '#lib/releases/queries.ts'
import { listReleasesFor } from '#lib/releases/list-releases.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  aSharedSave,
  aTextSave,
  done,
} from '#prisma/demo/factories.ts'
import { listTrashFor } from '../queries.ts'
import { restoreRelease } from './restore-release.ts'
import { trashRelease } from './trash-release.ts'

let writer: Person
let releaseId: string
beforeEach(async () => {
  writer = await aPerson('writer')
  releaseId = await aFinishedRelease(writer)
})

const revisionOf = async (id: string) =>
  (await db.release.findUniqueOrThrow({ where: { id } })).revision
const throwAway = async (actor = writer) =>
  trashRelease(actor, { releaseId, revision: await revisionOf(releaseId) })
const isListed = async () =>
  (await listReleasesFor(writer, {})).rows.some(({ id }) => id === releaseId)

test('it leaves every list and screen, and comes back as it was', async () => {
  const { text } = await aTextSave(releaseId, 'ar')
  await done(throwAway())
  expect(await isListed()).toBe(false)
  expect(await findReleaseFor(writer, releaseId)).toBeNull()
  expect(await findTextFor(writer, releaseId, 'ar')).toBeNull()
  expect((await listTrashFor(writer)).find(({ id }) => id === releaseId)).toMatchObject({
    trashedByName: writer.name,
    mayRestore: true,
  })
  await done(restoreRelease(writer, { releaseId }))
  expect(await isListed()).toBe(true)
  expect((await findTextFor(writer, releaseId, 'ar'))!.current.text).toEqual(text)
  const events = await db.auditEvent.findMany({ where: { releaseId }, orderBy: { seq: 'desc' } })
  expect(events.slice(0, 2).map(({ event }) => event)).toEqual([
    'release.restored',
    'release.trashed',
  ])
})

describe('refused', () => {
  test('every change of what lies in the trash', async () => {
    const [save, shared] = [
      await aTextSave(releaseId, 'ar', { kicker: 'x' }),
      await aSharedSave(releaseId, { topicIds: [] }),
    ]
    await done(throwAway())
    const inTrash = [{ code: 'release.in_trash' }]
    expect(await refusalOf(() => saveText(writer, save))).toEqual(inTrash)
    expect(await refusalOf(() => saveShared(writer, shared))).toEqual(inTrash)
    expect(await refusalOf(() => throwAway())).toEqual(inTrash)
  })

  test('what was public', async () => {
    await db.release.updateMany({ where: { id: releaseId }, data: { year: 1999, sequence: 1 } })
    expect(await refusalOf(() => throwAway())).toEqual([{ code: 'trash.was_public' }])
  })

  test('what guests can still read', async () => {
    await db.embargoInvitation.create({
      data: {
        releaseId,
        name: 'x',
        outlet: 'x',
        email: 'x@x.example',
        locale: 'ar',
        tokenHash: releaseId,
      },
    })
    expect(await refusalOf(() => throwAway())).toEqual([{ code: 'trash.has_guests' }])
  })

  test("another writer's release, in both directions", async () => {
    const other = await aPerson('writer')
    expect(await refusalOf(() => throwAway(other))).toEqual([{ code: 'release.not_allowed' }])
    await done(throwAway(await anEditor()))
    expect(await refusalOf(() => restoreRelease(other, { releaseId }))).toEqual([
      { code: 'release.not_allowed' },
    ])
    expect((await listTrashFor(other)).find(({ id }) => id === releaseId)!.mayRestore).toBe(false)
  })

  test('a release that changed since it was looked at', async () => {
    expect(await refusalOf(() => trashRelease(writer, { releaseId, revision: 99 }))).toEqual([
      { code: 'release.changed_meanwhile' },
    ])
  })

  test('bringing back what is not there', async () => {
    expect(await refusalOf(() => restoreRelease(writer, { releaseId }))).toEqual([
      { code: 'trash.not_there' },
    ])
  })
})
