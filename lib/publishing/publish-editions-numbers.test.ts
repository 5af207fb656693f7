import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { newsroom } from '#lib/newsroom/db.ts'
import { runSql } from '#lib/testing/cluster.ts'
import { ownerUrl } from '#lib/testing/database.ts'
import {
  aFinishedRelease,
  anApprovedRelease,
  anEditor,
  aSubmittedRelease,
  publish,
  revisionOf,
  submit,
  writeText,
} from '#prisma/demo/factories.ts'
import { publishEditions } from './publish-editions.ts'

let editor: Person
beforeAll(async () => {
  editor = await anEditor()
})

const numbersOf = async (year: number) =>
  (await db.release.findMany({ where: { year }, orderBy: { sequence: 'asc' } })).map(
    ({ sequence }) => sequence,
  )
async function several(count: number, make: (actor: Person) => Promise<string>) {
  const ids = []
  while (ids.length < count) ids.push(await make(editor))
  return ids
}
const upTo = (last: number) => Array.from({ length: last }, (_, at) => at + 1)

test('ten first publications at the same moment, refused ones between them: numbers without gaps', async () => {
  const now = new Date('2031-06-01T12:00:00Z')
  const ready = await several(10, anApprovedRelease)
  const drafts = await several(5, aFinishedRelease)
  const order = ready.flatMap((id, at) => (drafts[at] ? [id, drafts[at]] : [id]))
  const inputs = await Promise.all(
    order.map(async (releaseId) => ({
      releaseId,
      editions: [{ locale: 'ar', revision: await revisionOf(releaseId, 'ar') }],
    })),
  )
  const answers = await Promise.all(inputs.map((input) => publishEditions(editor, input, now)))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(10)
  expect(await numbersOf(2031)).toEqual(upTo(10))
  const live = await newsroom.liveDocument.findMany({ where: { year: 2031 } })
  expect(live.map(({ sequence }) => sequence).toSorted((a, b) => a - b)).toEqual(upTo(10))
})

test('a publication that fails in the database gives its number back', async () => {
  const now = new Date('2032-06-01T12:00:00Z')
  const [first, broken, last] = await several(3, aSubmittedRelease)
  await publish(editor, first!, ['ar'], { now })
  const rule = `CHECK ("releaseId" <> '${broken}')`
  await runSql(ownerUrl, `ALTER TABLE newsroom."LiveDocument" ADD CONSTRAINT not_this ${rule}`)
  await expect(publish(editor, broken!, ['ar'], { now })).rejects.toThrow('not_this')
  expect(await db.release.findUnique({ where: { id: broken } })).toMatchObject({ sequence: null })
  await publish(editor, last!, ['ar'], { now })
  expect(await numbersOf(2032)).toEqual([1, 2])
})

test('the second language and the next edition take no number of their own', async () => {
  const now = new Date('2035-06-01T12:00:00Z')
  const releaseId = await aSubmittedRelease(editor, ['ar', 'en'])
  await publish(editor, releaseId, ['ar'], { now })
  await publish(editor, releaseId, ['en'], { now })
  await writeText(editor, releaseId, 'ar', { kicker: 'دفاع' })
  await submit(editor, releaseId, 'ar')
  expect(await publish(editor, releaseId, ['ar'], { now })).toMatchObject({ sequence: 1 })
  const next = await aSubmittedRelease(editor)
  expect(await publish(editor, next, ['ar'], { now })).toMatchObject({ year: 2035, sequence: 2 })
})

test('each year begins at one', async () => {
  for (const year of [2033, 2034]) {
    const now = new Date(`${year}-06-01T12:00:00Z`)
    const releaseId = await aSubmittedRelease(editor)
    expect(await publish(editor, releaseId, ['ar'], { now })).toMatchObject({ year, sequence: 1 })
  }
})
