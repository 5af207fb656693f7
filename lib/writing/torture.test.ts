// Two to ten people at one text, each in a page as the browser runs it, doing whatever comes to their minds while answers get
// lost and the database's connections are killed: no word of which anyone was told that it is saved may be missing from that
// revision, and no word of which anyone was told that it is kept may be missing from its row before it is saved.
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { isDatabaseGone, orDatabaseGone } from '#lib/auth/database-gone.ts'
import { db } from '#lib/db/desk.ts'
import type { Choices } from '#lib/merge/clash.ts'
import { changed, type Step } from '#lib/merge/some-texts.arbitrary.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import { readText } from '#lib/releases/read-text.ts'
import { type ReleaseText, releaseText, type TextSave } from '#lib/releases/schema.ts'
import { newBlockId } from '#lib/rich-text/schema.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import { sizeOf } from '#lib/testing/size.ts'
import { aFinishedRelease, anEditor, aTextSave } from '#prisma/demo/factories.ts'
import { keepUnsaved } from './commands/keep-unsaved.ts'
import { OpenText } from './open-text.ts'
import type { UnsavedTextInput } from './schema.ts'

const operations = sizeOf(300, 10_000)
const perRun = 100

/** The sentences that a person added to a text; each is unlike any other. */
const wordsIn = (text: unknown): string[] => JSON.stringify(text).match(/[a-j]\d+ كتب \d+/g) ?? []

type Sent = { page: string; sequence: number; baseRevisionId: string; words: string[] }
type Told = {
  sent: Sent[]
  acknowledged: (Sent & { revisionId: string; unchanged: boolean })[]
  kept: Map<string, Sent>
  refused: number
}

const sentOf = ({ baseRevisionId, text, unsaved }: TextSave): Sent => ({
  ...unsaved!,
  baseRevisionId,
  words: wordsIn(text),
})

/** A page whose way to the server sometimes ends before the answer is back: then it does not know what became of its words. */
function aPage(
  person: Person,
  releaseId: string,
  current: Awaited<ReturnType<typeof readText>>,
  told: Told,
) {
  let count = 0
  const lossy = async <T>(act: () => Promise<T>) => {
    const answer = await orDatabaseGone(act)
    if (++count % 13 === 0) throw new Error('the answer was lost')
    return answer
  }
  const keep = async (words: UnsavedTextInput) => {
    const answer = await keepUnsaved(person, words)
    if (answer.ok && answer.keptAt) told.kept.set(words.unsaved.page, sentOf(words))
    return answer
  }
  const save = async (words: TextSave) => {
    told.sent.push(sentOf(words))
    const answer = await saveText(person, words)
    if (answer.ok) told.acknowledged.push({ ...sentOf(words), ...answer })
    else told.refused++
    return answer
  }
  return new OpenText(
    { releaseId, locale: 'ar', current, basedOnId: null, page: newBlockId() },
    { keep: (words) => lossy(() => keep(words)), save: (words) => lossy(() => save(words)) },
    () => {},
  )
}

const acts = [
  'write',
  'write',
  'write',
  'write',
  'keep',
  'save',
  'save',
  'settle',
  'reopen',
  'follow',
  'cut',
] as const
const whatTheyDo = fc.sample(
  fc.record({
    who: fc.nat({ max: 999 }),
    act: fc.constantFrom(...acts),
    step: fc.record({
      do: fc.constantFrom('write', 'write', 'insert', 'remove', 'move', 'field'),
      at: fc.nat({ max: 99 }),
      to: fc.nat({ max: 99 }),
    }),
    side: fc.constantFrom('mine', 'theirs', 'both'),
  }),
  { numRuns: operations, seed: 20_261_124 },
)
type Act = (typeof whatTheyDo)[number]

let owner: pg.Client
beforeAll(async () => {
  owner = new pg.Client(ownerUrl)
  await owner.connect()
})
afterAll(() => owner.end())

/** As `kill -9` for every process of the server that talks to the desk now. */
const cutConnections = () =>
  owner.query(`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'`)

const choose = (open: OpenText, side: Act['side']): Choices =>
  Object.fromEntries(
    open.conflict!.clashes.map((clash) => {
      if (side !== 'both') return [clash.key, side]
      const isWhole = clash.is === 'block' && clash.mine && clash.theirs
      return [clash.key, isWhole ? { both: newBlockId() } : 'mine']
    }),
  )

/** Connections that were killed a moment ago are noticed one by one. */
async function surely<T>(act: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await act()
    } catch (error) {
      if (tries === 20 || !isDatabaseGone(error)) throw error
    }
}

const newest = async (releaseId: string) =>
  readText(db, (await aTextSave(releaseId, 'ar')).baseRevisionId)

/** Ids of new blocks as the editor makes them. */
function written(open: OpenText, step: Act['step'], who: string, count: number): ReleaseText {
  const text = changed(open.text, step as Step, who, count)
  const known = new Set(open.text.body.content.map(({ attrs }) => attrs.id))
  const content = text.body.content.map((block) =>
    known.has(block.attrs.id)
      ? block
      : { ...block, attrs: { ...block.attrs, id: newBlockId() } as never },
  )
  return { ...text, body: { ...text.body, content } }
}

/** The browser dies: what stood on the page is gone with it, and what was kept is what is left. */
async function reopened({ open, person }: { open: OpenText; person: Person }, told: Told) {
  const row = await db.unsavedText.findFirst({ where: { page: open.page } })
  const { releaseId } = open.words()
  const next = aPage(person, releaseId, await newest(releaseId), told)
  if (!row) return next
  const base = await readText(db, row.baseRevisionId)
  next.restore({ base, text: releaseText.parse(row.text) })
  return next
}

async function aRun(run: number, told: Told) {
  const people = await Promise.all(Array.from({ length: 2 + (run % 9) }, () => surely(anEditor)))
  const releaseId = await surely(() => aFinishedRelease(people[0]!))
  const start = await newest(releaseId)
  const pages = people.map((person) => ({ person, open: aPage(person, releaseId, start, told) }))
  let count = 0
  const act = async ({ who, act: what, step, side }: Act) => {
    const at = who % pages.length
    const { open } = pages[at]!
    const away = () => 'away'
    if (what === 'write') open.write(written(open, step, `${'abcdefghij'[at]}${run}`, ++count))
    if (what === 'keep') await open.keep().catch(away)
    if (what === 'save') await open.save().catch(away)
    if (what === 'settle' && open.conflict && open.settle(choose(open, side)))
      await open.save().catch(away)
    if (what === 'follow') open.follow(await newest(releaseId))
    if (what === 'reopen') pages[at]!.open = await reopened(pages[at]!, told)
    if (what === 'cut') await cutConnections()
  }
  const mine = whatTheyDo.slice(run * perRun, (run + 1) * perRun)
  // Four at a time, so that saves meet in the database and connections are cut in the middle of them.
  for (let at = 0; at < mine.length; at += 4)
    await Promise.all(
      mine.slice(at, at + 4).map((one) =>
        act(one).catch((error: unknown) => {
          if (!isDatabaseGone(error)) throw error
        }),
      ),
    )
  return releaseId
}

test(`${operations} operations of two to ten writers`, { timeout: 1_800_000 }, async () => {
  let [saves, keeps, refused] = [0, 0, 0]
  for (let run = 0; run < operations / perRun; run++) {
    const told: Told = { sent: [], acknowledged: [], kept: new Map(), refused: 0 }
    await expectNothingLost(await aRun(run, told), told)
    saves += told.acknowledged.length
    keeps += told.kept.size
    refused += told.refused
  }
  expect(saves).toBeGreaterThan(operations / 20)
  expect(keeps).toBeGreaterThan(0)
  expect(refused).toBeGreaterThan(0)
})

async function expectNothingLost(releaseId: string, told: Told) {
  const ofRelease = { where: { document: { releaseId } } }
  const history = await surely(() => db.textRevision.findMany(ofRelease))
  // One chain: nothing was ever saved beside what others had saved.
  const parents = history.flatMap(({ parentId }) => parentId ?? [])
  expect(new Set(parents).size).toBe(history.length - 1)
  const saved = new Map(history.map((row) => [row.id, wordsIn(row)]))
  /** What someone added to the text from which they began. */
  const added = ({ words, baseRevisionId }: Sent) =>
    words.filter((word) => !saved.get(baseRevisionId)!.includes(word))

  const parentOf = new Map(history.map(({ id, parentId }) => [id, parentId]))
  for (const { revisionId, baseRevisionId, unchanged } of told.acknowledged) {
    const gone = saved
      .get(unchanged ? revisionId : parentOf.get(revisionId)!)!
      .filter((word) => !saved.get(revisionId)!.includes(word))
    expect(saved.get(baseRevisionId), 'only words that they had before them were removed').toEqual(
      expect.arrayContaining(gone),
    )
  }
  for (const one of told.acknowledged)
    expect(saved.get(one.revisionId), 'acknowledged words are in their revision').toEqual(
      expect.arrayContaining(added(one)),
    )
  const rows = await surely(() => db.unsavedText.findMany(ofRelease))
  for (const [page, kept] of told.kept) {
    const row = rows.find((one) => one.page === page)
    if (row && row.sequence === BigInt(kept.sequence))
      expect(wordsIn(row.text).toSorted(), 'kept words are in their row').toEqual(
        kept.words.toSorted(),
      )
    else if (row)
      expect(row.sequence, 'only newer words replace kept ones').toBeGreaterThan(kept.sequence)
    else
      expect(
        told.sent.some(
          (one) =>
            one.page === page &&
            one.sequence >= kept.sequence &&
            [...saved.values()].some((words) => added(one).every((word) => words.includes(word))),
        ),
        'a row goes only when its words are saved',
      ).toBe(true)
  }
}
