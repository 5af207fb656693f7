import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { returnEdition } from '#lib/releases/commands/return-edition.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  done,
  publish,
  revisionOf,
  submit,
  writeText,
} from '#prisma/demo/factories.ts'
import { listHistoryFor } from './queries.ts'

let writer: Person
let editor: Person
let releaseId: string
beforeAll(async () => {
  writer = await aPerson('writer', 'سارة')
  editor = await anEditor()
  releaseId = await aFinishedRelease(writer)
  await submit(writer, releaseId, 'ar')
  const revision = await revisionOf(releaseId, 'ar')
  await done(returnEdition(editor, { releaseId, locale: 'ar', revision, note: 'التاريخ' }))
  for (const kicker of ['أ', 'ب', 'ج']) await writeText(writer, releaseId, 'ar', { kicker })
  await writeText(editor, releaseId, 'ar', { kicker: 'د' })
  await submit(editor, releaseId, 'ar')
  await publish(editor, releaseId, ['ar'])
})

test('the story of a release, newest first; saves in a row by one person are one entry', async () => {
  const entries = await listHistoryFor(writer, releaseId)
  expect(entries.map(({ event, actorName, times }) => [event, actorName, times])).toEqual([
    ['edition.published', editor.name, 1],
    ['edition.submitted', editor.name, 1],
    ['text.saved', editor.name, 1],
    ['text.saved', 'سارة', 3],
    ['edition.returned', editor.name, 1],
    ['edition.submitted', 'سارة', 1],
    ['text.saved', 'سارة', 1],
    ['shared.saved', 'سارة', 1],
    ['edition.started', 'سارة', 1],
    ['release.created', 'سارة', 1],
  ])
  const [published, , , threeSaves, returned] = entries
  expect(published!.facts).toMatchObject({ number: 1, sequence: 1 })
  expect(returned!.facts.note).toBe('التاريخ')
  expect(threeSaves!.since.getTime()).toBeLessThan(threeSaves!.at.getTime())
})

test("another release's story is not mixed in", async () => {
  const other = await aFinishedRelease(editor)
  const names = (await listHistoryFor(writer, other)).map(({ actorName }) => actorName)
  expect(new Set(names)).toEqual(new Set([editor.name]))
})
