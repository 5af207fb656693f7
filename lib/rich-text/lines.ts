// A line is what the caret can stand in: the inline content of a paragraph, heading, item or
// cell. Everything that is done to all text of a body, whatever holds it, goes through here.
import type { Inline } from './inline.ts'

/** A block or any part of one, seen only as a tree. */
export type Nested = {
  type: string
  attrs?: object
  content?: readonly (Nested | Inline)[] | undefined
}

const isInline = (node: Nested | Inline): node is Inline =>
  node.type === 'text' || node.type === 'hardBreak'

const holdsLine = ({ type }: Nested) => type === 'paragraph' || type === 'heading'

const isTree = (node: Nested | Inline): node is Nested => !isInline(node)

/** The same tree with each line replaced by what `change` makes of it. */
export function mapLines<T extends Nested>(node: T, change: (line: Inline[]) => Inline[]): T {
  if (holdsLine(node)) {
    const { content = [], ...rest } = node
    const changed = change(content.filter(isInline))
    return (changed.length ? { ...rest, content: changed } : rest) as T
  }
  if (!node.content) return node
  return { ...node, content: node.content.filter(isTree).map((part) => mapLines(part, change)) }
}

export function linesOf(node: Nested): Inline[][] {
  const content = node.content ?? []
  if (holdsLine(node)) return [content.filter(isInline)]
  return content.filter(isTree).flatMap(linesOf)
}

export const textRunsOf = (node: Nested): string[] =>
  linesOf(node).flatMap((line) => line.flatMap((run) => (run.type === 'text' ? [run.text] : [])))
