// Pasted text keeps its words and its structure and loses its dress: Word's styles, fonts,
// classes, comments, pictures and scripts go; paragraphs, headings, lists, tables, stress and
// safe links stay. Browser only: it reads the clipboard's HTML with DOMParser, which runs nothing.
import { Fragment, Slice } from '@tiptap/pm/model'
import type { Node, ResolvedPos } from '@tiptap/pm/model'
import { htmlOfPieces, piecesOf } from './paste/blocks.ts'
import { cleanWords } from './paste/inline.ts'

export function cleanPastedHtml(html: string) {
  // Our own clipboard: the schema reads it, with the same rules as everything else.
  if (html.includes('data-pm-slice')) return html
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return htmlOfPieces(piecesOf(body))
}

/** Plain text: a word or phrase keeps the spaces around it; in longer text an empty line starts a paragraph, a single line break stays one. */
export function sliceOfPastedText(text: string, $context: ResolvedPos) {
  const { nodes } = $context.doc.type.schema
  const marks = $context.marks()
  const tidy = (line: string) => (/[\r\n]/.test(text) ? cleanWords(line).trim() : cleanWords(line))
  const paragraphs = text
    .split(/(?:\r\n?|\n)[^\S\n]*(?:\r\n?|\n)\s*/)
    .map((paragraph) => paragraph.split(/\r\n?|\n/).map(tidy))
    .filter((lines) => lines.some(Boolean))
    .map((lines) => {
      const content = lines.flatMap((line, index): Node[] => [
        ...(index ? [nodes.hardBreak!.create()] : []),
        ...(line ? [$context.doc.type.schema.text(line, marks)] : []),
      ])
      return nodes.paragraph!.create(null, content)
    })
  return paragraphs.length ? new Slice(Fragment.from(paragraphs), 1, 1) : Slice.empty
}
