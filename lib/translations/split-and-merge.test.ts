import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { idOf, paragraph, textOf } from '#lib/merge/some-texts.arbitrary.ts'
import { plainTextOfBlock } from '#lib/rich-text/plain-text.ts'
import type { Block } from '#lib/rich-text/schema.ts'
import {
  blockKey,
  hashOf,
  plainTextOfSegment,
  type SegmentKey,
  segmentsOf,
  withSegments,
} from './segment.ts'
import { mergeSegments, splitSegment } from './split-and-merge.ts'

const key = (number: number) => blockKey(idOf(number))
const bare = (number: number): Block => ({ type: 'paragraph', attrs: { id: idOf(number) } })
const source = textOf([paragraph(idOf(0), 'أ'), paragraph(idOf(1), 'ب'), paragraph(idOf(2), 'ج')])
const target = textOf([paragraph(idOf(0), 'one two three'), bare(1), paragraph(idOf(2), 'four')])
const wordsIn = (text: typeof target) =>
  text.body.content.map((block) => plainTextOfBlock(block)).filter(Boolean)

describe('dividing a translated block', () => {
  test('gives what follows to the next block of the source', () => {
    const changes = splitSegment({ source, target }, key(0), 'one two'.length)!
    expect([...changes].map(([k, text]) => [k, plainTextOfSegment(text)])).toEqual([
      [key(0), 'one two'],
      [key(1), 'three'],
    ])
    expect(wordsIn(withSegments(target, source, changes))).toEqual(['one two', 'three', 'four'])
  })

  test('is not done where the next block is translated, at an end, or in what is no line of text', () => {
    const full = textOf([paragraph(idOf(0), 'one two'), paragraph(idOf(1), 'three')])
    expect(splitSegment({ source, target: full }, key(0), 3)).toBeNull()
    expect(splitSegment({ source, target }, key(2), 2)).toBeNull()
    for (const at of [0, 13, 99, -1])
      expect(splitSegment({ source, target }, key(0), at)).toBeNull()
    expect(splitSegment({ source, target }, 'headline', 2)).toBeNull()
  })

  test('keeps the marks of both halves and the kind of the block that comes next', () => {
    const heading: Block = { type: 'heading', attrs: { id: idOf(1), level: 3 }, content: [] }
    const strong = { type: 'text', text: 'one two three', marks: [{ type: 'strong' }] } as const
    const from = textOf([paragraph(idOf(0), 'أ'), heading])
    const to = textOf([{ type: 'paragraph', attrs: { id: idOf(0) }, content: [strong as never] }])
    expect(splitSegment({ source: from, target: to }, key(0), 4)!.get(key(1))).toEqual({
      type: 'heading',
      attrs: { id: idOf(1), level: 3 },
      content: [{ ...strong, text: 'two three' }],
    })
  })
})

describe('making two translated blocks one', () => {
  test('takes the words of the next, whose place waits for words again', () => {
    const full = textOf([paragraph(idOf(0), 'one'), paragraph(idOf(1), 'two')])
    const made = withSegments(full, source, mergeSegments({ target: full }, key(0))!)
    expect(wordsIn(made)).toEqual(['one two'])
    expect(hashOf(segmentsOf(made).get(key(1)))).toBe('')
  })

  test('lets the place go when the source has made them one, too', () => {
    const full = textOf([paragraph(idOf(0), 'one'), paragraph(idOf(1), 'two')])
    const one = textOf([paragraph(idOf(0), 'أ ب')])
    const made = withSegments(full, one, mergeSegments({ target: full }, key(0))!)
    expect(segmentsOf(made).has(key(1))).toBe(false)
  })

  test('is not done where nothing follows', () => {
    expect(mergeSegments({ target }, key(2))).toBeNull()
    expect(mergeSegments({ target }, 'headline' as SegmentKey)).toBeNull()
  })
})

test('dividing and making one again changes nothing', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abاب،'), minLength: 1, maxLength: 5 })
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 8 }), fc.nat(), (words, place) => {
      const to = textOf([paragraph(idOf(0), words.join(' ')), bare(1)])
      const at = words.slice(0, 1 + (place % (words.length - 1))).join(' ').length
      const apart = withSegments(to, source, splitSegment({ source, target: to }, key(0), at)!)
      const again = withSegments(apart, source, mergeSegments({ target: apart }, key(0))!)
      expect(hashOf(segmentsOf(again).get(key(0)))).toBe(hashOf(segmentsOf(to).get(key(0))))
      expect(hashOf(segmentsOf(again).get(key(1)))).toBe('')
    }),
  )
})
