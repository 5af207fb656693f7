// Plain text with three conventions, for importers and sample texts: `## ` a heading,
// `> speaker: words` a quote, `- ` an item of a list. An empty line starts a new block.
import { cleanText } from './clean-text.ts'
import type { Inline } from './inline.ts'
import { emptyRichText, newBlockId } from './schema.ts'
import type { Block, RichText } from './schema.ts'

type Kind = 'heading' | 'quote' | 'item' | 'line'
type Group = { kind: Kind; lines: string[] }

const conventions: [Kind, RegExp][] = [
  ['heading', /^##\s+/],
  ['quote', /^>\s*/],
  ['item', /^-\s+/],
]

function kindOf(line: string): [Kind, string] {
  for (const [kind, prefix] of conventions)
    if (prefix.test(line)) return [kind, line.replace(prefix, '')]
  return ['line', line]
}

function groupsOf(text: string): Group[] {
  const groups: Group[] = []
  let open = false
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const [kind, line] = kindOf(cleanText(raw).trim())
    const last = groups.at(-1)
    if (open && line && kind !== 'heading' && last?.kind === kind) last.lines.push(line)
    else if (line) groups.push({ kind, lines: [line] })
    open = line !== ''
  }
  return groups
}

const words = (lines: string[]): Inline[] =>
  lines.flatMap((text, index): Inline[] => [
    ...(index ? [{ type: 'hardBreak' } as const] : []),
    { type: 'text', text },
  ])
const line = (text: string) => ({ type: 'paragraph' as const, content: words([text]) })

// A name stands before the first colon, unless a quotation has already begun.
const speakerAndWords = /^([^:“«"‘]{1,120}):\s+(.+)$/

function blockOf({ kind, lines }: Group, id: string): Block {
  switch (kind) {
    case 'heading':
      return { type: 'heading', attrs: { id, level: 2 }, content: words(lines) }
    case 'item':
      return {
        type: 'bulletList',
        attrs: { id },
        content: lines.map((text) => ({ type: 'listItem', content: [line(text)] })),
      }
    case 'quote': {
      const [, speaker = '', first = lines[0]!] = speakerAndWords.exec(lines[0]!) ?? []
      const content = [first, ...lines.slice(1)].map(line)
      return { type: 'quote', attrs: { id, speaker: speaker.trim() }, content }
    }
    case 'line':
      return { type: 'paragraph', attrs: { id }, content: words(lines) }
  }
}

/** `ids` are given to the blocks position by position; blocks beyond them get new ones. */
export function richTextFromText(text: string, ids: readonly string[] = []): RichText {
  const content = groupsOf(text).map((group, index) => blockOf(group, ids[index] ?? newBlockId()))
  return content.length ? { type: 'doc', content } : emptyRichText()
}

/** Another language's text under the ids of the source; the source's photos stay in place. */
export function alignedWith(source: RichText, text: string): RichText {
  const written = source.content.filter(({ type }) => type !== 'figure' && type !== 'table')
  const blocks = richTextFromText(
    text,
    written.map(({ attrs }) => attrs.id),
  ).content
  const content: Block[] = []
  for (const block of source.content) {
    if (block.type === 'figure') content.push(block)
    else if (block.type !== 'table') content.push(...blocks.splice(0, 1))
  }
  return { type: 'doc', content: [...content, ...blocks] }
}
