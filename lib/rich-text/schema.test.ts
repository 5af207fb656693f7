import { describe, expect, test } from 'vitest'
import { emptyRichText, mostBlocks, newBlockId, richText } from './schema.ts'

const id = 'abcd1234'
const paragraph = (content: unknown[] = [], attrs: object = { id }) => ({
  type: 'paragraph',
  attrs,
  content,
})
const doc = (...content: unknown[]) => ({ type: 'doc', content })
const text = (value: string, ...marks: unknown[]) => ({
  type: 'text',
  text: value,
  ...(marks.length ? { marks } : {}),
})
const link = (href: string) => ({ type: 'link', attrs: { href } })
const line = (value: string) => ({ type: 'paragraph', content: [text(value)] })
const item = (...content: unknown[]) => ({ type: 'listItem', content })
const list = (content: unknown[], attrs?: object) => ({
  type: 'bulletList',
  ...(attrs ? { attrs } : {}),
  content,
})
const accepted = (value: unknown) => richText.safeParse(value).success

describe('accepts', () => {
  const assetId = '018f3b1e-7c1a-7000-8000-000000000001'
  const row = { type: 'tableRow', content: [{ type: 'tableHeader', content: [line('x')] }] }
  test.each<[string, unknown]>([
    ['an empty body', emptyRichText()],
    ['marks', doc(paragraph([text('a', { type: 'strong' }, { type: 'isolate' })]))],
    ['a line break', doc(paragraph([text('a'), { type: 'hardBreak' }, text('b')]))],
    ['a heading', doc({ type: 'heading', attrs: { id, level: 3 }, content: [text('a')] })],
    ['a quote', doc({ type: 'quote', attrs: { id, speaker: '' }, content: [line('a')] })],
    ['a list in a list', doc(list([item(line('a'), list([item(line('b'))]))], { id }))],
    ['a figure', doc({ type: 'figure', attrs: { id, assetId } })],
    ['a table', doc({ type: 'table', attrs: { id }, content: [row] })],
    ...['https://a.ma/x?y=1#z', 'http://a.ma', 'mailto:a@b.ma', 'tel:+212537000000'].map(
      (href): [string, unknown] => [href, doc(paragraph([text('a', link(href))]))],
    ),
  ])('%s', (_, value) => expect(richText.safeParse(value).error).toBeUndefined())
})

describe('refuses', () => {
  const nested = (inner: unknown) => list([item(line('a'), list([item(line('b'), inner)]))], { id })
  const hrefs = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'https://a.ma/x\ny',
    'https://a.ma/ x',
    '//evil.example',
    '/relative',
    '',
    `https://a.ma/${'x'.repeat(2000)}`,
  ]
  test.each<[string, unknown]>([
    ['nothing', doc()],
    ['an unknown block', doc({ type: 'codeBlock', attrs: { id } })],
    ['an unknown mark', doc(paragraph([text('a', { type: 'underline' })]))],
    ['an unknown attribute', doc(paragraph([], { id, onclick: 'x' }))],
    ['a direction', doc(paragraph([], { id, dir: 'rtl' }))],
    ['an unknown key', doc({ ...paragraph(), style: 'x' })],
    ['a heading of level 1', doc({ type: 'heading', attrs: { id, level: 1 } })],
    ['a block without id', doc({ type: 'paragraph' })],
    ['a malformed id', doc(paragraph([], { id: 'ABCD1234' }))],
    ['the same id twice', doc(paragraph(), paragraph())],
    ['the same mark twice', doc(paragraph([text('a', { type: 'strong' }, { type: 'strong' })]))],
    ['a link without address', doc(paragraph([text('a', { type: 'link' })]))],
    ['empty text', doc(paragraph([text('')]))],
    ['a NUL', doc(paragraph([text('a\u0000')]))],
    ['half a character', doc(paragraph([text('\ud83d')]))],
    ['a third level of list', doc(nested(list([item(line('c'))])))],
    ['an item that starts with a list', doc(list([item(list([item(line('a'))]))], { id }))],
    ['a photo from an address', doc({ type: 'figure', attrs: { id, assetId: 'https://a.ma' } })],
    ['__proto__', JSON.parse(`{"type":"doc","content":[],"__proto__":{"content":[1]}}`)],
    [
      '__proto__ in attributes',
      JSON.parse(
        `{"type":"doc","content":[{"type":"paragraph","attrs":{"id":"${id}","__proto__":{}}}]}`,
      ),
    ],
    ['constructor', doc({ ...paragraph(), constructor: {} })],
    ...hrefs.map((href): [string, unknown] => [href, doc(paragraph([text('a', link(href))]))]),
  ])('%s', (_, value) => expect(accepted(value)).toBe(false))
})

test('as many blocks and as much text as the limits say, and no more', () => {
  const many = (count: number) =>
    doc(...Array.from({ length: count }, (_, n) => paragraph([], { id: `${n}`.padStart(8, '0') })))
  expect(accepted(many(mostBlocks))).toBe(true)
  expect(accepted(many(mostBlocks + 1))).toBe(false)
  expect(accepted(doc(paragraph([text('ش'.repeat(100_000))])))).toBe(true)
  expect(accepted(doc(paragraph([text('ش'.repeat(100_001))])))).toBe(false)
})

test('deep nesting is refused without exhausting the stack', () => {
  let deep: object = line('x')
  for (let level = 0; level < 5000; level++) deep = list([item(deep)])
  expect(accepted(doc(deep))).toBe(false)
})

test('new ids are well formed and do not repeat', () => {
  const ids = Array.from({ length: 10_000 }, newBlockId)
  expect(ids.every((value) => /^[a-z0-9]{8}$/.test(value))).toBe(true)
  expect(new Set(ids).size).toBe(10_000)
})
