import type { Tx } from '#lib/db/desk.ts'
import { type PersonHere, presenceSeconds, type Presence } from './presence.ts'

type Row = PersonHere & { penSince: Date | null }

/** Who has a document open, as one of them sees it. */
export async function listPresent(
  tx: Tx,
  documentId: string,
  userId: string,
): Promise<Omit<Presence, 'revisionId'>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT p."userId", u.name, p."openedAt" AS since, p."penSince" FROM desk."Presence" p
    JOIN desk."User" u ON u.id = p."userId"
    WHERE p."documentId" = ${documentId}::uuid
      AND p."seenAt" > clock_timestamp() - make_interval(secs => ${presenceSeconds})
    ORDER BY p."openedAt"`
  const holder = rows.find(({ penSince }) => penSince !== null)
  return {
    others: rows
      .filter((person) => person.userId !== userId)
      .map(({ userId: id, name, since }) => ({ userId: id, name, since })),
    pen: holder
      ? {
          userId: holder.userId,
          name: holder.name,
          since: holder.penSince!,
          isMine: holder.userId === userId,
        }
      : null,
  }
}
