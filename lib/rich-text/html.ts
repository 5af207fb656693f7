// A body as HTML for feeds and mail. Every character of the text is escaped here; the only
// markup that passes through is what `figure` returns, which is ours.
import type { Inline } from './inline.ts'
import { isAllowedHref } from './link.ts'
import { hasMark, linkGroups } from './runs.ts'
import type { Block, Line, ListItem, RichText, TableRow } from './schema.ts'

type Options = { figure: (assetId: string) => string | null }

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => entities[character]!)

function htmlOfRun(run: Inline): string {
  if (run.type === 'hardBreak') return '<br>'
  let html = escaped(run.text)
  if (hasMark(run, 'isolate')) html = `<bdi dir="ltr">${html}</bdi>`
  if (hasMark(run, 'emphasis')) html = `<em>${html}</em>`
  if (hasMark(run, 'strong')) html = `<strong>${html}</strong>`
  return html
}

const htmlOfLine = (line: readonly Inline[] | undefined): string =>
  linkGroups(line)
    .map(({ href, runs }) => {
      const html = runs.map(htmlOfRun).join('')
      return href && isAllowedHref(href) ? `<a href="${escaped(href)}">${html}</a>` : html
    })
    .join('')

const paragraphs = (lines: readonly Line[]) =>
  lines.map(({ content }) => `<p>${htmlOfLine(content)}</p>`).join('')

type Part = ListItem['content'][number]
type List = { type: 'bulletList' | 'orderedList'; content: readonly { content: Part[] }[] }

// An item of one line is written without <p>, as readers of feeds expect.
function htmlOfItem({ content }: { content: Part[] }): string {
  const tight = content.filter((part) => part.type === 'paragraph').length === 1
  const parts = content.map((part) => {
    if (part.type !== 'paragraph') return htmlOfList(part)
    return tight ? htmlOfLine(part.content) : paragraphs([part])
  })
  return `<li>${parts.join('')}</li>`
}

function htmlOfList({ type, content }: List): string {
  const tag = type === 'bulletList' ? 'ul' : 'ol'
  return `<${tag}>${content.map(htmlOfItem).join('')}</${tag}>`
}

function htmlOfRow({ content }: TableRow) {
  const cells = content.map((cell) => {
    const tag = cell.type === 'tableHeader' ? 'th' : 'td'
    return `<${tag}>${cell.content.map((line) => htmlOfLine(line.content)).join('<br>')}</${tag}>`
  })
  return `<tr>${cells.join('')}</tr>`
}

function htmlOfBlock(block: Block, { figure }: Options): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${htmlOfLine(block.content)}</p>`
    case 'heading':
      return `<h${block.attrs.level}>${htmlOfLine(block.content)}</h${block.attrs.level}>`
    case 'quote': {
      const { speaker } = block.attrs
      const by = speaker ? `<p>— ${escaped(speaker)}</p>` : ''
      return `<blockquote>${paragraphs(block.content)}${by}</blockquote>`
    }
    case 'bulletList':
    case 'orderedList':
      return htmlOfList(block)
    case 'table':
      return `<table><tbody>${block.content.map(htmlOfRow).join('')}</tbody></table>`
    case 'figure':
      return figure(block.attrs.assetId) ?? ''
  }
}

export const htmlOf = (doc: RichText, options: Options) =>
  doc.content.map((block) => htmlOfBlock(block, options)).join('\n')
