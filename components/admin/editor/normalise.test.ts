import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extensionsFor } from './extensions.ts'
import { richTextOf } from './normalise.ts'
import { linesOf } from '#lib/rich-text/lines.ts'
import { plainTextOf } from '#lib/rich-text/plain-text.ts'
import { anyRichText } from '#lib/rich-text/rich-text.arbitrary.ts'
import { richText } from '#lib/rich-text/schema.ts'
import type { RichText } from '#lib/rich-text/schema.ts'
import { skeletonOf } from '#lib/rich-text/skeleton.ts'

const schema = getSchema(
  extensionsFor({
    placeholder: '',
    speakerLabel: () => '',
    askForLink: () => {},
    source: () => null,
  }),
)

type Run = { type: string; text?: string; marks?: { type: string }[] }

// Order of marks and borders between equal runs mean nothing; letters and their marks do.
const lettersOf = (doc: RichText) =>
  doc.content.flatMap(linesOf).map((line) =>
    line.flatMap(({ type, text, marks }: Run) => {
      const dress = (marks ?? []).map((mark) => JSON.stringify(mark)).toSorted()
      return text ? [...text].map((letter) => `${letter} ${dress.join()}`) : [type]
    }),
  )

test('the editor holds whatever the schema of saved bodies accepts, and gives it back', () => {
  fc.assert(
    fc.property(anyRichText, (doc) => {
      const node = schema.nodeFromJSON(doc)
      node.check()
      const back = richText.parse(richTextOf(node.toJSON()))
      expect(lettersOf(back)).toEqual(lettersOf(doc))
      expect(skeletonOf(back)).toEqual(skeletonOf(doc))
      expect(plainTextOf(back)).toBe(plainTextOf(doc))
    }),
    { numRuns: 200 },
  )
})

test('directions, spans, controls and a third level of lists are not saved', () => {
  const line = (text: string) => ({
    type: 'paragraph',
    attrs: { id: null, dir: 'rtl' },
    content: [{ type: 'text', text, marks: [] }],
  })
  const list = (...content: object[]) => ({ type: 'bulletList', attrs: { id: null }, content })
  const item = (...content: object[]) => ({ type: 'listItem', attrs: { dir: 'rtl' }, content })
  const saved = richTextOf({
    type: 'doc',
    attrs: { dir: 'rtl' },
    content: [
      {
        type: 'bulletList',
        attrs: { id: 'aaaaaaaa', dir: 'rtl' },
        content: [item(line('أ\u0000'), list(item(line('ب'), list(item(line('ج'))))))],
      },
      {
        type: 'table',
        attrs: { id: 'bbbbbbbb' },
        content: [
          {
            type: 'tableRow',
            content: [{ type: 'tableCell', attrs: { colspan: 1 }, content: [line('د')] }],
          },
        ],
      },
    ],
  })
  const plain = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })
  const bare = (...content: object[]) => ({ type: 'listItem', content })
  expect(richText.parse(saved).content).toEqual([
    {
      type: 'bulletList',
      attrs: { id: 'aaaaaaaa' },
      content: [
        bare(plain('أ'), { type: 'bulletList', content: [bare(plain('ب')), bare(plain('ج'))] }),
      ],
    },
    {
      type: 'table',
      attrs: { id: 'bbbbbbbb' },
      content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [plain('د')] }] }],
    },
  ])
})
