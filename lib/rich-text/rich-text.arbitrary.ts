// Any body that the schema accepts, with hostile words in it: for property tests.
import fc from 'fast-check'
import { newBlockId, richText } from './schema.ts'
import type { Inline, Mark } from './schema.ts'

const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='x",
  '&lt;script&gt;',
  '</blockquote><svg/onload=x>',
  'بلاغ',
)
const plain = fc
  .oneof(hostile, fc.string({ unit: 'grapheme', minLength: 1 }))
  .filter((value) => value.isWellFormed() && !/\p{Cc}/u.test(value))
const href = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom('https://a.ma/"onclick="x', "https://a.ma/'><script>x", 'mailto:a@b.ma'),
)
const marks: fc.Arbitrary<Mark[]> = fc
  .record({ types: fc.subarray(['strong', 'emphasis', 'isolate'] as const), href: fc.option(href) })
  .map((chosen) => [
    ...chosen.types.map((type) => ({ type })),
    ...(chosen.href ? [{ type: 'link' as const, attrs: { href: chosen.href } }] : []),
  ])
const run: fc.Arbitrary<Inline> = fc.oneof(
  fc.constant({ type: 'hardBreak' } as const),
  fc.record({ text: plain, marks }).map(({ text, marks: given }) => ({
    type: 'text' as const,
    text,
    ...(given.length ? { marks: given } : {}),
  })),
)
const content = fc.array(run, { maxLength: 4 })
const line = content.map((runs) => ({ type: 'paragraph' as const, content: runs }))
const lines = fc.array(line, { minLength: 1, maxLength: 3 })
const listType = fc.constantFrom('bulletList', 'orderedList')
const many = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 3 })
const innerList = fc.record({
  type: listType,
  content: many(fc.record({ type: fc.constant('listItem'), content: lines })),
})
const item = fc
  .tuple(lines, fc.option(innerList))
  .map(([first, inner]) => ({ type: 'listItem', content: inner ? [...first, inner] : first }))
const cell = fc.record({ type: fc.constantFrom('tableCell', 'tableHeader'), content: lines })
const row = fc.record({ type: fc.constant('tableRow'), content: many(cell) })
const bare = fc.oneof(
  fc.record({ type: fc.constant('paragraph'), content }),
  fc.record({
    type: fc.constant('heading'),
    attrs: fc.record({ level: fc.constantFrom(2, 3) }),
    content,
  }),
  fc.record({
    type: fc.constant('quote'),
    attrs: fc.record({ speaker: plain.filter((value) => value.length <= 200) }),
    content: lines,
  }),
  fc.record({ type: listType, content: many(item) }),
  fc.record({ type: fc.constant('table'), content: many(row) }),
)
export const anyRichText = many(bare).map((blocks) =>
  richText.parse({
    type: 'doc',
    content: blocks.map((block) => ({
      ...block,
      attrs: { ...('attrs' in block ? block.attrs : {}), id: newBlockId() },
    })),
  }),
)
