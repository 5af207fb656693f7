// How long after a publication readers see it, asked for at their door: each page, list, feed and search by itself, and the last
// of all of them when all are asked for at once, which is as long as the app needs to make them one after the other.
//   node bench/fresh.ts [--rounds 108]
import { setTimeout as sleep } from 'node:timers/promises'
import { line, numberAsked, printMachine, summaryOf } from './measure.ts'
import { newFolder, removeFolder, startStack } from './stack.ts'

const aim = 250
const rounds = numberAsked('rounds', 108)
const folder = newFolder()
const stack = await startStack(folder)

const { newsroom } = await import('#lib/newsroom/db.ts')
const { publishEditions } = await import('#lib/publishing/publish-editions.ts')
const factories = await import('#prisma/demo/factories.ts')
const { aPublishedRelease, anEditor, approve, done, revisionOf, submit, system, writeText } =
  factories

const editor = await anEditor()
for (let count = 0; count < 30; count++) await aPublishedRelease(editor, ['ar', 'en'])
const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
const live = await newsroom.liveDocument.findMany({ where: { releaseId } })
const { year } = live[0]!

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
  while (!(await shows(address, token))) await sleep(10)
}

const slowest = new Map<string, number>()
const name = (address: string, token: string) => decodeURI(address.replace(token, '…'))

/** Publishes a change and waits until the chosen addresses show it. @returns milliseconds from the publication. */
async function measure(token: string, choose: (addresses: string[]) => string[]) {
  for (const locale of ['ar', 'en'] as const) {
    await writeText(editor, releaseId, locale, { headline: `${token} ${locale}` })
    await submit(editor, releaseId, locale)
    await approve(system, releaseId, locale)
  }
  const addresses = ['ar', 'en'].flatMap((locale) => addressesIn(locale, token))
  for (const address of addresses) await shows(address, token)
  // The cards of the former round are drawn.
  await sleep(1000)
  const editions = []
  for (const locale of ['ar', 'en'] as const)
    editions.push({ locale, revision: await revisionOf(releaseId, locale), kind: 'update' })
  await done(publishEditions(editor, { releaseId, editions }))
  const begun = performance.now()
  await Promise.all(
    choose(addresses).map(async (address) => {
      await untilShown(address, token)
      const taken = performance.now() - begun
      const key = name(address, token)
      slowest.set(key, Math.max(slowest.get(key) ?? 0, taken))
    }),
  )
  return performance.now() - begun
}

printMachine()
const count = addressesIn('ar', '').length * 2
const alone = []
for (let round = 0; round < rounds; round++)
  alone.push(await measure(`zx${round}q${year}`, (all) => [all[round % count]!]))
const last = [...slowest].toSorted(([, a], [, b]) => b - a).slice(0, 5)
const together = []
for (let round = 0; round < rounds / 4; round++)
  together.push(await measure(`zy${round}q${year}`, (all) => all))
console.table([
  line(`each of ${count} addresses new, asked for by itself`, summaryOf(alone), aim),
  line(`all ${count} addresses new, asked for at once`, summaryOf(together)),
])
for (const [address, time] of last) console.log(`${time.toFixed(0)} ms at most: ${address}`)
printMachine()
await stack.stop()
removeFolder(folder)
process.exit()
