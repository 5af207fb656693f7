// For the desk: whether readers see it yet. Every edge says each second, and after every change, how far it has come.
import { setTimeout as sleep } from 'node:timers/promises'
import { db } from '#lib/db/desk.ts'

const every = 25

/**
 * Resolves to true when every live edge serves nothing older than the epoch; false when one has not said so in time. An edge
 * that has been silent for five seconds is not live. None at all, as in development, is nobody to wait for.
 */
export async function awaitEdges(epoch: number, timeoutMs = 6000): Promise<boolean> {
  for (const end = Date.now() + timeoutMs; ; await sleep(every)) {
    if (!(await isAnyBehind(epoch))) return true
    if (Date.now() >= end) return false
  }
}

/** Whether readers somewhere may still get what was public before the newest change. */
export async function areEdgesBehind(): Promise<boolean> {
  const { value } = await db.epoch.findUniqueOrThrow({ where: { id: 1 } })
  return isAnyBehind(Number(value))
}

async function isAnyBehind(epoch: number) {
  const [found] = await db.$queryRaw<{ isBehind: boolean }[]>`
    SELECT EXISTS (SELECT FROM newsroom."Edge"
      WHERE epoch < ${epoch} AND "seenAt" > clock_timestamp() - interval '5 seconds') AS "isBehind"`
  return found?.isBehind ?? false
}
