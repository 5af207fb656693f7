// What a reader waits for a search: every kind of query among a thousand, ten thousand and a hundred thousand bilingual
// releases, and how good the answers are.
//   node bench/search.ts [--releases 100000] [--rounds 30]
import { openBenchDatabase } from './database.ts'
import { line, numberAsked, printMachine, timesOfEach } from './measure.ts'
import { emptyNewsroom, fillNewsroom } from './search/fill-newsroom.ts'

const aim = 50
const most = numberAsked('releases', 100_000)
const rounds = numberAsked('rounds', 30)
const judged = 3000
const sizes = [1000, 10_000, 100_000, 1_000_000].filter((size) => size <= most)

const database = await openBenchDatabase()
const { db } = await import('#lib/db/desk.ts')
const { closeSearch } = await import('#lib/newsroom/search/db.ts')
const { searchReleases } = await import('#lib/newsroom/search/search-releases.ts')
const { refreshLexicon } = await import('#lib/publishing/refresh-lexicon.ts')
const { judge, summaryOf } = await import('./search/judge.ts')

const queries = {
  'in nine of ten': 'العمل المشترك',
  'in three of ten': 'التعاون',
  'in English, in six of ten': 'officials praised',
  'a plural': 'المصانع',
  'a name of several words': 'القوات المسلحة الملكية',
  'a name, abbreviated': 'USA',
  'a place': 'Rabat',
  'two languages': 'Ellis طنجة',
  'three words': 'مناورات البرتغال الصيد',
  'a phrase': '«الهلال الأحمر»',
  'a phrase of common words': '"العمل المشترك"',
  'a phrase that never stands': '"القطاعات مختلف"',
  'a word excluded': 'مصنع -مراكش',
  'a word of another spelling': 'جريجوري',
  'a misspelled word': 'مراكس',
  'another keyboard': 'lvh;a',
  'a month': 'غشت 2026',
  'a number': '2026/5',
  'nothing found': 'زعفران',
  'ten thousand letters': 'التعاون '.repeat(1250),
}

/** The tenth page costs what the first costs. */
async function pageAfter(q: string, pages: number) {
  let page: string | undefined
  for (let at = 0; at < pages; at++)
    page = (await searchReleases('ar', { q, size: 50, page })).next ?? undefined
  return page
}

async function measure(size: number) {
  const behind = await pageAfter('التعاون', 25)
  const each = Object.entries(queries).map(
    ([what, q]) => [what, () => searchReleases('ar', { q, size: 20 })] as const,
  )
  const times = await timesOfEach(rounds, {
    ...Object.fromEntries(each),
    'while typing': () => searchReleases('ar', { q: 'التعاون مع الس', size: 20, isTyping: true }),
    'with filters': () =>
      searchReleases('ar', { q: 'التعاون', kind: 'statement', from: '2024-03-05', size: 20 }),
    'the 26th page': () => searchReleases('ar', { q: 'التعاون', size: 20, page: behind }),
  })
  console.log(`\n${size} releases`)
  console.table(Object.entries(times).map(([what, taken]) => line(what, taken, aim)))
}

/** Before the others, while the newsroom holds nothing else. */
async function judgeQuality() {
  await fillNewsroom(database.ownerUrl, 0, judged, judged)
  await refreshLexicon()
  const judgements = await judge(searchReleases, judged)
  console.log(`judged queries among ${judged} releases`)
  console.table({
    'looked at': summaryOf(judgements.filter(({ isHeldOut }) => !isHeldOut)),
    'held out': summaryOf(judgements.filter(({ isHeldOut }) => isHeldOut)),
  })
  await emptyNewsroom(database.ownerUrl)
}

await judgeQuality()
let filled = 0
for (const size of sizes) {
  const start = performance.now()
  await fillNewsroom(database.ownerUrl, filled, size, most)
  const each = (performance.now() - start) / (size - filled)
  await refreshLexicon()
  filled = size
  printMachine()
  console.log(`put into the newsroom and filed in ${each.toFixed(1)} ms each`)
  await measure(size)
}
await db.$disconnect()
await closeSearch()
await database.stop()
