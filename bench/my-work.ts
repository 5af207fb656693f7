// What a person waits for at the desk's first screen and, on every screen, for the counts in the navigation: among a thousand and
// among a hundred thousand releases, with as many waiting, discussed and published in proportion.
//   node bench/my-work.ts [--releases 100000] [--rounds 200]
import pg from 'pg'
import type { Person, Role } from '#lib/access/actor.ts'
import { openBenchDatabase } from './database.ts'
import { fillReleases } from './many-releases.ts'
import { line, numberAsked, printMachine, statementsOf, timesOfEach } from './measure.ts'

const aim = 50
const few = 1000
const many = numberAsked('releases', 100_000)
const rounds = numberAsked('rounds', 200)

const database = await openBenchDatabase()
const { db } = await import('#lib/db/desk.ts')
const { aPerson } = await import('#prisma/demo/factories.ts')
const { countWorkFor, findWorkFor } = await import('#lib/work/queries.ts')

const roles: Role[] = ['writer', 'translator', 'editor', 'administrator']
const people = Object.fromEntries(
  await Promise.all(roles.map(async (role) => [role, await aPerson(role)] as const)),
) as Record<Role, Person>
const ownerIds = Object.values(people).map(({ id }) => id)

const client = new pg.Client(database.ownerUrl)
await client.connect()

/** Releases end now, each edition has its story, every hundredth text has been talked about. */
async function bringToLife() {
  await client.query(`
    ALTER TABLE desk."EditionStatus" DISABLE TRIGGER USER;
    UPDATE desk."Release" SET "updatedAt" = now() - (last.at - "updatedAt")
      FROM (SELECT max("updatedAt") AS at FROM desk."Release") last;
    INSERT INTO desk."EditionStatus" ("editionId", state, "actorId", at)
      SELECT e.id, e.state, r."createdById", r."updatedAt" FROM desk."Edition" e
      JOIN desk."Document" d ON d.id = e."documentId" JOIN desk."Release" r ON r.id = d."releaseId"
      WHERE NOT EXISTS (SELECT FROM desk."EditionStatus" s WHERE s."editionId" = e.id) ORDER BY r."updatedAt"`)
  await client.query(
    `WITH thread AS (
      INSERT INTO desk."CommentThread" (id, "documentId", "textRevisionId")
      SELECT gen_random_uuid(), t."documentId", t.id FROM desk."TextRevision" t
      WHERE abs(hashtext(t.id::text)) % 100 = 0
        AND NOT EXISTS (SELECT FROM desk."CommentThread" c WHERE c."documentId" = t."documentId")
      RETURNING id, "documentId"
    ), said AS (
      INSERT INTO desk."Comment" (id, "threadId", "authorId", text, at)
      SELECT gen_random_uuid(), thread.id, ($1::uuid[])[1 + abs(hashtext(thread.id::text)) % 4], 'x', r."updatedAt"
      FROM thread JOIN desk."Document" d ON d.id = thread."documentId" JOIN desk."Release" r ON r.id = d."releaseId"
      RETURNING id, "threadId"
    )
    INSERT INTO desk."CommentMention" ("commentId", "userId", "seenAt")
    SELECT id, ($1::uuid[])[1 + abs(hashtext(id::text)) % 4],
      CASE WHEN abs(hashtext(id::text)) % 20 > 0 THEN now() END FROM said`,
    [ownerIds],
  )
  await client.query('VACUUM ANALYZE')
}

async function measureAmong() {
  const acts = roles.flatMap((role) => [
    [`first screen, ${role}`, () => findWorkFor(people[role])] as const,
    [`counts, ${role}`, () => countWorkFor(people[role])] as const,
  ])
  return timesOfEach(rounds, {
    'bare: SELECT 1': () => client.query('SELECT 1'),
    ...Object.fromEntries(acts),
  })
}

await fillReleases(database.ownerUrl, { from: 1, to: few, ownerIds })
await bringToLife()
printMachine()
const amongFew = await measureAmong()
await fillReleases(database.ownerUrl, { from: few + 1, to: many, ownerIds })
await bringToLife()
const amongMany = await measureAmong()
console.table(
  Object.entries(amongMany).map(([what, times]) => ({
    ...line(what, times, aim),
    [`p50 of ${few}`]: `${amongFew[what]!.p50.toFixed(1)} ms`,
    ratio: (times.p50 / amongFew[what]!.p50).toFixed(1),
  })),
)
const { editor } = people
console.log({
  firstScreen: await statementsOf(() => findWorkFor(editor)),
  counts: await statementsOf(() => countWorkFor(editor)),
})
printMachine()

await client.end()
await db.$disconnect()
await database.stop()
