import { expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { anEditor, aPerson, aRelease, system } from '#prisma/demo/factories.ts'
import { recordEvent } from './record-event.ts'

const newest = () => db.auditEvent.findFirstOrThrow({ orderBy: { seq: 'desc' } })

test('who, what, and which release in which language', async () => {
  const editor = await anEditor()
  const { releaseId } = await aRelease(editor)
  await recordEvent(db, editor, 'edition.published', {
    releaseId,
    locale: 'en',
    facts: { number: 2 },
  })
  expect(await newest()).toMatchObject({
    event: 'edition.published',
    actorId: editor.id,
    releaseId,
    locale: 'en',
    facts: { number: 2 },
  })
})

test('the system signs with its name', async () => {
  await recordEvent(db, system, 'register.saved', { facts: { number: 1 } })
  expect(await newest()).toMatchObject({ actorId: null, facts: { number: 1, system: 'loader' } })
})

test('a command that fails leaves no event behind, and the chain has no gap', async () => {
  const person = await aPerson('writer')
  const before = await newest()
  const failed = db.$transaction(async (tx) => {
    await recordEvent(tx, person, 'user.changed', {})
    throw new Error('power cut')
  })
  await expect(failed).rejects.toThrow('power cut')
  await recordEvent(db, person, 'user.changed', {})
  expect(await newest()).toMatchObject({ seq: before.seq + 1n, previousHash: before.hash })
})

test('events at the same moment stand in one line', async () => {
  const person = await aPerson('writer')
  await Promise.all(Array.from({ length: 20 }, () => recordEvent(db, person, 'user.changed', {})))
  const events = await db.auditEvent.findMany({ orderBy: { seq: 'asc' } })
  events.slice(1).forEach(({ previousHash }, at) => expect(previousHash).toBe(events[at]!.hash))
})
