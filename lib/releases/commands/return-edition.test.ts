import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  aSubmittedRelease,
  done,
  revisionOf,
  submit,
  writeText,
} from '#prisma/demo/factories.ts'
import { returnEdition } from './return-edition.ts'

let writer: Person
let editor: Person
beforeAll(async () => {
  writer = await aPerson('writer')
  editor = await anEditor()
})

const asked = async (releaseId: string, note = 'تدقيق الأرقام من فضلكم') => ({
  releaseId,
  locale: 'ar',
  revision: await revisionOf(releaseId, 'ar'),
  note,
})

test('a submitted edition goes back with a note, and its writer may go on', async () => {
  const releaseId = await aSubmittedRelease(writer)
  expect(await returnEdition(editor, await asked(releaseId))).toEqual({ ok: true })
  const edition = await db.edition.findFirstOrThrow({
    where: { document: { releaseId } },
    include: { statuses: { orderBy: { id: 'asc' } } },
  })
  expect(edition.state).toBe('changes_requested')
  expect(edition.statuses.at(-1)).toMatchObject({
    state: 'changes_requested',
    actorId: editor.id,
    note: 'تدقيق الأرقام من فضلكم',
  })
  expect(
    await db.auditEvent.findFirst({ where: { releaseId }, orderBy: { seq: 'desc' } }),
  ).toMatchObject({
    event: 'edition.returned',
    actorId: editor.id,
    locale: 'ar',
    subjectId: edition.id,
    facts: { number: 1, note: 'تدقيق الأرقام من فضلكم' },
  })
  await writeText(writer, releaseId, 'ar', { kicker: 'دفاع' })
  await submit(writer, releaseId, 'ar')
})

test('refused: by a writer', async () => {
  const releaseId = await aSubmittedRelease(writer)
  const input = await asked(releaseId)
  expect(await refusalOf(() => returnEdition(writer, input))).toEqual([
    { code: 'release.not_allowed' },
  ])
})

test('refused: a draft; and a second time', async () => {
  const draft = await asked(await aFinishedRelease(writer))
  const returned = await asked(await aSubmittedRelease(writer))
  await done(returnEdition(editor, returned))
  for (const input of [draft, returned])
    expect(await refusalOf(() => returnEdition(editor, input))).toEqual([
      { code: 'edition.not_submitted' },
    ])
})

test('refused: an edition that was changed since', async () => {
  const releaseId = await aSubmittedRelease(writer)
  const input = await asked(releaseId)
  await writeText(editor, releaseId, 'ar', { kicker: 'دفاع' })
  expect(await refusalOf(() => returnEdition(editor, input))).toEqual([
    { code: 'edition.changed_meanwhile' },
  ])
})

test.each([
  ['no note', '', 'note.missing'],
  ['an empty note', ' \n\t ', 'note.missing'],
  ['a note without end', 'ب'.repeat(1001), 'text.too_long'],
])('refused: %s', async (_case, note, code) => {
  const releaseId = await aSubmittedRelease(writer)
  const input = await asked(releaseId, note)
  expect(await refusalOf(() => returnEdition(editor, input))).toEqual([{ code, field: 'note' }])
})

test('refused: an unknown release, or a language that it has not', async () => {
  const input = await asked(await aSubmittedRelease(writer))
  for (const odd of [
    { ...input, releaseId: randomUUID() },
    { ...input, locale: 'en' },
  ])
    expect(await refusalOf(() => returnEdition(editor, odd))).toEqual([{ code: 'release.unknown' }])
})
