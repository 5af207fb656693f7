import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { refusalOf } from '#lib/testing/refusal.ts'
import { aFinishedRelease, anEditor, aPhoto, aTextSave, done } from '#prisma/demo/factories.ts'
import { saveText } from './save-text.ts'

type Save = Awaited<ReturnType<typeof aTextSave>>

/** The same save with other words in the block at a place. */
function withWords(save: Save, at: number, text: string) {
  const body = structuredClone(save.text.body)
  Object.assign(body.content[at]!, { content: [{ type: 'text', text }] })
  return { ...save, text: { ...save.text, body } }
}
const wordsOf = ({ text }: Save) => JSON.stringify(text.body.content)
const historyOf = (releaseId: string) =>
  db.textRevision.findMany({ where: { document: { releaseId } }, orderBy: { createdAt: 'asc' } })

test('two editors write over each other: one wins, the other gets that text, nothing is lost', async () => {
  const editors = [await anEditor(), await anEditor()]
  const releaseId = await aFinishedRelease(editors[0]!)
  const acknowledged: string[] = []
  for (let round = 1; round <= 20; round++) {
    const seen = await aTextSave(releaseId, 'ar')
    const headlines = editors.map(({ name }) => `جولة ${round} ${name}`)
    const answers = await Promise.all(
      editors.map((editor, at) =>
        saveText(editor, { ...seen, text: { ...seen.text, headline: headlines[at] } }),
      ),
    )
    const winner = answers.findIndex(({ ok }) => ok)
    const loser = answers.find(({ ok }) => !ok)
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(loser).toMatchObject({
      problems: [{ code: 'text.changed_meanwhile' }],
      clashes: ['headline'],
      theirs: { text: { headline: headlines[winner] }, authorName: editors[winner]!.name },
    })
    acknowledged.push(headlines[winner]!)
  }
  const history = await historyOf(releaseId)
  expect(history.slice(-20).map(({ headline }) => headline)).toEqual(acknowledged)
  history.slice(1).forEach((row, at) => expect(row.parentId).toBe(history[at]!.id))
})

test('two editors write in different places: both are saved, and the second gets the text of both', async () => {
  const [one, other] = [await anEditor(), await anEditor()] as [Person, Person]
  const releaseId = await aFinishedRelease(one)
  const seen = await aTextSave(releaseId, 'ar')
  const answers = await Promise.all([
    saveText(one, withWords(seen, 0, 'فقرة الأول')),
    saveText(other, {
      ...withWords(seen, 1, 'فقرة الثاني'),
      text: { ...withWords(seen, 1, 'فقرة الثاني').text, summary: 'ملخص الثاني' },
    }),
  ])
  expect(answers.map(({ ok }) => ok)).toEqual([true, true])
  const now = await aTextSave(releaseId, 'ar')
  expect(now.text.summary).toBe('ملخص الثاني')
  expect(wordsOf(now)).toContain('فقرة الأول')
  expect(wordsOf(now)).toContain('فقرة الثاني')
  const merged = answers.flatMap((answer) => ('merged' in answer ? [answer.merged] : []))
  expect(merged).toEqual([{ text: now.text, by: expect.any(String) }])
  // One chain, whoever of the two came first.
  const history = await historyOf(releaseId)
  expect(new Set(history.map(({ parentId }) => parentId)).size).toBe(history.length)
})

test('different texts of the same photo go together', async () => {
  const [one, other] = [await anEditor(), await anEditor()] as [Person, Person]
  const releaseId = await aFinishedRelease(one)
  const assetId = await aPhoto(releaseId)
  const seen = await aTextSave(releaseId, 'ar')
  const photo = { assetId, caption: '', alt: '', credit: '' }
  const withPhoto = (words: object) => ({
    ...seen,
    text: { ...seen.text, photoTexts: [{ ...photo, ...words }] },
  })
  await done(saveText(one, withPhoto({ caption: 'شرح' })))
  await done(saveText(other, withPhoto({ credit: 'و م ع' })))
  expect((await aTextSave(releaseId, 'ar')).text.photoTexts).toEqual([
    { ...photo, caption: 'شرح', credit: 'و م ع' },
  ])
})

test('refused, and nothing written: the same paragraph, even when everything else goes together', async () => {
  const [one, other] = [await anEditor(), await anEditor()] as [Person, Person]
  const releaseId = await aFinishedRelease(one)
  const seen = await aTextSave(releaseId, 'ar', { kicker: 'دفاع' })
  await done(saveText(one, withWords({ ...seen, text: { ...seen.text, kicker: '' } }, 0, 'له')))
  const problems = await refusalOf(() => saveText(other, withWords(seen, 0, 'لها')))
  expect(problems).toEqual([{ code: 'text.changed_meanwhile' }])
})

test('refused: a text written over a revision of another document', async () => {
  const editor = await anEditor()
  const releaseId = await aFinishedRelease(editor)
  const foreign = await aTextSave(await aFinishedRelease(editor), 'ar')
  const save = await aTextSave(releaseId, 'ar', { kicker: 'دفاع' })
  for (const baseRevisionId of [foreign.baseRevisionId, randomUUID()])
    expect(await refusalOf(() => saveText(editor, { ...save, baseRevisionId }))).toEqual([
      { code: 'text.unknown_base' },
    ])
})

test('of two translations of one text the older source counts when they come together', async () => {
  const editors = [await anEditor(), await anEditor()] as [Person, Person]
  const releaseId = await aFinishedRelease(editors[0], ['ar', 'en'])
  const first = await aTextSave(releaseId, 'en', { kicker: 'Defense' })
  await done(saveText(editors[0], await aTextSave(releaseId, 'ar', { kicker: 'دفاع' })))
  const second = await aTextSave(releaseId, 'en', { subheadline: 'In Rabat' })
  expect(second.basedOnId).not.toBe(first.basedOnId)
  await done(saveText(editors[0], second))
  const { revisionId } = await done(saveText(editors[1], first))
  expect(await db.textRevision.findUnique({ where: { id: revisionId } })).toMatchObject({
    kicker: 'Defense',
    subheadline: 'In Rabat',
    basedOnId: second.basedOnId,
  })
})

test('each language is saved by its own translator at the same time; both are kept', async () => {
  const editor = await anEditor()
  const releaseId = await aFinishedRelease(editor, ['ar', 'en'])
  for (let round = 1; round <= 10; round++) {
    const inputs = [
      await aTextSave(releaseId, 'ar', { kicker: `ع${round}` }),
      await aTextSave(releaseId, 'en', { kicker: `E${round}` }),
    ]
    await Promise.all(inputs.map((input) => done(saveText(editor, input))))
  }
  const texts = await db.textRevision.findMany({ where: { document: { releaseId } } })
  for (let round = 1; round <= 10; round++)
    expect(texts.filter(({ kicker }) => [`ع${round}`, `E${round}`].includes(kicker))).toHaveLength(
      2,
    )
})

test('a lost acknowledgement: the same save sent twice is kept once, and acknowledged twice', async () => {
  const editor = await anEditor()
  const releaseId = await aFinishedRelease(editor)
  const input = await aTextSave(releaseId, 'ar', { kicker: 'مرة' })
  const answers = await Promise.all([saveText(editor, input), saveText(editor, input)])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(2)
  const kept = await db.textRevision.count({ where: { document: { releaseId }, kicker: 'مرة' } })
  expect(kept).toBe(1)
})
