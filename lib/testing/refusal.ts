// What a test of a refusal needs: its problems, and the certainty that nothing was written.
import pg from 'pg'
import { expect } from 'vitest'
import type { Problem, Result } from '#lib/result.ts'
import { ownerUrl } from './database.ts'

type Schema = 'desk' | 'newsroom'
export type Dump = Record<string, string[]>

/** Every row of every table of the schemas, as the database writes it. */
export async function dumpOf(...schemas: Schema[]): Promise<Dump> {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  const { rows: tables } = await client.query(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_schema = ANY($1) AND table_type = 'BASE TABLE' ORDER BY 1`,
    [schemas],
  )
  const dump: Dump = {}
  for (const { name } of tables) {
    const { rows } = await client.query(`SELECT t::text AS row FROM ${name} t ORDER BY 1`)
    dump[name] = rows.map(({ row }) => row)
  }
  await client.end()
  return dump
}

/** The problems with which a command refuses. Fails when it does not, or when any row of the database is another than before. */
export async function refusalOf(ask: () => Promise<Result>): Promise<Problem[]> {
  const before = await dumpOf('desk', 'newsroom')
  const result = await ask()
  expect(await dumpOf('desk', 'newsroom')).toEqual(before)
  if (result.ok) throw new Error('not refused')
  return result.problems
}
