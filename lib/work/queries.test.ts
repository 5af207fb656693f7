import pg from 'pg'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { addDocument } from '#lib/releases/commands/add-document.ts'
import { readEditions } from '#lib/releases/lock-release.ts'
import { documentIn } from '#lib/releases/release.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import { trashRelease } from '#lib/trash/commands/trash-release.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  aPublishedRelease,
  aSubmittedRelease,
  done,
  writeText,
} from '#prisma/demo/factories.ts'
import { countWorkFor, findWorkFor } from './queries.ts'
import { type Section, totalOf } from './work.ts'

const owner = new pg.Client(ownerUrl)
await owner.connect()
afterAll(() => owner.end())

let writer: Person
let editor: Person
let translator: Person
beforeEach(async () => {
  writer = await aPerson('writer')
  editor = await anEditor()
  translator = await aPerson('translator')
})

const editionOf = async (releaseId: string, locale: Locale = 'ar') =>
  documentIn((await readEditions(db, releaseId))!, locale)!.newest

/** What a step of somebody leaves behind: a row of the edition's story. */
async function step(
  releaseId: string,
  state: string,
  actor: Person,
  note = '',
  locale: Locale = 'ar',
) {
  const { id } = await editionOf(releaseId, locale)
  await owner.query(
    `INSERT INTO desk."EditionStatus" ("editionId", state, "actorId", note) VALUES ($1, $2, $3, $4)`,
    [id, state, actor.id, note],
  )
}

const of = async (actor: Person, section: Section, releaseId: string) =>
  (await findWorkFor(actor)).items.find(
    (item) => item.section === section && item.releaseId === releaseId,
  )

test('what others submitted waits for editors, not what one submitted oneself', async () => {
  const theirs = await aSubmittedRelease(writer)
  const own = await aSubmittedRelease(editor)
  expect(await of(editor, 'review', theirs)).toMatchObject({
    personName: writer.name,
    locale: 'ar',
  })
  expect(await of(editor, 'review', own)).toBeUndefined()
  expect(await of(writer, 'review', theirs)).toBeUndefined()
  expect((await countWorkFor(editor)).review).toBeGreaterThan(0)
  expect((await countWorkFor(writer)).review).toBeUndefined()
})

test('what was returned waits for who wrote and for who submitted it, with the note', async () => {
  const releaseId = await aSubmittedRelease(writer)
  await step(releaseId, 'changes_requested', editor, 'التاريخ')
  expect(await of(writer, 'change', releaseId)).toMatchObject({
    note: 'التاريخ',
    personName: editor.name,
  })
  expect(await of(await aPerson('writer'), 'change', releaseId)).toBeUndefined()
  expect(await of(editor, 'review', releaseId)).toBeUndefined()
})

test('what is approved waits for an editor to send it out', async () => {
  const releaseId = await aSubmittedRelease(writer)
  await step(releaseId, 'approved', editor)
  expect(await of(editor, 'ready', releaseId)).toMatchObject({ how: '' })
  const embargoUntil = new Date(Date.now() + 3_600_000)
  await db.release.updateMany({ where: { id: releaseId }, data: { embargoUntil } })
  expect(await of(editor, 'ready', releaseId)).toMatchObject({ how: 'embargoed' })
  expect(await of(writer, 'ready', releaseId)).toBeUndefined()
})

test('an approved original waits for its translation: missing, begun, done, behind', async () => {
  const releaseId = await aSubmittedRelease(writer)
  expect(await of(translator, 'translate', releaseId)).toBeUndefined()
  await step(releaseId, 'approved', editor)
  expect(await of(translator, 'translate', releaseId)).toMatchObject({
    how: 'missing',
    locale: 'en',
    headlineLocale: 'ar',
  })
  await done(addDocument(translator, { releaseId }))
  expect(await of(translator, 'translate', releaseId)).toMatchObject({ how: 'begun' })
  await writeText(translator, releaseId, 'en')
  await step(releaseId, 'submitted', translator, '', 'en')
  expect(await of(translator, 'translate', releaseId)).toBeUndefined()
  // The original goes on and is approved anew.
  await step(releaseId, 'draft', editor)
  await writeText(writer, releaseId, 'ar', { kicker: 'الرباط' })
  expect(await of(translator, 'translate', releaseId)).toBeUndefined()
  await step(releaseId, 'submitted', writer)
  await step(releaseId, 'approved', editor)
  expect(await of(translator, 'translate', releaseId)).toMatchObject({ how: 'behind' })
})

test('a translation of words that are newer than those that are live is not behind', async () => {
  const releaseId = await aPublishedRelease(editor)
  await writeText(editor, releaseId, 'ar', { kicker: 'الرباط' })
  await done(addDocument(translator, { releaseId }))
  await writeText(translator, releaseId, 'en')
  await step(releaseId, 'submitted', translator, '', 'en')
  expect(await of(translator, 'translate', releaseId)).toBeUndefined()
})

test('what has not moved for a month is no work for translators any more', async () => {
  const releaseId = await aSubmittedRelease(writer)
  await step(releaseId, 'approved', editor)
  await owner.query(
    `UPDATE desk."Release" SET "updatedAt" = now() - interval '31 days' WHERE id = $1`,
    [releaseId],
  )
  expect(await of(translator, 'translate', releaseId)).toBeUndefined()
})

async function say(
  author: Person,
  documentId: string,
  text: string,
  mentioned: Person[] = [],
  thread?: string,
) {
  const { textRevisionId } = await db.edition.findFirstOrThrow({ where: { documentId } })
  const threadId =
    thread ?? (await db.commentThread.create({ data: { documentId, textRevisionId } })).id
  await db.comment.create({
    data: {
      threadId,
      authorId: author.id,
      text,
      mentions: { create: mentioned.map(({ id }) => ({ userId: id })) },
    },
  })
  return threadId
}

test('a comment waits for whom it calls and for whom it answers, until they speak or it is resolved', async () => {
  const releaseId = await aFinishedRelease(writer)
  const { id: documentId } = documentIn((await readEditions(db, releaseId))!, 'ar')!
  const thread = await say(editor, documentId, 'من أين هذا الرقم؟', [writer])
  expect(await of(writer, 'comments', releaseId)).toMatchObject({
    how: 'mentioned',
    note: 'من أين هذا الرقم؟',
    personName: editor.name,
  })
  expect(await of(editor, 'comments', releaseId)).toBeUndefined()
  await say(writer, documentId, 'من الوزارة.', [], thread)
  expect(await of(writer, 'comments', releaseId)).toBeUndefined()
  expect(await of(editor, 'comments', releaseId)).toMatchObject({ how: 'answered' })
  await db.commentThread.updateMany({ where: { id: thread }, data: { resolvedAt: new Date() } })
  expect(await of(editor, 'comments', releaseId)).toBeUndefined()
})

test('a forced publication waits for somebody else, until they approved it', async () => {
  const releaseId = await aFinishedRelease(writer)
  const { id: editionId } = await editionOf(releaseId)
  await db.forcedPublication.create({ data: { editionId, reason: 'عاجل', actorId: editor.id } })
  const other = await anEditor()
  expect(await of(other, 'forced', releaseId)).toMatchObject({ note: 'عاجل' })
  expect(await of(editor, 'forced', releaseId)).toBeUndefined()
  await db.forcedPublication.updateMany({
    where: { editionId },
    data: { approvedAt: new Date(), approvedById: other.id },
  })
  expect(await of(other, 'forced', releaseId)).toBeUndefined()
})

test("a plan's coming and its failure are seen", async () => {
  const releaseId = await aFinishedRelease(writer)
  const { id: editionId } = await editionOf(releaseId)
  const { id: documentId } = documentIn((await readEditions(db, releaseId))!, 'ar')!
  const plan = await db.publishPlan.create({
    data: {
      at: new Date(Date.now() + 3_600_000),
      zone: 'Africa/Casablanca',
      editions: { create: [{ documentId, editionId }] },
    },
  })
  const { coming } = await findWorkFor(writer)
  expect(coming.find(({ id }) => id === plan.id)).toMatchObject({
    editions: [{ releaseId, locale: 'ar', isPinned: true }],
  })
  await db.publishPlan.update({ where: { id: plan.id }, data: { state: 'failed' } })
  expect(await of(editor, 'failed', releaseId)).toBeDefined()
  expect(await of(writer, 'failed', releaseId)).toBeUndefined()
})

test('own drafts are shown and not counted; what is in the trash is neither', async () => {
  const releaseId = await aFinishedRelease(writer)
  expect(await of(writer, 'drafts', releaseId)).toBeDefined()
  expect(totalOf((await findWorkFor(writer)).counts)).toBe(0)
  const submitted = await aSubmittedRelease(writer)
  for (const id of [releaseId, submitted]) {
    const { revision } = await db.release.findUniqueOrThrow({ where: { id } })
    await done(trashRelease(writer, { releaseId: id, revision }))
  }
  expect(await of(writer, 'drafts', releaseId)).toBeUndefined()
  expect(await of(editor, 'review', submitted)).toBeUndefined()
})

test('mails that could not be sent are counted for administrators alone', async () => {
  const mail = { kind: 'x', to: 'a@b.example', subject: '', text: '', html: '' }
  await db.mail.create({ data: { ...mail, locale: 'ar', state: 'failed' } })
  expect((await countWorkFor(await aPerson('administrator'))).mail).toBe(1)
  expect((await countWorkFor(editor)).mail).toBeUndefined()
})
