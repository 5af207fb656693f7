import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schemaSql } from '#prisma/schema-engine.ts'
import { aPublishedRelease, anEditor } from '#prisma/demo/factories.ts'
import { runSql, urlOfDatabase } from '#lib/testing/cluster.ts'
import { ownerUrl } from '#lib/testing/database.ts'

let owner: pg.Client
let desk: pg.Client
let newsroom: pg.Client

beforeAll(async () => {
  const clients = [ownerUrl, process.env.DATABASE_URL, process.env.DATABASE_NEWSROOM_URL].map(
    (url) => new pg.Client(url),
  )
  await Promise.all(clients.map((client) => client.connect()))
  ;[owner, desk, newsroom] = clients as [pg.Client, pg.Client, pg.Client]
  await aPublishedRelease(await anEditor(), ['ar'], { withPhoto: true })
  await owner.query(`INSERT INTO newsroom."CorrectionNotice" (id, "documentId", text, at)
    SELECT gen_random_uuid(), "documentId", 'x', now() FROM newsroom."LiveDocument"`)
  for (const [register, column] of [
    ['Person', 'personId'],
    ['Organisation', 'organisationId'],
  ])
    await owner.query(`WITH entry AS (
        INSERT INTO desk."${register}" (id, slug, "nameAr", "nameEn")
        VALUES (gen_random_uuid(), 'rule', 'قاعدة', 'Rule') RETURNING id)
      INSERT INTO desk."SharedRevision${register}" ("sharedRevisionId", "${column}", position)
      SELECT s.id, entry.id, 0 FROM entry, (SELECT id FROM desk."SharedRevision" LIMIT 1) s`)
})
afterAll(() => Promise.all([owner, desk, newsroom].map((client) => client.end())))

const tablesOf = async (schema: string) => {
  const { rows } = await owner.query(
    `SELECT table_name FROM information_schema.tables WHERE table_schema = $1`,
    [schema],
  )
  return rows.map((row) => `${schema}."${row.table_name}"`)
}

describe("the newsroom's role", () => {
  test('can read no table of the desk', async () => {
    const tables = await tablesOf('desk')
    expect(tables.length).toBeGreaterThan(20)
    for (const table of tables)
      await expect(newsroom.query(`SELECT * FROM ${table}`), table).rejects.toThrow(
        'permission denied',
      )
  })

  test('reads what is published and can change nothing', async () => {
    const tables = await tablesOf('newsroom')
    for (const table of tables) {
      const { rowCount } = await newsroom.query(`SELECT * FROM ${table}`)
      expect(rowCount, table).toBeGreaterThanOrEqual(0)
      const column = (await owner.query(`SELECT * FROM ${table} LIMIT 0`)).fields[0]!.name
      for (const statement of [
        `DELETE FROM ${table}`,
        `UPDATE ${table} SET "${column}" = "${column}"`,
        `INSERT INTO ${table} SELECT * FROM ${table}`,
        `TRUNCATE ${table}`,
        `DROP TABLE ${table}`,
      ])
        await expect(newsroom.query(statement), statement).rejects.toThrow(
          /permission denied|must be owner/,
        )
    }
  })

  test('says what an edge has to say through three functions, and no more than that', async () => {
    const long = 'x'.repeat(5000)
    await newsroom.query(`SELECT newsroom.report_edge($1, 7, $1)`, [long])
    const { rows: edges } = await owner.query(
      `DELETE FROM newsroom."Edge" RETURNING length(id) AS id, epoch, length(note) AS note`,
    )
    expect(edges).toEqual([{ id: 100, epoch: '7', note: 1000 }])

    const view = { path: '/releases', locale: 'ar', referrer: 'news.example', views: 2 }
    for (const views of [[view, { ...view, views: 3 }], [view]])
      await newsroom.query('SELECT newsroom.count_views($1)', [JSON.stringify(views)])
    const { rows: views } = await owner.query(
      `SELECT path, referrer, views FROM newsroom."PageView"`,
    )
    expect(views).toEqual([{ path: '/releases', referrer: 'news.example', views: 7 }])

    for (const trouble of ['first', 'second'])
      await newsroom.query(`SELECT newsroom.report_page('/x', $1)`, [trouble])
    const alarms = () =>
      owner.query(`SELECT problem, since <= at AS lasts FROM newsroom."PageAlarm"`)
    expect((await alarms()).rows).toEqual([{ problem: 'second', lasts: true }])
    await newsroom.query(`SELECT newsroom.report_page('/x', NULL)`)
    expect((await alarms()).rows).toEqual([])
  })

  test('can make nothing of its own', async () => {
    for (const schema of ['public', 'newsroom', 'desk'])
      await expect(newsroom.query(`CREATE TABLE ${schema}.own (id int)`)).rejects.toThrow(
        'permission denied',
      )
  })
})

describe('never changed or deleted, not even by the owner', () => {
  test.each([
    'desk."TextRevision"',
    'desk."PhotoText"',
    'desk."SharedRevision"',
    'desk."SharedRevisionPhoto"',
    'desk."SharedRevisionTopic"',
    'desk."SharedRevisionContact"',
    'desk."SharedRevisionPerson"',
    'desk."SharedRevisionOrganisation"',
    'desk."EditionStatus"',
    'desk."AuditEvent"',
    'desk."BoilerplateVersion"',
    'newsroom."PublishedEdition"',
    'newsroom."CorrectionNotice"',
  ])('%s', async (table) => {
    const { rows, fields } = await owner.query(`SELECT * FROM ${table} LIMIT 1`)
    expect(rows, `${table} has rows to try it on`).toHaveLength(1)
    const column = fields[0]!.name
    const refused = /never updated or deleted|violates foreign key|cannot truncate/
    for (const statement of [
      `UPDATE ${table} SET "${column}" = "${column}"`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
    ])
      await expect(owner.query(statement), statement).rejects.toThrow(refused)
  })
})

describe('editions', () => {
  test('the desk cannot set a state by hand', async () => {
    await expect(desk.query(`UPDATE desk."Edition" SET state = 'draft'`)).rejects.toThrow(
      'permission denied',
    )
  })

  test('a published edition keeps its pins', async () => {
    await expect(
      desk.query(
        `UPDATE desk."Edition" SET "textRevisionId" = (SELECT id FROM desk."TextRevision" ORDER BY id LIMIT 1)
         WHERE state = 'published'`,
      ),
    ).rejects.toThrow('is pinned')
  })

  test('a document has one live and one open edition', async () => {
    const again = `INSERT INTO desk."Edition" (id, "documentId", number, state, "textRevisionId", "sharedRevisionId")
      SELECT gen_random_uuid(), "documentId", 90 + row_number() OVER (), $1::desk."EditionState", "textRevisionId",
        "sharedRevisionId" FROM desk."Edition" WHERE state = 'published' LIMIT 1`
    await expect(owner.query(again, ['published'])).rejects.toThrow('one_live_edition')
    await owner.query('BEGIN')
    await owner.query(again, ['draft'])
    await expect(owner.query(again.replace('90', '95'), ['submitted'])).rejects.toThrow(
      'one_open_edition',
    )
    await owner.query('ROLLBACK')
  })

  test('a public number is never changed', async () => {
    await expect(desk.query(`UPDATE desk."Release" SET sequence = 99`)).rejects.toThrow(
      'keeps its number',
    )
  })
})

test('one live owner per path', async () => {
  await expect(
    owner.query(
      `INSERT INTO newsroom."LiveDocument" SELECT gen_random_uuid(), "releaseId", locale, 1999, 1, path, null, 'x', now(),
       now(), now(), null, 'withdrawal', null, false, '{}', 0 FROM newsroom."LiveDocument" LIMIT 1`,
    ),
  ).rejects.toThrow('LiveDocument_locale_path_key')
})

test('the audit trail is one unbroken chain', async () => {
  const { rows } = await owner.query(
    `SELECT seq, "previousHash", hash, lag(hash, 1, '') OVER (ORDER BY seq) AS before, desk.audit_hash(e) AS again
     FROM desk."AuditEvent" e ORDER BY seq`,
  )
  expect(rows.length).toBeGreaterThan(4)
  rows.forEach((row, at) => {
    expect(Number(row.seq)).toBe(at + 1)
    expect(row.previousHash).toBe(row.before)
    expect(row.hash).toBe(row.again)
  })
})

test('the migrations make what the schema files say', async () => {
  const fresh = `${new URL(ownerUrl).pathname.slice(1)}_schema`
  await runSql(ownerUrl, `CREATE DATABASE ${fresh}`)
  const freshUrl = urlOfDatabase(ownerUrl, fresh)
  const client = new pg.Client(freshUrl)
  await client.connect()
  await client.query('CREATE EXTENSION pg_trgm')
  await client.query(await schemaSql(ownerUrl))
  expect(await shapeOf(owner)).toEqual(await shapeOf(client))
  await client.end()
  await runSql(ownerUrl, `DROP DATABASE ${fresh} WITH (FORCE)`)
})

const ownIndexes = [
  'one_live_edition',
  'one_open_edition',
  'one_pinned_edition',
  'one_open_plan',
  'one_pen',
  'due_plans',
  'waiting_mail',
  'untold',
  'trashed',
  'unconfirmed_force',
  'waiting_for_people',
  'live_with_photos',
  'killed_paths',
  'newest_live',
  'newest_withdrawn',
  'waiting_assets',
  'one_assignment',
  'one_machine_draft',
]

/** Columns, keys and indexes of both schemas, without what the rules migration adds on purpose. */
async function shapeOf(client: pg.Client) {
  const { rows } = await client.query(`
    SELECT table_schema || '.' || table_name || '.' || column_name AS what, data_type || ' ' || udt_name || ' ' ||
      is_nullable || ' ' || coalesce(column_default, '') AS how
    FROM information_schema.columns c WHERE table_schema IN ('desk', 'newsroom') AND table_name <> 'edition_content'
    UNION ALL SELECT schemaname || '.' || indexname, indexdef FROM pg_indexes WHERE schemaname IN ('desk', 'newsroom')
      AND indexname <> ALL ('{${ownIndexes.join()}}')
    UNION ALL SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE contype = 'f'
      AND conname <> 'edition_is_published'
    ORDER BY 1, 2`)
  return rows
}
