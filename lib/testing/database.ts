// Before each test file: a database of its own, and the addresses that the application's modules read when imported.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { urlActingAs } from '#lib/db/connection.ts'
import { runSql, template, urlOfDatabase } from './cluster.ts'

const serverUrl = inject('serverUrl')
const name = `test_${randomBytes(6).toString('hex')}`
await runSql(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`)

/** The test's database, as its owner: for arranging and for looking behind the curtain. */
export const ownerUrl = urlOfDatabase(serverUrl, name)
const folder = mkdtempSync(join(tmpdir(), 'balagh-files-'))

Object.assign(process.env, {
  DATABASE_URL: urlActingAs(ownerUrl, 'balagh_desk'),
  DATABASE_NEWSROOM_URL: urlActingAs(ownerUrl, 'balagh_newsroom'),
  BALAGH_DATA: folder,
  BALAGH_PUBLIC_URL: 'http://localhost:3000',
  BALAGH_SECRET: 'a-secret-for-tests-that-is-long-enough',
})

afterAll(async () => {
  await runSql(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`)
  rmSync(folder, { recursive: true, force: true })
})
