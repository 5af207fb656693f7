// How fast an archive is taken in and published, both languages of each release, by the command that an office uses.
//   node bench/import.ts [--releases 10000]
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { archiveLine } from './archive-lines.ts'
import { openBenchDatabase } from './database.ts'
import { numberAsked, printMachine } from './measure.ts'

const aim = 300
const releases = numberAsked('releases', 10_000)

const folder = mkdtempSync(join(tmpdir(), 'balagh-import-'))
const path = join(folder, 'archive.jsonl')
const file = createWriteStream(path)
for (let number = 0; number < releases; number++)
  if (!file.write(`${archiveLine(number)}\n`)) await once(file, 'drain')
file.end()
await once(file, 'finish')

const database = await openBenchDatabase()
const env = {
  ...process.env,
  DATABASE_URL: database.ownerUrl,
  DATABASE_NEWSROOM_URL: '',
  BALAGH_DATA: folder,
}

async function importAll() {
  const begun = performance.now()
  const command = spawn(process.execPath, ['import.ts', path, '--publish', '--language', 'en'], {
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  await once(command, 'exit')
  return (performance.now() - begun) / 1000
}

printMachine()
const first = await importAll()
const second = await importAll()
const rate = releases / first
console.table([
  {
    what: `${releases} releases in both languages, published`,
    seconds: first.toFixed(1),
    'a second': Math.round(rate),
    aim: `${aim} a second ${rate >= aim ? 'kept' : 'MISSED'}`,
  },
  {
    what: 'the same file again',
    seconds: second.toFixed(1),
    'a second': Math.round(releases / second),
  },
])
printMachine()
rmSync(folder, { recursive: true })
await database.stop()
