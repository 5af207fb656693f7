// What someone who writes costs the server: keeping what they type every two seconds, and saving it for everyone, alone and over
// what others saved meanwhile; on a disk that really keeps what it is given.
//   node bench/autosave.ts [--rounds 500]
import { openBenchDatabase } from './database.ts'
import { line, numberAsked, printMachine, statementsOf, timesOf } from './measure.ts'
import { thousandWords } from './thousand-words.ts'

const aims = { keep: 20, presence: 20, save: 30 }
const rounds = numberAsked('rounds', 500)

const database = await openBenchDatabase()
const { db } = await import('#lib/db/desk.ts')
const { aFinishedRelease, anEditor, aTextSave, done } = await import('#prisma/demo/factories.ts')
const { saveText } = await import('#lib/releases/commands/save-text.ts')
const { bePresent } = await import('#lib/writing/commands/be-present.ts')
const { keepUnsaved } = await import('#lib/writing/commands/keep-unsaved.ts')

const people = await Promise.all(Array.from({ length: 10 }, () => anEditor()))
const [editor, other] = [people[0]!, people[1]!]
const releaseId = await aFinishedRelease(editor)
await done(saveText(editor, await aTextSave(releaseId, 'ar', { body: thousandWords(-1) })))
for (const person of people) await bePresent(person, { releaseId, locale: 'ar', act: 'read' })

const begun = await aTextSave(releaseId, 'ar')
const typed = (round: number) => ({
  ...begun,
  text: { ...begun.text, body: thousandWords(round) },
  unsaved: { page: 'benchabc', sequence: round + 1 },
})
const keep = (input: ReturnType<typeof typed>) => done(keepUnsaved(editor, input))
const beat = () => done(bePresent(editor, { releaseId, locale: 'ar', act: 'write' }))

const aSave = async (round: number) => aTextSave(releaseId, 'ar', { body: thousandWords(round) })
const save = (input: Awaited<ReturnType<typeof aSave>>) => done(saveText(editor, input))

/** Another has saved since, in another place. */
async function anOldSave(round: number) {
  const input = await aTextSave(releaseId, 'ar', { summary: `ملخص ${round}` })
  await done(saveText(other, await aTextSave(releaseId, 'ar', { kicker: `تمهيد ${round}` })))
  return input
}

printMachine()
const nothing = () => undefined
console.table([
  line('keep 1,000 words for oneself', await timesOf(rounds, typed, keep), aims.keep),
  line('say that one is here, with ten', await timesOf(rounds, nothing, beat), aims.presence),
  line('save 1,000 words for everyone', await timesOf(rounds, aSave, save), aims.save),
  line('the same, merged with another’s', await timesOf(rounds, anOldSave, save), aims.save),
])
const [aKeep, merged] = [typed(rounds * 3), await anOldSave(rounds * 3)]
console.log(
  `SQL statements, BEGIN and COMMIT included: keep ${await statementsOf(() => keep(aKeep))},`,
  `say that one is here ${await statementsOf(beat)}, save merged ${await statementsOf(() => save(merged))}`,
)
printMachine()

await db.$disconnect()
await database.stop()
