import { expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { trashRelease } from '#lib/trash/commands/trash-release.ts'
import { anApprovedRelease, anEditor, aPerson, done } from '#prisma/demo/factories.ts'
import { embargoOf, putUnderEmbargo } from '#prisma/demo/guests.ts'
import { listEmbargoesFor } from './list-embargoes.ts'

test('an embargo stands in the calendar at its end, and not when its release is in the trash', async () => {
  const editor = await anEditor()
  const releaseId = await anApprovedRelease(editor, ['ar', 'en'], { headline: 'بلاغ تحت الحظر' })
  await putUnderEmbargo(editor, releaseId, 30)
  const until = (await embargoOf(releaseId))!
  const moment = new Date(until.getTime() + 1)
  const found = await listEmbargoesFor(await aPerson('translator'), until, moment)
  expect(found).toEqual([
    { releaseId, until, zone: 'UTC', language: 'ar', headline: 'بلاغ تحت الحظر' },
  ])
  expect(await listEmbargoesFor(editor, moment, new Date(moment.getTime() + 1000))).toEqual([])
  const { revision } = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
  await done(trashRelease(editor, { releaseId, revision }))
  expect(await listEmbargoesFor(editor, until, moment)).toEqual([])
})
