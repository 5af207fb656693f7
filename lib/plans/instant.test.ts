// The moment at which an embargo ends is the database's, whatever a clock of ours shows: nothing is public before it, and what
// is due then becomes public.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, expect, test, vi } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { publishEditions } from '#lib/publishing/publish-editions.ts'
import { sizeOf } from '#lib/testing/size.ts'
import { anApprovedRelease, anEditor, revisionOf } from '#prisma/demo/factories.ts'
import { aPlan } from '#prisma/demo/plan-factories.ts'

const minute = 60_000
const clocks = new Set<ChildProcess>()

afterEach(() => {
  vi.useRealTimers()
  for (const clock of clocks) clock.kill('SIGKILL')
  clocks.clear()
})

/** A worker's clock on a machine whose own time is off by so many milliseconds. */
async function aClockThatIsOff(by: number) {
  const shift = `const Real = Date; globalThis.Date = class extends Real {
    constructor(...given) { if (given.length) super(...given); else super(Real.now() + ${by}) }
    static now() { return Real.now() + ${by} } }`
  const execArgv = ['--import', `data:text/javascript,${encodeURIComponent(shift)}`]
  const clock = fork('lib/plans/testing/clock-process.ts', { execArgv, silent: true })
  clocks.add(clock)
  await once(clock, 'message')
}

/** Releases under embargo, each with a plan for the moment at which that ends, one after the other. */
async function embargoes(count: number, overSeconds: number) {
  const editor = await anEditor()
  const planned = []
  for (let at = 0; at < count; at++) {
    const releaseId = await anApprovedRelease(editor, ['ar', 'en'])
    const planId = await aPlan(editor, [releaseId], ['ar', 'en'])
    planned.push({ releaseId, planId })
  }
  const due = await db.$queryRaw<{ releaseId: string; at: Date }[]>`
    WITH due AS (
      SELECT "releaseId", "planId", clock_timestamp() + interval '3 seconds' + make_interval(secs => place::float8 * ${overSeconds} / ${count}) AS at
      FROM unnest(${planned.map(({ releaseId }) => releaseId)}::uuid[], ${planned.map(({ planId }) => planId)}::uuid[])
        WITH ORDINALITY AS one ("releaseId", "planId", place)
    ), lifted AS (
      UPDATE desk."Release" release SET "embargoUntil" = due.at FROM due WHERE release.id = due."releaseId"
    ), planned AS (
      UPDATE desk."PublishPlan" plan SET at = due.at FROM due WHERE plan.id = due."planId"
    )
    SELECT "releaseId"::text, at FROM due`
  return new Map(due.map(({ releaseId, at }) => [releaseId, at.getTime()]))
}

/** What readers can find, twenty times a second, by the database's time. @returns when each was seen first. */
async function watch(releaseIds: string[], until: (seen: number) => boolean) {
  const reader = new pg.Client(process.env.DATABASE_NEWSROOM_URL)
  await reader.connect()
  const first = new Map<string, number>()
  while (!until(first.size)) {
    const { rows } = await reader.query(
      `SELECT "releaseId"::text, clock_timestamp() AS now FROM newsroom."LiveDocument" WHERE "releaseId" = ANY($1::uuid[])`,
      [releaseIds],
    )
    for (const { releaseId, now } of rows)
      if (!first.has(releaseId)) first.set(releaseId, now.getTime())
    await sleep(50)
  }
  await reader.end()
  return first
}

test(
  'clocks that are ten minutes off publish at the moment, and not before it',
  { timeout: 300_000 },
  async () => {
    const count = sizeOf(12, 100)
    const due = await embargoes(count, sizeOf(4, 30))
    await aClockThatIsOff(10 * minute)
    await aClockThatIsOff(-10 * minute)
    const giveUp = performance.now() + 120_000
    const seen = await watch([...due.keys()], (all) => all === count || performance.now() > giveUp)
    expect(seen.size).toBe(count)
    for (const [releaseId, at] of due) expect(seen.get(releaseId)).toBeGreaterThanOrEqual(at)
  },
)

test('an app whose clock is ahead publishes nothing early, by the button or by force', async () => {
  const editor = await anEditor()
  const releaseId = await anApprovedRelease(editor, ['ar', 'en'])
  await db.$executeRaw`
    UPDATE desk."Release" SET "embargoUntil" = clock_timestamp() + interval '10 minutes' WHERE id = ${releaseId}::uuid`
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60 * minute })
  const editions = [{ locale: 'ar', revision: await revisionOf(releaseId, 'ar'), kind: 'minor' }]
  for (const force of [undefined, { reason: 'now' }])
    expect(await publishEditions(editor, { releaseId, editions, force })).toMatchObject({
      problems: [{ code: 'embargo.not_over' }],
    })
  expect(await db.liveDocument.count({ where: { releaseId } })).toBe(0)
})
