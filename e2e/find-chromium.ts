// A Chromium for the browser tests: the one named, one that is installed, or one that can be installed here.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const installed = () => [...usual, chromium.executablePath()].find((path) => existsSync(path))

function tryToInstall() {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium with apt-get …')
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore', env })
  }
  if (installed()) return
  console.log('Installing Chromium with Playwright …')
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    stdio: 'inherit',
  })
}

/** @throws Error that says what to do when no browser can be had. */
export function findChromium(): string {
  const named = process.env.PLAYWRIGHT_CHROMIUM
  if (named && !existsSync(named))
    throw new Error(`PLAYWRIGHT_CHROMIUM names ${named}, which does not exist.`)
  if (!named && !installed()) tryToInstall()
  const found = named ?? installed()
  if (!found)
    throw new Error(
      'The browser tests need Chromium. Install it, or set PLAYWRIGHT_CHROMIUM to its program.',
    )
  return found
}
