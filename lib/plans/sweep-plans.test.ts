// Many clocks, killed clocks, late clocks: what is due goes live once, whole, and nothing else does.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { runSql } from '#lib/testing/cluster.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import { sizeOf } from '#lib/testing/size.ts'
import { anApprovedRelease, anEditor } from '#prisma/demo/factories.ts'
import { aPlan, letItCome, planOf } from '#prisma/demo/plan-factories.ts'
import { sweepPlans } from './sweep-plans.ts'
import { duePlans, expectNoneByHalf, left, tally, wholeOf } from './testing/due-plans.ts'

let editor: Person
beforeAll(async () => {
  editor = await anEditor()
})

const clocks = new Set<ChildProcess>()
afterEach(async () => {
  for (const clock of clocks) await kill(clock)
})

/** A clock in a process of its own, as the worker runs it. */
async function aClock() {
  const clock = fork('lib/plans/testing/clock-process.ts', { execArgv: [], silent: true })
  clocks.add(clock)
  clock.stderr!.setEncoding('utf8').on('data', (text: string) => process.stderr.write(text))
  await once(clock, 'message')
  return clock
}

async function kill(clock: ChildProcess) {
  clocks.delete(clock)
  if (clock.exitCode !== null || clock.signalCode !== null) return
  const ended = once(clock, 'exit')
  clock.kill('SIGKILL')
  await ended
}

const wait = { timeout: 120_000, interval: 50 }

test(
  'many due in the same second, with four clocks: each goes live exactly once',
  { timeout: 600_000 },
  async () => {
    const plans = await duePlans(editor, sizeOf(40, 1000), {
      spreadMs: sizeOf(2000, 0),
      beginsInMs: 3000,
    })
    for (let clock = 0; clock < 4; clock++) await aClock()
    await expect.poll(left, wait).toBe(0)
    expect(await tally(plans)).toEqual(wholeOf(plans.length))
  },
)

test(
  'kill -9 at any instant: none lost, none doubled, none by half',
  { timeout: 1_200_000 },
  async () => {
    const kills = sizeOf(10, 200)
    const plans = await duePlans(editor, kills * 2, { spreadMs: kills * 900 })
    for (let at = 0; at < kills; at++) {
      const clock = await aClock()
      await sleep(Math.random() * 400)
      await kill(clock)
      await expectNoneByHalf(plans)
    }
    await aClock()
    await expect.poll(left, wait).toBe(0)
    expect(await tally(plans)).toEqual(wholeOf(plans.length))
  },
)

test('numbers have no gaps after all that', async () => {
  const [read] = await db.$queryRaw<{ gaps: bigint }[]>`
    SELECT max(sequence) - count(*) AS gaps FROM desk."Release" WHERE year IS NOT NULL`
  expect(Number(read!.gaps)).toBe(0)
})

describe('a clock', () => {
  test('that comes too late carries out what is left, and the receipt says how late', async () => {
    const releaseId = await anApprovedRelease(editor)
    const planId = await aPlan(editor, [releaseId], ['ar'])
    await letItCome(planId, 90)
    await aClock()
    await expect.poll(async () => (await planOf(planId)).state, wait).toBe('done')
    const [act] = (await planOf(planId)).receipt!.acts
    expect(act!.lateMs).toBeGreaterThanOrEqual(90_000)
    const event = await db.auditEvent.findFirstOrThrow({
      where: { subjectId: planId, event: 'plan.carried_out' },
    })
    expect((event.facts as { lateSeconds: number }).lateSeconds).toBeGreaterThanOrEqual(90)
  })

  test('whose database is restarted in the middle goes on afterwards', async () => {
    const plans = await duePlans(editor, 6, { spreadMs: 1500 })
    await aClock()
    for (let cut = 0; cut < 5; cut++) {
      await sleep(250)
      await runSql(
        ownerUrl,
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      )
    }
    await expect.poll(() => left().catch(() => -1), wait).toBe(0)
    expect(await tally(plans)).toEqual(wholeOf(plans.length))
  })

  test('gives up a plan at which it stumbles again and again, and goes on with the others', async () => {
    const broken = await aPlan(editor, [await anApprovedRelease(editor)], ['ar'])
    const whole = await aPlan(editor, [await anApprovedRelease(editor)], ['ar'])
    const { editionId } = (await planOf(broken)).editions[0]!
    // Something that nobody has thought of throws in the middle of the publication.
    await runSql(
      ownerUrl,
      `CREATE FUNCTION desk.stumble() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN IF NEW."editionId" = '${editionId}' AND NEW.state = 'published' THEN RAISE EXCEPTION 'stumbles'; END IF;
       RETURN NEW; END $$`,
      `CREATE TRIGGER stumbles BEFORE INSERT ON desk."EditionStatus" FOR EACH ROW EXECUTE FUNCTION desk.stumble()`,
    )
    for (const planId of [broken, whole]) await letItCome(planId)
    await sweepPlans()
    expect(await planOf(whole)).toMatchObject({ state: 'done' })
    expect(await planOf(broken)).toMatchObject({ state: 'waiting' })
    await aClock()
    await expect.poll(async () => (await planOf(broken)).state, wait).toBe('failed')
    expect((await planOf(broken)).problems).toEqual([{ code: 'plan.broke' }])
    await runSql(ownerUrl, 'DROP TRIGGER stumbles ON desk."EditionStatus"')
  })
})
