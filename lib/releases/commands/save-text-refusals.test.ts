import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  aPhoto,
  aSubmittedRelease,
  aTextSave,
  done,
} from '#prisma/demo/factories.ts'
import { saveText } from './save-text.ts'

type Save = Awaited<ReturnType<typeof aTextSave>>

let writer: Person
let translator: Person
let releaseId: string
let save: Save
beforeAll(async () => {
  writer = await aPerson('writer')
  translator = await aPerson('translator')
  releaseId = await aFinishedRelease(writer, ['ar', 'en'])
  save = await aTextSave(releaseId, 'ar', { kicker: 'دفاع' })
})

const codes = async (input: unknown, actor: Person = writer) =>
  (await refusalOf(() => saveText(actor, input))).map(({ code }) => code)
const withText = (part: object) => ({ ...save, text: { ...save.text, ...part } })
const withBlocks = (...content: unknown[]) => withText({ body: { type: 'doc', content } })
const paragraph = (content: unknown) => ({ type: 'paragraph', attrs: { id: 'abcdefgh' }, content })

test('refused with their text, when someone saved in between', async () => {
  const other = await aFinishedRelease(writer)
  const stale = await aTextSave(other, 'ar', { headline: 'عنواني' })
  const editor = await anEditor()
  const theirs = await done(
    saveText(editor, await aTextSave(other, 'ar', { headline: 'عنوان المحررة' })),
  )
  let answer: Awaited<ReturnType<typeof saveText>> | undefined
  const problems = await refusalOf(async () => (answer = await saveText(writer, stale)))
  expect(problems).toEqual([{ code: 'text.changed_meanwhile' }])
  expect(answer).toMatchObject({
    theirs: {
      revisionId: theirs.revisionId,
      authorName: editor.name,
      locale: 'ar',
      text: { headline: 'عنوان المحررة', body: stale.text.body },
    },
  })
})

describe('refused to', () => {
  test("a writer of another's release, and a translator in the original", async () => {
    for (const person of [await aPerson('writer'), translator])
      expect(await codes(save, person)).toEqual(['text.not_allowed'])
  })

  test('its writer, once it is submitted', async () => {
    const submitted = await aSubmittedRelease(writer)
    const input = await aTextSave(submitted, 'ar', { kicker: 'دفاع' })
    expect(await codes(input)).toEqual(['text.not_allowed'])
  })
})

test('refused: an unknown release, or a language that it has not', async () => {
  expect(await codes({ ...save, releaseId: randomUUID() })).toEqual(['release.unknown'])
  const arabicOnly = await aFinishedRelease(writer)
  const input = await aTextSave(arabicOnly, 'ar')
  expect(await codes({ ...input, locale: 'en' })).toEqual(['release.unknown'])
})

test('refused: a source that is not the other language of this release', async () => {
  const english = await aTextSave(releaseId, 'en', { kicker: 'Defense' })
  const foreign = await aTextSave(await aFinishedRelease(writer), 'ar')
  for (const basedOnId of [randomUUID(), english.baseRevisionId, foreign.baseRevisionId])
    expect(await codes({ ...english, basedOnId })).toEqual(['text.unknown_source'])
  expect(await codes({ ...save, basedOnId: english.baseRevisionId })).toEqual([
    'text.unknown_source',
  ])
})

test('refused: a boilerplate that is not there, or is of the other language', async () => {
  const english = await db.boilerplateVersion.findFirstOrThrow({ where: { locale: 'en' } })
  for (const boilerplateVersionId of [randomUUID(), english.id])
    expect(await codes(withText({ boilerplateVersionId }))).toEqual(['boilerplate.unknown'])
})

test('refused: words for a photo of another release, or twice for the same', async () => {
  const words = { caption: 'ص', alt: 'ص', credit: 'ص' }
  const foreign = await aPhoto(await aFinishedRelease(writer))
  const own = await aPhoto(releaseId)
  for (const ids of [[randomUUID()], [foreign], [own, own]]) {
    const photoTexts = ids.map((assetId) => ({ assetId, ...words }))
    expect(await codes(withText({ photoTexts }))).toEqual(['photo.missing'])
  }
})

test.each([
  ['a headline', { headline: 'ب'.repeat(301) }],
  ['a kicker', { kicker: 'ب'.repeat(301) }],
  ['a subheadline', { subheadline: 'ب'.repeat(301) }],
  ['a summary', { summary: 'ب'.repeat(1001) }],
  ['notes', { notesToEditors: 'ب'.repeat(5001) }],
])('refused: %s without end', async (_case, part) => {
  expect(await refusalOf(() => saveText(writer, withText(part)))).toEqual([
    { code: 'text.too_long', field: `text.${Object.keys(part)[0]}` },
  ])
})

const asText = (text: string, marks?: unknown) => paragraph([{ type: 'text', text, marks }])
const link = (href: string) => asText('هنا', [{ type: 'link', attrs: { href } }])

test.each([
  ['a body of megabytes', asText('ب'.repeat(110_000))],
  ['a script', { type: 'script', attrs: { id: 'abcdefgh' } }],
  ['an HTML attribute', { ...paragraph([]), attrs: { id: 'abcdefgh', onclick: 'alert(1)' } }],
  ['a link with half a letter', link('https://example.org/\ud800')],
  ['a link that runs', link('javascript:alert(1)')],
  ['a link that runs, in disguise', link(' JaVa\nScRiPt:alert(1)')],
  ['a link to data', link('data:text/html,<script>alert(1)</script>')],
  ['a control character', asText('ب\0ب')],
  ['half a letter', asText('ب\ud800')],
])('refused: %s', async (_case, block) => {
  expect(await codes(withBlocks(block))).toEqual(['input.invalid'])
})

test('half letters and controls in a speaker are cleaned away', async () => {
  const speaker = 'الوزير\0\ud83d'
  const quote = {
    type: 'quote',
    attrs: { id: 'abcdefgh', speaker },
    content: [{ type: 'paragraph' }],
  }
  const other = await aFinishedRelease(writer)
  const input = await aTextSave(other, 'ar')
  const text = { ...input.text, body: { type: 'doc', content: [quote] } }
  const { revisionId } = await done(saveText(writer, { ...input, text }))
  const { body } = await db.textRevision.findUniqueOrThrow({ where: { id: revisionId } })
  expect(body).toMatchObject({ content: [{ attrs: { speaker: 'الوزير' } }] })
})

test.each([
  ['a column', () => ({ ...save, authorId: randomUUID() })],
  ['a column of the text', () => withText({ createdAt: '2000-01-01' })],
  ['a document', () => ({ ...save, documentId: randomUUID() })],
  ['constructor', () => ({ ...save, constructor: { prototype: { role: 'editor' } } })],
  ['constructor of the text', () => withText({ constructor: 'x' })],
  ['__proto__', () => poisoned(save)],
  ['__proto__ of the text', () => ({ ...save, text: poisoned(save.text) })],
])('refused: a key of its own: %s', async (_case, input) => {
  expect(await codes(input())).toEqual(['input.invalid'])
})

/** As JSON from the network would have it: a key of that name, not a prototype. */
const poisoned = (value: object) =>
  JSON.parse(JSON.stringify(value).replace('{', '{"__proto__":{"headline":"مدسوس"},'))
