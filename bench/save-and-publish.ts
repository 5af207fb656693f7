// What an editor waits for: the server's part of a save and of a publication, on a disk that really keeps what it is given.
//   node bench/save-and-publish.ts [--rounds 500]
import pg from 'pg'
import { openBenchDatabase } from './database.ts'
import { line, numberAsked, printMachine, statementsOf, timesOf } from './measure.ts'
import { thousandWords } from './thousand-words.ts'

const aims = { save: 30, publish: 60, statements: 14 }
const rounds = numberAsked('rounds', 500)

const database = await openBenchDatabase()
const { db } = await import('#lib/db/desk.ts')
const factories = await import('#prisma/demo/factories.ts')
const { publishEditions } = await import('#lib/publishing/publish-editions.ts')
const { saveText } = await import('#lib/releases/commands/save-text.ts')
const { aFinishedRelease, approve, aTextSave, anEditor, done } = factories
const { revisionOf, submit, system, writeText } = factories

const bare = new pg.Client(database.ownerUrl)
await bare.connect()
await bare.query('CREATE TABLE public.bare (id bigserial PRIMARY KEY, text text)')

const editor = await anEditor()
const draft = await aFinishedRelease(editor)
const aSave = async (round: number) => aTextSave(draft, 'ar', { body: thousandWords(round) })
const save = async (input: Awaited<ReturnType<typeof aSave>>) => done(saveText(editor, input))

const publicationOf = async (releaseId: string, kind = 'minor') => ({
  releaseId,
  editions: [
    { locale: 'ar', revision: await revisionOf(releaseId, 'ar'), kind, correctionNote: 'تصحيح' },
  ],
})
const publish = async (input: Awaited<ReturnType<typeof publicationOf>>) =>
  done(publishEditions(editor, input))

const handIn = async (releaseId: string) => {
  await submit(editor, releaseId, 'ar')
  await approve(system, releaseId, 'ar')
}
const published: string[] = []
async function aFirstPublication(round: number) {
  const releaseId = await aFinishedRelease(editor, ['ar'], { withPhoto: true })
  await writeText(editor, releaseId, 'ar', { body: thousandWords(round) })
  await handIn(releaseId)
  published.push(releaseId)
  return publicationOf(releaseId)
}

async function aCorrection(round: number, seed = round + 1) {
  const releaseId = published[round]!
  await writeText(editor, releaseId, 'ar', { body: thousandWords(seed) })
  await handIn(releaseId)
  return publicationOf(releaseId, 'correction')
}

printMachine()
const nothing = () => undefined
console.table([
  line('bare: SELECT 1', await timesOf(rounds, nothing, () => bare.query('SELECT 1'))),
  line(
    'bare: one INSERT, kept on disk',
    await timesOf(rounds, nothing, () => bare.query(`INSERT INTO bare (text) VALUES ('x')`)),
  ),
  line('save of 1,000 words', await timesOf(rounds, aSave, save), aims.save),
  line('first publication', await timesOf(rounds, aFirstPublication, publish), aims.publish),
  line('publication of a correction', await timesOf(rounds, aCorrection, publish), aims.publish),
])

const [aDraft, first, correction] = [
  await aSave(rounds * 2),
  await aFirstPublication(0),
  await aCorrection(0, rounds * 2),
]
console.log(
  `SQL statements, BEGIN and COMMIT included: save ${await statementsOf(() => save(aDraft))},`,
  `first publication ${await statementsOf(() => publish(first))},`,
  `correction ${await statementsOf(() => publish(correction))} (aim: at most ${aims.statements})`,
)
printMachine()

await bare.end()
await db.$disconnect()
await database.stop()
