import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import { aFinishedRelease, anEditor, aPerson, aTextSave, done } from '#prisma/demo/factories.ts'
import { markMentionsSeen } from './mark-mentions-seen.ts'
import { reopenThread } from './reopen-thread.ts'
import { replyToThread } from './reply-to-thread.ts'
import { resolveThread } from './resolve-thread.ts'
import { startThread } from './start-thread.ts'

let writer: Person
let editor: Person
beforeAll(async () => {
  writer = await aPerson('writer')
  editor = await anEditor()
})

async function aThread(mentionIds: string[] = []) {
  const releaseId = await aFinishedRelease(writer)
  const { baseRevisionId } = await aTextSave(releaseId, 'ar')
  const { threadId } = await done(
    startThread(editor, {
      releaseId,
      locale: 'ar',
      textRevisionId: baseRevisionId,
      place: 'headline',
      text: 'العنوان طويل',
      mentionIds,
    }),
  )
  return { releaseId, threadId }
}
const row = (id: string) => db.commentThread.findUniqueOrThrow({ where: { id } })
const lastEvent = (releaseId: string) =>
  db.auditEvent.findFirst({ where: { releaseId }, orderBy: { seq: 'desc' } })

test('who took part hears of an answer, who is called by name hears of that alone', async () => {
  const { releaseId, threadId } = await aThread()
  const other = await aPerson('translator')
  await done(replyToThread(writer, { threadId, text: 'اختصرته', mentionIds: [other.id] }))
  await done(replyToThread(other, { threadId, text: 'شكراً', mentionIds: [writer.id] }))
  const comments = await db.comment.findMany({ where: { threadId }, orderBy: { at: 'asc' } })
  expect(comments.map(({ authorId, text }) => [authorId, text])).toEqual([
    [editor.id, 'العنوان طويل'],
    [writer.id, 'اختصرته'],
    [other.id, 'شكراً'],
  ])
  const items = await db.digestItem.findMany({ where: { releaseId, kind: 'comment.replied' } })
  expect(items.map(({ userId }) => userId)).toEqual([editor.id, editor.id])
  const mails = await db.mail.findMany({ where: { releaseId, kind: 'comment.mentioned' } })
  expect(mails.map(({ userId }) => userId).toSorted()).toEqual([other.id, writer.id].toSorted())
  expect(await lastEvent(releaseId)).toMatchObject({
    event: 'thread.replied',
    subjectId: threadId,
    actorId: other.id,
  })
})

test('a thread is resolved, and can be opened again', async () => {
  const { releaseId, threadId } = await aThread()
  expect(await resolveThread(writer, { threadId, revision: 1 })).toEqual({ ok: true })
  expect(await row(threadId)).toMatchObject({
    resolvedAt: expect.any(Date),
    resolvedById: writer.id,
    revision: 2,
  })
  expect(await lastEvent(releaseId)).toMatchObject({ event: 'thread.resolved', actorId: writer.id })
  expect(await reopenThread(editor, { threadId, revision: 2 })).toEqual({ ok: true })
  expect(await row(threadId)).toMatchObject({ resolvedAt: null, resolvedById: null, revision: 3 })
  expect(await lastEvent(releaseId)).toMatchObject({ event: 'thread.reopened' })
})

test('refused: an answer to what was resolved meanwhile; resolving twice; opening what is open', async () => {
  const { threadId } = await aThread()
  expect(await refusalOf(() => reopenThread(editor, { threadId, revision: 1 }))).toEqual([
    { code: 'thread.open' },
  ])
  await done(resolveThread(writer, { threadId, revision: 1 }))
  expect(await refusalOf(() => resolveThread(editor, { threadId, revision: 2 }))).toEqual([
    { code: 'thread.resolved' },
  ])
  expect(await refusalOf(() => replyToThread(editor, { threadId, text: 'لكن' }))).toEqual([
    { code: 'thread.resolved' },
  ])
})

test('refused: a thread that others resolved and opened again since', async () => {
  const { threadId } = await aThread()
  await done(resolveThread(writer, { threadId, revision: 1 }))
  await done(reopenThread(editor, { threadId, revision: 2 }))
  expect(await refusalOf(() => resolveThread(writer, { threadId, revision: 1 }))).toEqual([
    { code: 'thread.changed_meanwhile' },
  ])
})

test('who comes while another resolves waits, and is told that it is done', async () => {
  const { threadId } = await aThread()
  const other = new pg.Client(ownerUrl)
  await other.connect()
  await other.query('BEGIN')
  await other.query(
    `UPDATE desk."CommentThread" SET "resolvedAt" = now(), revision = 2 WHERE id = '${threadId}'`,
  )
  const answer = resolveThread(writer, { threadId, revision: 1 })
  const waiting = `SELECT count(*)::int AS n FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`
  await expect.poll(async () => (await other.query(waiting)).rows[0].n).toBe(1)
  await other.query('COMMIT')
  await other.end()
  expect(await answer).toEqual({ ok: false, problems: [{ code: 'thread.resolved' }] })
})

test('refused: what there is not, and what no screen sends', async () => {
  const threadId = randomUUID()
  const asks = [
    () => replyToThread(writer, { threadId, text: 'نعم' }),
    () => resolveThread(writer, { threadId, revision: 1 }),
    () => reopenThread(writer, { threadId, revision: 1 }),
  ]
  for (const ask of asks) expect(await refusalOf(ask)).toEqual([{ code: 'thread.unknown' }])
  expect(await refusalOf(() => resolveThread(writer, { threadId }))).toMatchObject([
    { code: 'input.invalid' },
  ])
})

test('refused: comments on a release in the trash', async () => {
  const { releaseId, threadId } = await aThread()
  await db.release.update({ where: { id: releaseId }, data: { trashedAt: new Date() } })
  expect(await refusalOf(() => replyToThread(writer, { threadId, text: 'نعم' }))).toEqual([
    { code: 'release.in_trash' },
  ])
})

test('reading the comments marks my mentions as seen, and nobody else’s', async () => {
  const other = await aPerson('writer')
  const { releaseId } = await aThread([writer.id, other.id])
  const elsewhere = await aThread([writer.id])
  expect(await markMentionsSeen(writer, { releaseId, locale: 'ar' })).toEqual({
    ok: true,
    count: 1,
  })
  expect(await markMentionsSeen(writer, { releaseId, locale: 'ar' })).toEqual({
    ok: true,
    count: 0,
  })
  const unseen = await db.commentMention.findMany({ where: { seenAt: null } })
  const ids = unseen.map(({ userId }) => userId)
  expect(ids).toContain(other.id)
  expect(await markMentionsSeen(writer, { releaseId: elsewhere.releaseId, locale: 'ar' })).toEqual({
    ok: true,
    count: 1,
  })
})
