import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlOf } from './html.ts'
import { linesOf } from './lines.ts'
import { plainTextOfLine } from './plain-text.ts'
import { anyRichText } from './rich-text.arbitrary.ts'
import type { Block, Mark, RichText } from './schema.ts'

const nothing = { figure: () => null }

test('escapes text and attributes, groups a link of several runs', () => {
  const link: Mark = { type: 'link', attrs: { href: 'https://a.ma/?a=1&b="2"' } }
  const doc: RichText = {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        attrs: { id: 'aaaaaaaa' },
        content: [
          { type: 'text', text: '<img onerror=x> ', marks: [link] },
          { type: 'text', text: 'F-16', marks: [{ type: 'strong' }, { type: 'isolate' }, link] },
          { type: 'hardBreak' },
        ],
      },
    ],
  }
  expect(htmlOf(doc, nothing)).toBe(
    '<p><a href="https://a.ma/?a=1&amp;b=&quot;2&quot;">&lt;img onerror=x&gt; ' +
      '<strong><bdi dir="ltr">F-16</bdi></strong></a><br></p>',
  )
})

test('photos come from the caller, or leave nothing', () => {
  const assetId = '018f3b1e-7c1a-7000-8000-000000000001'
  const doc: RichText = {
    type: 'doc',
    content: [{ type: 'figure', attrs: { id: 'aaaaaaaa', assetId } }],
  }
  expect(htmlOf(doc, { figure: (id) => `<img src="/m/${id}">` })).toBe(`<img src="/m/${assetId}">`)
  expect(htmlOf(doc, nothing)).toBe('')
})

const allowed = /^<\/?(p|h2|h3|blockquote|ul|ol|li|table|tbody|tr|td|th|br|strong|em)>$/
const withAttribute = /^<(a href="(https?:\/\/|mailto:|tel:)[^"<>]*"|bdi dir="ltr"|\/a|\/bdi)>$/
const unescaped = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

test('whatever is written, the HTML holds only our tags and all of the words', () => {
  fc.assert(
    fc.property(anyRichText, (doc) => {
      const html = htmlOf(doc, nothing)
      const tags = html.match(/<[^>]*>?/g) ?? []
      expect(tags.filter((tag) => !allowed.test(tag) && !withAttribute.test(tag))).toEqual([])
      const shown = unescaped(html.replace(/<[^>]*>/g, ''))
      const said = (block: Block) => [
        ...linesOf(block).map((each) => plainTextOfLine(each).replaceAll('\n', '')),
        ...(block.type === 'quote' ? [`— ${block.attrs.speaker}`] : []),
      ]
      expect(shown).toBe(doc.content.map((block) => said(block).join('')).join('\n'))
    }),
    { numRuns: 300 },
  )
})
