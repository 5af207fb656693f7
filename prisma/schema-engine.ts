// Prisma's schema engine as WebAssembly: migrations without a native binary to download.
// See docs/adr/0003-migrations-through-the-webassembly-engine.md.
import { readFile, readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPg } from '@prisma/adapter-pg'

type Datamodel = { path: string; content: string }

const root = import.meta.dirname
const engineFolder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
const filters = { externalTables: [], externalEnums: [] }

export async function readDatamodels(): Promise<Datamodel[]> {
  const folder = join(root, 'schema')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).toSorted()
  return Promise.all(
    names.map(async (name) => ({
      path: name,
      content: await readFile(join(folder, name), 'utf8'),
    })),
  )
}

/** Migration folders in order, each with its SQL. */
export async function readMigrations() {
  const folder = join(root, 'migrations')
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted()
  return Promise.all(
    names.map(async (name) => ({
      name,
      sql: await readFile(join(folder, name, 'migration.sql'), 'utf8'),
    })),
  )
}

let engineModule: ReturnType<typeof instantiate> | undefined

async function instantiate() {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message() {} } })
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg')
  const wasm = await readFile(join(engineFolder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  return glue
}

/** The stock adapter cuts scripts at every semicolon, also inside functions, and runs the pieces one by one. PostgreSQL
 * takes a script whole, and then all of it or nothing is applied. */
class WholeScriptPg extends PrismaPg {
  private readonly adapters: Awaited<ReturnType<PrismaPg['connect']>>[] = []

  override async connect() {
    const adapter = await super.connect()
    this.adapters.push(adapter)
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script)
    }
    return adapter
  }

  async close() {
    for (const adapter of this.adapters) await adapter.dispose()
  }
}

type Engine = Awaited<ReturnType<typeof openEngine>>

async function openEngine(factory: WholeScriptPg, datamodels: Datamodel[]) {
  engineModule ??= instantiate()
  const glue = await engineModule
  const files = datamodels.map(({ path, content }): [string, string] => [path, content])
  return glue.SchemaEngine.new(
    { datamodels: files },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  )
}

async function withEngine<T>(
  connectionString: string,
  work: (engine: Engine, files: Datamodel[]) => Promise<T>,
) {
  const factory = new WholeScriptPg({ connectionString })
  const files = await readDatamodels()
  try {
    return await work(await openEngine(factory, files), files)
  } finally {
    await factory.close()
  }
}

export const applyMigrations = (connectionString: string): Promise<string[]> =>
  withEngine(connectionString, async (engine) => {
    const migrationDirectories = (await readMigrations()).map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    }))
    const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' }
    const baseDir = join(root, 'migrations')
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: { baseDir, lockfile, shadowDbInitScript: '', migrationDirectories },
      filters,
    })
    return appliedMigrationNames
  })

/** The SQL that makes what the schema files say in an empty database: the raw material of a new migration. */
export const schemaSql = (connectionString: string): Promise<string> =>
  withEngine(connectionString, async (engine, files) => {
    const { stdout } = await engine.diff({
      from: { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: false,
      filters,
    })
    return stdout ?? ''
  })
