import { beforeEach, describe, expect, test } from 'vitest'
import { idOf, paragraph, textOf } from '#lib/merge/some-texts.arbitrary.ts'
import { mergeText } from '#lib/merge/merge-text.ts'
import type { ReleaseText, TextSave } from '#lib/releases/schema.ts'
import type { TextForEditing } from '#lib/releases/text.ts'
import { type CameIn, OpenText, type Sending } from './open-text.ts'

const start = textOf([paragraph(idOf(1), 'أولى'), paragraph(idOf(2), 'ثانية')])
const withWords = (text: ReleaseText, at: number, words: string) => {
  const content = text.body.content.map((block, place) =>
    place === at ? paragraph(block.attrs.id, words) : block,
  )
  return { ...text, body: { ...text.body, content } }
}
const wordsOf = (text: ReleaseText) =>
  text.body.content.map(
    (block) =>
      (block as ReturnType<typeof paragraph> & { content: { text: string }[] }).content[0]!.text,
  )

/** A server of one document: it merges as the real one does. */
let saved: { id: number; text: ReleaseText }[]
let answers: 'come' | 'are lost'
let between: () => void
let cameIn: CameIn[]

const revision = (id: number) => String(id)
const newest = () => saved.at(-1)!
const theirs = (): TextForEditing => ({
  revisionId: revision(newest().id),
  basedOnId: null,
  locale: 'ar',
  authorName: 'سلمى',
  savedAt: new Date(),
  text: newest().text,
})
const otherSaves = (text: ReleaseText) => saved.push({ id: newest().id + 1, text })

const save: Sending['save'] = async ({ baseRevisionId, text }: TextSave) => {
  const base = saved.find(({ id }) => revision(id) === baseRevisionId)!
  const current = newest()
  const isMerged = current.id !== base.id
  const mine = text as ReleaseText
  const merged = mergeText({ base: base.text, mine, theirs: current.text })
  if (merged.clashes.length > 0)
    return { ok: false, problems: [{ code: 'text.changed_meanwhile' }], theirs: theirs() }
  otherSaves(merged.text)
  between()
  if (answers === 'are lost') throw new Error('fetch failed')
  const revisionId = revision(newest().id)
  return isMerged
    ? { ok: true, revisionId, merged: { text: merged.text, by: 'سلمى' } }
    : { ok: true, revisionId }
}
const anOpenText = () =>
  new OpenText(
    { releaseId: 'r', locale: 'ar', current: theirs(), basedOnId: null, page: 'pageaaaa' },
    { keep: async () => ({ ok: true }), save },
    (came) => came && cameIn.push(came),
  )

beforeEach(() => {
  saved = [{ id: 1, text: start }]
  answers = 'come'
  between = () => {}
  cameIn = []
})

test('what others saved comes in with the save, and is named', async () => {
  const open = anOpenText()
  otherSaves(withWords(start, 1, 'كتبت سلمى'))
  open.write(withWords(open.text, 0, 'كتبت أنا'))
  expect(await open.save()).toEqual({ is: 'done' })
  expect(wordsOf(open.text)).toEqual(['كتبت أنا', 'كتبت سلمى'])
  expect(cameIn).toEqual([{ keys: [`block:${idOf(2)}`], by: 'سلمى' }])
  expect(open.revisionId).toBe(revision(newest().id))
})

test('what is typed during a save stays, and goes with the next one', async () => {
  const open = anOpenText()
  otherSaves(withWords(start, 1, 'كتبت سلمى'))
  open.write(withWords(open.text, 0, 'كتبت أنا'))
  between = () => open.write(withWords(open.text, 0, 'كتبت أنا ثم زدت'))
  await open.save()
  expect(wordsOf(open.text)).toEqual(['كتبت أنا ثم زدت', 'كتبت سلمى'])
  between = () => {}
  await open.save()
  expect(wordsOf(newest().text)).toEqual(['كتبت أنا ثم زدت', 'كتبت سلمى'])
})

test('what is typed during a save in a place that another changed is a conflict, not lost', async () => {
  const open = anOpenText()
  otherSaves(withWords(start, 1, 'كتبت سلمى'))
  open.write(withWords(open.text, 0, 'كتبت أنا'))
  between = () => open.write(withWords(open.text, 1, 'وأنا أيضا'))
  expect(await open.save()).toMatchObject({ is: 'stopped' })
  expect(open.conflict!.clashes.map(({ key }) => key)).toEqual([`block:${idOf(2)}`])
  expect(wordsOf(open.text)).toEqual(['كتبت أنا', 'وأنا أيضا'])
})

describe('an answer that is lost', () => {
  test('is asked for again with the same words: one’s own save is nobody else’s', async () => {
    const open = anOpenText()
    open.write(withWords(open.text, 0, 'مرة'))
    answers = 'are lost'
    await expect(open.save()).rejects.toThrow('fetch failed')
    open.write(withWords(open.text, 0, 'مرة ثم زدت'))
    answers = 'come'
    expect(await open.save()).toEqual({ is: 'done' })
    expect(open.conflict).toBeNull()
    expect(wordsOf(newest().text)).toEqual(['مرة ثم زدت', 'ثانية'])
  })

  test('lets nothing of others in before it is certain what became of it', async () => {
    const open = anOpenText()
    open.write(withWords(open.text, 0, 'مرة'))
    answers = 'are lost'
    await expect(open.save()).rejects.toThrow()
    expect(open.follow(theirs())).toBe(false)
  })

  test('of a page that closed and lives on is no conflict either', async () => {
    const open = anOpenText()
    open.write(withWords(open.text, 0, 'مرة'))
    await save(open.lastWords())
    open.write(withWords(open.text, 0, 'مرة ثم عدت'))
    expect(await open.save()).toEqual({ is: 'done' })
    expect(wordsOf(newest().text)).toEqual(['مرة ثم عدت', 'ثانية'])
  })
})

describe('following what others save', () => {
  test('takes in what is elsewhere, and leaves one’s own words', () => {
    const open = anOpenText()
    open.write(withWords(open.text, 0, 'أكتب'))
    otherSaves(withWords(start, 1, 'كتبت سلمى'))
    expect(open.follow(theirs())).toBe(true)
    expect(wordsOf(open.text)).toEqual(['أكتب', 'كتبت سلمى'])
  })

  test('waits for the save where both write', () => {
    const open = anOpenText()
    open.write(withWords(open.text, 0, 'أكتب'))
    otherSaves(withWords(start, 0, 'كتبت سلمى'))
    expect(open.follow(theirs())).toBe(false)
    expect(wordsOf(open.text)).toEqual(['أكتب', 'ثانية'])
    expect(cameIn).toEqual([])
  })
})

describe('a conflict', () => {
  const collided = async () => {
    const open = anOpenText()
    otherSaves(withWords(withWords(start, 0, 'كتبت سلمى'), 1, 'وثانيتها'))
    open.write(withWords({ ...open.text, summary: 'ملخصي' }, 0, 'كتبت أنا'))
    expect(await open.save()).toMatchObject({ is: 'stopped' })
    return open
  }
  const key = `block:${idOf(1)}`

  test('is settled by a choice; everything else comes together', async () => {
    const open = await collided()
    expect(open.settle({ [key]: 'theirs' })).toBe(true)
    expect(wordsOf(open.text)).toEqual(['كتبت سلمى', 'وثانيتها'])
    expect(await open.save()).toEqual({ is: 'done' })
    expect(newest().text.summary).toBe('ملخصي')
  })

  test('is not settled by half a choice, nor saved before', async () => {
    const open = await collided()
    expect(open.settle({})).toBe(false)
    const count = saved.length
    expect(await open.save()).toMatchObject({ is: 'stopped' })
    expect(saved).toHaveLength(count)
  })

  test('grows when one goes on writing where the other wrote too', async () => {
    const open = await collided()
    open.write(withWords(open.text, 1, 'وثانيتي'))
    expect(open.conflict!.clashes).toHaveLength(2)
  })
})

test('restored words are merged with what has been saved since; where both wrote, one is asked', () => {
  const words = { base: { revisionId: '1', text: start }, text: withWords(start, 0, 'لم تحفظ') }
  otherSaves(withWords(start, 1, 'كتبت سلمى'))
  const open = anOpenText()
  open.restore(words)
  expect(wordsOf(open.text)).toEqual(['لم تحفظ', 'كتبت سلمى'])
  otherSaves(withWords(newest().text, 0, 'غيرت سلمى'))
  const later = anOpenText()
  later.restore(words)
  expect(later.conflict).toMatchObject({ clashes: [{ key: `block:${idOf(1)}` }] })
  expect(wordsOf(later.text)[0]).toBe('لم تحفظ')
})
