import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isChanged, diffBlocks } from '#lib/diff/diff-blocks.ts'
import { withIdsOfWords } from '#lib/diff/follow-words.ts'
import { blocksOf, idsOf, paragraph, textOf } from '#lib/merge/some-texts.arbitrary.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'
import { anyRichText } from '#lib/rich-text/rich-text.arbitrary.ts'
import { type Block, richText } from '#lib/rich-text/schema.ts'
import { skeletonOf } from '#lib/rich-text/skeleton.ts'
import { sizeOf } from '#lib/testing/size.ts'
import { afterEdits, anyBlocks, anyEdits } from './edits.arbitrary.ts'
import {
  blockKey,
  hashOf,
  isEmptySegment,
  placeOf,
  plainTextOfSegment,
  segmentKey,
  type SegmentEntry,
  type SegmentKey,
  type Segments,
  segmentsOf,
  segmentsSchema,
  withSegments,
} from './segment.ts'
import { countsOf, standingOf } from './standing.ts'

const runs = { numRuns: sizeOf(100, 1000) }
const assetId = '00000000-0000-4000-8000-000000000000'
const sourceId = '00000000-0000-4000-8000-00000000000a'
const figure: Block = { type: 'figure', attrs: { id: 'figure00', assetId } }

const anyText = fc
  .record({
    body: anyRichText,
    line: fc.string({ unit: 'grapheme' }),
    caption: fc.string({ unit: 'grapheme', minLength: 1 }),
  })
  .map(({ body, line, caption }) =>
    textOf(body.content, {
      headline: line,
      notesToEditors: line,
      photoTexts: [{ assetId, caption, alt: line, credit: '' }],
    }),
  )
const emptied = (text: ReleaseText): ReleaseText => ({
  ...textOf([]),
  kicker: '',
  headline: '',
  summary: '',
  body: skeletonOf(text.body),
})

/** As if somebody had confirmed every segment against just this source. */
const confirmedAgainst = (source: ReleaseText, target: ReleaseText): Segments => {
  const from = segmentsOf(source)
  const entry = (key: SegmentKey): SegmentEntry => ({
    source: sourceId,
    hash: hashOf(from.get(key)),
    state: 'confirmed',
    origin: 'person',
    by: null,
    at: '2026-11-24T08:00:00.000Z',
  })
  const written = [...segmentsOf(target)].filter(([, text]) => !isEmptySegment(text))
  return Object.fromEntries(written.map(([key]) => [key, entry(key)]))
}

describe('segments', () => {
  test('come in the order of reading, figures left out', () => {
    const text = textOf([paragraph('aaaaaaaa', 'أ'), figure, paragraph('bbbbbbbb', 'ب')], {
      photoTexts: [{ assetId, caption: 'شرح', alt: '', credit: '' }],
    })
    expect([...segmentsOf(text).keys()]).toEqual([
      'kicker',
      'headline',
      'subheadline',
      'summary',
      'block:aaaaaaaa',
      'block:bbbbbbbb',
      'notesToEditors',
      `photo:${assetId}:caption`,
      `photo:${assetId}:alt`,
      `photo:${assetId}:credit`,
    ])
    for (const key of segmentsOf(text).keys()) expect(segmentKey.safeParse(key).success).toBe(true)
  })

  test('are named by keys that nothing else is', () => {
    for (const key of ['body', 'block:', 'block:AAAAAAAA', 'photo:x:caption', '__proto__', 7])
      expect(segmentKey.safeParse(key).success).toBe(false)
    expect(placeOf(`photo:${assetId}:alt`)).toEqual({ is: 'photo', assetId, part: 'alt' })
  })

  test('put back where nothing is written yet give the text that they were taken from', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(withSegments(emptied(text), text, segmentsOf(text))).toEqual(text)
      }),
      runs,
    )
  })

  test('of any text have plain words and a hash that the store of the database does not change', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shuffled = JSON.parse(
          JSON.stringify(text, (_, value: unknown) =>
            value && typeof value === 'object' && !Array.isArray(value)
              ? Object.fromEntries(Object.entries(value).toReversed())
              : value,
          ),
        ) as ReleaseText
        const before = [...segmentsOf(text)].map(([key, one]) => [key, hashOf(one)])
        expect([...segmentsOf(shuffled)].map(([key, one]) => [key, hashOf(one)])).toEqual(before)
        for (const one of segmentsOf(text).values())
          if (hashOf(one) !== '') expect(plainTextOfSegment(one).trim()).not.toBe('')
      }),
      runs,
    )
  })

  test('have one hash for the same words, whatever the id and however the runs are cut', () => {
    const words = [{ type: 'text' as const, text: 'نص واحد' }]
    const whole: Block = { type: 'paragraph', attrs: { id: 'aaaaaaaa' }, content: words }
    const cut: Block = {
      type: 'paragraph',
      attrs: { id: 'bbbbbbbb' },
      content: [
        { type: 'text', text: 'نص ' },
        { type: 'text', text: 'واحد' },
      ],
    }
    expect(hashOf(cut)).toBe(hashOf(whole))
    const others: Block[] = [
      paragraph('aaaaaaaa', 'نص، واحد'),
      { type: 'heading', attrs: { id: 'aaaaaaaa', level: 2 }, content: words },
      {
        ...whole,
        content: [{ type: 'text', text: 'نص واحد', marks: [{ type: 'strong' }] }],
      },
    ]
    const item = {
      type: 'listItem' as const,
      content: [{ type: 'paragraph' as const, content: words }],
    }
    for (const type of ['bulletList', 'orderedList'] as const)
      others.push({ type, attrs: { id: 'aaaaaaaa' }, content: [item] })
    expect(new Set([whole, ...others].map(hashOf)).size).toBe(others.length + 1)
    expect([hashOf(''), hashOf(' '), hashOf(paragraph('aaaaaaaa', ' ')), hashOf(null)]).toEqual([
      '',
      '',
      '',
      '',
    ])
  })
})

describe('putting segments into a translation', () => {
  const [a, b, c] = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'].map((id) => paragraph(id, `نص ${id}`))
  const source = textOf([c!, a!, figure, b!])
  const target = textOf([a!, paragraph('onlyhere', 'زيادة'), b!])

  test('gives its body the order and the figures of the source; what only it has follows its predecessor', () => {
    const made = withSegments(target, source, new Map([[blockKey('cccccccc'), c!]]))
    expect(idsOf(made)).toEqual(['cccccccc', 'aaaaaaaa', 'onlyhere', 'figure00', 'bbbbbbbb'])
  })

  test('lets go of what only it has once that has no words', () => {
    const key = blockKey('onlyhere')
    const bare: Block = { type: 'paragraph', attrs: { id: 'onlyhere' } }
    const made = withSegments(target, source, new Map([[key, bare]]))
    expect(idsOf(made)).toEqual(['aaaaaaaa', 'figure00', 'bbbbbbbb'])
  })

  test('keeps words that stand under the id of a new figure', () => {
    const photo: Block = { type: 'figure', attrs: { id: 'aaaaaaaa', assetId } }
    const made = withSegments(target, textOf([photo, b!]), new Map())
    expect(blocksOf(made)).toContainEqual(a)
  })

  test('twice is the same as once, and always a body that can be saved', () => {
    fc.assert(
      fc.property(anyBlocks, anyEdits, anyEdits, (blocks, inSource, inTarget) => {
        const from = afterEdits(textOf(blocks), inSource)
        const to = afterEdits(textOf(blocks), inTarget)
        const once = withSegments(to, from, new Map())
        expect(withSegments(once, from, new Map())).toEqual(once)
        expect(richText.safeParse(once.body).success).toBe(true)
      }),
      runs,
    )
  })
})

describe('whether a segment is stale', () => {
  test('is what the comparison of the two sources says, whatever was done to them', () => {
    fc.assert(
      fc.property(anyBlocks, anyEdits, (blocks, edits) => {
        const before = textOf(blocks)
        const edited = afterEdits(before, edits)
        const after = { ...edited, body: withIdsOfWords(before.body, edited.body) }
        const entries = confirmedAgainst(before, before)
        const standing = standingOf(after, before, entries)
        const rows = diffBlocks(before.body, after.body)
        const untouched = rows.filter(
          (row) => row.is === 'same' && row.before[0]!.attrs.id === row.id,
        )
        const had = new Set(idsOf(before))
        for (const id of idsOf(after)) {
          const isSame = untouched.some((row) => row.id === id)
          const expected = !had.has(id) ? 'untranslated' : isSame ? 'confirmed' : 'stale'
          const { state } = standing.find(({ key }) => key === blockKey(id))!
          expect(state).toBe(expected)
        }
      }),
      runs,
    )
  })

  test('in parts that only changed their kind is what the comparison says, too', () => {
    const text = { type: 'paragraph' as const, content: [{ type: 'text' as const, text: 'نص' }] }
    const table = (type: 'tableCell' | 'tableHeader'): Block => ({
      type: 'table',
      attrs: { id: 'aaaaaaaa' },
      content: [{ type: 'tableRow', content: [{ type, content: [text] }] }],
    })
    const list = (type: 'bulletList' | 'orderedList'): Block => ({
      type: 'bulletList',
      attrs: { id: 'bbbbbbbb' },
      content: [
        {
          type: 'listItem',
          content: [text, { type, content: [{ type: 'listItem', content: [text] }] }],
        },
      ],
    })
    const before = textOf([table('tableCell'), list('bulletList')])
    const after = textOf([table('tableHeader'), list('orderedList')])
    expect(diffBlocks(before.body, after.body).map(({ is }) => is)).toEqual(['changed', 'changed'])
    const standing = standingOf(after, before, confirmedAgainst(before, before))
    expect(countsOf(standing)).toMatchObject({ stale: 2 })
  })

  test('is not decided by where it stands', () => {
    const blocks = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'].map((id) => paragraph(id, `نص ${id}`))
    const before = textOf(blocks)
    const after = textOf(blocks.toReversed())
    expect(diffBlocks(before.body, after.body).some(isChanged)).toBe(true)
    expect(countsOf(standingOf(after, before, confirmedAgainst(before, before)))).toEqual({
      total: 6,
      untranslated: 0,
      draft: 0,
      stale: 0,
      confirmed: 6,
    })
  })

  test('a segment whose source went is stale, not gone', () => {
    const [a, b] = [paragraph('aaaaaaaa', 'أ'), paragraph('bbbbbbbb', 'ب')]
    const before = textOf([a, b])
    const standing = standingOf(textOf([a]), before, confirmedAgainst(before, before))
    expect(standing).toContainEqual({
      key: 'block:bbbbbbbb',
      state: 'stale',
      origin: 'person',
      wasConfirmed: true,
    })
  })

  test('entries are read back as they were written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const entries = confirmedAgainst(text, text)
        expect(segmentsSchema.parse(JSON.parse(JSON.stringify(entries)))).toEqual(entries)
      }),
      runs,
    )
  })
})
