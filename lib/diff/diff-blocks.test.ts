import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Inline } from '#lib/rich-text/inline.ts'
import type { Nested } from '#lib/rich-text/lines.ts'
import { mapLines } from '#lib/rich-text/lines.ts'
import { anyRichText } from '#lib/rich-text/rich-text.arbitrary.ts'
import type { Block, RichText } from '#lib/rich-text/schema.ts'
import { sizeOf } from '#lib/testing/size.ts'
import { type BlockDiff, diffBlocks } from './diff-blocks.ts'
import type { NodeDiff } from './diff-node.ts'
import type { Piece } from './diff-line.ts'
import { exactly } from './match-parts.ts'
import { joinedRuns, lineOnSide, type Side } from './sides.ts'

const line = (text: string): { type: 'paragraph'; content?: Inline[] } => ({
  type: 'paragraph',
  ...(text ? { content: [{ type: 'text', text }] } : {}),
})
const paragraph = (id: string, text: string): Block => ({
  ...line(text),
  attrs: { id: id.padEnd(8, '0') },
})
const doc = (...content: Block[]): RichText => ({ type: 'doc', content })
const told = (rows: BlockDiff[]) =>
  rows.map(({ id, is, moved }) => [id.replace(/0+$/, ''), is, ...(moved ? [moved] : [])].join(' '))

const first = 'أكدت سفارة الولايات المتحدة أن التعاون يجسد متانة الشراكة بين البلدين.'
const second = 'وأوضحت أن اللقاء شكل مناسبة لبحث سبل تعزيزه خلال السنة المقبلة.'
const third = 'وحضر اللقاء عدد من كبار الضباط من القوات المسلحة الملكية.'

describe('blocks', () => {
  const [a, b, c] = [paragraph('a', first), paragraph('b', second), paragraph('c', third)]

  test('that nobody touched are the same', () => {
    expect(told(diffBlocks(doc(a, b), doc(a, b)))).toEqual(['a same', 'b same'])
  })

  test('that went and came stand where they were and are', () => {
    const come = paragraph('d', 'ومن المرتقب أن تنعقد الدورة القادمة بمدينة أكادير.')
    expect(told(diffBlocks(doc(a, b, c), doc(a, come, c)))).toEqual([
      'a same',
      'b removed',
      'd added',
      'c same',
    ])
  })

  test('that were moved are told where they are now, and where they were', () => {
    expect(told(diffBlocks(doc(a, b, c), doc(c, a, b)))).toEqual([
      'c same up',
      'a same',
      'b same',
      'c left up',
    ])
  })

  test('whose ids all shifted in a paste over everything are known by their words', () => {
    const fresh = 'بلاغ جديد في مطلع النص لم يكن فيه من قبل.'
    const pasted = doc(
      paragraph('a', fresh),
      paragraph('b', first),
      paragraph('c', second.replace('المقبلة', 'القادمة')),
      paragraph('d', third),
    )
    expect(told(diffBlocks(doc(a, b, c), pasted))).toEqual([
      'a added',
      'b same',
      'c changed',
      'd same',
    ])
  })

  test('whose ids all shifted are known by their words when each was edited too', () => {
    const edited = (text: string) => text.replace(/\S+$/, 'اليوم.')
    const pasted = doc(
      paragraph('a', 'بلاغ جديد في مطلع النص لم يكن فيه من قبل.'),
      paragraph('b', edited(first)),
      paragraph('c', edited(second)),
      paragraph('d', edited(third)),
    )
    expect(told(diffBlocks(doc(a, b, c), pasted))).toEqual([
      'a added',
      'b changed',
      'c changed',
      'd changed',
    ])
  })

  test('with a new id and nearly the same words are the same block, changed', () => {
    const again = paragraph('z', second.replace('المقبلة', 'القادمة'))
    expect(told(diffBlocks(doc(a, b, c), doc(a, again, c)))).toEqual([
      'a same',
      'z changed',
      'c same',
    ])
  })

  test('that became something else keep their words and say what they became', () => {
    const heading: Block = {
      type: 'heading',
      attrs: { ...a.attrs, level: 2 },
      content: [{ type: 'text', text: first }],
    } as Block
    const quote: Block = {
      type: 'quote',
      attrs: { ...b.attrs, speaker: 'السفير' },
      content: [line(second)],
    } as Block
    const [one, other] = diffBlocks(doc(a, b), doc(heading, quote))
    expect(one).toMatchObject({ is: 'changed', retyped: { from: 'paragraph', to: 'heading2' } })
    expect(one!.content).toMatchObject([{ is: 'line', pieces: [{ is: 'same' }] }])
    expect(other).toMatchObject({ is: 'changed', retyped: { from: 'paragraph', to: 'quote' } })
    expect(other!.content).toMatchObject([
      { parts: [{ is: 'same' }], speaker: [{ is: 'added', run: { text: 'السفير' } }] },
    ])
  })

  test('that cannot be compared went and came: another photo is another figure', () => {
    const figure = (asset: string): Block => ({
      type: 'figure',
      attrs: { id: 'f0000000', assetId: `00000000-0000-4000-8000-00000000000${asset}` },
    })
    expect(told(diffBlocks(doc(a, figure('1')), doc(a, figure('2'))))).toEqual([
      'a same',
      'f removed',
      'f added',
    ])
  })
})

const wordsOf = (pieces: Piece[], is: Piece['is']) =>
  pieces.flatMap((piece) =>
    piece.is === is && 'run' in piece && piece.run.type === 'text' ? [piece.run.text.trim()] : [],
  )

describe('a paragraph divided in two', () => {
  const both = paragraph('a', `${first} ${second}`)

  test('shows no word as gone or come', () => {
    const rows = diffBlocks(doc(both), doc(paragraph('a', first), paragraph('n', second)))
    expect(told(rows)).toEqual(['a split'])
    const pieces = rows[0]!.content.flatMap((node) => (node.is === 'line' ? node.pieces : []))
    expect([...wordsOf(pieces, 'removed'), ...wordsOf(pieces, 'added')].join('')).toBe('')
  })

  test('shows the word that changed on the way', () => {
    const changed = second.replace('المقبلة', 'القادمة')
    const rows = diffBlocks(doc(both), doc(paragraph('a', first), paragraph('n', changed)))
    expect(told(rows)).toEqual(['a split'])
    const [one, other] = rows[0]!.content.map((node) => (node.is === 'line' ? node.pieces : []))
    expect(wordsOf(one!, 'added')).toEqual([])
    expect(wordsOf(other!, 'added')).toEqual(['القادمة'])
  })

  test('is not one that was followed by a new one', () => {
    const rows = diffBlocks(doc(both), doc(both, paragraph('n', third)))
    expect(told(rows)).toEqual(['a same', 'n added'])
  })
})

test('two paragraphs made one show no word as gone or come', () => {
  const rows = diffBlocks(
    doc(paragraph('a', first), paragraph('b', second), paragraph('c', third)),
    doc(paragraph('a', `${first} ${second}`), paragraph('c', third)),
  )
  expect(told(rows)).toEqual(['a merged', 'c same'])
  const pieces = rows[0]!.content.flatMap((node) => (node.is === 'line' ? node.pieces : []))
  expect([...wordsOf(pieces, 'removed'), ...wordsOf(pieces, 'added')].join('')).toBe('')
})

test('a row and a cell of a table, an item of a list: only what changed is marked', () => {
  const cell = (text: string) => ({ type: 'tableCell' as const, content: [line(text)] })
  const row = (...cells: string[]) => ({ type: 'tableRow' as const, content: cells.map(cell) })
  const table = (...rows: ReturnType<typeof row>[]) =>
    ({ type: 'table', attrs: { id: 't0000000' }, content: rows }) as Block
  const [diff] = diffBlocks(
    doc(table(row('السنة', 'العدد'), row('2025', '40'), row('2026', '52'))),
    doc(table(row('السنة', 'العدد'), row('2025', '41'), row('2026', '52'), row('2027', '60'))),
  )
  const parts = (diff!.content[0] as Extract<NodeDiff, { is: 'parts' }>).parts
  expect(parts.map(({ is }) => is)).toEqual(['same', 'parts', 'same', 'added'])
  const cells = (parts[1] as Extract<NodeDiff, { is: 'parts' }>).parts
  expect(cells.map(({ is }) => is)).toEqual(['same', 'parts'])
})

/** A node as it was or is, read back from the comparison; nothing when it was not there. */
function nodesOn(diff: NodeDiff, side: Side): Nested[] {
  if (diff.is === 'same') return [diff.node]
  if (diff.is === 'added' || diff.is === 'removed')
    return (side === 'after') === (diff.is === 'added') ? [diff.node] : []
  if (diff.is === 'line') return [{ ...diff[side], content: lineOnSide(diff.pieces, side) }]
  const speaker = diff.speaker && lineOnSide(diff.speaker, side)
  const said = speaker?.map((run) => (run.type === 'text' ? run.text : '')).join('')
  return [
    {
      ...diff[side],
      ...(said === undefined ? {} : { attrs: { ...diff[side].attrs, speaker: said } }),
      content: diff.parts.flatMap((part) => nodesOn(part, side)),
    },
  ]
}

/** What `before` becomes when what the comparison shows is done to it, and nothing else. */
const applied = (rows: BlockDiff[]) =>
  rows.flatMap(({ is, content, after }) =>
    is === 'left'
      ? []
      : is === 'merged'
        ? [
            {
              ...content.flatMap((node) => nodesOn(node, 'after'))[0]!,
              attrs: after[0]!.attrs,
              content: joinedRuns(
                content.flatMap((node) =>
                  nodesOn(node, 'after').flatMap((part) => (part.content ?? []) as Inline[]),
                ),
              ),
            },
          ]
        : content.flatMap((node) => nodesOn(node, 'after')),
  )

/** Every block as it was, by what the comparison shows of it. */
const formerly = (rows: BlockDiff[]) =>
  rows.flatMap(({ is, moved, before, content }) => {
    if (is === 'left') return before
    if (moved) return []
    if (is !== 'split') return content.flatMap((node) => nodesOn(node, 'before'))
    const runs = content.flatMap((node) =>
      nodesOn(node, 'before').flatMap((part) => (part.content ?? []) as Inline[]),
    )
    return [{ ...before[0]!, content: joinedRuns(runs) }]
  })

const canonical = (blocks: readonly Nested[]) =>
  blocks.map((block) => exactly(mapLines(block, (runs) => joinedRuns(runs))))

// Edits that people make, on any text.
type Edit = (blocks: Block[], at: number) => Block[]
const edits: Edit[] = [
  (blocks, at) => blocks.toSpliced(at, 1),
  (blocks, at) => blocks.toSpliced(at, 0, paragraph(`n${at}${blocks.length}`, third)),
  (blocks, at) => [...blocks.toSpliced(at, 1), blocks[at]!],
  (blocks, at) => [blocks[at]!, ...blocks.toSpliced(at, 1)],
  (blocks, at) => {
    const block = blocks[at]!
    if (block.type !== 'paragraph' || !block.content) return blocks
    const cut = Math.ceil(block.content.length / 2)
    const id = `s${at}${blocks.length}`.padEnd(8, '1')
    return blocks.toSpliced(
      at,
      1,
      { ...block, content: block.content.slice(0, cut) },
      { ...block, attrs: { id }, content: block.content.slice(cut) },
    )
  },
  (blocks, at) => {
    const [one, other] = [blocks[at]!, blocks[at + 1]]
    if (one.type !== 'paragraph' || other?.type !== 'paragraph') return blocks
    return blocks.toSpliced(at, 2, {
      ...one,
      content: [...(one.content ?? []), ...(other.content ?? [])],
    })
  },
  (blocks, at) =>
    blocks.with(
      at,
      mapLines(blocks[at]!, (runs) => [...runs, { type: 'text', text: ' وزاد' }]),
    ),
]
const plan = fc.array(fc.tuple(fc.nat(edits.length - 1), fc.nat(20)), { maxLength: 8 })
const edited = (text: RichText, steps: [number, number][]): RichText => ({
  ...text,
  content: steps.reduce(
    (blocks, [edit, at]) => (blocks.length > 0 ? edits[edit]!(blocks, at % blocks.length) : blocks),
    text.content,
  ),
})
const longText = fc
  .tuple(
    anyRichText,
    anyRichText,
    fc.array(fc.constantFrom(first, second, third), { maxLength: 5 }),
  )
  .map(([one, other, texts]) =>
    doc(
      ...one.content,
      ...texts.map((text, at) => paragraph(`p${at}`, `${text} ${at}`)),
      ...other.content,
    ),
  )

describe('whatever was written', () => {
  const runs = { numRuns: sizeOf(300, 5000) }

  test('what the comparison shows makes the new text of the old one', () => {
    fc.assert(
      fc.property(longText, plan, (before, steps) => {
        const after = edited(before, steps)
        expect(canonical(applied(diffBlocks(before, after)))).toEqual(canonical(after.content))
      }),
      runs,
    )
  })

  test('and nothing of the old text is left untold', () => {
    fc.assert(
      fc.property(longText, plan, (before, steps) => {
        const rows = diffBlocks(before, edited(before, steps))
        expect(canonical(formerly(rows))).toEqual(canonical(before.content))
      }),
      runs,
    )
  })

  test('the same holds for two texts that have nothing to do with each other', () => {
    fc.assert(
      fc.property(anyRichText, anyRichText, (before, after) => {
        expect(canonical(applied(diffBlocks(before, after)))).toEqual(canonical(after.content))
      }),
      runs,
    )
  })
})
