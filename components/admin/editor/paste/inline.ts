// The inside of a line: stress, links, isolates and breaks; all else is only its words.
import { cleanText } from '#lib/rich-text/clean-text.ts'
import { isAllowedHref } from '#lib/rich-text/link.ts'

// Marks that order text arrive by accident; where order matters the writer isolates.
const directionMarks = /[\u200e\u200f\u061c\u2066-\u2069]/g

export const cleanWords = (text: string) =>
  cleanText(text.replace(directionMarks, '').replace(/\s+/g, ' '))

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign]!)

const dropped =
  'script, style, head, meta, link, title, template, noscript, img, picture, svg, canvas, video, ' +
  'audio, iframe, object, embed, button, input, select, textarea, figure:has(img), ' +
  '[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i], [style*="display:none" i], ' +
  '[style*="display: none" i], [style*="mso-hide:all" i], [style*="mso-element:comment" i], ' +
  '[style*="mso-special-character:comment" i], .MsoCommentReference'

export const isDropped = (node: Node) => node instanceof Element && node.matches(dropped)

// Google Docs wraps everything in a <b> that is not bold, and writes bold as a style.
function isStrong(element: HTMLElement) {
  const weight = element.style.fontWeight
  if (weight) return weight === 'bold' || Number(weight) >= 600
  return element.matches('b, strong')
}

function isEmphasis(element: HTMLElement) {
  const { fontStyle } = element.style
  return fontStyle ? fontStyle === 'italic' : element.matches('i, em')
}

const isBlank = (html: string) => !html.replace(/<[^>]*>/g, '').trim()

function wrapped(element: HTMLElement, html: string) {
  if (isBlank(html)) return html
  const href = element.getAttribute('href')?.trim() ?? ''
  let result = element.matches('bdi') ? `<bdi dir="ltr">${html}</bdi>` : html
  if (isEmphasis(element)) result = `<em>${result}</em>`
  if (isStrong(element)) result = `<strong>${result}</strong>`
  return element.matches('a') && isAllowedHref(href)
    ? `<a href="${escaped(href)}">${result}</a>`
    : result
}

export function inlineHtml(node: Node): string {
  if (node instanceof Text) return escaped(cleanWords(node.data))
  if (!(node instanceof Element) || isDropped(node)) return ''
  if (node.matches('br')) return '<br>'
  const html = Array.from(node.childNodes, inlineHtml).join('')
  return node instanceof HTMLElement ? wrapped(node, html) : html
}

/** A line without spaces and breaks around it; empty when nothing is left to read. */
export const trimmed = (html: string) =>
  isBlank(html) ? '' : html.replace(/^(?:\s|<br>)+|(?:\s|<br>)+$/g, '').replace(/ {2,}/g, ' ')
