// How long it takes to compare two texts: an edited one of 5,000 words, and the worst that a text can be.
//   node bench/diff.ts
import { type ComparedText, diffText } from '#lib/diff/diff-text.ts'
import { diffBlocks } from '#lib/diff/diff-blocks.ts'
import { mapLines } from '#lib/rich-text/lines.ts'
import type { Block, RichText } from '#lib/rich-text/schema.ts'
import { headlineParts } from './headline-words.ts'
import { line, timesOf } from './measure.ts'

const vocabulary = headlineParts.ar.flat().flatMap((part) => part.split(' '))

/** The same numbers each time, so that two runs compare the same texts. */
function numbersFrom(seed: number) {
  let state = seed
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648
}
const wordsFrom = (random: () => number, count: number, words = vocabulary) =>
  Array.from({ length: count }, () => words[Math.floor(random() * words.length)]!).join(' ')

const paragraph = (at: number, text: string, prefix = 'b'): Block => ({
  type: 'paragraph',
  attrs: { id: `${prefix}${String(at).padStart(7, '0')}` },
  content: [{ type: 'text', text }],
})
const doc = (content: Block[]): RichText => ({ type: 'doc', content })
const text = (seed: number, paragraphs: number, words: number, prefix = 'b') => {
  const random = numbersFrom(seed)
  return doc(
    Array.from({ length: paragraphs }, (_, at) => paragraph(at, wordsFrom(random, words), prefix)),
  )
}

/** Each tenth word another one, in every paragraph. */
function edited(before: RichText): RichText {
  const random = numbersFrom(7)
  return doc(
    before.content.map((block) =>
      mapLines(block, (runs) =>
        runs.map((run) =>
          run.type === 'text'
            ? {
                ...run,
                text: run.text.replace(/\S+/g, (word) => (random() < 0.1 ? 'جديدة' : word)),
              }
            : run,
        ),
      ),
    ),
  )
}

const compared = (body: RichText): ComparedText => ({
  kicker: 'دفاع',
  headline: 'المغرب والولايات المتحدة يعززان تعاونهما العسكري',
  subheadline: '',
  summary: 'لقاء في الرباط يبحث سبل تعزيز التعاون الدفاعي.',
  body,
  notesToEditors: '',
  boilerplate: '',
  photoTexts: [],
})

const usual = text(1, 80, 63)
const long = text(2, 80, 63, 'c')
const oneBlock = (seed: number, words?: string[]) =>
  doc([paragraph(0, wordsFrom(numbersFrom(seed), 17_000, words))])
const twoWords = ['و', 'في']

const cases: [string, () => unknown, number?][] = [
  [
    '5,000 words, a tenth changed',
    () => diffText(compared(usual), compared(edited(usual)), 'ar'),
    100,
  ],
  [
    '5,000 words, another text altogether',
    () => diffText(compared(usual), compared(long), 'ar'),
    100,
  ],
  [
    '5,000 words, all paragraphs in reverse',
    () => diffBlocks(usual, doc(usual.content.toReversed())),
    100,
  ],
  ['the longest text, one paragraph, another one', () => diffBlocks(oneBlock(3), oneBlock(4))],
  [
    'the longest text of two words, shuffled',
    () => diffBlocks(oneBlock(5, twoWords), oneBlock(6, twoWords)),
  ],
  [
    '2,000 blocks against 2,000 others',
    () => diffBlocks(text(8, 2000, 16), text(9, 2000, 16, 'd')),
  ],
]

const rows = []
for (const [what, compare, aim] of cases)
  rows.push(
    line(
      what,
      await timesOf(
        aim ? 40 : 4,
        () => null,
        async () => compare(),
      ),
      aim,
    ),
  )
console.table(rows)
