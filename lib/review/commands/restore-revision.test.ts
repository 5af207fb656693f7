import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import { readText } from '#lib/releases/read-text.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  aSubmittedRelease,
  aTextSave,
  done,
  writeText,
} from '#prisma/demo/factories.ts'
import { restoreRevision } from './restore-revision.ts'

let writer: Person
let editor: Person
beforeAll(async () => {
  writer = await aPerson('writer')
  editor = await anEditor()
})

/** A text that was saved, then saved otherwise. */
async function twoTexts() {
  const releaseId = await aFinishedRelease(writer, ['ar'], { withPhoto: true })
  const { baseRevisionId: former } = await aTextSave(releaseId, 'ar')
  const { revisionId: newest } = await writeText(writer, releaseId, 'ar', {
    headline: 'عنوان آخر تماماً',
    photoTexts: [],
  })
  return { releaseId, former, newest }
}

test('an earlier text comes back as a new revision, photo words too, and nothing is lost', async () => {
  const { releaseId, former, newest } = await twoTexts()
  const asked = { releaseId, locale: 'ar', revisionId: former, baseRevisionId: newest }
  const { revisionId } = await done(restoreRevision(writer, asked))
  const [old, restored] = [await readText(db, former), await readText(db, revisionId)]
  expect(restored.text).toEqual(old.text)
  expect(restored.text.photoTexts).toHaveLength(1)
  const row = await db.textRevision.findUniqueOrThrow({ where: { id: revisionId } })
  expect(row).toMatchObject({ parentId: newest, authorId: writer.id })
  expect(await db.textRevision.count({ where: { id: { in: [former, newest] } } })).toBe(2)
  expect(
    await db.auditEvent.findFirst({ where: { releaseId }, orderBy: { seq: 'desc' } }),
  ).toMatchObject({ event: 'text.saved', subjectId: revisionId })
})

test('the text that stands there already makes no revision', async () => {
  const { releaseId, newest } = await twoTexts()
  const asked = { releaseId, locale: 'ar', revisionId: newest, baseRevisionId: newest }
  expect(await restoreRevision(writer, asked)).toMatchObject({ ok: true, unchanged: true })
})

test('refused: when someone has saved since, so that nobody restores over words unseen', async () => {
  const { releaseId, former, newest } = await twoTexts()
  await done(saveText(editor, await aTextSave(releaseId, 'ar', { kicker: 'دفاع' })))
  const asked = { releaseId, locale: 'ar', revisionId: former, baseRevisionId: newest }
  expect(await refusalOf(() => restoreRevision(writer, asked))).toEqual([
    { code: 'text.changed_meanwhile' },
  ])
})

test('refused: a revision of another text, and one that there is not', async () => {
  const { releaseId, newest } = await twoTexts()
  const other = await twoTexts()
  for (const revisionId of [other.former, randomUUID()])
    expect(
      await refusalOf(() =>
        restoreRevision(writer, { releaseId, locale: 'ar', revisionId, baseRevisionId: newest }),
      ),
    ).toEqual([{ code: 'revision.unknown' }])
})

test('refused: to a writer whose text is with the editors', async () => {
  const releaseId = await aSubmittedRelease(writer)
  const { baseRevisionId } = await aTextSave(releaseId, 'ar')
  const asked = { releaseId, locale: 'ar', revisionId: baseRevisionId, baseRevisionId }
  expect(await refusalOf(() => restoreRevision(writer, asked))).toEqual([
    { code: 'text.not_allowed' },
  ])
})
