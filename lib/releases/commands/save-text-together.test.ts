import { expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { aFinishedRelease, anEditor, aTextSave, done } from '#prisma/demo/factories.ts'
import { saveText } from './save-text.ts'

test('two editors save over each other: one wins, the other gets that text, nothing is lost', async () => {
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
      theirs: { text: { headline: headlines[winner] }, authorName: editors[winner]!.name },
    })
    acknowledged.push(headlines[winner]!)
  }
  const history = await db.textRevision.findMany({
    where: { document: { releaseId } },
    orderBy: { createdAt: 'asc' },
  })
  expect(history.slice(-20).map(({ headline }) => headline)).toEqual(acknowledged)
  history.slice(1).forEach((row, at) => expect(row.parentId).toBe(history[at]!.id))
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

test('a lost acknowledgement: the same save sent twice is kept once', async () => {
  const editor = await anEditor()
  const releaseId = await aFinishedRelease(editor)
  const input = await aTextSave(releaseId, 'ar', { kicker: 'مرة' })
  const answers = await Promise.all([saveText(editor, input), saveText(editor, input)])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  const kept = await db.textRevision.count({ where: { document: { releaseId }, kicker: 'مرة' } })
  expect(kept).toBe(1)
})
