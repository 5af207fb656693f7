import { describe, expect, test } from 'vitest'
import type { Block, RichText } from '#lib/rich-text/schema.ts'
import { quoteOf, standingOf, wordsAt } from './thread.ts'

const paragraph = (id: string, text: string): Block => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
})
const text = (...content: Block[]) => ({
  kicker: '',
  headline: 'المغرب والولايات المتحدة يعززان تعاونهما',
  subheadline: '',
  summary: '',
  notesToEditors: '',
  body: { type: 'doc', content } as RichText,
})
const words = 'وأوضحت السفارة أن اللقاء شكل مناسبة لبحث سبل تعزيز التعاون.'

test('the words of a place are those of its field or block', () => {
  const now = text(paragraph('aaaaaaaa', words))
  expect(wordsAt(now, 'headline')).toBe('المغرب والولايات المتحدة يعززان تعاونهما')
  expect(wordsAt(now, 'aaaaaaaa')).toBe(words)
  expect(wordsAt(now, 'bbbbbbbb')).toBeNull()
})

describe('a quote', () => {
  test('is what was chosen, when it stands there', () => {
    expect(quoteOf(words, ' اللقاء شكل مناسبة ')).toBe('اللقاء شكل مناسبة')
  })

  test('is otherwise the beginning of the words, cut between letters and never inside one', () => {
    expect(quoteOf(words, 'ما ليس في النص')).toBe(words)
    const long = 'مُ'.repeat(400)
    expect(quoteOf(long, '')).toBe('مُ'.repeat(300))
  })
})

describe('a thread stands', () => {
  const thread = { place: 'aaaaaaaa', quote: words }

  test('at its block as long as its words are there', () => {
    expect(standingOf(thread, text(paragraph('aaaaaaaa', `${words} وزادت.`)))).toEqual({
      place: 'aaaaaaaa',
      standing: 'as_was',
    })
  })

  test('at its block with the words as they were, when they changed', () => {
    const now = text(paragraph('aaaaaaaa', words.replace('اللقاء', 'الاجتماع')))
    expect(standingOf(thread, now)).toEqual({ place: 'aaaaaaaa', standing: 'changed' })
  })

  test('at the block that has its words now, when a paste gave that another id', () => {
    const now = text(paragraph('cccccccc', words))
    expect(standingOf(thread, now)).toEqual({ place: 'cccccccc', standing: 'as_was' })
  })

  test('but not at one of two that have them', () => {
    const now = text(paragraph('cccccccc', words), paragraph('dddddddd', words))
    expect(standingOf(thread, now)).toEqual({ place: null, standing: 'gone' })
  })

  test('nowhere, when its block is gone', () => {
    const now = text(paragraph('cccccccc', 'فقرة أخرى.'))
    expect(standingOf(thread, now)).toEqual({ place: null, standing: 'gone' })
  })

  test('beside the whole text, when it is about that', () => {
    const now = text(paragraph('cccccccc', 'فقرة أخرى.'))
    expect(standingOf({ place: null, quote: '' }, now)).toEqual({ place: null, standing: 'as_was' })
  })
})
