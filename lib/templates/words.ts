import type { ReleaseText } from '#lib/releases/schema.ts'
import { richTextFromText } from '#lib/rich-text/parse-text.ts'
import { plainTextOf } from '#lib/rich-text/plain-text.ts'
import { type Block, emptyRichText, type RichText } from '#lib/rich-text/schema.ts'
import type { TemplateWords } from './schema.ts'

const linesOf = (block: Block) => plainTextOf({ type: 'doc', content: [block] }).split('\n')

function wordsOfBlock(block: Block): string {
  const lines = linesOf(block).filter(Boolean)
  switch (block.type) {
    case 'heading':
      return `## ${lines.join(' ')}`
    case 'bulletList':
    case 'orderedList':
      return lines.map((line) => `- ${line}`).join('\n')
    case 'quote':
      return lines.map((line) => `> ${line}`).join('\n')
    default:
      return lines.join('\n')
  }
}

/** A body as it stands in a field of plain text: `## ` a heading, `- ` an item, `> ` a quote. */
export const wordsOfBody = (body: RichText) =>
  body.content.map(wordsOfBlock).filter(Boolean).join('\n\n')

/** A body whose words nobody changed keeps what plain text cannot say: bold words, links, tables. */
export function textWith(former: ReleaseText | undefined, words: TemplateWords): ReleaseText {
  const base = former ?? emptyText()
  const { body, ...lines } = words
  const isSame = former && wordsOfBody(former.body) === body.trim()
  return { ...base, ...lines, body: isSame ? former.body : richTextFromText(body) }
}

export const isEmpty = ({ body, ...lines }: TemplateWords) =>
  [body, ...Object.values(lines)].every((text) => text.trim() === '')

export const emptyText = (): ReleaseText => ({
  kicker: '',
  headline: '',
  subheadline: '',
  summary: '',
  body: emptyRichText(),
  notesToEditors: '',
  boilerplateVersionId: null,
  photoTexts: [],
})

/** A template's text as its form shows it. */
export function wordsOfTemplate(text: ReleaseText | undefined): TemplateWords {
  const { kicker, headline, summary, body, notesToEditors } = text ?? emptyText()
  return { kicker, headline, summary, body: wordsOfBody(body), notesToEditors }
}
