// Runs on whatever Node the machine has: installs and builds what is missing, then hands over to the Node of the project.
//   node run.mjs start | demo | import | test | torture | check
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
process.chdir(root)
const [task = 'start', ...rest] = process.argv.slice(2)

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19))
  fail(`Balagh needs Node 20.19 or newer; this is ${process.version}.`)

const bin = join(root, 'node_modules', '.bin')
const node = join(bin, 'node')
const dist = process.env.BALAGH_DIST ?? '.next'
const env = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH}`,
  NEXT_TELEMETRY_DISABLED: '1',
}

/** @type {import('node:child_process').ChildProcess | undefined} */
let child
/** @type {NodeJS.Signals | undefined} */
let stoppedBy
// A signal to this process alone, from npm or a service manager, has to reach the one that works.
for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => {
    stoppedBy = signal
    child?.kill(signal)
  })
// npm runs this through a shell, which takes a signal meant for npm alone and ends without a word.
const parent = process.ppid
if (env.npm_lifecycle_event)
  setInterval(() => process.ppid !== parent && process.emit('SIGTERM'), 500).unref()

await install()
await generate()
if (task === 'check') await check()
else if (task === 'test') become(['e2e/run-tests.ts', ...rest])
else if (task === 'torture') become(['e2e/run-tests.ts', 'torture', ...rest])
else if (task === 'import') become(['import.ts', ...rest])
else {
  await build()
  become(['start.ts', ...(task === 'demo' ? ['--demo'] : []), ...rest])
}

/** @param {string} sentence @returns {never} */
function fail(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** Newest change below the given files and folders. @param {string[]} paths */
function newest(paths) {
  let latest = 0
  for (const path of paths) {
    if (!existsSync(path)) continue
    const entry = statSync(path)
    latest = Math.max(latest, entry.mtimeMs)
    if (entry.isDirectory())
      latest = Math.max(latest, newest(readdirSync(path).map((name) => join(path, name))))
  }
  return latest
}

/** @param {string} mark @param {string[]} sources */
function isFresh(mark, sources) {
  return existsSync(mark) && statSync(mark).mtimeMs >= newest(sources)
}

/** @param {string} title @param {string} command @param {string[]} args @param {object} more */
async function step(title, command, args, more = {}) {
  const begun = Date.now()
  const seconds = (digits = 0) => ((Date.now() - begun) / 1000).toFixed(digits)
  const { isTTY } = process.stdout
  const tick = () => process.stdout.write(`\r\u001b[K${title} … ${seconds()} s`)
  if (isTTY) tick()
  const ticking = isTTY
    ? setInterval(tick, 1000)
    : setTimeout(() => console.log(`${title} …`), 2000)
  const { code, output } = await outcome(command, args, more)
  clearInterval(ticking)
  if (isTTY) process.stdout.write('\r\u001b[K')
  if (stoppedBy) fail('Stopped.')
  if (code !== 0) fail(`${output.trimEnd()}\n${title}: failed.`)
  console.log(`${title} ${seconds(1)} s`)
}

/** @param {string} command @param {string[]} args @param {object} more */
async function outcome(command, args, more) {
  const started = spawn(command, args, {
    env: { ...env, ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child = started
  let output = ''
  for (const stream of [started.stdout, started.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text))
  /** @type {number | null} */
  const code = await new Promise((resolve) =>
    started.on('error', (error) => (output += error.message)).once('close', resolve),
  )
  return { code, output }
}

async function install() {
  const mark = 'node_modules/.package-lock.json'
  if (isFresh(mark, ['package-lock.json'])) return
  // Exactly the lockfile's versions, like npm ci; but npm ci refuses when a registry lacks an optional package for some
  // other platform. Building needs the development packages too, whatever NODE_ENV says.
  const flags = ['--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  await step('Installing packages (once, a minute or two)', 'npm', ['install', ...flags])
  if (!existsSync(node))
    fail('The package "node" is not complete: npm must be allowed to run its install script.')
  touch(mark)
}

async function generate() {
  const mark = 'generated/prisma/client.ts'
  if (isFresh(mark, ['prisma/schema', 'package-lock.json'])) return
  // Prisma only looks whether this file exists; generating needs no engine, and none is downloaded.
  await step(
    'Generating the database client',
    node,
    ['node_modules/prisma/build/index.js', 'generate'],
    { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
  )
  touch(mark)
}

async function build() {
  const mark = join(dist, 'built')
  const folders = ['app', 'components', 'lib', 'locales', 'generated']
  if (isFresh(mark, [...folders, 'proxy.ts', 'next.config.ts', 'package-lock.json'])) return
  const title = 'Building (a minute the first time)'
  await step(title, node, ['node_modules/next/dist/bin/next', 'build'], { NODE_ENV: 'production' })
  writeFileSync(mark, '')
}

/** @param {string} mark */
function touch(mark) {
  utimesSync(mark, new Date(), new Date())
}

/** Goes on as another program with the same terminal, which also ends when this one is killed. @param {string[]} args */
function become(args) {
  if (stoppedBy) fail('Stopped.')
  child = spawn(node, args, { env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  child.on('exit', (code) => process.exit(code ?? 1))
}

/** Everything that can be known without a database, in seconds. */
async function check() {
  if (!existsSync(join(dist, 'types/root-params.d.ts')))
    await step('Route types', node, ['node_modules/next/dist/bin/next', 'typegen'])
  const tools = [
    ['Format', 'prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'],
    ['Lint', 'oxlint/bin/oxlint', '--quiet'],
    ['Style sheets', 'stylelint/bin/stylelint.mjs', 'components/**/*.css'],
    ['Types', 'typescript/bin/tsc', '--noEmit', '-p', '.'],
    [
      'Layers',
      'dependency-cruiser/bin/dependency-cruiser.mjs',
      'app',
      'components',
      'lib',
      'prisma',
      'start.ts',
      'edge.ts',
      'import.ts',
      'worker.ts',
      'postgres.ts',
      'proxy.ts',
    ],
    ['Dead code', 'knip/bin/knip.js'],
    ['Texts', 'vitest/vitest.mjs', 'run', '--project', 'texts'],
  ]
  for (const [title, program, ...args] of tools)
    await step(title, node, [join('node_modules', program), ...args])
}
