// How late plans go live: many editions due in the same second with several workers, and single plans one after the other, on a
// disk that really keeps what it is given. Each worker is a process of its own.
//   node bench/clock.ts [--editions 1000] [--workers 4] [--singles 500]
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { openBenchDatabase } from './database.ts'
import { line, numberAsked, printMachine, summaryOf } from './measure.ts'

const aims = { together: 5000, single: 1000 }
const editions = numberAsked('editions', 1000)
const workers = numberAsked('workers', 4)
const singles = numberAsked('singles', 500)

const database = await openBenchDatabase()
const { db } = await import('#lib/db/desk.ts')
const { anApprovedRelease, anEditor } = await import('#prisma/demo/factories.ts')
const { aPlan } = await import('#prisma/demo/plan-factories.ts')
const editor = await anEditor()

/** Plans of one edition each. They are due `everyMs` after each other, the first in a moment. */
async function plans(count: number, everyMs: number) {
  const ids: string[] = []
  for (let at = 0; at < count; at++)
    ids.push(await aPlan(editor, [await anApprovedRelease(editor)], ['ar'], { inMinutes: 1000 }))
  return {
    ids,
    begin: () => db.$executeRaw`
      UPDATE desk."PublishPlan" plan
      SET at = clock_timestamp() + make_interval(secs => 2 + due.place * ${everyMs / 1000}::float8)
      FROM unnest(${ids}::uuid[]) WITH ORDINALITY AS due (id, place) WHERE plan.id = due.id`,
  }
}

async function startWorkers() {
  const clocks = Array.from({ length: workers }, () =>
    fork('lib/plans/testing/clock-process.ts', {
      execArgv: [],
      // As npm start runs it: sentences are read once, not at every mail.
      env: { ...process.env, NODE_ENV: 'production' },
    }),
  )
  await Promise.all(clocks.map((clock) => once(clock, 'message')))
  return clocks
}

const stop = (clocks: ChildProcess[]) => clocks.forEach((clock) => clock.kill('SIGTERM'))

/** How late each was when somebody who looks every 20 ms first saw it done: after the commit, by the database's clock. */
async function latenessOf(ids: string[]) {
  const late = new Map<string, number>()
  for (; late.size < ids.length; await sleep(20)) {
    const seen = await db.$queryRaw<{ id: string; ms: number }[]>`
      SELECT id, extract(epoch FROM clock_timestamp() - at)::float8 * 1000 AS ms FROM desk."PublishPlan"
      WHERE state = 'done' AND id = ANY(${ids.filter((id) => !late.has(id))}::uuid[])`
    for (const { id, ms } of seen) late.set(id, ms)
  }
  return summaryOf([...late.values()])
}

printMachine()
const together = await plans(editions, 0)
const alone = await plans(singles, 100)
let clocks = await startWorkers()
await together.begin()
const crowd = await latenessOf(together.ids)
stop(clocks)
clocks = await startWorkers()
await alone.begin()
const single = await latenessOf(alone.ids)
stop(clocks)
console.table([
  line(`${editions} due in the same second, ${workers} workers`, crowd, aims.together),
  line(`${singles} plans, ten a second, ${workers} workers`, single, aims.single),
])
const epochs = await db.epoch.findUniqueOrThrow({ where: { id: 1 } })
console.log(`changes of what is public: ${epochs.value}`)
printMachine()

await db.$disconnect()
await database.stop()
