// A Java for the HTML checker: one that is installed, or one that can be installed here.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const isThere = () => spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0

/** Null when there is none and none can be had: the checker is then left out, and says so. */
export function findJava(): string | null {
  if (!isThere() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Java with apt-get …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' })
    const asked = ['install', '-y', '-qq', '--no-install-recommends', 'default-jre-headless']
    spawnSync('apt-get', asked, { stdio: 'ignore', env })
  }
  return isThere() ? 'java' : null
}
