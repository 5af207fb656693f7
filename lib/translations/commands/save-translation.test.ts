import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { paragraph } from '#lib/merge/some-texts.arbitrary.ts'
import { killRelease } from '#lib/publishing/kill-release.ts'
import { withdrawRelease } from '#lib/publishing/withdraw-release.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import { dumpOf } from '#lib/testing/refusal.ts'
import { trashRelease } from '#lib/trash/commands/trash-release.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  aPublishedRelease,
  aTextSave,
  done,
  submit,
  system,
} from '#prisma/demo/factories.ts'
import {
  aTranslationSave,
  confirmAll,
  translate,
  translationOf,
} from '#prisma/demo/translation-factories.ts'
import { blockKey, type SegmentKey, type Segments, segmentsOf } from '../segment.ts'
import { saveTranslation } from './save-translation.ts'

let writer: Person
let editor: Person
let translator: Person
let releaseId: string
let first: SegmentKey
let second: SegmentKey

beforeAll(async () => {
  writer = await aPerson('writer')
  editor = await anEditor()
  translator = await aPerson('translator')
})
beforeEach(async () => {
  releaseId = await aFinishedRelease(writer, ['ar', 'en'])
  const { rows } = await translationOf(translator, releaseId)
  ;[first, second] = rows.filter(({ place }) => place.is === 'block').map(({ key }) => key) as [
    SegmentKey,
    SegmentKey,
  ]
})

const idOf = (key: SegmentKey) => key.slice('block:'.length)
const words = (key: SegmentKey, text: string) => paragraph(idOf(key), text)
const rowOf = async (key: SegmentKey) =>
  (await translationOf(translator, releaseId)).rows.find((row) => row.key === key)!
const newest = async () => {
  const { targetRevisionId } = await translationOf(translator, releaseId)
  return db.textRevision.findUniqueOrThrow({ where: { id: targetRevisionId } })
}
/** The original, with other words in a block. */
async function changeSource(key: SegmentKey, text: string) {
  const save = await aTextSave(releaseId, 'ar')
  const content = save.text.body.content.map((block) =>
    blockKey(block.attrs.id) === key ? words(key, text) : block,
  )
  const body = { type: 'doc' as const, content }
  return done(saveText(writer, { ...save, text: { ...save.text, body } }))
}

describe('what was written', () => {
  test('is a new revision with the segment as a draft of its writer, against the source that stood there', async () => {
    const { sourceRevisionId, targetRevisionId } = await translationOf(translator, releaseId)
    const text = words(first, 'The Embassy said so.')
    const saved = await translate(translator, releaseId, [{ key: first, act: 'write', text }])
    expect(saved).toMatchObject({
      formerRevisionId: targetRevisionId,
      unchanged: false,
      rows: [{ key: first, state: 'draft' }],
      warnings: [],
    })
    const row = await newest()
    expect(row).toMatchObject({ id: saved.revisionId, parentId: targetRevisionId })
    expect((row.segments as Segments)[first]).toMatchObject({
      source: sourceRevisionId,
      state: 'draft',
      origin: 'person',
      by: translator.id,
    })
    expect(await rowOf(first)).toMatchObject({ target: text, by: translator.name, former: null })
    const event = await db.auditEvent.findFirst({ where: { releaseId }, orderBy: { seq: 'desc' } })
    expect(event).toMatchObject({ event: 'text.saved', actorId: translator.id, locale: 'en' })
  })

  test('again makes no revision', async () => {
    const text = words(first, 'The Embassy said so.')
    await translate(translator, releaseId, [{ key: first, act: 'write', text }])
    const again = await translate(translator, releaseId, [{ key: first, act: 'write', text }])
    expect(again).toMatchObject({ unchanged: true, revisionId: again.formerRevisionId })
  })

  test('in fields and captions is kept there, cleaned', async () => {
    await translate(translator, releaseId, [
      { key: 'headline', act: 'write', text: 'A new \u200bheadline' },
      { key: 'summary', act: 'confirm', text: 'A meeting in Rabat' },
    ])
    expect(await newest()).toMatchObject({
      headline: 'A new headline',
      summary: 'A meeting in Rabat',
    })
    expect(await rowOf('summary')).toMatchObject({ state: 'confirmed', wasConfirmed: true })
  })

  test('by a machine stays the machine’s until a person confirms it, and tells of the machine after', async () => {
    const machine = 'The machine wrote all of these words here.'
    await translate(translator, releaseId, [
      { key: 'headline', act: 'write', text: machine, origin: 'machine' },
    ])
    const save = await aTranslationSave(system, releaseId, [{ key: 'headline', act: 'confirm' }])
    expect(await saveTranslation(system, save)).toMatchObject({
      problems: [{ code: 'segment.needs_person', field: 'headline' }],
    })
    const mended = { key: 'headline' as const, act: 'confirm' as const, origin: 'person' as const }
    await translate(translator, releaseId, [{ ...mended, text: machine.replace('all', 'most') }])
    expect(await rowOf('headline')).toMatchObject({ state: 'confirmed', origin: 'machine' })
    await translate(translator, releaseId, [{ ...mended, text: 'Written anew by somebody' }])
    expect(await rowOf('headline')).toMatchObject({ state: 'confirmed', origin: 'person' })
  })
})

describe('two translators', () => {
  test('in two segments: both are kept', async () => {
    const mine = await aTranslationSave(translator, releaseId, [
      { key: first, act: 'write', text: words(first, 'Mine.') },
    ])
    const theirs = await aTranslationSave(editor, releaseId, [
      { key: second, act: 'confirm', text: words(second, 'It said the 2026 meeting was useful.') },
    ])
    await done(saveTranslation(editor, theirs))
    await done(saveTranslation(translator, mine))
    expect(await rowOf(first)).toMatchObject({ state: 'draft', by: translator.name })
    expect(await rowOf(second)).toMatchObject({ state: 'confirmed', by: editor.name })
  })

  test('in one segment: the second gets the words of the first and the name, and nothing is written', async () => {
    const mine = await aTranslationSave(translator, releaseId, [
      { key: first, act: 'confirm', text: words(first, 'Mine.') },
      { key: 'kicker', act: 'write', text: 'Defence' },
    ])
    const text = words(first, 'Theirs.')
    await translate(editor, releaseId, [{ key: first, act: 'write', text }])
    const before = await dumpOf('desk')
    expect(await saveTranslation(translator, mine)).toEqual({
      ok: false,
      problems: [{ code: 'translation.changed_meanwhile' }],
      clashes: [{ key: first, theirs: text, by: editor.name }],
    })
    expect(await dumpOf('desk')).toEqual(before)
  })

  test('with the same words: no clash', async () => {
    const text = words(first, 'The same.')
    const mine = await aTranslationSave(translator, releaseId, [{ key: first, act: 'write', text }])
    await translate(editor, releaseId, [{ key: first, act: 'write', text }])
    expect(await saveTranslation(translator, mine)).toMatchObject({ ok: true, unchanged: true })
  })

  test('at the same moment: both are kept, or one is told', async () => {
    const saves = await Promise.all(
      [first, second].map((key) =>
        aTranslationSave(translator, releaseId, [{ key, act: 'write', text: words(key, 'x') }]),
      ),
    )
    const both = await Promise.all(saves.map((save) => saveTranslation(translator, save)))
    expect(both.map(({ ok }) => ok)).toEqual([true, true])
    expect([(await rowOf(first)).target, (await rowOf(second)).target]).toEqual([
      words(first, 'x'),
      words(second, 'x'),
    ])
  })
})

describe('facts that differ', () => {
  const wrong = () => words(second, 'It said the 2027 meeting was an opportunity.')
  const changes = (signOff?: string) => [
    { key: second, act: 'confirm' as const, text: wrong(), ...(signOff ? { signOff } : {}) },
  ]

  test('keep a segment from being confirmed, and are named', async () => {
    const save = await aTranslationSave(translator, releaseId, changes())
    expect(await saveTranslation(translator, save)).toMatchObject({
      problems: [{ code: 'parity.mismatch', field: second, values: { count: 1 } }],
      findings: [
        { key: second, findings: [{ source: { text: '2026' }, target: { text: '2027' } }] },
      ],
    })
    expect(await rowOf(second)).toMatchObject({ state: 'draft' })
  })

  test('do not, once somebody stands by them for these very words', async () => {
    await translate(translator, releaseId, changes('السنة في الأصل خطأ مطبعي.'))
    const signed = await db.paritySignOff.findMany({ where: { document: { releaseId } } })
    expect(signed).toMatchObject([
      { segment: second, reason: 'السنة في الأصل خطأ مطبعي.', actorId: translator.id },
    ])
    await translate(translator, releaseId, [
      { key: second, act: 'write', text: words(second, 'x') },
    ])
    await translate(translator, releaseId, changes())
    expect(await rowOf(second)).toMatchObject({ state: 'confirmed' })
    expect(await db.paritySignOff.count({ where: { document: { releaseId } } })).toBe(1)
  })

  test('that came with a newer original keep a confirmed segment from being called still correct', async () => {
    await confirmAll(translator, releaseId)
    await changeSource(second, 'وأوضحت أن اللقاء شكل مناسبة لبحث سبل تعزيزه سنة 2028.')
    const save = await aTranslationSave(translator, releaseId, [
      { key: second, act: 'still_correct' },
    ])
    expect(await saveTranslation(translator, save)).toMatchObject({
      problems: [{ code: 'parity.mismatch', field: second }],
    })
  })
})

describe('when the original changes', () => {
  beforeEach(() => confirmAll(translator, releaseId))

  test('just that segment is stale, with the source that it was made from', async () => {
    const former = await rowOf(first)
    await changeSource(first, 'أكدت السفارة، أن التعاون يجسد متانة الشراكة.')
    const { rows, counts } = await translationOf(translator, releaseId)
    expect(counts).toEqual({ total: 4, untranslated: 0, draft: 0, stale: 1, confirmed: 3 })
    expect(rows.find(({ key }) => key === first)).toMatchObject({
      state: 'stale',
      wasConfirmed: true,
      target: former.target,
      former: { text: former.source },
    })
  })

  test('“still correct” stands by the words for the new source without touching them', async () => {
    const { target } = await rowOf(first)
    const { revisionId: sourceId } = await changeSource(first, 'أكدت السفارة الأمر نفسه.')
    await translate(editor, releaseId, [{ key: first, act: 'still_correct' }])
    expect(await rowOf(first)).toMatchObject({ state: 'confirmed', target, by: editor.name })
    const row = await newest()
    expect((row.segments as Segments)[first]!.source).toBe(sourceId)
    expect(row.basedOnId, 'everything is translated up to here').toBe(sourceId)
  })

  test('a confirmation by who has not seen it is refused; what they wrote is a draft against what they saw', async () => {
    const confirmation = await aTranslationSave(translator, releaseId, [
      { key: first, act: 'confirm', text: words(first, 'Confirmed.') },
    ])
    const { segments, ...save } = confirmation
    await changeSource(first, 'أكدت السفارة أمراً آخر.')
    expect(await saveTranslation(translator, confirmation)).toEqual({
      ok: false,
      problems: [{ code: 'translation.source_changed', field: first }],
    })
    const writing = { ...save, segments: [{ ...segments[0]!, act: 'write' }] }
    expect(await saveTranslation(translator, writing)).toMatchObject({
      ok: true,
      rows: [{ key: first, state: 'stale' }],
    })
    expect((await newest()).basedOnId).not.toBe(
      (await translationOf(translator, releaseId)).sourceRevisionId,
    )
  })

  test('elsewhere, a confirmation is taken', async () => {
    const save = await aTranslationSave(translator, releaseId, [
      { key: second, act: 'confirm', text: words(second, 'It said 2026 was good.') },
    ])
    await changeSource(first, 'أكدت السفارة أمراً آخر.')
    expect(await saveTranslation(translator, save)).toMatchObject({
      ok: true,
      rows: [{ key: second, state: 'confirmed' }],
    })
  })

  test('and its words move under other ids in a paste, each stays with its translation', async () => {
    const before = await translationOf(translator, releaseId)
    const save = await aTextSave(releaseId, 'ar')
    const [a, b] = save.text.body.content
    const shifted = [
      words(first, 'فقرة جديدة كل الجدة في مطلع النص.'),
      { ...a!, attrs: { ...a!.attrs, id: idOf(second) } },
      { ...b!, attrs: { ...b!.attrs, id: 'thirdone' } },
    ]
    const body = { type: 'doc', content: shifted }
    await done(saveText(writer, { ...save, text: { ...save.text, body } }))
    const { rows, counts } = await translationOf(translator, releaseId)
    expect(counts).toMatchObject({ untranslated: 1, stale: 0, confirmed: 4 })
    for (const row of before.rows)
      expect(rows).toContainEqual(
        expect.objectContaining({ source: row.source, target: row.target }),
      )
  })

  test('a paragraph that it divided is stale, its second half untranslated', async () => {
    const save = await aTextSave(releaseId, 'ar')
    const [a, ...rest] = save.text.body.content
    const content = [
      words(first, 'أكدت السفارة أن التعاون'),
      paragraph('halftwo0', 'يجسد متانة الشراكة.'),
      ...rest,
    ]
    expect(a).toBeDefined()
    await done(
      saveText(writer, { ...save, text: { ...save.text, body: { type: 'doc', content } } }),
    )
    const { rows } = await translationOf(translator, releaseId)
    expect(rows.filter(({ place }) => place.is === 'block').map(({ state }) => state)).toEqual([
      'stale',
      'untranslated',
      'confirmed',
    ])
  })

  test('a paragraph that it dropped can be dropped', async () => {
    const save = await aTextSave(releaseId, 'ar')
    const content = save.text.body.content.slice(1)
    await done(
      saveText(writer, { ...save, text: { ...save.text, body: { type: 'doc', content } } }),
    )
    expect(await rowOf(first)).toMatchObject({ source: null, state: 'stale' })
    await translate(translator, releaseId, [
      { key: first, act: 'write', text: { type: 'paragraph', attrs: { id: idOf(first) } } },
    ])
    expect(await rowOf(first)).toBeUndefined()
  })
})

describe('what was done can be undone', () => {
  test('with its words, its state and who had confirmed it', async () => {
    await confirmAll(editor, releaseId)
    const before = await rowOf(first)
    const { formerRevisionId: revisionId } = await translate(translator, releaseId, [
      { key: first, act: 'write', text: words(first, 'Spoilt.') },
    ])
    await translate(translator, releaseId, [{ key: first, act: 'restore', revisionId }])
    expect(await rowOf(first)).toEqual(before)
  })

  test('to nothing, and only from a revision of this translation', async () => {
    await translate(translator, releaseId, [{ key: 'kicker', act: 'write', text: 'Defence' }])
    const { id, parentId } = await newest()
    await translate(translator, releaseId, [
      { key: 'kicker', act: 'restore', revisionId: parentId! },
    ])
    expect(await rowOf('kicker')).toBeUndefined()
    const other = await aFinishedRelease(writer, ['ar', 'en'])
    const save = await aTranslationSave(translator, other, [
      { key: 'kicker', act: 'restore', revisionId: id },
    ])
    expect(await saveTranslation(translator, save)).toMatchObject({
      problems: [{ code: 'revision.unknown' }],
    })
  })
})

describe('what readers have', () => {
  test('was approved, so it counts as confirmed; a change of it is a draft', async () => {
    releaseId = await aPublishedRelease(editor, ['ar', 'en'])
    const { counts, rows } = await translationOf(editor, releaseId)
    expect(counts).toMatchObject({ total: 4, confirmed: 4 })
    const { key } = rows.find(({ place }) => place.is === 'block')!
    await translate(editor, releaseId, [{ key, act: 'write', text: words(key, 'Other words.') }])
    expect((await translationOf(editor, releaseId)).counts).toMatchObject({
      draft: 1,
      confirmed: 3,
    })
    const edition = await db.edition.findFirst({
      where: { document: { releaseId, locale: 'en' }, state: 'draft' },
    })
    expect(edition).toMatchObject({ number: 2 })
  })
})

describe('refused', () => {
  const write = (key: SegmentKey, text: string) =>
    aTranslationSave(translator, releaseId, [{ key, act: 'write', text }])
  const notices = { ar: 'أُلغي', en: 'Removed' }

  test.each([
    ['a segment that is nowhere', 'block:nowhere0', 'segment.malformed'],
    ['words for a photo that is not there', `photo:${crypto.randomUUID()}:alt`, 'segment.unknown'],
  ] as [string, SegmentKey, string][])('%s', async (_, key, code) => {
    expect(await saveTranslation(translator, await write(key, 'x'))).toMatchObject({
      ok: false,
      problems: [{ code, field: key }],
    })
  })

  test('a block that is in neither text', async () => {
    const save = await aTranslationSave(translator, releaseId, [
      { key: 'block:nowhere0', act: 'write', text: paragraph('nowhere0', 'x') },
    ])
    expect(await saveTranslation(translator, save)).toMatchObject({
      problems: [{ code: 'segment.unknown' }],
    })
  })

  test('a confirmation of nothing', async () => {
    const save = await aTranslationSave(translator, releaseId, [{ key: 'kicker', act: 'confirm' }])
    expect(await saveTranslation(translator, save)).toMatchObject({
      problems: [{ code: 'segment.empty', field: 'kicker' }],
    })
  })

  test('what is too long, what is sent twice, what is no segment, what is no block', async () => {
    const one = await write('headline', 'x')
    const inputs = [
      await write('headline', 'x'.repeat(301)),
      { ...one, segments: [...one.segments, ...one.segments] },
      { ...one, segments: [{ ...one.segments[0], key: 'body' }] },
      { ...one, segments: [{ ...one.segments[0], text: { type: 'script' } }] },
      { ...one, segments: [] },
      { ...one, sourceRevisionId: crypto.randomUUID() },
      { ...one, locale: 'ar' },
    ]
    const answers = []
    for (const input of inputs) answers.push(await saveTranslation(translator, input))
    expect(answers.map((answer) => !answer.ok && answer.problems[0]!.code)).toEqual([
      'text.too_long',
      'segment.twice',
      'segment.unknown',
      'segment.malformed',
      'input.invalid',
      'text.unknown_source',
      'translation.of_original',
    ])
  })

  test('to another writer, and to a translator once it is submitted', async () => {
    const save = await write('kicker', 'Defence')
    const refused = { ok: false, problems: [{ code: 'text.not_allowed' }] }
    expect(await saveTranslation(await aPerson('writer'), save)).toEqual(refused)
    await submit(translator, releaseId, 'en')
    expect(await saveTranslation(translator, save)).toEqual(refused)
    expect(await translationOf(translator, releaseId)).toMatchObject({ mayWrite: false })
  })

  test('for what lies in the trash, and what was killed', async () => {
    const trashed = await write('kicker', 'Defence')
    const { revision } = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
    await done(trashRelease(editor, { releaseId, revision }))
    expect(await saveTranslation(translator, trashed)).toMatchObject({
      problems: [{ code: 'release.in_trash' }],
    })
    releaseId = await aPublishedRelease(editor, ['ar', 'en'])
    const killed = await write('kicker', 'Defence')
    const row = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
    const number = `${row.year}/${row.sequence}`
    const order = { releaseId, revision: row.revision, number, reason: 'x', notices }
    await done(killRelease(editor, order))
    expect(await saveTranslation(editor, killed)).toMatchObject({
      problems: [{ code: 'release.killed' }],
    })
  })

  test('nothing of what is written after a withdrawal, but it is said', async () => {
    releaseId = await aPublishedRelease(editor, ['ar', 'en'])
    const save = await write('kicker', 'Defence')
    const { revision } = await db.release.findUniqueOrThrow({ where: { id: releaseId } })
    await done(withdrawRelease(editor, { releaseId, revision, notices, keepsText: false }))
    expect(await saveTranslation(translator, save)).toMatchObject({
      ok: true,
      warnings: [{ code: 'translation.source_withdrawn' }],
    })
    expect(await rowOf('kicker')).toMatchObject({ target: 'Defence' })
  })
})

test('saves of the ordinary editor keep what they did not touch, and make drafts of what they did', async () => {
  await confirmAll(editor, releaseId)
  const before = await rowOf(first)
  await done(saveText(translator, await aTextSave(releaseId, 'en', { headline: 'Other words' })))
  expect(await rowOf(first)).toEqual(before)
  expect(await rowOf('headline')).toMatchObject({ state: 'draft', by: translator.name })
  const { segments, body } = await newest()
  expect(Object.keys(segments as object).toSorted()).toEqual(
    [...segmentsOf({ ...(await aTextSave(releaseId, 'en')).text, body: body as never })]
      .filter(([, text]) => text !== '')
      .map(([key]) => key)
      .toSorted(),
  )
})
