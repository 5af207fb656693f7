import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { createRelease } from '#lib/releases/commands/create-release.ts'
import { readEditions } from '#lib/releases/lock-release.ts'
import { findSharedFor, findTextFor } from '#lib/releases/queries.ts'
import { richTextFromText } from '#lib/rich-text/parse-text.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import { aFinishedRelease, anEditor, aPerson, done, writeText } from '#prisma/demo/factories.ts'
import { listTemplateChoicesFor, listTemplatesFor } from '../queries.ts'
import type { TemplateWords } from '../schema.ts'
import { wordsOfBody } from '../words.ts'
import { makeTemplate } from './make-template.ts'
import { retireTemplate } from './retire-template.ts'
import { saveTemplate } from './save-template.ts'

let editor: Person
let writer: Person
beforeAll(async () => {
  editor = await anEditor()
  writer = await aPerson('writer')
})

const nothing: TemplateWords = {
  kicker: '',
  headline: '',
  summary: '',
  body: '',
  notesToEditors: '',
}
const aSave = (values: object = {}) => ({
  id: null,
  revision: 1,
  kind: 'statement',
  nameAr: 'بيان تعزية',
  nameEn: 'Condolences',
  originalLocale: 'ar',
  words: { ar: { ...nothing, body: '## عنوان\n\n- أولاً\n- ثانياً' }, en: nothing },
  ...values,
})
const found = async (id: string) => (await listTemplatesFor(editor)).find((one) => one.id === id)!

describe('a template by hand', () => {
  test('begins a release with its words, and the headline that was typed', async () => {
    const { id } = await done(saveTemplate(editor, aSave()))
    const { releaseId } = await done(
      createRelease(writer, {
        kind: 'statement',
        originalLocale: 'ar',
        headline: 'تعزية',
        templateId: id,
      }),
    )
    const { current } = (await findTextFor(writer, releaseId, 'ar'))!
    expect(current.text.headline).toBe('تعزية')
    expect(current.text.body.content.map(({ type }) => type)).toEqual(['heading', 'bulletList'])
    expect((await readEditions(db, releaseId))!.documents).toHaveLength(1)
  })

  test('is changed, and keeps what plain text cannot say where nobody wrote', async () => {
    const { id } = await done(saveTemplate(editor, aSave()))
    const { texts } = await found(id)
    const body = structuredClone(texts.ar!.body)
    Object.assign(body.content[0]!, {
      content: [{ type: 'text', text: 'عنوان', marks: [{ type: 'strong' }] }],
    })
    await db.releaseTemplate.updateMany({
      where: { id },
      data: { texts: { ar: { ...texts.ar, body } } as never },
    })
    const words = { ar: { ...nothing, summary: 'ملخص', body: wordsOfBody(body) }, en: nothing }
    await done(saveTemplate(editor, aSave({ id, words })))
    const changed = await found(id)
    expect(changed.revision).toBe(2)
    expect(changed.texts.ar).toMatchObject({ summary: 'ملخص', body })
    expect(changed.texts.en).toBeUndefined()
  })

  test('retired, it is offered no more and refused; brought back, it is', async () => {
    const { id } = await done(saveTemplate(editor, aSave()))
    const isOffered = async () =>
      (await listTemplateChoicesFor(writer)).some((choice) => choice.id === id)
    expect(await isOffered()).toBe(true)
    await done(retireTemplate(editor, { id, revision: 1, isRetired: true }))
    expect(await isOffered()).toBe(false)
    const input = { kind: 'statement', originalLocale: 'ar', headline: 'x', templateId: id }
    expect(await refusalOf(() => createRelease(writer, input))).toEqual([
      { code: 'template.unknown', field: 'templateId' },
    ])
    await done(retireTemplate(editor, { id, revision: 2, isRetired: false }))
    expect(await isOffered()).toBe(true)
  })
})

test('a template of a release has its words in both languages and its fields, not its photos or date', async () => {
  const releaseId = await aFinishedRelease(editor, ['ar', 'en'], { withPhoto: true })
  const { id } = await done(makeTemplate(editor, { releaseId, nameAr: 'لقاء', nameEn: 'Meeting' }))
  const { texts, shared } = await found(id)
  expect(texts.ar!.photoTexts).toEqual([])
  expect(shared).toMatchObject({ photos: [], datelineDate: null })
  // Later changes of the release do not reach it.
  await writeText(editor, releaseId, 'ar', { body: richTextFromText('تغير') })
  const made = await done(
    createRelease(writer, {
      kind: 'press_release',
      originalLocale: 'ar',
      headline: 'لقاء جديد',
      templateId: id,
    }),
  )
  const arabic = (await findTextFor(writer, made.releaseId, 'ar'))!
  const english = (await findTextFor(writer, made.releaseId, 'en'))!
  expect(arabic.current.text.body).toEqual(texts.ar!.body)
  expect(english.current.text.body).toEqual(texts.en!.body)
  expect(english.current.basedOnId).toBe(arabic.current.revisionId)
  expect((await findSharedFor(writer, made.releaseId))!.shared.topicIds).toEqual(shared.topicIds)
})

describe('refused', () => {
  test.each(['writer', 'translator'] as const)('to a %s', async (role) => {
    const actor = await aPerson(role)
    const notAllowed = [{ code: 'template.not_allowed' }]
    expect(await refusalOf(() => saveTemplate(actor, aSave()))).toEqual(notAllowed)
    const { id } = await done(saveTemplate(editor, aSave()))
    expect(
      await refusalOf(() => retireTemplate(actor, { id, revision: 1, isRetired: true })),
    ).toEqual(notAllowed)
    const releaseId = await aFinishedRelease(editor)
    expect(
      await refusalOf(() => makeTemplate(actor, { releaseId, nameAr: 'x', nameEn: 'x' })),
    ).toEqual(notAllowed)
  })

  test('without a name in both languages', async () => {
    expect(await refusalOf(() => saveTemplate(editor, aSave({ nameEn: ' ' })))).toEqual([
      { code: 'template.name_missing', field: 'nameEn' },
    ])
  })

  test('when someone else was faster', async () => {
    const { id } = await done(saveTemplate(editor, aSave()))
    await done(saveTemplate(editor, aSave({ id })))
    expect(await refusalOf(() => saveTemplate(editor, aSave({ id })))).toEqual([
      { code: 'template.changed_meanwhile' },
    ])
  })
})
