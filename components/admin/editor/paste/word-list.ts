// Word writes an item of a list as a paragraph that begins with a drawn bullet or number.
import { inlineHtml, trimmed } from './inline.ts'
import type { Piece } from './blocks.ts'

const isItem = ({ className, style, attributes }: HTMLElement) => {
  const written = attributes.getNamedItem('style')?.value ?? style.cssText
  return /MsoListParagraph/.test(className) || /mso-list:\s*l\d/i.test(written)
}

const bullet = /^\s*[·•▪◦‣§\uf0a7\uf0b7\uf0d8o–-](?=\s|&nbsp;)\s*/
const number = /^\s*\(?(?:\d{1,3}|[٠-٩]{1,3}|[a-z]{1,4}|[\u0621-\u064a])[.)-](?=\s)\s*/i

const ignored = '[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]'

/** A paragraph of Word's list styles as an item; null for any other paragraph. */
export function itemFromWord(element: HTMLElement): Piece[] | null {
  if (!isItem(element)) return null
  const drawn = element.querySelector(ignored)?.textContent ?? ''
  const words = trimmed(Array.from(element.childNodes, inlineHtml).join(''))
  const marked = drawn ? `${drawn} ` : words
  const ordered = number.test(marked) && !bullet.test(marked)
  const html = trimmed(drawn ? words : words.replace(bullet, '').replace(number, ''))
  const level = Number(/level(\d)/i.exec(element.getAttribute('style') ?? '')?.[1] ?? 1)
  return html ? [{ kind: 'item', ordered, level, html }] : []
}
