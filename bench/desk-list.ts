// What an editor waits for at the desk's list: each filter and search, among a thousand and among a hundred thousand releases.
//   node bench/desk-list.ts [--releases 100000] [--rounds 200]
import pg from 'pg'
import type { ReleaseFilter } from '#lib/releases/schema.ts'
import { openBenchDatabase } from './database.ts'
import { rareWord } from './headline-words.ts'
import { fillReleases } from './many-releases.ts'
import { line, numberAsked, printMachine, timesOfEach } from './measure.ts'

const aim = 50
const few = 1000
const many = numberAsked('releases', 100_000)
const rounds = numberAsked('rounds', 200)

const database = await openBenchDatabase()
const { db } = await import('#lib/db/desk.ts')
const { aPerson } = await import('#prisma/demo/factories.ts')
const { listReleasesFor } = await import('#lib/releases/list-releases.ts')
const { writeCursor } = await import('#lib/releases/cursor.ts')

const people = await Promise.all(Array.from({ length: 20 }, () => aPerson('editor')))
const newcomer = await aPerson('editor')
const ownerIds = people.map(({ id }) => id)

const client = new pg.Client(database.ownerUrl)
await client.connect()

/** The address of the page that begins after the given share of all releases. */
async function placeAt(share: number, count: number) {
  const { rows } = await client.query(
    'SELECT "updatedAt" AS at, id FROM desk."Release" ORDER BY 1 DESC, 2 DESC OFFSET $1 LIMIT 1',
    [Math.floor(share * count)],
  )
  return writeCursor(rows[0])
}

async function pagesAmong(count: number): Promise<Record<string, ReleaseFilter>> {
  const after = await placeAt(0.9, count)
  return {
    'first page': {},
    'page after 90 % of all': { after },
    drafts: { state: 'draft' },
    submitted: { state: 'submitted' },
    published: { state: 'published' },
    withdrawn: { state: 'withdrawn' },
    'withdrawn, after 90 %': { state: 'withdrawn', after },
    mine: { mine: true },
    'mine, withdrawn': { mine: true, state: 'withdrawn' },
    'a common word': { q: 'المغرب' },
    'a common word, after 90 %': { q: 'المغرب', after },
    'a word in every tenth': { q: 'السياحة' },
    'a rare word': { q: rareWord.ar },
    'a rare English word': { q: rareWord.en },
    'two common words': { q: 'المغرب الطاقة' },
    'five words': { q: 'المغرب وكينيا السياحة بوجدة ندوة' },
    'two words, never together': { q: `${rareWord.ar} بوجدة واليابان` },
    'two common words, never together': { q: 'بوجدة بطنجة' },
    'a word of two letters': { q: 'في' },
    'two letters, not found': { q: 'ظظ' },
    'a common word, withdrawn': { q: 'المغرب', state: 'withdrawn' },
    'a common word, mine': { q: 'المغرب', mine: true },
    'a public number': { q: '2000/500' },
    'nothing found': { q: 'زعفران' },
  }
}

async function measureAmong(count: number) {
  const pages = Object.entries(await pagesAmong(count)).map(
    ([what, filter]) => [what, () => listReleasesFor(people[0]!, filter)] as const,
  )
  return timesOfEach(rounds, {
    'bare: SELECT 1': () => client.query('SELECT 1'),
    ...Object.fromEntries(pages),
    'mine, of a newcomer': () => listReleasesFor(newcomer, { mine: true }),
  })
}

await fillReleases(database.ownerUrl, { from: 1, to: few, ownerIds })
printMachine()
const amongFew = await measureAmong(few)
await fillReleases(database.ownerUrl, { from: few + 1, to: many, ownerIds })
const amongMany = await measureAmong(many)
console.table(
  Object.entries(amongMany).map(([what, times]) => ({
    ...line(what, times, aim),
    [`p50 of ${few}`]: `${amongFew[what]!.p50.toFixed(1)} ms`,
    ratio: (times.p50 / amongFew[what]!.p50).toFixed(1),
  })),
)
printMachine()

await client.end()
await db.$disconnect()
await database.stop()
