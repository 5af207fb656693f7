import { db } from '#lib/db/desk.ts'

/** An edge that was away for longer can no longer follow: it finds a gap and takes everything for old. */
export const epochsKeptDays = 7
const edgesKeptDays = 1

/** Removes what edges no longer need: old changes, and edges that are long gone. */
export async function sweepNewsroom(): Promise<false> {
  await db.$executeRaw`
    DELETE FROM newsroom."EpochChange" WHERE at < now() - make_interval(days => ${epochsKeptDays})`
  await db.$executeRaw`
    DELETE FROM newsroom."Edge" WHERE "seenAt" < now() - make_interval(days => ${edgesKeptDays})`
  return false
}
