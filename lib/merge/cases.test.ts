import { expect, test } from 'vitest'
import { mergeShared } from './merge-shared.ts'
import { mergeText } from './merge-text.ts'
import { blocksOf, idOf, idsOf, paragraph, textOf } from './some-texts.arbitrary.ts'

const [a, b, c, d] = ['أ', 'ب', 'ج', 'د'].map((words, at) => paragraph(idOf(at), words))
const base = textOf([a!, b!, c!, d!])
const body = (...blocks: (typeof a)[]) => textOf(blocks.map((block) => block!))
const named = (text: typeof base) => idsOf(text).map((id) => 'abcd'[Number(id.slice(1))] ?? id)
const rewritten = (block: typeof a, words: string) => paragraph(block!.attrs.id, words)

test('two paragraphs, two people', () => {
  const { text, clashes, taken } = mergeText({
    base,
    mine: body(rewritten(a, 'لي'), b, c, d),
    theirs: body(a, b, c, rewritten(d, 'لها')),
  })
  expect(clashes).toEqual([])
  expect(taken).toEqual([`block:${d!.attrs.id}`])
  expect(blocksOf(text)).toEqual([rewritten(a, 'لي'), b, c, rewritten(d, 'لها')])
})

test('one paragraph, two people: both versions, and mine stays until someone chooses', () => {
  const [mine, theirs] = [body(rewritten(a, 'لي'), b, c, d), body(rewritten(a, 'لها'), b, c, d)]
  const key = `block:${a!.attrs.id}`
  const open = mergeText({ base, mine, theirs })
  expect(open.clashes).toEqual([
    { is: 'block', key, mine: rewritten(a, 'لي'), theirs: rewritten(a, 'لها') },
  ])
  expect(blocksOf(open.text)[0]).toEqual(rewritten(a, 'لي'))
  const both = mergeText({ base, mine, theirs }, { [key]: { both: 'secondid' } })
  expect(blocksOf(both.text).slice(0, 2)).toEqual([
    rewritten(a, 'لها'),
    paragraph('secondid', 'لي'),
  ])
})

test('one rewrote what the other removed', () => {
  const [mine, theirs] = [body(b, c, d), body(rewritten(a, 'لها'), b, c, d)]
  const key = `block:${a!.attrs.id}`
  const open = mergeText({ base, mine, theirs })
  expect(open.clashes).toMatchObject([{ key, mine: null, theirs: rewritten(a, 'لها') }])
  expect(named(open.text)).toEqual(['a', 'b', 'c', 'd'])
  expect(named(mergeText({ base, mine, theirs }, { [key]: 'mine' }).text)).toEqual(['b', 'c', 'd'])
})

test('one moved a paragraph, the other rewrote it', () => {
  const { text, clashes } = mergeText({
    base,
    mine: body(b, c, d, a),
    theirs: body(rewritten(a, 'لها'), b, c, d),
  })
  expect(clashes).toEqual([])
  expect(blocksOf(text)).toEqual([b, c, d, rewritten(a, 'لها')])
})

test('both moved, but not the same', () => {
  const { text, clashes } = mergeText({ base, mine: body(b, a, c, d), theirs: body(a, b, d, c) })
  expect(clashes).toEqual([])
  expect(named(text)).toEqual(['b', 'a', 'd', 'c'])
})

test('both moved the same paragraph to different places: they are asked', () => {
  const [mine, theirs] = [body(b, c, d, a), body(b, a, c, d)]
  expect(mergeText({ base, mine, theirs }).clashes).toEqual([{ is: 'order', key: 'order' }])
  const order = (side: 'mine' | 'theirs') => mergeText({ base, mine, theirs }, { order: side })
  expect(named(order('mine').text)).toEqual(['b', 'c', 'd', 'a'])
  expect(named(order('theirs').text)).toEqual(['b', 'a', 'c', 'd'])
})

test('both wrote a new paragraph in the same place: both stay, the saved one first', () => {
  const [n, m] = [paragraph('minenew1', 'لي'), paragraph('theirnew', 'لها')]
  const { text, clashes } = mergeText({
    base,
    mine: body(a, n, b, c, d),
    theirs: body(a, m, b, c, d),
  })
  expect(clashes).toEqual([])
  expect(blocksOf(text).slice(0, 3)).toEqual([a, m, n])
})

test('each removed what the other left: an empty paragraph remains', () => {
  const two = textOf([a!, b!])
  const { text } = mergeText({ base: two, mine: textOf([a!]), theirs: textOf([b!]) })
  expect(blocksOf(text)).toEqual([{ type: 'paragraph', attrs: { id: a!.attrs.id } }])
})

test('fields and photo texts are merged one by one', () => {
  const assetId = '00000000-0000-4000-8000-000000000000'
  const photo = { assetId, caption: 'شرح', alt: '', credit: 'و م ع' }
  const start = { ...base, photoTexts: [photo] }
  const { text, clashes, taken } = mergeText({
    base: start,
    mine: { ...start, headline: 'عنواني', photoTexts: [{ ...photo, caption: 'شرحي' }] },
    theirs: { ...start, summary: 'ملخصها', photoTexts: [{ ...photo, alt: 'وصفها' }] },
  })
  expect(clashes).toEqual([])
  expect(text).toMatchObject({
    headline: 'عنواني',
    summary: 'ملخصها',
    photoTexts: [{ assetId, caption: 'شرحي', alt: 'وصفها', credit: 'و م ع' }],
  })
  expect(taken).toEqual(['summary', `alt:${assetId}`])
})

test('what a save only cleaned is nobody’s change', () => {
  const typed = body(rewritten(a, 'نص\u200b نص'), b, c, d)
  const saved = body(rewritten(a, 'نص نص'), b, c, d)
  const more = body(rewritten(a, 'نص\u200b نص ثم'), b, c, d)
  expect(mergeText({ base: typed, mine: more, theirs: saved }).clashes).toEqual([])
})

const shared = {
  placeId: null,
  datelineDate: '2026-08-05',
  topicIds: ['t1', 't2'],
  personIds: [],
  organisationIds: [],
  contactIds: ['c1'],
  photos: [{ assetId: 'p1', focalX: 0.5, focalY: 0.5 }],
}

test('shared details: lists are merged thing by thing, the rest field by field', () => {
  const mine = { ...shared, topicIds: ['t1', 't2', 't3'], placeId: 'rabat' }
  const theirs = { ...shared, topicIds: ['t0', 't1'], datelineDate: '2026-08-06' }
  const merged = mergeShared({ base: shared, mine, theirs })
  expect(merged.clashes).toEqual([])
  expect(merged.taken).toEqual(['datelineDate', 'topicIds'])
  expect(merged.shared).toEqual({
    ...shared,
    placeId: 'rabat',
    datelineDate: '2026-08-06',
    topicIds: ['t0', 't1', 't3'],
  })
})

test('shared details: the same field, or the same photo, is asked', () => {
  const focal = (focalX: number) => [{ assetId: 'p1', focalX, focalY: 0.5 }]
  const mine = { ...shared, placeId: 'rabat', photos: focal(0.1) }
  const theirs = { ...shared, placeId: 'fez', photos: focal(0.9), topicIds: ['t2'] }
  expect(mergeShared({ base: shared, mine, theirs }).clashes).toEqual(['placeId', 'photos'])
  const settled = mergeShared({ base: shared, mine, theirs }, { placeId: 'mine', photos: 'theirs' })
  expect(settled).toMatchObject({
    clashes: [],
    shared: { placeId: 'rabat', photos: focal(0.9), topicIds: ['t2'] },
  })
})
