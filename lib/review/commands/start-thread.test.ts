import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import { aFinishedRelease, anEditor, aPerson, aTextSave, done } from '#prisma/demo/factories.ts'
import { listThreadsFor } from '../list-threads.ts'
import { startThread } from './start-thread.ts'

let writer: Person
let editor: Person
beforeAll(async () => {
  writer = await aPerson('writer')
  editor = await anEditor()
})

async function aComment(releaseId: string, values: object = {}) {
  const { baseRevisionId, text } = await aTextSave(releaseId, 'ar')
  const [block] = text.body.content
  return {
    text,
    input: {
      releaseId,
      locale: 'ar',
      textRevisionId: baseRevisionId,
      place: block!.attrs.id,
      text: 'هل الرقم صحيح؟',
      ...values,
    },
  }
}

test('a comment stands at its block, with the words that it is about', async () => {
  const releaseId = await aFinishedRelease(writer)
  const { input, text } = await aComment(releaseId)
  const { threadId } = await done(startThread(editor, input))
  expect(await listThreadsFor(writer, releaseId, 'ar', text)).toEqual([
    {
      id: threadId,
      place: input.place,
      quote: 'أكدت السفارة أن التعاون يجسد متانة الشراكة.',
      standing: 'as_was',
      resolved: null,
      revision: 1,
      comments: [
        {
          id: expect.any(String),
          authorName: editor.name,
          text: 'هل الرقم صحيح؟',
          at: expect.any(Date),
          mentioned: [],
        },
      ],
    },
  ])
  expect(
    await db.auditEvent.findFirst({ where: { releaseId }, orderBy: { seq: 'desc' } }),
  ).toMatchObject({
    event: 'thread.started',
    actorId: editor.id,
    locale: 'ar',
    subjectId: threadId,
    facts: {},
  })
})

test('what was chosen in the block is the quote, a field can be its place, and the whole text too', async () => {
  const releaseId = await aFinishedRelease(writer)
  const comments = [
    await aComment(releaseId, { quote: 'متانة الشراكة' }),
    await aComment(releaseId, { place: 'headline' }),
    await aComment(releaseId, { place: null }),
  ]
  for (const { input } of comments) await done(startThread(writer, input))
  const threads = await listThreadsFor(writer, releaseId, 'ar', comments[0]!.text)
  expect(threads.map(({ quote }) => quote)).toEqual([
    'متانة الشراكة',
    comments[0]!.text.headline,
    '',
  ])
})

test('words are cleaned, and lines stay lines', async () => {
  const releaseId = await aFinishedRelease(writer)
  const { input, text } = await aComment(releaseId, { text: ' سطر\u202e أول\r\nسطر\u0000 ثان \n' })
  await done(startThread(writer, input))
  const [thread] = await listThreadsFor(writer, releaseId, 'ar', text)
  expect(thread!.comments[0]!.text).toBe('سطر أول\nسطر ثان')
})

describe('a colleague who is called by name', () => {
  test('finds the comment among what is unread, and has a mail; whoever calls themselves has none', async () => {
    const releaseId = await aFinishedRelease(writer)
    const { input } = await aComment(releaseId, { mentionIds: [writer.id, editor.id, writer.id] })
    await done(startThread(editor, input))
    const mentions = await db.commentMention.findMany({
      where: { comment: { thread: { document: { releaseId } } } },
    })
    expect(mentions).toMatchObject([{ userId: writer.id, seenAt: null }])
    const mails = await db.mail.findMany({ where: { releaseId, kind: 'comment.mentioned' } })
    expect(mails).toMatchObject([{ userId: writer.id }])
    expect(mails[0]!.text).toContain(`/admin/releases/${releaseId}/review/ar#thread-`)
  })

  test('must be one who can come', async () => {
    const releaseId = await aFinishedRelease(writer)
    const gone = await aPerson('writer')
    await db.user.update({ where: { id: gone.id }, data: { disabledAt: new Date() } })
    for (const mentionIds of [[gone.id], [randomUUID()]]) {
      const { input } = await aComment(releaseId, { mentionIds })
      expect(await refusalOf(() => startThread(editor, input))).toEqual([
        { code: 'comment.unknown_colleague' },
      ])
    }
  })
})

test.each([
  ['no words', { text: ' \n\u200b ' }, { code: 'comment.empty', field: 'text' }],
  ['more than 4,000 letters', { text: 'ب'.repeat(4001) }, { code: 'text.too_long', field: 'text' }],
  ['a block that is not there', { place: 'zzzzzzzz' }, { code: 'comment.no_such_place' }],
  ['a revision of no text', { textRevisionId: randomUUID() }, { code: 'revision.unknown' }],
  ['a language that it has not', { locale: 'en' }, { code: 'release.unknown' }],
  ['an unknown release', { releaseId: randomUUID() }, { code: 'release.unknown' }],
])('refused: %s', async (_case, values, problem) => {
  const releaseId = await aFinishedRelease(writer)
  const { input } = await aComment(releaseId, values)
  expect(await refusalOf(() => startThread(writer, input))).toEqual([problem])
})

test("refused: a revision of another release's text", async () => {
  const releaseId = await aFinishedRelease(writer)
  const other = await aComment(await aFinishedRelease(writer))
  const { input } = await aComment(releaseId, { textRevisionId: other.input.textRevisionId })
  expect(await refusalOf(() => startThread(writer, input))).toEqual([{ code: 'revision.unknown' }])
})
