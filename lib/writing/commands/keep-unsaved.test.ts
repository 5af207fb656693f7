import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Person } from '#lib/access/actor.ts'
import { db } from '#lib/db/desk.ts'
import { readText } from '#lib/releases/read-text.ts'
import { saveText } from '#lib/releases/commands/save-text.ts'
import { dumpOf, refusalOf } from '#lib/testing/refusal.ts'
import {
  aFinishedRelease,
  anEditor,
  aPerson,
  aSubmittedRelease,
  aTextSave,
  done,
} from '#prisma/demo/factories.ts'
import { listUnsavedFor } from '../list-unsaved.ts'
import { dropUnsaved } from './drop-unsaved.ts'
import { keepUnsaved } from './keep-unsaved.ts'
import { leaveText } from './leave-text.ts'

let writer: Person
let editor: Person
let releaseId: string
beforeAll(async () => {
  writer = await aPerson('writer')
  editor = await anEditor()
})

/** What a page would send after some typing. */
async function typed(summary: string, sequence = 1, page = 'pageaaaa') {
  const save = await aTextSave(releaseId, 'ar', { summary })
  return { ...save, unsaved: { page, sequence } }
}
const rows = () => db.unsavedText.findMany({ where: { document: { releaseId } } })
const offered = async (actor: Person) => {
  const { baseRevisionId } = await aTextSave(releaseId, 'ar')
  return listUnsavedFor(actor, releaseId, 'ar', await readText(db, baseRevisionId))
}
const codes = async (act: () => ReturnType<typeof keepUnsaved>) =>
  (await refusalOf(act)).map(({ code }) => code)

describe('what is typed', () => {
  beforeAll(async () => {
    releaseId = await aFinishedRelease(writer)
  })

  test('is kept in a row of its own, and nobody’s text, history or audit trail knows of it', async () => {
    const { UnsavedText: _, ...before } = await deskWithout()
    await done(keepUnsaved(writer, await typed('كتب أولا', 5)))
    const { UnsavedText: __, ...after } = await deskWithout()
    expect(after).toEqual(before)
    expect(await rows()).toMatchObject([
      { userId: writer.id, page: 'pageaaaa', sequence: 5n, text: { summary: 'كتب أولا' } },
    ])
  })

  test('grows in the same row; what arrives late changes nothing', async () => {
    expect(await keepUnsaved(writer, await typed('كتب ثانيا', 7))).toMatchObject({ ok: true })
    expect(await keepUnsaved(writer, await typed('وصل متأخرا', 6))).toEqual({
      ok: true,
      keptAt: null,
    })
    expect(await rows()).toMatchObject([{ sequence: 7n, text: { summary: 'كتب ثانيا' } }])
  })

  test('in two tabs of one person stays apart, and each is offered', async () => {
    await done(keepUnsaved(writer, await typed('في نافذة أخرى', 1, 'pagebbbb')))
    expect((await offered(writer)).map(({ text }) => text.summary)).toEqual([
      'في نافذة أخرى',
      'كتب ثانيا',
    ])
  })

  test('is offered to nobody else', async () => {
    expect(await offered(editor)).toEqual([])
  })

  test('goes with the save of the same page, as far as that had come', async () => {
    await done(saveText(writer, await typed('كتب ثانيا', 7)))
    expect((await rows()).map(({ page }) => page)).toEqual(['pagebbbb'])
    await done(keepUnsaved(writer, await typed('أحدث من الحفظ', 9)))
    await done(saveText(writer, await typed('نص آخر', 8)))
    expect((await rows()).map(({ page }) => page).toSorted()).toEqual(['pageaaaa', 'pagebbbb'])
  })

  test('stays when the save is refused', async () => {
    const unknown = { ...(await typed('لا يحفظ', 10)), basedOnId: randomUUID() }
    await done(keepUnsaved(writer, unknown))
    expect(await saveText(writer, unknown)).toMatchObject({ ok: false })
    expect((await rows()).find(({ page }) => page === 'pageaaaa')).toMatchObject({ sequence: 10n })
  })

  test('is offered no more when it was thrown away', async () => {
    const drop = (page: string, sequence: number) =>
      done(dropUnsaved(writer, { releaseId, locale: 'ar', page, sequence }))
    await drop('pageaaaa', 9)
    expect(await rows()).toHaveLength(2)
    await drop('pageaaaa', 10)
    await drop('pagebbbb', 1)
    expect(await rows()).toEqual([])
  })

  test('is not offered when everything of it is in what others saved', async () => {
    const words = await typed('كلمات', 1)
    await done(keepUnsaved(writer, words))
    await done(saveText(editor, { ...words, unsaved: undefined }))
    expect(await rows()).toHaveLength(1)
    expect(await offered(writer)).toEqual([])
  })
})

describe('refused to keep', () => {
  test('what was written over another text, and leaves everything as it is', async () => {
    const words = await typed('كلمات', 2)
    expect(
      await codes(async () => keepUnsaved(writer, { ...words, baseRevisionId: randomUUID() })),
    ).toEqual(['text.unknown_base'])
    expect(await codes(async () => keepUnsaved(writer, { ...words, locale: 'en' }))).toEqual([
      'text.unknown_base',
    ])
  })

  test('what no page sends', async () => {
    const words = await typed('كلمات', 2)
    const { unsaved: _, ...nameless } = words
    for (const input of [
      null,
      'x',
      nameless,
      { ...words, unsaved: { page: '../../..', sequence: 1 } },
      { ...words, unsaved: { page: 'pageaaaa', sequence: -1 } },
      { ...words, unsaved: { page: 'pageaaaa', sequence: 1.5 } },
      { ...words, userId: editor.id },
      { ...words, text: { ...words.text, headline: 'x'.repeat(400) } },
    ])
      expect((await codes(async () => keepUnsaved(writer, input)))[0]).toMatch(
        /^(input\.invalid|text\.too_long)$/,
      )
  })
})

test('who lost the right to save keeps their words all the same', async () => {
  releaseId = await aSubmittedRelease(writer)
  const words = await typed('بعد التقديم')
  expect(await saveText(writer, words)).toMatchObject({
    problems: [{ code: 'text.not_allowed' }],
  })
  await done(keepUnsaved(writer, words))
  expect(await offered(writer)).toHaveLength(1)
})

describe('a page that closes', () => {
  beforeAll(async () => {
    releaseId = await aFinishedRelease(writer)
  })

  test('is saved for everyone, and nothing is left in the row', async () => {
    await done(leaveText(writer, await typed('آخر الكلمات')))
    expect(await rows()).toEqual([])
    expect((await aTextSave(releaseId, 'ar')).text.summary).toBe('آخر الكلمات')
  })

  test('leaves its words in the row when another wrote in the same place', async () => {
    const words = await typed('صيغتي', 2)
    await done(saveText(editor, await aTextSave(releaseId, 'ar', { summary: 'صيغتها' })))
    expect(await leaveText(writer, words)).toMatchObject({
      problems: [{ code: 'text.changed_meanwhile' }],
    })
    expect((await aTextSave(releaseId, 'ar')).text.summary).toBe('صيغتها')
    expect((await offered(writer)).map(({ text }) => text.summary)).toEqual(['صيغتي'])
  })
})

/** Every row of the desk, the unsaved words apart. */
async function deskWithout() {
  const { 'desk."UnsavedText"': UnsavedText, ...rest } = await dumpOf('desk')
  return { UnsavedText, ...rest }
}
