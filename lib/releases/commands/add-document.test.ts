import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import type { RichText } from '#lib/rich-text/schema.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import { aFinishedRelease, aPerson, aRelease, done } from '#prisma/demo/factories.ts'
import { someRegisters } from '#prisma/demo/registers.ts'
import { addDocument } from './add-document.ts'

let writer: Person
let otherWriter: Person
let translator: Person
beforeAll(async () => {
  await someRegisters()
  writer = await aPerson('writer')
  otherWriter = await aPerson('writer')
  translator = await aPerson('translator')
})

test('a translation begins with the blocks of the original, under their ids and without their words', async () => {
  const releaseId = await aFinishedRelease(writer)
  const before = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
  const { documentId } = await done(addDocument(translator, { releaseId }))
  const [source, document] = await db.document.findMany({
    where: { releaseId },
    orderBy: { locale: 'asc' },
    include: {
      textRevisions: { include: { boilerplateVersion: true }, orderBy: { id: 'asc' } },
      editions: { include: { statuses: true } },
    },
  })
  const original = source!.textRevisions.at(-1)!
  const [text, ...others] = document!.textRevisions
  expect(others).toEqual([])
  expect(text).toMatchObject({
    headline: '',
    summary: '',
    basedOnId: original.id,
    authorId: translator.id,
    boilerplateVersion: { locale: 'en' },
  })
  expect(text!.body).toEqual({
    type: 'doc',
    content: (original.body as RichText).content.map(({ attrs: { id } }) => ({
      type: 'paragraph',
      attrs: { id },
    })),
  })
  expect(document).toMatchObject({
    id: documentId,
    locale: 'en',
    slug: null,
    editions: [
      {
        number: 1,
        kind: 'new',
        state: 'draft',
        textRevisionId: text!.id,
        sharedRevisionId: before.sharedRevisionId,
        statuses: [{ state: 'draft', actorId: translator.id }],
      },
    ],
  })
  const events = await db.auditEvent.findMany({
    where: { releaseId, locale: 'en' },
    orderBy: { seq: 'asc' },
  })
  expect(events.map(({ event }) => event)).toEqual(['document.added', 'edition.started'])
  const after = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
  expect(after.updatedAt.getTime()).toBeGreaterThan(before.updatedAt.getTime())
})

test('a release written in English gets an Arabic translation', async () => {
  const releaseId = await aFinishedRelease(writer, ['en'])
  const { documentId } = await done(addDocument(writer, { releaseId }))
  expect(await db.document.findUnique({ where: { id: documentId } })).toMatchObject({
    locale: 'ar',
  })
})

test('refused: a second one', async () => {
  const releaseId = await aFinishedRelease(writer, ['ar', 'en'])
  expect(await refusalOf(() => addDocument(writer, { releaseId }))).toEqual([
    { code: 'document.exists' },
  ])
})

test('two at the same moment: one document, and a refusal for the other', async () => {
  const { releaseId } = await aRelease(writer)
  const answers = await Promise.all([1, 2, 3].map(() => addDocument(writer, { releaseId })))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db.document.count({ where: { releaseId, locale: 'en' } })).toBe(1)
})

test("refused: another writer's release", async () => {
  const { releaseId } = await aRelease(writer)
  expect(await refusalOf(() => addDocument(otherWriter, { releaseId }))).toEqual([
    { code: 'release.not_allowed' },
  ])
})

test.each([{}, { releaseId: 'x' }, { releaseId: randomUUID() }, { releaseId: null }, null])(
  'refused: %j is no release',
  async (input) => {
    expect(await refusalOf(() => addDocument(writer, input))).toEqual([{ code: 'release.unknown' }])
  },
)
