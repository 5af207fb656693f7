// What a translator waits for: how far 50 translations of 20 blocks are, one of them opened, a segment saved and confirmed, and
// the heartbeat of who writes where.
//   node bench/translation-list.ts [--releases 50] [--blocks 20] [--rounds 200]
import { openBenchDatabase } from './database.ts'
import { headlineParts } from './headline-words.ts'
import { line, numberAsked, printMachine, statementsOf, timesOf, timesOfEach } from './measure.ts'

const aim = { list: 50, open: 50, save: 60, beat: 20 }
const count = numberAsked('releases', 50)
const blocks = numberAsked('blocks', 20)
const rounds = numberAsked('rounds', 200)

const database = await openBenchDatabase()
const { db } = await import('#lib/db/desk.ts')
const { aFinishedRelease, aPerson, writeText } = await import('#prisma/demo/factories.ts')
const { aTranslationSave, confirmAll, translationOf } =
  await import('#prisma/demo/translation-factories.ts')
const { alignedWith, richTextFromText } = await import('#lib/rich-text/parse-text.ts')
const { readStandings } = await import('#lib/translations/read-standings.ts')
const { saveTranslation } = await import('#lib/translations/commands/save-translation.ts')
const { leaseSegment } = await import('#lib/translations/commands/lease-segment.ts')

const editor = await aPerson('editor')

/** A paragraph of some 60 words. */
const paragraph = (locale: 'ar' | 'en', at: number) => {
  const parts = headlineParts[locale].flat()
  return Array.from({ length: 20 }, (_, word) => parts[(at * 7 + word * 3) % parts.length]).join(
    ' ',
  )
}
const text = (locale: 'ar' | 'en') =>
  Array.from({ length: blocks }, (_, at) => paragraph(locale, at)).join('\n\n')

/** Confirmed, then one block of the original in five changed. */
async function aRelease() {
  const releaseId = await aFinishedRelease(editor, ['ar', 'en'])
  const body = richTextFromText(text('ar'))
  await writeText(editor, releaseId, 'ar', { body })
  await writeText(editor, releaseId, 'en', { body: alignedWith(body, text('en')) })
  await confirmAll(editor, releaseId)
  const content = body.content.map((block, at) =>
    at % 5 === 0 && block.type === 'paragraph'
      ? { ...block, content: [{ type: 'text' as const, text: `خبر ${paragraph('ar', at)}` }] }
      : block,
  )
  await writeText(editor, releaseId, 'ar', { body: { ...body, content } })
  return releaseId
}

const ids: string[] = []
for (let at = 0; at < count; at += 1) ids.push(await aRelease())
const first = ids[0]!
const { rows } = await translationOf(editor, first)
const key = rows.find(({ state, place }) => state === 'confirmed' && place.is === 'block')!.key
const words = (round: number) => ({
  type: 'paragraph' as const,
  attrs: { id: key.slice('block:'.length) },
  content: [{ type: 'text' as const, text: `Round ${round} of the words` }],
})
const beat = { releaseId: first, locale: 'en', key, page: 'benchpag' }

printMachine()
const read = await timesOfEach(rounds, {
  'how far the translations of the list are': () => readStandings(db, ids),
  'one opened': () => translationOf(editor, first),
  'a heartbeat': () => leaseSegment(editor, beat),
})
const save = (act: 'write' | 'confirm') =>
  timesOf(
    rounds,
    (round) =>
      aTranslationSave(editor, first, [
        { key, act, text: words(round), ...(act === 'confirm' ? { signOff: 'x' } : {}) } as never,
      ]),
    (input) => saveTranslation(editor, input),
  )
console.table([
  line(`how far ${count} translations of ${blocks} blocks are`, Object.values(read)[0]!, aim.list),
  line('one of them opened', Object.values(read)[1]!, aim.open),
  line('a heartbeat', Object.values(read)[2]!, aim.beat),
  line('a segment saved', await save('write'), aim.save),
  line('a segment confirmed, its facts compared', await save('confirm'), aim.save),
])
console.log('statements:', {
  list: await statementsOf(() => readStandings(db, ids)),
  opened: await statementsOf(() => translationOf(editor, first)),
})
printMachine()

await db.$disconnect()
await database.stop()
