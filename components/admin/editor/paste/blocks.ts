// Pasted blocks, one after another. Items of lists are collected flat with their level, since
// Word knows lists only as paragraphs, and are put together at the end.
import { inlineHtml, isDropped, trimmed } from './inline.ts'
import { itemFromWord } from './word-list.ts'

export type Item = { kind: 'item'; ordered: boolean; level: number; html: string }
export type Piece = { kind: 'block' | 'line'; html: string } | Item

const blockTags =
  'p, div, section, article, main, header, footer, aside, nav, address, center, pre, form, ' +
  'h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, blockquote, table, figure, figcaption, hr, details'

const isBlock = (node: Node): node is HTMLElement =>
  node instanceof HTMLElement && (node.matches(blockTags) || node.querySelector(blockTags) !== null)

const line = (html: string): Piece[] => (html ? [{ kind: 'line', html }] : [])

/** Runs of inline nodes; two breaks in a row are how mail programs write a paragraph. */
function linesOf(nodes: Node[]): Piece[] {
  const parts = nodes.map((node) => (node.nodeName === 'BR' ? '\n' : inlineHtml(node))).join('')
  return parts
    .split(/\n\s*\n\s*/)
    .map((part) => trimmed(part.replaceAll('\n', '<br>')))
    .flatMap(line)
}

const plainLine = (element: HTMLElement) =>
  trimmed(Array.from(element.childNodes, inlineHtml).join('')).replace(/<\/?strong>/g, '')

function heading(element: HTMLElement): Piece[] {
  const tag = /^H[12]$/.test(element.tagName) ? 'h2' : 'h3'
  const html = plainLine(element)
  return html ? [{ kind: 'block', html: `<${tag}>${html}</${tag}>` }] : []
}

const wordsOf = (pieces: Piece[]) => pieces.map(({ html }) => html.replace(/<\/?h[23]>/g, ''))

function listItems(list: HTMLElement, level: number): Piece[] {
  const ordered = list.matches('ol')
  return Array.from(list.children).flatMap((child): Piece[] => {
    if (child.matches('ul, ol')) return listItems(child as HTMLElement, level + 1)
    const inner = [...child.querySelectorAll<HTMLElement>(':scope > ul, :scope > ol')]
    const own = piecesOf(child, (node) => !inner.includes(node as HTMLElement))
    const html = wordsOf(own).join('<br>')
    const nested = inner.flatMap((each) => listItems(each, level + 1))
    return html ? [{ kind: 'item', ordered, level, html }, ...nested] : nested
  })
}

function table(element: HTMLElement): Piece[] {
  const rows = [...element.querySelectorAll('tr')].filter((row) => row.closest('table') === element)
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  // Mail is laid out with tables of one column: those are only boxes.
  if (width < 2) return rows.flatMap((row) => [...row.cells].flatMap((cell) => piecesOf(cell)))
  const html = rows.map((row) => {
    const cells = Array.from({ length: width }, (_, index) => {
      const cell = row.cells[index]
      const tag = cell?.matches('th') ? 'th' : 'td'
      const words = cell ? wordsOf(piecesOf(cell)).map((each) => `<p>${each}</p>`) : []
      return `<${tag}>${words.join('') || '<p></p>'}</${tag}>`
    })
    return `<tr>${cells.join('')}</tr>`
  })
  return [{ kind: 'block', html: `<table>${html.join('')}</table>` }]
}

function blockquote(element: HTMLElement): Piece[] {
  const words = wordsOf(piecesOf(element)).map((each) => `<p>${each}</p>`)
  return words.length ? [{ kind: 'block', html: `<blockquote>${words.join('')}</blockquote>` }] : []
}

function block(element: HTMLElement): Piece[] {
  if (element.matches('h1, h2, h3, h4, h5, h6')) return heading(element)
  if (element.matches('p.MsoTitle')) return heading(element)
  if (element.matches('ul, ol')) return listItems(element, 1)
  if (element.matches('blockquote')) return blockquote(element)
  if (element.matches('table')) return table(element)
  return itemFromWord(element) ?? piecesOf(element)
}

/** Everything readable inside an element, in order. */
export function piecesOf(parent: Element, wanted: (node: Node) => boolean = () => true): Piece[] {
  const pieces: Piece[] = []
  let inline: Node[] = []
  const flush = () => pieces.push(...linesOf(inline.splice(0)))
  for (const node of parent.childNodes) {
    if (isDropped(node) || !wanted(node)) continue
    if (!isBlock(node)) inline.push(node)
    else {
      flush()
      pieces.push(...block(node))
    }
  }
  flush()
  return pieces
}

const tagOf = ({ ordered }: Item) => (ordered ? 'ol' : 'ul')

/** Items of one list; deeper ones, whatever their depth, make one list inside the item above. */
function htmlOfItems(items: Item[]): string {
  let html = ''
  for (let at = 0; at < items.length;) {
    const item = items[at++]!
    let inside = ''
    const start = at
    while (at < items.length && items[at]!.level > 1) at += 1
    const inner = items.slice(start, at).map((each) => ({ ...each, level: 1 }))
    if (inner.length) inside = htmlOfItems(inner)
    const tag = tagOf(item)
    html += `<${tag}><li><p>${item.html}</p>${inside}</li></${tag}>`
  }
  return html.replaceAll('</ul><ul>', '').replaceAll('</ol><ol>', '')
}

export function htmlOfPieces(pieces: Piece[]) {
  let html = ''
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]!
    if (piece.kind !== 'item') {
      html += piece.kind === 'line' ? `<p>${piece.html}</p>` : piece.html
      continue
    }
    const items = [piece]
    for (let next = pieces[at + 1]; next?.kind === 'item'; next = pieces[at + 1]) {
      items.push(next)
      at += 1
    }
    html += htmlOfItems(items)
  }
  return html
}
