// How long after a publication the last page, list, feed and search shows it, asked for at the readers' door.
//   node bench/fresh.ts [--rounds 100]
import { setTimeout as sleep } from 'node:timers/promises'
import { line, numberAsked, printMachine, summaryOf } from './measure.ts'
import { newFolder, removeFolder, startStack } from './stack.ts'

const aim = 250
const rounds = numberAsked('rounds', 100)
const folder = newFolder()
const stack = await startStack(folder)

const { newsroom } = await import('#lib/newsroom/db.ts')
const { publishEditions } = await import('#lib/publishing/publish-editions.ts')
const factories = await import('#prisma/demo/factories.ts')
const { aPublishedRelease, anEditor, done, revisionOf, submit, writeText } = factories

const editor = await anEditor()
for (let count = 0; count < 30; count++) await aPublishedRelease(editor, ['ar', 'en'])
const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
const live = await newsroom.liveDocument.findMany({ where: { releaseId } })
const [year, sequence] = [live[0]!.year, live[0]!.sequence]

const lists = ['', '/releases', '/topics/defence', '/places/rabat']
const feeds = [
  '/feed.xml',
  '/feed.atom',
  '/feed.json',
  '/topics/defence/feed.xml',
  '/feed.ninjs.json',
]
const addressesIn = (locale: string, token: string) => {
  const prefix = locale === 'ar' ? '' : '/en'
  const path = live.find((one) => one.locale === locale)!.path
  const forms = ['', '/parallel', '/print', '.md', '.txt', '/ninjs.json', '/newsml-g2.xml']
  return [
    ...[...lists, ...feeds].map((list) => prefix + list || '/'),
    ...forms.map((form) => prefix + path + form),
    `${prefix}/search?q=${token}`,
    `${prefix}/search.json?q=${token}`,
  ].map((address) => stack.origin + encodeURI(address))
}

const shows = async (address: string, token: string) =>
  (await (await fetch(address)).text()).includes(token)
async function untilShown(address: string, token: string) {
  while (!(await shows(address, token))) await sleep(5)
}

const slowest = new Map<string, number>()
async function measure(round: number) {
  const token = `zx${round}q${year}`
  for (const locale of ['ar', 'en'] as const) {
    await writeText(editor, releaseId, locale, { headline: `${token} ${locale}` })
    await submit(editor, releaseId, locale)
  }
  const addresses = ['ar', 'en'].flatMap((locale) => addressesIn(locale, token))
  for (const address of addresses) await shows(address, token)
  const editions = []
  for (const locale of ['ar', 'en'] as const)
    editions.push({ locale, revision: await revisionOf(releaseId, locale), kind: 'update' })
  await done(publishEditions(editor, { releaseId, editions }))
  const begun = performance.now()
  await Promise.all(
    addresses.map(async (address) => {
      await untilShown(address, token)
      const taken = performance.now() - begun
      const name = address.replace(token, '…')
      slowest.set(name, Math.max(slowest.get(name) ?? 0, taken))
    }),
  )
  return performance.now() - begun
}

printMachine()
const taken = []
for (let round = 0; round < rounds; round++) taken.push(await measure(round))
const count = addressesIn('ar', '').length * 2
console.table([
  line(`release ${year}/${sequence} changed: all ${count} addresses new`, summaryOf(taken), aim),
])
const last = [...slowest].toSorted(([, a], [, b]) => b - a).slice(0, 5)
for (const [address, time] of last)
  console.log(`${time.toFixed(0)} ms at most: ${decodeURI(address)}`)
printMachine()
await stack.stop()
removeFolder(folder)
process.exit()
