// What a page costs when no store has it, from an archive of a thousand releases to one of a million.
//   node bench/pages.ts [--most 100000] [--rounds 100]
import { openBenchDatabase } from './database.ts'
import { fillNewsroom } from './fill-newsroom.ts'
import { numberAsked, printMachine, timesOfEach } from './measure.ts'
import { newFolder, removeFolder, startStack } from './stack.ts'

const aims = { render: 15, ratio: 1.5 }
const most = numberAsked('most', 100_000)
const rounds = numberAsked('rounds', 100)

const pages: Record<string, string> = {
  home: '/',
  archive: '/releases',
  'archive, deep': '/releases?year=2025&month=3',
  'archive, two filters': '/releases?kind=speech&topic=topic-4',
  'archive, rare filters': '/releases?kind=statement&person=person-7&place=place-5',
  topic: '/topics/topic-3',
  person: '/people/person-21',
  release: '/releases/2025/500/slug-500',
  'release, English': '/en/releases/2025/500/slug-500',
  feed: '/feed.xml',
  sitemap: '/sitemap.xml',
}

const database = await openBenchDatabase()
const folder = newFolder()
const costs = new Map<string, number[]>()
printMachine()
let filled = 0
const sizes = [1000, 10_000, 100_000, 1_000_000].filter((size) => size <= most)
for (const size of sizes) {
  await fillNewsroom(database.ownerUrl, filled + 1, size)
  filled = size
  const stack = await startStack(folder, {
    DATABASE_URL: database.ownerUrl,
    DATABASE_NEWSROOM_URL: '',
  })
  const times = await timesOfEach(
    rounds,
    Object.fromEntries(
      Object.entries(pages).map(([name, path]) => [name, () => render(stack.appOrigin + path)]),
    ),
  )
  for (const [name, { p50 }] of Object.entries(times))
    costs.set(name, [...(costs.get(name) ?? []), p50])
  await stack.stop()
}

async function render(address: string) {
  const answer = await fetch(address)
  await answer.arrayBuffer()
  if (answer.status !== 200) throw new Error(`${address}: ${answer.status}`)
}

console.table(
  [...costs].map(([page, times]) => {
    const ratio = times.at(-1)! / times[0]!
    return {
      page,
      ...Object.fromEntries(
        times.map((time, at) => [`${sizes[at]} (p50)`, `${time.toFixed(1)} ms`]),
      ),
      ratio: ratio.toFixed(2),
      aim: `ratio ${aims.ratio} ${ratio <= aims.ratio ? 'kept' : 'MISSED'}, ${aims.render} ms ${Math.max(...times) <= aims.render ? 'kept' : 'MISSED'}`,
    }
  }),
)
printMachine()
await database.stop()
removeFolder(folder)
process.exit()
