// npm test: everything, against a real PostgreSQL and in a real Chromium. DATABASE_URL runs it on another server.
//   npm test -- unit | browser [playwright arguments]
//   npm run torture: the tests that have a size, at their full size
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { urlActingAs } from '#lib/db/connection.ts'
import { tryPort } from '#lib/processes/data-folder.ts'
import { waitForPage } from '#lib/processes/wait-for-page.ts'
import {
  makeTemplate,
  runSql,
  startTestServer,
  template,
  urlOfDatabase,
} from '#lib/testing/cluster.ts'
import { layCable } from './cable.ts'
import { findChromium } from './find-chromium.ts'

const [only, ...more] = process.argv.slice(2)
const counts = { passed: 0, failed: 0 }

/** Runs a tool of the project beside this process, which meanwhile carries the database's wire. */
async function run(program: string, args: string[], env: Record<string, string | undefined> = {}) {
  const child = spawn(process.execPath, [join('node_modules', program), ...args], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  const [code] = await once(child, 'exit')
  return code as number
}

function countUnit() {
  const report = JSON.parse(readFileSync('test-results/unit.json', 'utf8'))
  counts.passed += report.numPassedTests
  counts.failed += report.numFailedTests
}

function countBrowser() {
  const { stats } = JSON.parse(readFileSync('test-results/browser.json', 'utf8'))
  counts.passed += stats.expected + stats.flaky
  counts.failed += stats.unexpected
}

/** Those that ask lib/testing/size.ts how much they are to do. */
const withSizes = () =>
  globSync('lib/**/*.test.ts').filter((path) =>
    readFileSync(path, 'utf8').includes('#lib/testing/size.ts'),
  )

async function runUnit(serverUrl: string) {
  const asked = only === 'torture' ? [...withSizes(), ...more] : only === 'unit' ? more : []

  const reports = ['--reporter=default', '--reporter=json', '--outputFile=test-results/unit.json']
  const status = await run('vitest/vitest.mjs', ['run', ...reports, ...asked], {
    BALAGH_TEST_SERVER: serverUrl,
    BALAGH_TORTURE: only === 'torture' ? '1' : undefined,
  })
  countUnit()
  if (status !== 0 && counts.failed === 0) counts.failed++
}

async function runBrowser(serverUrl: string) {
  const built = await run('next/dist/bin/next', ['build'], { NODE_ENV: 'production' })
  if (built !== 0) throw new Error('the build failed')
  const site = await startSite(serverUrl)
  const status = await run(
    '@playwright/test/cli.js',
    ['test', ...(only === 'browser' ? more : [])],
    {
      ...site.env,
      PLAYWRIGHT_CHROMIUM: findChromium(),
    },
  )
  await site.stop()
  countBrowser()
  if (status !== 0 && counts.failed === 0) counts.failed++
}

/** Edge, application and worker on a database of their own, behind a wire that tests can cut. */
async function startSite(serverUrl: string) {
  await runSql(
    serverUrl,
    'DROP DATABASE IF EXISTS balagh_browser WITH (FORCE)',
    `CREATE DATABASE balagh_browser TEMPLATE ${template}`,
  )
  const ownerUrl = urlOfDatabase(serverUrl, 'balagh_browser')
  const { hostname, port } = new URL(serverUrl)
  const cable = await layCable({ host: hostname, port: Number(port || 5432) })
  const wired = new URL(ownerUrl)
  wired.host = `127.0.0.1:${cable.port}`
  const [sitePort, appPort] = [await freePort(), await freePort()]
  const folder = mkdtempSync(join(tmpdir(), 'balagh-browser-'))
  chmodSync(folder, 0o755)
  const env = {
    DATABASE_URL: urlActingAs(wired.href, 'balagh_desk'),
    DATABASE_NEWSROOM_URL: urlActingAs(wired.href, 'balagh_newsroom'),
    BALAGH_DATA: folder,
    BALAGH_PUBLIC_URL: `http://localhost:${sitePort}`,
    BALAGH_SECRET: 'a-secret-for-tests-that-is-long-enough',
    BALAGH_CABLE: cable.control,
    NODE_ENV: 'production' as const,
  }
  const start = (args: string[], own: Record<string, string> = {}) =>
    spawn(process.execPath, args, {
      env: { ...process.env, ...env, ...own },
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  const next = 'node_modules/next/dist/bin/next'
  const app = start([next, 'start', '-p', String(appPort), '-H', 'localhost'])
  const worker = start(['worker.ts'])
  const appUrl = `http://localhost:${appPort}`
  const edge = start(['edge.ts'], { PORT: String(sitePort), APP_URL: appUrl })
  await waitForPage(`${appUrl}/api/health`)
  await waitForPage(`${env.BALAGH_PUBLIC_URL}/healthz`)
  const stop = async () => {
    for (const child of [edge, app, worker]) {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    }
    rmSync(folder, { recursive: true, force: true })
  }
  return { env, stop }
}

const freePort = async () => (await tryPort(0, '127.0.0.1'))!

const given = process.env.DATABASE_URL
const server = given ? { url: given, stop: async () => {} } : await startTestServer()
try {
  await makeTemplate(server.url)
  if (only !== 'browser') await runUnit(server.url)
  if (only !== 'unit' && only !== 'torture') await runBrowser(server.url)
} catch (error) {
  console.error(error)
  counts.failed++
} finally {
  await server.stop()
}
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1)
