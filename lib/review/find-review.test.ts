import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { approveEdition } from '#lib/releases/commands/approve-edition.ts'
import { returnEdition } from '#lib/releases/commands/return-edition.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  aPublishedRelease,
  aSubmittedRelease,
  aTextSave,
  done,
  fillShared,
  revisionOf,
  submit,
  writeText,
} from '#prisma/demo/factories.ts'
import { findReviewFor, findVersionsFor } from './find-review.ts'
import { listRevisionsFor, pageSize } from './list-revisions.ts'

let writer: Person
let editor: Person
beforeAll(async () => {
  writer = await aPerson('writer')
  editor = await anEditor()
})

const review = async (releaseId: string, asked?: string) =>
  (await findReviewFor(editor, releaseId, 'ar', asked))!
const edition = async (releaseId: string) => ({
  releaseId,
  locale: 'ar',
  revision: await revisionOf(releaseId, 'ar'),
})

describe('what a text is compared with', () => {
  test('nothing, when nobody has seen it before', async () => {
    const releaseId = await aSubmittedRelease(writer)
    const { base, comparison } = await review(releaseId)
    expect(base).toBeNull()
    expect(comparison.changes).toBe(0)
  })

  test('what was submitted before, when it was given back', async () => {
    const releaseId = await aSubmittedRelease(writer)
    const { baseRevisionId } = await aTextSave(releaseId, 'ar')
    await done(returnEdition(editor, { ...(await edition(releaseId)), note: 'قصير' }))
    await writeText(writer, releaseId, 'ar', { headline: 'عنوان جديد' })
    await submit(writer, releaseId, 'ar')
    const { base, comparison } = await review(releaseId)
    expect(base).toMatchObject({ is: 'submitted', textRevisionId: baseRevisionId, number: 1 })
    expect(comparison.text.head.filter(({ isChanged }) => isChanged)).toMatchObject([
      { field: 'headline' },
    ])
  })

  test('what was approved, when it was changed after that', async () => {
    const releaseId = await aSubmittedRelease(writer)
    await done(approveEdition(editor, await edition(releaseId)))
    const { baseRevisionId } = await aTextSave(releaseId, 'ar')
    await writeText(editor, releaseId, 'ar', { summary: 'ملخص آخر.' })
    const { base, comparison } = await review(releaseId)
    expect(base).toMatchObject({
      is: 'approved',
      textRevisionId: baseRevisionId,
      byName: editor.name,
    })
    expect(comparison.changes).toBe(1)
  })

  test('what is live; and nothing has changed while no draft is open', async () => {
    const releaseId = await aPublishedRelease(editor)
    expect(await review(releaseId)).toMatchObject({
      base: { is: 'live', number: 1 },
      comparison: { changes: 0 },
    })
    await writeText(editor, releaseId, 'ar', { summary: 'ملخص آخر.' })
    expect(await review(releaseId)).toMatchObject({
      base: { is: 'live', number: 1 },
      comparison: { changes: 1 },
    })
  })

  test('what was asked for: nothing, a named point, any revision; nonsense is ignored', async () => {
    const releaseId = await aPublishedRelease(editor)
    const { baseRevisionId } = await aTextSave(releaseId, 'ar')
    await writeText(editor, releaseId, 'ar', { summary: 'ملخص آخر.' })
    expect((await review(releaseId, 'none')).base).toBeNull()
    expect((await review(releaseId, baseRevisionId)).base).toMatchObject({ is: 'revision' })
    for (const odd of ['live', 'x', crypto.randomUUID()])
      expect((await review(releaseId, odd)).base).toMatchObject({ is: 'live' })
  })
})

test('a date or a contact that changed beside the words is told', async () => {
  const releaseId = await aPublishedRelease(editor)
  await fillShared(editor, releaseId, { datelineDate: '2026-08-06', contactIds: [] })
  await writeText(editor, releaseId, 'ar', { summary: 'ملخص آخر.' })
  const { comparison } = await review(releaseId)
  expect(comparison.shared).toMatchObject([
    { fact: 'date', before: ['5 غشت 2026'], after: ['6 غشت 2026'] },
    { fact: 'contacts', after: [] },
  ])
  expect(comparison.changes).toBe(3)
})

test('the words of an approval are those that were approved, whatever is saved later', async () => {
  const releaseId = await aSubmittedRelease(writer)
  const { baseRevisionId } = await aTextSave(releaseId, 'ar')
  await done(approveEdition(editor, await edition(releaseId)))
  await writeText(editor, releaseId, 'ar', { summary: 'ملخص آخر.' })
  const status = await db.editionStatus.findFirstOrThrow({
    where: { state: 'approved', edition: { document: { releaseId } } },
  })
  expect(status.textRevisionId).toBe(baseRevisionId)
})

test('any two revisions can be compared, of this text and no other', async () => {
  const releaseId = await aFinishedRelease(writer)
  const { baseRevisionId: from } = await aTextSave(releaseId, 'ar')
  const { revisionId: to } = await writeText(writer, releaseId, 'ar', { kicker: 'دفاع' })
  expect(await findVersionsFor(editor, releaseId, 'ar', { from, to })).toMatchObject({
    from: { textRevisionId: from },
    to: { textRevisionId: to },
    comparison: { changes: 1 },
  })
  const other = await aFinishedRelease(writer)
  const { baseRevisionId: foreign } = await aTextSave(other, 'ar')
  expect(await findVersionsFor(editor, releaseId, 'ar', { from: foreign, to })).toBeNull()
})

test('revisions are listed newest first, with who, and what became of them', async () => {
  const releaseId = await aSubmittedRelease(writer)
  await done(approveEdition(editor, await edition(releaseId)))
  const { rows, next } = await listRevisionsFor(editor, releaseId, 'ar')
  expect(next).toBeNull()
  expect(rows.map(({ isCurrent }) => isCurrent)).toEqual([true, false])
  expect(rows[0]).toMatchObject({ authorName: writer.name, parentId: rows[1]!.id })
  expect(rows[0]!.marks.map(({ state, byName }) => [state, byName])).toEqual([
    ['submitted', writer.name],
    ['approved', editor.name],
  ])
  expect(rows[1]!.marks).toEqual([])
})

test('a page of revisions leads to the next, and each revision is on one of them', async () => {
  const releaseId = await aFinishedRelease(writer)
  for (let at = 0; at < pageSize; at += 1)
    await writeText(writer, releaseId, 'ar', { kicker: `دفاع ${at}` })
  const first = await listRevisionsFor(editor, releaseId, 'ar')
  const second = await listRevisionsFor(editor, releaseId, 'ar', first.next!)
  const ids = [...first.rows, ...second.rows].map(({ id }) => id)
  expect(first.rows).toHaveLength(pageSize)
  expect(second.next).toBeNull()
  expect(new Set(ids).size).toBe(pageSize + 2)
  expect((await listRevisionsFor(editor, releaseId, 'ar', 'nonsense')).rows).toHaveLength(pageSize)
})
