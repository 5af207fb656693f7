import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  aPublishedRelease,
  aRelease,
  done,
  revisionOf,
  submit,
  writeText,
} from '#prisma/demo/factories.ts'
import { submitEdition } from './submit-edition.ts'

let writer: Person
let translator: Person
let editor: Person
beforeAll(async () => {
  writer = await aPerson('writer')
  translator = await aPerson('translator')
  editor = await anEditor()
})

const asked = async (releaseId: string, locale: Locale = 'ar') => ({
  releaseId,
  locale,
  revision: await revisionOf(releaseId, locale),
})
const editionOf = (releaseId: string, locale: Locale) =>
  db.edition.findFirstOrThrow({
    where: { document: { releaseId, locale } },
    orderBy: { number: 'desc' },
    include: { statuses: { orderBy: { id: 'asc' } } },
  })

test('a finished draft is handed in; the other language stays a draft', async () => {
  const releaseId = await aFinishedRelease(writer, ['ar', 'en'])
  expect(await submitEdition(writer, await asked(releaseId))).toEqual({ ok: true })
  const edition = await editionOf(releaseId, 'ar')
  expect(edition).toMatchObject({
    state: 'submitted',
    statuses: [{ state: 'draft' }, { state: 'submitted', actorId: writer.id }],
  })
  expect(await editionOf(releaseId, 'en')).toMatchObject({ state: 'draft' })
  expect(
    await db.auditEvent.findFirst({ where: { releaseId }, orderBy: { seq: 'desc' } }),
  ).toMatchObject({
    event: 'edition.submitted',
    actorId: writer.id,
    locale: 'ar',
    subjectId: edition.id,
    facts: { number: 1 },
  })
})

test('a translator hands in a translation', async () => {
  const releaseId = await aFinishedRelease(writer, ['ar', 'en'])
  await done(submitEdition(translator, await asked(releaseId, 'en')))
  expect(await editionOf(releaseId, 'en')).toMatchObject({ state: 'submitted' })
})

test('refused: everything that is missing is named', async () => {
  const { releaseId } = await aRelease(writer)
  const problems = await refusalOf(async () => submitEdition(writer, await asked(releaseId)))
  const fields = ['summary', 'body', 'place', 'date', 'topics']
  expect(problems).toEqual(fields.map((field) => ({ code: `requirement.${field}`, field })))
})

test("refused: a translator with the original, a writer with another writer's", async () => {
  const releaseId = await aFinishedRelease(writer)
  const input = await asked(releaseId)
  for (const person of [translator, await aPerson('writer')])
    expect(await refusalOf(() => submitEdition(person, input))).toEqual([
      { code: 'release.not_allowed' },
    ])
})

test('refused: what is submitted already', async () => {
  const releaseId = await aFinishedRelease(writer)
  const input = await asked(releaseId)
  await submit(writer, releaseId, 'ar')
  expect(await refusalOf(() => submitEdition(editor, input))).toEqual([
    { code: 'edition.not_a_draft' },
  ])
})

test('refused: a live language without a draft', async () => {
  const releaseId = await aPublishedRelease(editor)
  const input = await asked(releaseId)
  expect(await refusalOf(() => submitEdition(editor, input))).toEqual([
    { code: 'edition.none_open' },
  ])
})

test('refused: a draft that someone has changed since', async () => {
  const releaseId = await aFinishedRelease(writer)
  const input = await asked(releaseId)
  await writeText(writer, releaseId, 'ar', { kicker: 'دفاع' })
  expect(await refusalOf(() => submitEdition(writer, input))).toEqual([
    { code: 'edition.changed_meanwhile' },
  ])
})

test('refused: an unknown release, or a language that it has not', async () => {
  const releaseId = await aFinishedRelease(writer)
  for (const input of [
    { releaseId: randomUUID(), locale: 'ar', revision: 1 },
    { releaseId, locale: 'en', revision: 1 },
  ])
    expect(await refusalOf(() => submitEdition(writer, input))).toEqual([
      { code: 'release.unknown' },
    ])
})

test('refused: input that no form sends', async () => {
  const releaseId = await aFinishedRelease(writer)
  const input = await asked(releaseId)
  for (const odd of [
    { ...input, revision: '1' },
    { ...input, revision: 1.5 },
    { ...input, revision: 2 ** 60 },
    { ...input, state: 'published' },
    { ...input, locale: 'AR' },
    null,
  ]) {
    const problems = await refusalOf(() => submitEdition(writer, odd))
    expect(problems.map(({ code }) => code)).toEqual(['input.invalid'])
  }
})
