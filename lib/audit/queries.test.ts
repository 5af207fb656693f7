import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { returnEdition } from '#lib/releases/commands/return-edition.ts'
import { readEditions } from '#lib/releases/lock-release.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  done,
  revisionOf,
  submit,
  writeText,
} from '#prisma/demo/factories.ts'
import { type AuditEventName, auditEvents } from './audit-event.ts'
import { eventsIn, groups } from './activity.ts'
import { activityFilter, listActivityFor } from './queries.ts'
import { recordEvents } from './record-event.ts'

let writer: Person
let editor: Person
let releaseId: string
beforeAll(async () => {
  writer = await aPerson('writer', 'سارة')
  editor = await anEditor()
  releaseId = await aFinishedRelease(writer)
  await submit(writer, releaseId, 'ar')
  const revision = await revisionOf(releaseId, 'ar')
  await done(returnEdition(editor, { releaseId, locale: 'ar', revision, note: 'التاريخ' }))
  for (const kicker of ['أ', 'ب', 'ج']) await writeText(writer, releaseId, 'ar', { kicker })
  await writeText(editor, releaseId, 'ar', { kicker: 'د' })
  await submit(editor, releaseId, 'ar')
})

test('the story of a release, newest first; saves in a row by one person are one entry', async () => {
  const { entries, next } = await listActivityFor(writer, releaseId)
  const trail = entries.filter(({ event }) => (auditEvents as readonly string[]).includes(event))
  expect(trail.map(({ event, actorName, times }) => [event, actorName, times])).toEqual([
    ['edition.submitted', editor.name, 1],
    ['text.saved', editor.name, 1],
    ['text.saved', 'سارة', 3],
    ['edition.returned', editor.name, 1],
    ['edition.submitted', 'سارة', 1],
    ['text.saved', 'سارة', 1],
    ['shared.saved', 'سارة', 1],
    ['edition.started', 'سارة', 1],
    ['release.created', 'سارة', 1],
  ])
  expect(next).toBeNull()
  const [, , threeSaves, returned] = trail
  expect(returned!.facts.note).toBe('التاريخ')
  expect(threeSaves!.since.getTime()).toBeLessThan(threeSaves!.at.getTime())
})

test("another release's story is not mixed in", async () => {
  const other = await aFinishedRelease(editor)
  const { entries } = await listActivityFor(writer, other)
  expect(new Set(entries.map(({ actorName }) => actorName))).toEqual(new Set([editor.name]))
})

test('one group alone', async () => {
  const { entries } = await listActivityFor(writer, releaseId, { show: 'review' })
  expect(entries.map(({ event }) => event)).toEqual([
    'edition.submitted',
    'edition.returned',
    'edition.submitted',
  ])
})

test('each group has events, and what is done at one release can be found in one', () => {
  for (const group of groups.slice(0, 4)) expect(eventsIn(group).length).toBeGreaterThan(0)
  const found = new Set(groups.flatMap(eventsIn))
  const lost = auditEvents.filter(
    (event) =>
      /^(?:text|shared|photo|edition|document|plan|embargo|comment)\./.test(event) &&
      !found.has(event),
  )
  expect(lost).toEqual([])
})

test('what guests did and what was mailed stands between, without the words of the mail', async () => {
  const id = await aFinishedRelease(writer)
  const invitation = await db.embargoInvitation.create({
    data: {
      releaseId: id,
      name: 'نادية',
      outlet: 'Le Matin',
      email: 'n@x.example',
      locale: 'ar',
      tokenHash: id,
    },
  })
  await db.embargoView.create({
    data: { invitationId: invitation.id, what: 'opened', locale: 'ar' },
  })
  const secret = { subject: 'secret', text: 'secret', html: 'secret' }
  await db.mail.create({
    data: { kind: 'guest.invited', releaseId: id, to: 'n@x.example', locale: 'ar', ...secret },
  })
  const { entries } = await listActivityFor(writer, id)
  const [mail, view] = entries
  expect(mail).toMatchObject({ event: 'mail.waiting', facts: { to: 'n@x.example' } })
  expect(view).toMatchObject({
    event: 'guest.opened',
    actorName: 'نادية',
    facts: { outlet: 'Le Matin' },
  })
  expect(JSON.stringify(entries)).not.toContain('secret')
  const guests = await listActivityFor(writer, id, { show: 'guests' })
  expect(guests.entries.map(({ event }) => event)).toEqual(['guest.opened'])
})

test('a long story comes by pages, each entry once', async () => {
  const id = await aFinishedRelease(writer)
  const many = Array.from({ length: 300 }, () => ({
    event: 'shared.saved' as AuditEventName,
    releaseId: id,
  }))
  await recordEvents(db, editor, many)
  const keys: string[] = []
  for (let after: string | undefined; ;) {
    const page = await listActivityFor(writer, id, activityFilter.parse({ after }))
    keys.push(...page.entries.map(({ key }) => key))
    if (!page.next) break
    after = page.next
  }
  const count = await db.auditEvent.count({ where: { releaseId: id } })
  expect(keys).toHaveLength(count)
  expect(new Set(keys).size).toBe(count)
  expect(keys).toEqual(keys.toSorted().toReversed())
  expect((await readEditions(db, id))!.id).toBe(id)
})
