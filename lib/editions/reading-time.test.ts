import { expect, test } from 'vitest'
import type { RichText } from '#lib/rich-text/schema.ts'
import { readingMinutes } from './reading-time.ts'

const bodyOf = (words: number): RichText => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      attrs: { id: 'aaaaaaaa' },
      content: [{ type: 'text', text: 'كلمة '.repeat(words) }],
    },
  ],
})

test('whole minutes at the pace of the language, and never none', () => {
  for (const [words, locale, minutes] of [
    [0, 'ar', 1],
    [100, 'ar', 1],
    [360, 'ar', 2],
    [360, 'en', 2],
    [1800, 'ar', 10],
    [2300, 'en', 10],
  ] as const)
    expect(readingMinutes({ body: bodyOf(words), locale })).toBe(minutes)
})
