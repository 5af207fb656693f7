// The search asks through connections of its own, as the role balagh_newsroom: however many people search for the commonest
// words at once, the pages of the site find theirs free.
import pg from 'pg'
import { withSettings } from '#lib/db/connection.ts'

// The index is always the better way here, whatever the planner believes of a table that has just been filled.
const settings = '-c statement_timeout=2000 -c enable_seqscan=off -c jit=off -c work_mem=16MB'

const address = withSettings(process.env.DATABASE_NEWSROOM_URL)
const url = address ? new URL(address) : undefined
url?.searchParams.set('options', `${url.searchParams.get('options')} ${settings}`)

const pool = new pg.Pool({
  connectionString: url?.href,
  max: 4,
  idleTimeoutMillis: 30_000,
  connectionTimeoutMillis: 3000,
  allowExitOnIdle: true,
})
// A connection that dies while idle is replaced by the next one asked for.
pool.on('error', () => {})

/** Rows of a statement. */
export async function ask<Row>(text: string, values: unknown[]): Promise<Row[]> {
  const { rows } = await pool.query({ text, values })
  return rows as Row[]
}

export const closeSearch = () => pool.end()
