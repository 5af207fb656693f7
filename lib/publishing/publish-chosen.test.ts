import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { newsroom } from '#lib/newsroom/db.ts'
import { readEditions } from '#lib/releases/lock-release.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import {
  anApprovedRelease,
  anEditor,
  approve,
  aSubmittedRelease,
  aTextSave,
  done,
  revisionOf,
  submit,
  system,
} from '#prisma/demo/factories.ts'
import { type Choice, publishChosen } from './publish-chosen.ts'
import { publishEditions } from './publish-editions.ts'

let editor: Person
beforeAll(async () => {
  editor = await anEditor()
})

const clock = { kind: 'system', name: 'clock' } as const
const choice = (releaseId: string, more: Partial<Choice> = {}): Choice => ({
  releaseId,
  locale: 'ar',
  kind: 'minor',
  correctionNote: '',
  ...more,
})
const publishNow = (choices: Choice[]) => db.$transaction((tx) => publishChosen(tx, clock, choices))
const epoch = async () => (await newsroom.epoch.findFirstOrThrow()).value

/** As a plan does: the approved edition waits, pinned. */
async function schedule(releaseId: string) {
  const release = (await readEditions(db, releaseId))!
  const editionId = release.documents[0]!.newest.id
  await db.editionStatus.create({ data: { editionId, state: 'scheduled', actorId: editor.id } })
  return editionId
}
const writeOn = async (releaseId: string, headline: string) =>
  done(saveText(editor, await aTextSave(releaseId, 'ar', { headline })))

test('several releases in both languages as one act: one moment, one bell, numbers in their order', async () => {
  const ids = [
    await anApprovedRelease(editor, ['ar', 'en']),
    await anApprovedRelease(editor),
    await anApprovedRelease(editor),
  ]
  const before = await epoch()
  const choices = [
    choice(ids[2]!),
    choice(ids[0]!),
    choice(ids[0]!, { locale: 'en' }),
    choice(ids[1]!),
  ]
  const { published } = await done(publishNow(choices))
  expect(published.map(({ releaseId, locale }) => [releaseId, locale])).toEqual(
    choices.map(({ releaseId, locale }) => [releaseId, locale]),
  )
  const [first] = published
  expect(published.map(({ sequence }) => sequence - first!.sequence)).toEqual([0, 1, 1, 2])
  expect(await epoch()).toBe(before + 1n)
  const live = await newsroom.liveDocument.findMany({ where: { releaseId: { in: ids } } })
  expect(live).toHaveLength(4)
  const events = await db.auditEvent.findMany({
    where: { releaseId: { in: ids }, event: 'edition.published' },
  })
  expect(events.map(({ facts }) => facts)).toMatchObject(choices.map(() => ({ system: 'clock' })))
})

test('one that may not go keeps all of them back', async () => {
  const ready = await anApprovedRelease(editor)
  const waiting = await aSubmittedRelease(editor)
  expect(await publishNow([choice(ready), choice(waiting)])).toEqual({
    ok: false,
    problems: [{ code: 'edition.not_approved', field: 'ar' }],
  })
  expect(await newsroom.liveDocument.count({ where: { releaseId: ready } })).toBe(0)
})

test('what is scheduled goes out as it was approved, whatever was written since', async () => {
  const releaseId = await anApprovedRelease(editor)
  const editionId = await schedule(releaseId)
  const { text } = await aTextSave(releaseId, 'ar')
  await writeOn(releaseId, 'عنوان الغد')
  await done(publishNow([choice(releaseId, { editionId })]))
  const published = await newsroom.publishedEdition.findMany({ where: { releaseId } })
  expect(published).toMatchObject([{ id: editionId, headline: text.headline }])
  const [document] = (await readEditions(db, releaseId))!.documents
  expect(document).toMatchObject({
    newest: { number: 2, state: 'draft' },
    live: { id: editionId },
    pinned: null,
  })
})

test('the newer edition waits until the scheduled one has gone', async () => {
  const releaseId = await anApprovedRelease(editor)
  const editionId = await schedule(releaseId)
  await writeOn(releaseId, 'عنوان الغد')
  await submit(editor, releaseId, 'ar')
  await approve(system, releaseId, 'ar')
  const editions = [{ locale: 'ar', revision: await revisionOf(releaseId, 'ar') }]
  for (const force of [undefined, { reason: 'عاجل' }])
    expect(await publishEditions(editor, { releaseId, editions, force })).toEqual({
      ok: false,
      problems: [{ code: 'edition.older_is_scheduled', field: 'ar' }],
    })
  await done(publishNow([choice(releaseId, { editionId })]))
  await done(publishEditions(editor, { releaseId, editions }))
  expect((await readEditions(db, releaseId))!.documents[0]).toMatchObject({ live: { number: 2 } })
})

test('the words of a scheduled edition cannot be changed', async () => {
  const releaseId = await anApprovedRelease(editor)
  const editionId = await schedule(releaseId)
  await writeOn(releaseId, 'عنوان الغد')
  const { textRevisionId } = await db.edition.findFirstOrThrow({
    where: { document: { releaseId }, number: 2 },
  })
  await expect(
    db.edition.updateMany({ where: { id: editionId }, data: { textRevisionId } }),
  ).rejects.toThrow('is pinned')
})
