import { beforeAll, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { paragraph } from '#lib/merge/some-texts.arbitrary.ts'
import { officeTime, officeTimeZone } from '#lib/i18n/dates.ts'
import { setEmbargo } from '#lib/embargo/commands/set-embargo.ts'
import { killRelease } from '#lib/publishing/kill-release.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import { trashRelease } from '#lib/trash/commands/trash-release.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  aPublishedRelease,
  aTextSave,
  done,
  publish,
  submit,
} from '#prisma/demo/factories.ts'
import { confirmAll, translate, translationOf } from '#prisma/demo/translation-factories.ts'
import { findTranslationFor } from './find-translation.ts'

let editor: Person
let translator: Person
beforeAll(async () => {
  editor = await anEditor()
  translator = await aPerson('translator')
})

test('a translation comes row by row beside its source, in the order of reading', async () => {
  const releaseId = await aFinishedRelease(editor, ['en', 'ar'], { withPhoto: true })
  const save = await aTextSave(releaseId, 'en')
  const heading = {
    type: 'heading' as const,
    attrs: { id: 'heading0', level: 2 as const },
    content: [{ type: 'text' as const, text: 'Background' }],
  }
  const [first, ...rest] = save.text.body.content
  const body = { type: 'doc', content: [first, heading, ...rest, paragraph('third000', 'More.')] }
  await done(saveText(editor, { ...save, text: { ...save.text, body } }))
  const work = (await findTranslationFor(translator, releaseId, 'ar'))!
  expect(work).toMatchObject({
    releaseId,
    locale: 'ar',
    sourceLocale: 'en',
    headline: save.text.headline,
    isEmbargoed: false,
    machineAllowed: false,
    mayWrite: true,
    warnings: [],
    counts: { total: 9, untranslated: 2, draft: 7, stale: 0, confirmed: 0 },
  })
  expect(
    work.rows
      .map(({ place, state }) => ({ ...place, state }))
      .map((row) => Object.values(row).join(' ')),
  ).toEqual([
    'field headline draft',
    'field summary draft',
    `block paragraph  1 draft`,
    'block heading 2 1 untranslated',
    'block paragraph  2 draft',
    'block paragraph  3 untranslated',
    ...['caption', 'alt', 'credit'].map((part) =>
      [
        'photo',
        work.rows.find(({ place }) => place.is === 'photo')!.key.split(':')[1],
        part,
        1,
        'draft',
      ].join(' '),
    ),
  ])
  expect(work.rows.at(-1)).toMatchObject({
    source: 'MAP',
    target: 'MAP',
    thumbnail: expect.stringMatching(/^\/api\/photos\/[-0-9a-f]{36}\/480$/),
  })
  expect(work.rows[3]).toMatchObject({ source: heading, target: null, targetHash: '', by: null })
})

test('a stale row says from which source it was made, through any number of changes', async () => {
  const releaseId = await aFinishedRelease(editor, ['ar', 'en'])
  await confirmAll(translator, releaseId)
  const { sourceRevisionId, rows } = await translationOf(translator, releaseId)
  const { source } = rows.find(({ key }) => key === 'summary')!
  for (const summary of ['ملخص ثان.', 'ملخص ثالث.'])
    await done(saveText(editor, await aTextSave(releaseId, 'ar', { summary })))
  await done(saveText(editor, await aTextSave(releaseId, 'en', { kicker: 'Defence' })))
  const after = await translationOf(translator, releaseId)
  expect(after.rows.find(({ key }) => key === 'summary')).toMatchObject({
    state: 'stale',
    wasConfirmed: true,
    source: 'ملخص ثالث.',
    former: { revisionId: sourceRevisionId, text: source },
  })
  await done(saveText(editor, await aTextSave(releaseId, 'ar', { summary: source as string })))
  expect((await translationOf(translator, releaseId)).counts).toMatchObject({ stale: 0 })
})

test('nothing is found in the trash, in the language of the original, or where nobody has begun', async () => {
  const releaseId = await aFinishedRelease(editor)
  for (const [id, locale] of [
    [releaseId, 'en'],
    [releaseId, 'ar'],
    [crypto.randomUUID(), 'en'],
    ['x', 'en'],
  ] as const)
    expect(await findTranslationFor(translator, id, locale)).toBeNull()
  const both = await aFinishedRelease(editor, ['ar', 'en'])
  const { revision } = await db.release.findUniqueOrThrow({ where: { id: both } })
  await done(trashRelease(editor, { releaseId: both, revision }))
  expect(await findTranslationFor(translator, both, 'en')).toBeNull()
})

test('an embargo is told, and of what was killed nothing may be written', async () => {
  const releaseId = await aFinishedRelease(editor, ['ar', 'en'])
  const tomorrow = officeTime(new Date(Date.now() + 86_400_000)).slice(0, 10)
  const time = { time: `${tomorrow}T10:00`, zone: officeTimeZone, former: null }
  await done(setEmbargo(editor, { releaseId, ...time }))
  expect(await translationOf(translator, releaseId)).toMatchObject({ isEmbargoed: true })
  const killed = await aPublishedRelease(editor, ['ar', 'en'])
  const row = await db.release.findUniqueOrThrow({ where: { id: killed } })
  const order = { releaseId: killed, revision: row.revision, number: `${row.year}/${row.sequence}` }
  const notices = { ar: 'أُلغي', en: 'Removed' }
  await done(killRelease(editor, { ...order, reason: 'x', notices }))
  expect(await translationOf(editor, killed)).toMatchObject({ mayWrite: false })
})

test('what went out with a later edition counts as confirmed again', async () => {
  const releaseId = await aPublishedRelease(editor, ['ar', 'en'])
  await translate(editor, releaseId, [{ key: 'headline', act: 'write', text: 'Other words' }])
  expect((await translationOf(editor, releaseId)).counts).toMatchObject({ draft: 1 })
  await submit(editor, releaseId, 'en')
  await publish(editor, releaseId, ['en'])
  expect((await translationOf(editor, releaseId)).counts).toMatchObject({ draft: 0, stale: 0 })
})
