import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  aRelease,
  aSubmittedRelease,
  done,
  publish,
  revisionOf,
  writeText,
} from '#prisma/demo/factories.ts'
import { returnEdition } from './commands/return-edition.ts'
import {
  findPreviewFor,
  findReleaseFor,
  findRequirementsFor,
  findSharedFor,
  findTextFor,
} from './queries.ts'

let writer: Person
let translator: Person
let editor: Person
beforeAll(async () => {
  writer = await aPerson('writer')
  translator = await aPerson('translator')
  editor = await anEditor()
})

test.each([
  ['no id', 'x'],
  ['36 signs that are none', '-'.repeat(36)],
  ['almost one', '01a20a5e-83b1-7695-bd6f-b620f3daae3d'.replaceAll('-', 'a')],
  ['of nothing', randomUUID()],
])('an id that is %s finds nothing', async (_case, id) => {
  expect(await findReleaseFor(editor, id)).toBeNull()
  expect(await findTextFor(editor, id, 'ar')).toBeNull()
  expect(await findSharedFor(editor, id)).toBeNull()
  expect(await findPreviewFor(editor, id, 'ar')).toBeNull()
  expect(await findRequirementsFor(editor, id, 'ar')).toEqual([])
})

test('each person is told what they may do', async () => {
  const releaseId = await aFinishedRelease(writer, ['ar', 'en'])
  const seenBy = async (person: Person) => {
    const { documents, ...found } = (await findReleaseFor(person, releaseId))!
    const [arabic, english] = documents
    return [
      arabic!.maySave,
      english!.maySave,
      english!.maySubmit,
      found.maySaveShared,
      found.mayPublish,
    ]
  }
  expect(await seenBy(writer)).toEqual([true, true, true, true, false])
  expect(await seenBy(await aPerson('writer'))).toEqual([false, false, false, false, false])
  expect(await seenBy(translator)).toEqual([false, true, true, false, false])
  expect(await seenBy(editor)).toEqual([true, true, true, true, true])
})

test('the overview of a returned edition carries the note; a submitted one has none', async () => {
  const releaseId = await aSubmittedRelease(writer)
  const revision = await revisionOf(releaseId, 'ar')
  expect((await findReleaseFor(writer, releaseId))!.documents[0]).toMatchObject({
    returnNote: null,
  })
  await done(returnEdition(editor, { releaseId, locale: 'ar', revision, note: 'التاريخ' }))
  expect((await findReleaseFor(writer, releaseId))!.documents[0]).toMatchObject({
    returnNote: 'التاريخ',
    newest: { state: 'changes_requested' },
    maySave: true,
  })
})

test('the overview says what is live beside a new draft', async () => {
  const releaseId = await aSubmittedRelease(editor)
  await publish(editor, releaseId, ['ar'])
  await writeText(editor, releaseId, 'ar', { headline: '' })
  expect((await findReleaseFor(editor, releaseId))!.documents).toMatchObject([
    {
      liveNumber: 1,
      isOpen: true,
      newest: { number: 2 },
      requirements: [{ code: 'requirement.headline' }],
    },
  ])
})

test('a text comes with the other language beside it, and with what it lacks', async () => {
  const { releaseId } = await aRelease(writer)
  expect(await findTextFor(writer, releaseId, 'ar')).toMatchObject({
    beside: null,
    isTranslation: false,
    current: { authorName: writer.name },
  })
  expect(await findTextFor(writer, releaseId, 'en')).toBeNull()
  const both = await aFinishedRelease(writer, ['ar', 'en'])
  expect(await findTextFor(writer, both, 'en')).toMatchObject({
    beside: { locale: 'ar' },
    current: { locale: 'en' },
    isTranslation: true,
    requirements: [],
  })
})

test('the preview is the content that would go out', async () => {
  const releaseId = await aFinishedRelease(writer)
  await writeText(writer, releaseId, 'ar', { headline: 'عنوان المعاينة' })
  expect(await findPreviewFor(writer, releaseId, 'ar')).toMatchObject({
    headline: 'عنوان المعاينة',
    placeName: 'الرباط',
    year: null,
    publishedAt: null,
  })
})
