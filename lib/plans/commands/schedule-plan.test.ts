import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { readEditions } from '#lib/releases/lock-release.ts'
import { documentIn } from '#lib/releases/release.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import {
  approve,
  anApprovedRelease,
  anEditor,
  aPerson,
  aSubmittedRelease,
  done,
  submit,
  system,
  writeText,
} from '#prisma/demo/factories.ts'
import { aPlan, aScheduling, planOf } from '#prisma/demo/plan-factories.ts'
import { schedulePlan } from './schedule-plan.ts'

let editor: Person
let writer: Person
beforeAll(async () => {
  editor = await anEditor()
  writer = await aPerson('writer')
})

const statesOf = async (releaseId: string) =>
  (await readEditions(db, releaseId))!.documents.map(({ locale, newest }) => [locale, newest.state])
const newestEvents = (count: number) =>
  db.auditEvent.findMany({ orderBy: { seq: 'desc' }, take: count })
const refusal = (input: unknown, actor = editor) => refusalOf(() => schedulePlan(actor, input))
const codes = async (input: unknown, actor = editor) =>
  (await refusal(input, actor)).map(({ code }) => code)

test('both languages wait for one moment, with their words pinned', async () => {
  const releaseId = await anApprovedRelease(writer, ['ar', 'en'])
  const { planId, at } = await done(
    schedulePlan(editor, await aScheduling([releaseId], ['ar', 'en'])),
  )
  const plan = await planOf(planId)
  expect(plan).toMatchObject({ state: 'waiting', at, zone: 'UTC', createdById: editor.id })
  expect(plan.editions.map(({ locale, editionState }) => [locale, editionState])).toEqual([
    ['ar', 'scheduled'],
    ['en', 'scheduled'],
  ])
  expect(await newestEvents(2)).toMatchObject([
    { event: 'plan.scheduled', locale: 'en', subjectId: planId, actorId: editor.id },
    { event: 'plan.scheduled', locale: 'ar', facts: { number: 1, at: at.toISOString() } },
  ])
  // Who writes on begins the next edition; the plan keeps the words that were approved.
  const [pinned] = plan.editions
  await writeText(editor, releaseId, 'ar', { kicker: 'بعد البرمجة' })
  const after = documentIn((await readEditions(db, releaseId))!, 'ar')!
  expect(after.newest).toMatchObject({ number: 2, state: 'draft' })
  expect(after.pinned).toMatchObject({ id: pinned!.editionId, state: 'scheduled' })
})

test('several releases wait as one act', async () => {
  const first = await anApprovedRelease(writer)
  const second = await anApprovedRelease(writer)
  const plan = await planOf(await aPlan(editor, [first, second], ['ar']))
  expect(new Set(plan.editions.map(({ releaseId }) => releaseId))).toEqual(new Set([first, second]))
})

test('a translation that nobody has begun begins with its plan', async () => {
  const releaseId = await anApprovedRelease(writer)
  const plan = await planOf(
    await aPlan(editor, [releaseId], ['ar'], {
      policy: 'translation_by',
      follows: ['en'],
      deadlineInMinutes: 600,
    }),
  )
  expect(plan.editions).toMatchObject([
    { locale: 'ar', editionState: 'scheduled' },
    { locale: 'en', editionId: null },
  ])
  expect(await statesOf(releaseId)).toEqual([
    ['ar', 'scheduled'],
    ['en', 'draft'],
  ])
})

describe('is refused', () => {
  test('to whoever may not publish', async () => {
    const input = await aScheduling([await anApprovedRelease(writer)], ['ar'])
    expect(await codes(input, writer)).toEqual(['release.not_allowed'])
    expect(await codes(input, await aPerson('translator'))).toEqual(['release.not_allowed'])
  })

  test('for what nobody has approved, and for what changed since', async () => {
    const releaseId = await aSubmittedRelease(writer)
    const input = await aScheduling([releaseId], ['ar'])
    expect(await codes(input)).toEqual(['edition.not_approved'])
    const approved = await anApprovedRelease(writer)
    const [edition] = (await aScheduling([approved], ['ar'])).editions
    const stale = { ...edition!, revision: edition!.revision! - 1 }
    expect(await codes({ ...input, editions: [stale] })).toEqual(['edition.changed_meanwhile'])
    const missing = { ...edition!, locale: 'en' }
    expect(await codes({ ...input, editions: [missing] })).toEqual(['edition.none_open'])
  })

  test('for a time that is past, too far or none', async () => {
    const input = await aScheduling([await anApprovedRelease(writer)], ['ar'])
    const at = (time: string, zone = 'UTC') => codes({ ...input, at: { time, zone } })
    expect(await at('2026-01-01T09:00')).toEqual(['plan.past'])
    expect(await at('0000-01-01T09:00')).toEqual(['plan.past'])
    expect(await at('2999-01-01T09:00')).toEqual(['plan.far'])
    expect(await at('tomorrow')).toEqual(['plan.not_a_time'])
    expect(await at('2026-02-30T09:00')).toEqual(['plan.not_a_time'])
    expect(await at('2026-12-01T09:00', 'Mars/Olympus')).toEqual(['plan.unknown_zone'])
  })

  test('for an hour that is skipped; one that comes twice needs a choice', async () => {
    const input = await aScheduling([await anApprovedRelease(writer)], ['ar'])
    const skipped = { time: `${lastSunday(3)}T02:30`, zone: 'Europe/Paris' }
    expect(await refusal({ ...input, at: skipped })).toEqual([
      { code: 'plan.skipped_hour', field: 'at', values: { before: '01:59', after: '03:00' } },
    ])
    const doubled = { time: `${lastSunday(10)}T02:30`, zone: 'Europe/Paris' }
    expect(await codes({ ...input, at: doubled })).toEqual(['plan.doubled_hour'])
    const { at } = await done(
      schedulePlan(editor, { ...input, at: { ...doubled, occurrence: 'second' } }),
    )
    expect(at).toEqual(new Date(`${lastSunday(10)}T01:30:00Z`))
  })

  test('before the embargo ends, which is named in the zone of the plan', async () => {
    const releaseId = await anApprovedRelease(writer)
    const day = lastSunday(6)
    const embargoUntil = new Date(`${day}T10:00:00Z`)
    await db.release.update({ where: { id: releaseId }, data: { embargoUntil } })
    const input = await aScheduling([releaseId], ['ar'])
    const at = { time: `${day}T11:59`, zone: 'Europe/Paris' }
    expect(await refusal({ ...input, at })).toEqual([
      { code: 'plan.before_embargo', field: 'at', values: { until: `${day} 12:00` } },
    ])
    await done(schedulePlan(editor, { ...input, at: { ...at, time: `${day}T12:00` } }))
  })

  test('twice for one language, pinned or to follow', async () => {
    const releaseId = await anApprovedRelease(writer, ['ar', 'en'])
    await aPlan(editor, [releaseId], ['ar'])
    await writeText(editor, releaseId, 'ar', { kicker: 'جديد' })
    const input = await aScheduling([releaseId], ['ar', 'en'])
    expect(await codes(input)).toEqual(['plan.already_planned'])
    const other = await anApprovedRelease(writer)
    await aPlan(editor, [other], ['ar'], { policy: 'original_first', follows: ['en'] })
    await writeText(editor, other, 'en')
    await submit(editor, other, 'en')
    await approve(system, other, 'en')
    expect(await codes(await aScheduling([other], ['en']))).toEqual(['plan.already_planned'])
  })

  test('for a translation without an original to follow, or without its deadline', async () => {
    const releaseId = await anApprovedRelease(writer)
    const lone = await aScheduling([releaseId], [], { policy: 'original_first', follows: ['en'] })
    expect(await codes(lone)).toEqual(['plan.nothing_to_follow'])
    const together = await aScheduling([releaseId], ['ar'], { follows: ['en'] })
    expect(await codes(together)).toEqual(['plan.nothing_to_follow'])
    const more: Parameters<typeof aScheduling>[2] = { policy: 'translation_by', follows: ['en'] }
    expect(await codes(await aScheduling([releaseId], ['ar'], more))).toEqual([
      'plan.deadline_missing',
    ])
    const early = await aScheduling([releaseId], ['ar'], { ...more, deadlineInMinutes: 30 })
    expect(await codes(early)).toEqual(['plan.deadline_early'])
  })

  test('for a correction without its note, nothing at all, one language twice, and other nonsense', async () => {
    const releaseId = await anApprovedRelease(writer)
    await db.document.updateMany({ where: { releaseId }, data: { slug: 'a-slug' } })
    const input = await aScheduling([releaseId], ['ar'], { kind: 'correction' })
    expect(await codes(input)).toEqual(['correction.note_missing'])
    expect(await codes({ ...input, editions: [] })).toEqual(['plan.nothing_chosen'])
    expect(await codes({ ...input, editions: [...input.editions, ...input.editions] })).toEqual([
      'input.invalid',
    ])
    expect(await codes({ ...input, policy: 'at_leisure' })).toEqual(['input.invalid'])
    expect(await codes({})).toContain('input.invalid')
  })

  test('for what lies in the trash or is unknown', async () => {
    const releaseId = await anApprovedRelease(writer)
    const input = await aScheduling([releaseId], ['ar'])
    await db.release.update({ where: { id: releaseId }, data: { trashedAt: new Date() } })
    expect(await codes(input)).toEqual(['release.in_trash'])
    const unknown = { ...input.editions[0]!, releaseId: crypto.randomUUID() }
    expect(await codes({ ...input, editions: [unknown] })).toEqual(['release.unknown'])
  })

  test('when words are missing by now', async () => {
    const releaseId = await anApprovedRelease(writer, ['ar'], { withPhoto: true })
    const input = await aScheduling([releaseId], ['ar'])
    await db.rendition.deleteMany({ where: { asset: { releaseId } } })
    expect(await codes(input)).toEqual(['requirement.photo_ready'])
  })
})

/** The next day on which clocks in Europe may be set: «2027-03-28». */
function lastSunday(month: number): string {
  const now = new Date()
  for (let year = now.getUTCFullYear(); ; year++) {
    const end = new Date(Date.UTC(year, month, 0))
    end.setUTCDate(end.getUTCDate() - end.getUTCDay())
    if (end.getTime() > now.getTime() + 24 * 3600_000) return end.toISOString().slice(0, 10)
  }
}
