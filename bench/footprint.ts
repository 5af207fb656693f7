// Memory of all processes after load, and the time from the start to the first page, with the database and without it.
//   node bench/footprint.ts [--releases 300]
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import autocannon from 'autocannon'
import { numberAsked, printMachine } from './measure.ts'
import { newFolder, removeFolder, startStack } from './stack.ts'

const aims = { edge: 150, all: 450, start: 2000 }
const releases = numberAsked('releases', 300)
const folder = newFolder()
const first = await startStack(folder)

const { aPublishedRelease, anEditor } = await import('#prisma/demo/factories.ts')
const { newsroom } = await import('#lib/newsroom/db.ts')
const editor = await anEditor()
for (let count = 0; count < releases; count++) await aPublishedRelease(editor, ['ar', 'en'])
const live = await newsroom.liveDocument.findMany()
const paths = live.map(({ locale, path }) => encodeURI(locale === 'ar' ? path : `/en${path}`))

/** Proportional set size in MB: shared memory is counted once. A process that has just ended has none. */
function pssOf(pid: number) {
  try {
    return (
      Number(/^Pss: +(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))![1]) / 1024
    )
  } catch {
    return 0
  }
}

function descendants(pid: number): { pid: number; command: string }[] {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .trim()
    .split('\n')
  const all = rows.map((row) => /^ *(\d+) +(\d+) +(.*)$/.exec(row)!.slice(1))
  const below = (parent: number): typeof all => {
    const own = all.filter(([, ppid]) => Number(ppid) === parent)
    return [...own, ...own.flatMap(([id]) => below(Number(id)))]
  }
  return [[String(pid), '', 'supervisor'], ...below(pid)].map(([id, , command]) => ({
    pid: Number(id),
    command: command!,
  }))
}

const nameOf = (command: string) =>
  /postgres/.test(command)
    ? 'postgres'
    : (/(edge|worker)\.ts/.exec(command)?.[1] ?? (/next/.test(command) ? 'app' : command))

printMachine()
await autocannon({
  url: first.origin,
  connections: 64,
  duration: 20,
  requests: paths.map((path) => ({ method: 'GET' as const, path })),
})
const sizes = new Map<string, number>()
for (const { pid, command } of descendants(first.pid))
  sizes.set(nameOf(command), (sizes.get(nameOf(command)) ?? 0) + pssOf(pid))
const all = [...sizes.values()].reduce((sum, size) => sum + size, 0)
const kept = (value: number, aim: number) => (value <= aim ? 'kept' : 'MISSED')
console.table([
  ...[...sizes].map(([what, size]) => ({
    what,
    'PSS in MB': size.toFixed(0),
    aim: what === 'edge' ? `${aims.edge} MB ${kept(size, aims.edge)}` : '',
  })),
  { what: 'all', 'PSS in MB': all.toFixed(0), aim: `${aims.all} MB ${kept(all, aims.all)}` },
])

await first.stop()
const again = await startStack(folder)
await again.stop()
const unreachable = 'postgresql://nobody@127.0.0.1:1/none'
const alone = await startStack(folder, { DATABASE_URL: unreachable })
await alone.stop()
console.table(
  [
    ['started again', again.firstPage],
    ['started again, the database down', alone.firstPage],
  ].map(([what, time]) => ({
    what,
    'first page': `${Number(time).toFixed(0)} ms`,
    aim: `${aims.start} ms ${kept(Number(time), aims.start)}`,
  })),
)
printMachine()
removeFolder(folder)
process.exit()
