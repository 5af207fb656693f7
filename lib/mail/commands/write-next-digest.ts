import { db, type Tx } from '#lib/db/desk.ts'
import { compose } from '../words/compose.ts'
import { lastStruck } from '../settings/digest-hours.ts'
import { isNewsKind } from '../news.ts'
import type { KeptFacts } from '../notify.ts'
import { readNamedReleases } from '../read-releases.ts'
import { type Recipient, readRecipients } from '../recipients.ts'
import { digestLetter } from '../words/digest-letter.ts'
import type { Happening } from '../words/news-words.ts'

/** Writes the digest of one person whose hour has struck since something happened. @returns false when there is none. */
export async function writeNextDigest(): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const due = await findDue(tx)
    if (!due) return false
    const items = await takeItems(tx, due.userId, due.before)
    if (items.length === 0) return false
    const recipient = (await readRecipients(tx, [due.userId])).get(due.userId)
    const happenings = recipient ? await happeningsOf(tx, items, recipient) : []
    if (recipient && happenings.length > 0)
      await tx.mail.create({
        data: {
          kind: 'digest',
          userId: recipient.id,
          to: recipient.email,
          toName: recipient.name,
          locale: recipient.locale,
          ...compose(digestLetter(happenings, recipient)),
        },
        select: { id: true },
      })
    return true
  })
}

type Due = { userId: string; before: Date }

/** By the database's clock. Whoever may not enter is not told, until they may again. */
async function findDue(tx: Tx): Promise<Due | null> {
  const [{ now }] = await tx.$queryRaw<[{ now: Date }]>`SELECT clock_timestamp() AS now`
  const struck = lastStruck(now)
  const found = await tx.$queryRaw<{ userId: string; hour: number }[]>`
    SELECT person.id AS "userId", person."digestHour" AS hour FROM desk."User" person
    WHERE person."disabledAt" IS NULL AND EXISTS (
      SELECT FROM desk."DigestItem" item WHERE item."userId" = person.id AND item."mailedAt" IS NULL
        AND item.at < (${struck}::timestamptz[])[person."digestHour" + 1])
    ORDER BY person.id LIMIT 1`
  const [due] = found
  return due ? { userId: due.userId, before: struck[due.hour]! } : null
}

type Item = { kind: string; releaseId: string | null; facts: KeptFacts }

/** What another worker has taken up is not told twice. */
const takeItems = (tx: Tx, userId: string, before: Date) => tx.$queryRaw<Item[]>`
  WITH taken AS (
    SELECT id FROM desk."DigestItem"
    WHERE "userId" = ${userId}::uuid AND "mailedAt" IS NULL AND at < ${before}
    FOR UPDATE SKIP LOCKED),
  told AS (
    UPDATE desk."DigestItem" item SET "mailedAt" = clock_timestamp() FROM taken
    WHERE item.id = taken.id RETURNING item.id, item.kind, item."releaseId", item.facts)
  SELECT kind, "releaseId", facts FROM told ORDER BY id`

/** Without what they have meanwhile chosen never to be told. */
async function happeningsOf(tx: Tx, items: Item[], recipient: Recipient): Promise<Happening[]> {
  const ids = [...new Set(items.flatMap(({ releaseId }) => releaseId ?? []))]
  const releases = await readNamedReleases(tx, ids)
  return items.flatMap(({ kind, releaseId, facts }) =>
    isNewsKind(kind) && recipient.wayOf(kind) !== 'never'
      ? [{ kind, release: (releaseId && releases.get(releaseId)) || null, ...facts }]
      : [],
  )
}
