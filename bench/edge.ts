// How fast the edge is, as ratios of one run: against a bare Node server with the same bytes in a buffer, and, behind the
// nginx configuration that we ship, against nginx with the same bytes in a file. The contestants take turns in short rounds, so
// that other work on the machine slows them all alike. The processor time that each takes for an answer, and its ratio, are
// told too: they hardly depend on what else the machine does.
//   node bench/edge.ts [--rounds 9] [--seconds 2]
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Contestant, contest } from './edge/contest.ts'
import { shippedNginx, staticNginx } from './edge/nginx.ts'
import { memoryOf } from './edge/process-costs.ts'
import { rawGet } from './edge/raw-get.ts'
import { child, freePort, openSite } from './edge/site.ts'
import { isThere } from './edge/wrk.ts'
import { numberAsked, printMachine } from './measure.ts'

const turns = { rounds: numberAsked('rounds', 9), seconds: numberAsked('seconds', 2) }

if (!isThere('wrk')) {
  console.error('wrk is missing, and nothing can be measured without it: apt-get install wrk')
  process.exit(1)
}
const hasNginx = isThere('nginx')
if (!hasNginx) console.error('nginx is missing, so it is left out: apt-get install nginx')

printMachine()
const folder = mkdtempSync(join(tmpdir(), 'balagh-bench-edge-'))
chmodSync(folder, 0o755)
const site = await openSite(folder)
// Imported late: these modules connect with the addresses that are in the environment only now.
const { aReleaseToEdit } = await import('./edge/release-to-edit.ts')
const release = await aReleaseToEdit()
const origin = `http://127.0.0.1:${site.edgePort}`
const edgeUrl = origin + release.path
await rawGet(edgeUrl)
// Until it has its smallest form.
await sleep(1500)

const closing: (() => Promise<void>)[] = []

/** A bare server with the bytes and the headers that the edge gives. */
async function bare(name: string, encoding: string) {
  const { headers, body } = await rawGet(edgeUrl, { 'Accept-Encoding': encoding })
  for (const own of ['date', 'connection', 'keep-alive']) delete headers[own]
  const files = [join(folder, `${name}.body`), join(folder, `${name}.json`)] as const
  writeFileSync(files[0], body)
  writeFileSync(files[1], JSON.stringify(headers))
  const port = await freePort()
  const { started, stop } = child(['bench/edge/bare.ts', String(port), ...files])
  await once(started, 'message')
  closing.push(stop)
  return { name, url: `http://127.0.0.1:${port}/`, pids: [started.pid!], body }
}

const plain = await bare('bare Node', 'identity')
const packed = await bare('bare Node, Brotli', 'br')
const contestants: Contestant[] = [
  plain,
  {
    name: 'edge',
    url: edgeUrl,
    pids: [site.edgePid],
    against: 'bare Node',
    aim: 0.95,
    aimP99: 1.2,
  },
  { ...packed, header: 'Accept-Encoding: br' },
  {
    name: 'edge, Brotli',
    url: edgeUrl,
    pids: [site.edgePid],
    header: 'Accept-Encoding: br',
    against: 'bare Node, Brotli',
    aim: 0.95,
    aimP99: 1.2,
  },
]
let behind = ''
if (hasNginx) {
  const { headers } = await rawGet(edgeUrl, { 'Accept-Encoding': 'identity' })
  const file = await staticNginx(join(folder, 'static'), await freePort(), plain.body)
  const same = await staticNginx(join(folder, 'same'), await freePort(), plain.body, headers)
  const shipped = await shippedNginx(
    join(folder, 'shipped'),
    await freePort(),
    site.edgePort,
    release.path,
  )
  closing.push(file.stop, same.stop, shipped.stop)
  behind = shipped.url
  contestants.push(
    { name: 'nginx, bare file', url: file.url, pids: [file.pid] },
    { name: 'nginx, same headers', url: same.url, pids: [same.pid], against: 'nginx, bare file' },
    {
      name: 'nginx, our configuration',
      url: behind,
      pids: [shipped.pid, site.edgePid],
      against: 'nginx, same headers',
      aim: 0.95,
    },
  )
}

for (const connections of [32, 256]) console.table(await contest(contestants, connections, turns))

/** Publishes and waits until the address shows it, under no other load. */
async function seenAfter(url: string, headline: string) {
  await rawGet(url)
  const begun = performance.now()
  await release.publish(headline)
  while (!(await rawGet(url)).body.includes(headline)) await sleep(5)
  return performance.now() - begun
}

for (const [name, url] of [['edge', edgeUrl], ...(behind ? [['nginx', behind]] : [])] as const) {
  const times: number[] = []
  for (let round = 1; round <= 20; round++)
    times.push(await seenAfter(url!, `بلاغ القياس ${name} ${round}`))
  const sorted = times.toSorted((a, b) => a - b)
  console.log(
    `from the publishing command to the new page at ${name}: median ${sorted[10]!.toFixed(0)} ms, longest ${sorted.at(-1)!.toFixed(0)} ms${name === 'nginx' ? ' (aim: 2000 ms)' : ''}`,
  )
}
console.log(`memory of the edge after this: ${memoryOf(site.edgePid)}`)
printMachine()

await release.end()
for (const close of closing) await close()
await site.close()
rmSync(folder, { recursive: true, force: true })
process.exit(0)
