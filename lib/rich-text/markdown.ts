// A body as Markdown (CommonMark, with tables as GitHub has them). Text is escaped so that nothing in it becomes a mark.
import type { Inline } from './inline.ts'
import { isAllowedHref } from './link.ts'
import { hasMark, linkGroups } from './runs.ts'
import type { Block, Line, ListItem, RichText } from './schema.ts'

/** A paragraph that begins like a heading, a list or a rule is none of these. */
const escapedStart = (text: string) =>
  text
    .replace(/^(\s*)(#{1,6}(?=\s|$)|[-+](?=\s|$)|={3,}|-{3,})/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')

export const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>|~]/g, '\\$&')

function markdownOfRun(run: Inline): string {
  if (run.type === 'hardBreak') return '\\\n'
  // Marks must stand directly at a word.
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(run.text) ?? []
  if (!words) return run.text
  let text = escapeMarkdown(words)
  if (hasMark(run, 'isolate')) text = `\u2066${text}\u2069`
  if (hasMark(run, 'emphasis')) text = `*${text}*`
  if (hasMark(run, 'strong')) text = `**${text}**`
  return before + text + after
}

const addressIn = (href: string) => `<${href.replace(/[<>]/g, encodeURIComponent)}>`

const markdownOfLine = (line: readonly Inline[] = []): string =>
  escapedStart(
    linkGroups(line)
      .map(({ href, runs }) => {
        const text = runs.map(markdownOfRun).join('')
        return href && isAllowedHref(href) ? `[${text}](${addressIn(href)})` : text
      })
      .join(''),
  )

const lines = (paragraphs: readonly Line[]) =>
  paragraphs.map(({ content }) => markdownOfLine(content)).join('\n\n')
const after = (mark: string, text: string) => text.replace(/^/gm, mark)

type Part = ListItem['content'][number]
type List = { type: 'bulletList' | 'orderedList'; content: readonly { content: Part[] }[] }

function markdownOfList({ type, content }: List): string {
  const items = content.map(({ content: parts }, index) => {
    const marker = type === 'bulletList' ? '- ' : `${index + 1}. `
    const text = parts
      .map((part) =>
        part.type === 'paragraph' ? markdownOfLine(part.content) : markdownOfList(part),
      )
      .join('\n')
    return marker + text.replaceAll('\n', `\n${' '.repeat(marker.length)}`)
  })
  return items.join('\n')
}

type Table = Extract<Block, { type: 'table' }>

function markdownOfTable({ content }: Table): string {
  const rows = content.map(({ content: cells }) =>
    cells.map((cell) =>
      cell.content.map((line) => markdownOfLine(line.content).replaceAll('\\\n', ' ')).join(' '),
    ),
  )
  const width = Math.max(...rows.map((row) => row.length))
  const written = rows.map(
    (row) => `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`,
  )
  return [written[0], `|${' --- |'.repeat(width)}`, ...written.slice(1)].join('\n')
}

type Options = { figure: (assetId: string) => string | null }

function markdownOfBlock(block: Block, { figure }: Options): string {
  switch (block.type) {
    case 'paragraph':
      return markdownOfLine(block.content)
    case 'heading':
      return `${'#'.repeat(block.attrs.level)} ${markdownOfLine(block.content).replaceAll('\\\n', ' ')}`
    case 'quote': {
      const by = block.attrs.speaker ? `\n\n— ${escapeMarkdown(block.attrs.speaker)}` : ''
      return after('> ', lines(block.content) + by)
    }
    case 'bulletList':
    case 'orderedList':
      return markdownOfList(block)
    case 'table':
      return markdownOfTable(block)
    case 'figure':
      return figure(block.attrs.assetId) ?? ''
  }
}

export const markdownOf = (body: RichText, options: Options): string =>
  body.content
    .map((block) => markdownOfBlock(block, options))
    .filter((text) => text.trim() !== '')
    .join('\n\n')
