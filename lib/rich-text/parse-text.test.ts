import { expect, test } from 'vitest'
import { alignedWith, richTextFromText } from './parse-text.ts'
import { plainTextOf, wordCountOf } from './plain-text.ts'
import { richText } from './schema.ts'
import type { RichText } from './schema.ts'
import { skeletonOf } from './skeleton.ts'

const arabic = `انطلقت اليوم بأكادير مناورات «الأسد الإفريقي 2026».

## برنامج التمرين

- تداريب جوية بطائرات F-16
- تداريب بحرية

> الفريق أول محمد بريظ: إن هذا التمرين يعزز جاهزية قواتنا.
> وهو ثمرة تعاون طويل.

الرباط
شارع النصر`

test('reads paragraphs, headings, lists and quotes', () => {
  const doc = richText.parse(richTextFromText(arabic))
  expect(doc.content.map(({ type }) => type)).toEqual([
    'paragraph',
    'heading',
    'bulletList',
    'quote',
    'paragraph',
  ])
  expect(doc.content[3]).toMatchObject({
    attrs: { speaker: 'الفريق أول محمد بريظ' },
    content: [
      { content: [{ text: 'إن هذا التمرين يعزز جاهزية قواتنا.' }] },
      { content: [{ text: 'وهو ثمرة تعاون طويل.' }] },
    ],
  })
})

test('gives back the words as plain text', () => {
  expect(plainTextOf(richTextFromText(arabic))).toBe(
    arabic
      .replace('## ', '')
      .replace('> الفريق أول محمد بريظ: ', '')
      .replace('> وهو ثمرة تعاون طويل.', 'وهو ثمرة تعاون طويل.\n— الفريق أول محمد بريظ'),
  )
})

test('a colon inside a quotation names no speaker', () => {
  const [quote] = richTextFromText('> «قلنا: نعم»').content
  expect(quote).toMatchObject({ attrs: { speaker: '' }, content: [{ type: 'paragraph' }] })
})

test('counts words as a reader would', () => {
  expect(wordCountOf(richTextFromText('طائرات F-16 بنسبة 2,5 % — نعم!'))).toBe(5)
  expect(wordCountOf(richTextFromText(''))).toBe(0)
})

const source: RichText = richText.parse({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      attrs: { id: 'aaaaaaa1' },
      content: [{ type: 'text', text: 'أ', marks: [{ type: 'strong' }] }],
    },
    { type: 'figure', attrs: { id: 'aaaaaaa2', assetId: '018f3b1e-7c1a-7000-8000-000000000001' } },
    {
      type: 'table',
      attrs: { id: 'aaaaaaa3' },
      content: [
        {
          type: 'tableRow',
          content: [
            {
              type: 'tableHeader',
              content: [{ type: 'paragraph', content: [{ type: 'text', text: 'س' }] }],
            },
          ],
        },
      ],
    },
    {
      type: 'heading',
      attrs: { id: 'aaaaaaa4', level: 3 },
      content: [{ type: 'text', text: 'ع' }],
    },
    {
      type: 'quote',
      attrs: { id: 'aaaaaaa5', speaker: 'الوزير' },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'ق' }] }],
    },
  ],
})

test('a skeleton has the same blocks, ids and shapes, and no words', () => {
  const skeleton = richText.parse(skeletonOf(source))
  expect(skeleton.content.map(({ attrs }) => attrs.id)).toEqual(
    source.content.map(({ attrs }) => attrs.id),
  )
  expect(plainTextOf(skeleton)).toBe('')
  expect(skeleton.content[1]).toEqual(source.content[1])
  expect(skeleton.content[2]).toMatchObject({ content: [{ content: [{ type: 'tableHeader' }] }] })
  expect(skeleton.content[3]).toEqual({ type: 'heading', attrs: { id: 'aaaaaaa4', level: 3 } })
  expect(skeleton.content[4]).toMatchObject({ attrs: { speaker: '' } })
})

test('an aligned text takes the ids of its source, and keeps its photos', () => {
  const aligned = richText.parse(alignedWith(source, 'A\n\n## B\n\n> Minister: C\n\nMore'))
  expect(aligned.content.map(({ type }) => type)).toEqual([
    'paragraph',
    'figure',
    'heading',
    'quote',
    'paragraph',
  ])
  expect(aligned.content.slice(0, 4).map(({ attrs }) => attrs.id)).toEqual([
    'aaaaaaa1',
    'aaaaaaa2',
    'aaaaaaa4',
    'aaaaaaa5',
  ])
})
