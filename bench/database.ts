// A database to measure against: a throw-away server with the flags of production, or a database of its own on the server of
// DATABASE_URL. It sets the environment, so the application's modules are to be imported after it.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { urlActingAs } from '#lib/db/connection.ts'
import { initialise, startServer } from '#lib/postgres/cluster.ts'
import { findServerFiles } from '#lib/postgres/server-files.ts'
import { tryPort } from '#lib/processes/data-folder.ts'
import { runSql, urlOfDatabase } from '#lib/testing/cluster.ts'
import { migrate } from '#prisma/migrate.ts'

type BenchDatabase = { ownerUrl: string; stop: () => Promise<void> }

export async function openBenchDatabase(): Promise<BenchDatabase> {
  const given = process.env.DATABASE_URL
  const server = given ? { url: given, stop: async () => {} } : await startBenchServer()
  const name = `balagh_bench_${process.pid}`
  const ownerUrl = urlOfDatabase(server.url, name)
  await runSql(server.url, `CREATE DATABASE ${name}`)
  await migrate(ownerUrl)
  Object.assign(process.env, {
    DATABASE_URL: urlActingAs(ownerUrl, 'balagh_desk'),
    DATABASE_NEWSROOM_URL: urlActingAs(ownerUrl, 'balagh_newsroom'),
  })
  const stop = async () => {
    await runSql(server.url, `DROP DATABASE ${name} WITH (FORCE)`)
    await server.stop()
  }
  return { ownerUrl, stop }
}

async function startBenchServer() {
  const folder = mkdtempSync(join(tmpdir(), 'balagh-bench-'))
  chmodSync(folder, 0o755)
  const files = await findServerFiles(folder)
  const port = (await tryPort(0, '127.0.0.1'))!
  const cluster = { ...files, folder: join(files.home, 'postgres'), port, password: 'bench' }
  await initialise(cluster)
  const server = await startServer(cluster, () => {})
  // A measurement that fails or is interrupted leaves nothing running.
  const abandon = () => server.kill('SIGQUIT')
  process.once('exit', abandon)
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
  const stop = async () => {
    process.off('exit', abandon)
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: `postgresql://postgres:bench@127.0.0.1:${port}/postgres`, stop }
}
