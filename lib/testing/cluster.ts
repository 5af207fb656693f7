// Before all tests: a PostgreSQL to run against, with a migrated template database. DATABASE_URL names another server.
import { mkdtempSync, rmSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { tryPort } from '#lib/processes/data-folder.ts'
import { initialise, startServer } from '#lib/postgres/cluster.ts'
import { findServerFiles } from '#lib/postgres/server-files.ts'
import { migrate } from '#prisma/migrate.ts'

export const template = 'balagh_template'

declare module 'vitest' {
  interface ProvidedContext {
    serverUrl: string
  }
}

/** A throw-away server; `crash` ends it as a power cut does and starts it anew, `stop` ends it and removes its files. */
export async function startTestServer() {
  const folder = mkdtempSync(join(tmpdir(), 'balagh-test-'))
  chmodSync(folder, 0o755)
  const files = await findServerFiles(folder)
  const port = (await tryPort(0, '127.0.0.1'))!
  const cluster = { ...files, folder: join(files.home, 'postgres'), port, password: 'test' }
  await initialise(cluster)
  const start = () => startServer(cluster, () => {}, ['-c', 'fsync=off'])
  let server = await start()
  const end = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGQUIT')
    await ended
  }
  const crash = async () => {
    await end()
    server = await start()
  }
  const stop = async () => {
    await end()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: `postgresql://postgres:test@127.0.0.1:${port}/postgres`, crash, stop }
}

/** The same server's address for another database. */
export function urlOfDatabase(serverUrl: string, name: string) {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

export async function runSql(url: string, ...statements: string[]) {
  const client = new pg.Client(url)
  await client.connect()
  for (const statement of statements) await client.query(statement)
  await client.end()
}

export async function makeTemplate(serverUrl: string) {
  await runSql(
    serverUrl,
    `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`,
    `CREATE DATABASE ${template}`,
  )
  await migrate(urlOfDatabase(serverUrl, template))
}

export default async function setup(project: TestProject) {
  // npm test has a server and its template ready; vitest alone makes its own.
  const ready = process.env.BALAGH_TEST_SERVER
  const server = ready ? { url: ready, stop: async () => {} } : await startTestServer()
  if (!ready) await makeTemplate(server.url)
  project.provide('serverUrl', server.url)
  return server.stop
}
