// A body as well-formed XHTML for newsrooms. Deployed parsers read what stands directly in a paragraph and drop a paragraph that
// begins with an element, so none does; and what they would not look into (lists, tables) can be written as paragraphs.
import type { Inline } from '#lib/rich-text/inline.ts'
import { isAllowedHref } from '#lib/rich-text/link.ts'
import { hasMark, linkGroups } from '#lib/rich-text/runs.ts'
import type { Block, Line, ListItem, RichText } from '#lib/rich-text/schema.ts'
import { escapeXml } from '../feeds/xml.ts'

export type XhtmlOptions = {
  /** Well-formed markup of ours, or nothing. */
  figure: (assetId: string) => string | null
  /** Lists and tables as paragraphs. */
  isFlat?: boolean
}

export const xhtmlOf = (body: RichText, options: XhtmlOptions): string =>
  body.content
    .map((block) => xhtmlOfBlock(block, options))
    .filter(Boolean)
    .join('\n')

function xhtmlOfRun(run: Inline): string {
  if (run.type === 'hardBreak') return '<br/>'
  let html = escapeXml(run.text)
  if (hasMark(run, 'isolate')) html = `<bdi dir="ltr">${html}</bdi>`
  if (hasMark(run, 'emphasis')) html = `<em>${html}</em>`
  if (hasMark(run, 'strong')) html = `<strong>${html}</strong>`
  return html
}

/** The first words without their dress; a stretch that runs from left to right is held together by characters instead. */
function firstWords(run: Inline): string {
  if (run.type === 'hardBreak') return ''
  const text = escapeXml(run.text)
  return hasMark(run, 'isolate') ? `\u2066${text}\u2069` : text
}

function xhtmlOfLine(line: readonly Inline[] = []): string {
  const from = line.findIndex((run) => run.type === 'text' && run.text.trim() !== '')
  if (from < 0) return ''
  const rest = linkGroups(line.slice(from + 1)).map(({ href, runs }) => {
    const html = runs.map(xhtmlOfRun).join('')
    return href && isAllowedHref(href) ? `<a href="${escapeXml(href)}">${html}</a>` : html
  })
  return firstWords(line[from]!).trimStart() + rest.join('')
}

const element = (name: string, words: string) => words && `<${name}>${words}</${name}>`
const paragraph = (line: Line, before = '') =>
  element('p', xhtmlOfLine(line.content).replace(/^(?=.)/s, before))

type Part = ListItem['content'][number]
type List = { type: 'bulletList' | 'orderedList'; content: readonly { content: Part[] }[] }

function xhtmlOfList({ type, content }: List): string {
  const items = content.map(
    ({ content: parts }) =>
      `<li>${parts.map((part) => (part.type === 'paragraph' ? xhtmlOfLine(part.content) : xhtmlOfList(part))).join('')}</li>`,
  )
  return element(type === 'bulletList' ? 'ul' : 'ol', items.join(''))
}

function flatList({ type, content }: List): string[] {
  return content.flatMap(({ content: parts }, index) =>
    parts.flatMap((part, place) => {
      if (part.type !== 'paragraph') return flatList(part)
      const marker = type === 'bulletList' ? '• ' : `${index + 1}. `
      return paragraph(part, place === 0 ? marker : '')
    }),
  )
}

type Table = Extract<Block, { type: 'table' }>
type Cell = Table['content'][number]['content'][number]

const wordsOfCell = ({ content }: Cell) => content.map((line) => xhtmlOfLine(line.content))

const xhtmlOfTable = ({ content }: Table) =>
  `<table><tbody>${content
    .map(({ content: cells }) => {
      const columns = cells.map((cell) => {
        const name = cell.type === 'tableHeader' ? 'th' : 'td'
        return `<${name}>${wordsOfCell(cell).join('<br/>')}</${name}>`
      })
      return `<tr>${columns.join('')}</tr>`
    })
    .join('')}</tbody></table>`

const flatTable = ({ content }: Table) =>
  content.map(({ content: cells }) =>
    element('p', cells.map((cell) => wordsOfCell(cell).join(' ')).join(' | ')),
  )

function xhtmlOfBlock(block: Block, { figure, isFlat }: XhtmlOptions): string {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block)
    case 'heading':
      return element(`h${block.attrs.level}`, xhtmlOfLine(block.content))
    case 'quote': {
      const lines = block.content.map((line) => element('blockquote', xhtmlOfLine(line.content)))
      const by = block.attrs.speaker && element('p', `— ${escapeXml(block.attrs.speaker)}`)
      return [...lines, by].filter(Boolean).join('\n')
    }
    case 'bulletList':
    case 'orderedList':
      return isFlat ? flatList(block).join('\n') : xhtmlOfList(block)
    case 'table':
      return isFlat ? flatTable(block).join('\n') : xhtmlOfTable(block)
    case 'figure':
      return figure(block.attrs.assetId) ?? ''
  }
}
