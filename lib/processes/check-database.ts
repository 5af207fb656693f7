// A given database is tried before anything is started on it.
import pg from 'pg'
import { explainDatabaseError, isUnreachable } from './explain-database-error.ts'
import { StartError } from './start-error.ts'

type Variable = 'DATABASE_URL' | 'DATABASE_NEWSROOM_URL'

async function ask<Row extends pg.QueryResultRow>(
  variable: Variable,
  url: string,
  question: string,
) {
  let client: pg.Client | undefined
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
    await client.connect()
    const { rows } = await client.query<Row>(question)
    return rows[0]!
  } catch (error) {
    throw new StartError(explainDatabaseError(error, variable), isUnreachable(error))
  } finally {
    await client?.end().catch(() => {})
  }
}

/** @throws StartError */
export const checkOwner = (url: string) => ask('DATABASE_URL', url, 'SELECT')

/** @throws StartError when the readers' side would see nothing, or too much. */
export async function checkNewsroom(url: string) {
  const may = await ask<{ newsroom: boolean; desk: boolean }>(
    'DATABASE_NEWSROOM_URL',
    url,
    `SELECT has_schema_privilege('newsroom', 'USAGE') AS newsroom, has_schema_privilege('desk', 'USAGE') AS desk`,
  )
  const role = 'Give it the role balagh_newsroom and no other.'
  if (!may.newsroom)
    throw new StartError(
      `The user in DATABASE_NEWSROOM_URL may not read what is published. ${role}`,
    )
  if (may.desk) throw new StartError(`The user in DATABASE_NEWSROOM_URL may read drafts. ${role}`)
}
