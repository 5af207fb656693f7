// Translators at once at one release, while its original changes: whatever was acknowledged stands in the history, and what stands
// in the end is what was acknowledged last.
import { expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { paragraph } from '#lib/merge/some-texts.arbitrary.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import { readTexts } from '#lib/releases/read-text.ts'
import { richTextFromText } from '#lib/rich-text/parse-text.ts'
import { sizeOf } from '#lib/testing/size.ts'
import { aFinishedRelease, anEditor, aPerson, aTextSave, done } from '#prisma/demo/factories.ts'
import { aTranslationSave, translationOf } from '#prisma/demo/translation-factories.ts'
import { hashOf, type SegmentKey, segmentsOf } from '../segment.ts'
import { saveTranslation } from './save-translation.ts'

const rounds = sizeOf(8, 60)
type Written = { key: SegmentKey; text: string; by: string; revisionId: string }

async function aLongRelease(editor: Person) {
  const releaseId = await aFinishedRelease(editor, ['ar', 'en'])
  const save = await aTextSave(releaseId, 'ar')
  const text = Array.from({ length: 6 }, (_, at) => `الفقرة ${at} من هذا البلاغ`).join('\n\n')
  await done(saveText(editor, { ...save, text: { ...save.text, body: richTextFromText(text) } }))
  return releaseId
}

/** One after the other, each over what they see at that moment. */
async function work(who: Person, releaseId: string, written: Written[]) {
  let clashes = 0
  for (let round = 0; round < rounds; round += 1) {
    const { rows } = await translationOf(who, releaseId)
    const blocks = rows.filter(({ place, source }) => place.is === 'block' && source)
    const { key } = blocks[Math.floor(Math.random() * blocks.length)]!
    const text = `${who.id.slice(-4)} wrote ${round}`
    const block = paragraph(key.slice('block:'.length), text)
    const input = await aTranslationSave(who, releaseId, [{ key, act: 'write', text: block }])
    const saved = await saveTranslation(who, input)
    if (saved.ok) written.push({ key, text, by: who.id, revisionId: saved.revisionId })
    else {
      expect(saved.problems).toEqual([{ code: 'translation.changed_meanwhile' }])
      expect(saved.clashes).toMatchObject([{ key }])
      clashes += 1
    }
  }
  return clashes
}

/** The original gets a word more, here and there. */
async function edit(writer: Person, releaseId: string) {
  for (let round = 0; round < rounds / 4; round += 1) {
    const save = await aTextSave(releaseId, 'ar', { summary: `ملخص ${round}` })
    const content = save.text.body.content.map((block, at) =>
      at === round % 6 ? paragraph(block.attrs.id, `الفقرة ${at} من هذا البلاغ ${round}`) : block,
    )
    await done(
      saveText(writer, { ...save, text: { ...save.text, body: { type: 'doc', content } } }),
    )
  }
}

test('nothing that was acknowledged is lost', async () => {
  const editor = await anEditor()
  const translators = await Promise.all([1, 2, 3].map(() => aPerson('translator')))
  const releaseId = await aLongRelease(editor)
  const written: Written[] = []
  await Promise.all([
    ...translators.map((who) => work(who, releaseId, written)),
    edit(editor, releaseId),
  ])
  expect(written.length).toBeGreaterThan(rounds)

  const revisions = await readTexts(
    db,
    written.map(({ revisionId }) => revisionId),
  )
  const textAt = (id: string, key: SegmentKey) => {
    const { text, segments } = revisions.find(({ revisionId }) => revisionId === id)!
    return { hash: hashOf(segmentsOf(text).get(key)), entry: segments[key] }
  }
  const { rows } = await translationOf(editor, releaseId)
  for (const { key, text, by, revisionId } of written) {
    const block = paragraph(key.slice('block:'.length), text)
    expect(textAt(revisionId, key)).toMatchObject({ hash: hashOf(block), entry: { by } })
  }
  // Ids of revisions grow with time.
  const inOrder = written.toSorted((one, other) => (one.revisionId < other.revisionId ? -1 : 1))
  for (const row of rows) {
    const last = inOrder.findLast(({ key }) => key === row.key)
    if (last) expect(row.target).toEqual(paragraph(row.key.slice('block:'.length), last.text))
  }
})
