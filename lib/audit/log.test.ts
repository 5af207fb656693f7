import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { csvLine } from '#lib/csv-line.ts'
import { db } from '#lib/db/desk.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import { aFinishedRelease, anEditor, aPerson, system } from '#prisma/demo/factories.ts'
import { writeLogFor } from './log-file.ts'
import { listLogFor, logFilter } from './log.ts'
import { recordEvent, recordEvents } from './record-event.ts'
import { verifyTrailFor } from './verify-trail.ts'

const owner = new pg.Client(ownerUrl)
await owner.connect()
afterAll(() => owner.end())

let administrator: Person
let writer: Person
let releaseId: string
beforeAll(async () => {
  administrator = await aPerson('administrator')
  writer = await aPerson('writer')
  releaseId = await aFinishedRelease(writer)
  await db.release.updateMany({ where: { id: releaseId }, data: { year: 1999, sequence: 7 } })
  await recordEvent(db, system, 'site.saved', {})
  await recordEvents(
    db,
    await anEditor(),
    Array.from({ length: 120 }, () => ({ event: 'register.saved' as const })),
  )
})

const rowsOf = async (asked: object) =>
  (await listLogFor(administrator, logFilter.parse(asked)))!.rows

describe('the log', () => {
  test('is for administrators', async () => {
    for (const role of ['writer', 'translator', 'editor'] as const) {
      const actor = await aPerson(role)
      expect(await listLogFor(actor, {})).toBeNull()
      expect(await writeLogFor(actor, {}, [])).toBeNull()
      expect(await verifyTrailFor(actor)).toBeNull()
    }
  })

  test('is found by person, by what, by release and by day', async () => {
    const byWriter = await rowsOf({ person: writer.id })
    expect(byWriter.length).toBeGreaterThan(2)
    expect(new Set(byWriter.map(({ actorName }) => actorName))).toEqual(new Set([writer.name]))
    expect((await rowsOf({ event: 'site.saved' })).map(({ event }) => event)).toEqual([
      'site.saved',
    ])
    expect((await rowsOf({ person: 'system', event: 'site.saved' })).length).toBe(1)
    const ofRelease = await rowsOf({ release: '1999/7' })
    expect(new Set(ofRelease.map((row) => row.releaseId))).toEqual(new Set([releaseId]))
    expect(await rowsOf({ release: '1999/8' })).toEqual([])
    expect(await rowsOf({ to: '2001-01-01' })).toEqual([])
    expect(await rowsOf({ from: '2400-01-01' })).toEqual([])
    expect((await rowsOf({ from: '2001-01-01', to: '2400-01-01' })).length).toBe(50)
  })

  test('ignores what its address cannot ask for', () => {
    expect(
      logFilter.parse({
        person: "' OR 1",
        event: 'x',
        release: 'x',
        from: '0000-00-00',
        to: ['1'],
        after: 7,
      }),
    ).toEqual({})
  })

  test('comes by pages, each event once, in the order of the trail', async () => {
    const seqs: number[] = []
    for (let after: string | undefined; ;) {
      const page = (await listLogFor(administrator, logFilter.parse({ after })))!
      seqs.push(...page.rows.map(({ seq }) => seq))
      if (!page.next) break
      after = page.next
    }
    expect(seqs).toEqual(Array.from({ length: seqs.length }, (_, at) => seqs.length - at))
    expect(seqs).toHaveLength(await db.auditEvent.count())
  })
})

test('as a file: the same rows, and no cell that a spreadsheet would run', async () => {
  await recordEvent(db, await aPerson('writer', '=HYPERLINK("http://x")'), 'user.changed', {})
  let text = ''
  for await (const part of (await writeLogFor(administrator, {}, ['a', 'b']))!) text += part
  const lines = text.trimEnd().split('\r\n')
  expect(lines[0]).toBe('a,b')
  expect(lines).toHaveLength(1 + (await db.auditEvent.count()))
  expect(text).toContain(`"'=HYPERLINK(""http://x"")"`)
})

test.each(['=1', '+1', '-1', '@x', '\t=1', '  =1', '＝1', '\r=1'])(
  'a cell like %j is text',
  (cell) => {
    expect(csvLine([cell])).toMatch(/^"?'/)
  },
)
test('an ordinary cell stays as it is', () => {
  expect(csvLine(['1999/7', 'a"b', 'س، ص'])).toBe('1999/7,"a""b",س، ص\r\n')
})

describe('the trail', () => {
  const change = async (set: string, seq: number) => {
    await owner.query('ALTER TABLE desk."AuditEvent" DISABLE TRIGGER never_changed')
    await owner.query(`UPDATE desk."AuditEvent" SET ${set} WHERE seq = $1`, [seq])
    await owner.query('ALTER TABLE desk."AuditEvent" ENABLE TRIGGER never_changed')
  }

  test('is unbroken, and one changed letter breaks it there', async () => {
    const count = await db.auditEvent.count()
    expect(await verifyTrailFor(administrator)).toMatchObject({ count, brokenAt: null })
    const { event } = await db.auditEvent.findUniqueOrThrow({ where: { seq: 3n } })
    await change(`event = 'site.saved'`, 3)
    expect(await verifyTrailFor(administrator)).toMatchObject({ brokenAt: 3 })
    await change(`event = '${event}'`, 3)
    expect(await verifyTrailFor(administrator)).toMatchObject({ brokenAt: null })
  })

  test('a new hash over changed words breaks it at the next one', async () => {
    const { event, hash } = await db.auditEvent.findUniqueOrThrow({ where: { seq: 3n } })
    await change(`event = 'site.saved'`, 3)
    await change(`hash = desk.audit_hash("AuditEvent")`, 3)
    expect(await verifyTrailFor(administrator)).toMatchObject({ brokenAt: 4 })
    await change(`event = '${event}', hash = '${hash}'`, 3)
  })
})
