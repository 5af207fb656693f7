import type { Client } from 'pg'
import type { Change } from '../store/ledger.ts'

export type Reading = {
  /** Where the newsroom is now, as far as the changes lead. */
  epoch: number
  changes: Change[]
  /** Changes between what was known and the first of these are no longer told: anything may have happened. */
  hasGap: boolean
}

const mostAtOnce = 2000

type Row = { epoch: string; value: string | null; tags: string[] | null; isUrgent: boolean | null }

/** One statement, so that the epoch and its changes are of one moment. */
export async function readChanges(client: Client, after: number): Promise<Reading> {
  const { rows } = await client.query<Row>(
    `SELECT e.value AS epoch, c.value, c.tags, c."isUrgent" FROM newsroom."Epoch" e
     LEFT JOIN LATERAL (SELECT * FROM newsroom."EpochChange" WHERE value > $1 AND value <= e.value
       ORDER BY value LIMIT ${mostAtOnce}) c ON true ORDER BY c.value`,
    [after],
  )
  const epoch = Number(rows[0]?.epoch ?? 0)
  const changes = rows
    .filter(({ value }) => value !== null)
    .map(({ value, tags, isUrgent }) => ({
      value: Number(value),
      tags: tags ?? [],
      isUrgent: isUrgent ?? true,
    }))
  return { epoch, changes, hasGap: !isUnbroken(after, epoch, changes) }
}

/** A publication raises the epoch by one and says what changed. A database from a backup may be behind what was known. */
function isUnbroken(after: number, epoch: number, changes: Change[]) {
  const isInOrder = changes.every(({ value }, index) => value === after + index + 1)
  const last = changes.at(-1)?.value ?? after
  return isInOrder && (last === epoch || (changes.length === mostAtOnce && last < epoch))
}
