// The words of a body without their dress: for search, plain mail, copying and counting.
import type { Inline } from './inline.ts'
import { linesOf } from './lines.ts'
import type { Block, ListItem, RichText } from './schema.ts'

type AnyList = Extract<Block, { type: 'bulletList' | 'orderedList' }>
type InnerList = Exclude<ListItem['content'][number], { type: 'paragraph' }>

export const plainTextOfLine = (line: readonly Inline[] = []) =>
  line.map((run) => (run.type === 'text' ? run.text : '\n')).join('')

const plainLines = (lines: readonly { content?: Inline[] | undefined }[]) =>
  lines.map(({ content }) => plainTextOfLine(content)).join('\n')

const indented = (text: string) => text.replaceAll('\n', '\n  ')

function plainList(list: AnyList | InnerList): string {
  const items = list.content.map(({ content }) =>
    content
      .map((part) => (part.type === 'paragraph' ? plainTextOfLine(part.content) : plainList(part)))
      .join('\n'),
  )
  const marker = (index: number) => (list.type === 'orderedList' ? `${index + 1}.` : '-')
  return items.map((item, index) => `${marker(index)} ${indented(item)}`).join('\n')
}

export function plainTextOfBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return plainTextOfLine(block.content)
    case 'quote': {
      const words = plainLines(block.content)
      return block.attrs.speaker ? `${words}\n— ${block.attrs.speaker}` : words
    }
    case 'bulletList':
    case 'orderedList':
      return plainList(block)
    case 'table':
      return block.content
        .map((row) => row.content.map((cell) => plainLines(cell.content)).join(' | '))
        .join('\n')
    case 'figure':
      return ''
  }
}

/** Blocks separated by an empty line; photos leave nothing. */
export const plainTextOf = (doc: RichText) =>
  doc.content
    .map(plainTextOfBlock)
    .filter((text) => text !== '')
    .join('\n\n')

// A word starts with a letter or digit and may hold marks, hyphens, apostrophes and points:
// F-16, 2,5, d’État, الأركانِ are one word each.
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}ـ]|[-’'.,/](?=[\p{L}\p{N}]))*/gu

export const wordsIn = (text: string) => text.match(word)?.length ?? 0

export const wordCountOf = (doc: RichText) =>
  doc.content.flatMap(linesOf).reduce((sum, line) => sum + wordsIn(plainTextOfLine(line)), 0)
