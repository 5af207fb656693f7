// Brings a database to the newest migration.
import pg from 'pg'
import { DatabaseTooOldError } from './database-too-old.ts'
import { applyMigrations, readMigrations } from './schema-engine.ts'

/** Names of the migrations that were applied; empty when the database was up to date, which costs one query. */
export async function migrate(connectionString: string): Promise<string[]> {
  const client = new pg.Client(connectionString)
  await client.connect()
  try {
    await refuseOldServer(client)
    await client.query('SELECT pg_advisory_lock(7201944)')
    if (await isUpToDate(client)) return []
    await forgetUnfinished(client)
    return await applyMigrations(connectionString)
  } finally {
    await client.end()
  }
}

async function refuseOldServer(client: pg.Client) {
  const { rows } = await client.query('SHOW server_version_num')
  if (Number(rows[0].server_version_num) < 150000)
    throw new DatabaseTooOldError('Balagh needs PostgreSQL 15 or newer')
}

/** Who was killed during a migration left its mark and nothing else: each is applied whole or not at all. */
async function forgetUnfinished(client: pg.Client) {
  const { rows } = await client.query(`SELECT to_regclass('public._prisma_migrations') AS found`)
  if (rows[0].found)
    await client.query('DELETE FROM public._prisma_migrations WHERE finished_at IS NULL')
}

async function isUpToDate(client: pg.Client) {
  const { rows } = await client.query(`SELECT to_regclass('public._prisma_migrations') AS found`)
  if (!rows[0].found) return false
  const applied = await client.query(
    'SELECT migration_name FROM public._prisma_migrations WHERE finished_at IS NOT NULL',
  )
  const names = new Set(applied.rows.map((row) => row.migration_name))
  return (await readMigrations()).every(({ name }) => names.has(name))
}
