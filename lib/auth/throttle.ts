// How often one may try a password. Tries are counted in the database before the password is looked at, so that a
// hundred at once are counted like a hundred one after the other, also across several processes.
import { db } from '#lib/db/desk.ts'
import { type Refusal, refuse } from '#lib/result.ts'

const windowMilliseconds = 15 * 60 * 1000
const most = { account: 10, address: 50 }

type Key = { kind: keyof typeof most; value: string }
type Counted = { count: number; windowStart: Date }

/** Counts a try. @returns the refusal when there were too many, else null. */
export async function countTry(key: Key, now = new Date()): Promise<Refusal | null> {
  const windowEnd = new Date(now.getTime() - windowMilliseconds)
  const [counted] = await db.$queryRaw<Counted[]>`
    INSERT INTO desk."SignInThrottle" AS kept (key, count, "windowStart") VALUES (${nameOf(key)}, 1, ${now})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN kept."windowStart" <= ${windowEnd} THEN 1 ELSE kept.count + 1 END,
      "windowStart" = CASE WHEN kept."windowStart" <= ${windowEnd} THEN ${now} ELSE kept."windowStart" END
    RETURNING count, "windowStart"`
  if (!counted || counted.count <= most[key.kind]) return null
  const waitMilliseconds = counted.windowStart.getTime() + windowMilliseconds - now.getTime()
  const minutes = Math.max(1, Math.ceil(waitMilliseconds / 60_000))
  return refuse('sign_in.too_many', { values: { minutes } })
}

/** A try that succeeded does not count; the failed ones before it go on counting. */
export async function forgiveTry(key: Key) {
  await db.$executeRaw`
    UPDATE desk."SignInThrottle" SET count = greatest(count - 1, 0) WHERE key = ${nameOf(key)}`
}

/** Counts of windows that are over say nothing any more. */
export async function sweepThrottle(now = new Date()) {
  const windowEnd = new Date(now.getTime() - windowMilliseconds)
  await db.signInThrottle.deleteMany({ where: { windowStart: { lt: windowEnd } } })
}

const nameOf = ({ kind, value }: Key) => `${kind}:${value}`
