// Mail programs know little: no style sheet, no table, no picture, no colour of ours, so that a dark screen stays dark.
// Each language says its own direction, since some programs drop that of the body.
import { directionOf } from '#lib/i18n/locale.ts'
import { isolateEnd, isolateStart } from './facts.ts'
import type { Letter, LetterPart } from './letter.ts'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  [isolateStart]: '<bdi>',
  [isolateEnd]: '</bdi>',
}

const escaped = (text: string) => text.replace(/[&<>"'\u2068\u2069]/g, (sign) => entities[sign]!)

const lines = (text: string) => text.split('\n').map(escaped).join('<br>')
const paragraph = (text: string) => (text ? `<p style="margin:0 0 1em">${lines(text)}</p>` : '')
const link = (url: string, text: string) =>
  `<a href="${escaped(url)}" style="color:inherit;font-weight:bold">${escaped(text)}</a>`

const quoted = (text: string) =>
  `<blockquote dir="auto" style="margin:0 0 1em;padding:0 1em;border-inline-start:3px solid">${lines(text)}</blockquote>`

const listed = (items: NonNullable<LetterPart['list']>) =>
  `<ul style="margin:0 0 1em;padding-inline-start:1.5em">${items
    .map(({ text, url }) => `<li>${url ? link(url, text) : escaped(text)}</li>`)
    .join('')}</ul>`

function partAsHtml(part: LetterPart): string {
  const { locale, greeting, sentences, quote, list = [], closing } = part
  return [
    `<div lang="${locale}" dir="${directionOf(locale)}" style="text-align:start">`,
    paragraph(greeting),
    ...sentences.map(paragraph),
    quote ? quoted(quote) : '',
    list.length > 0 ? listed(list) : '',
    part.link ? `<p style="margin:0 0 1em">${link(part.link.url, part.link.label)}</p>` : '',
    `<div style="font-size:85%">${closing.map(paragraph).join('')}</div>`,
    '</div>',
  ].join('')
}

export function asHtml({ subject, parts }: Letter): string {
  const [first] = parts
  return [
    '<!doctype html>',
    `<html lang="${first!.locale}" dir="${directionOf(first!.locale)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(subject)}</title></head>`,
    '<body style="margin:0;padding:1.5em;font:16px/1.7 system-ui,Tahoma,Arial,sans-serif">',
    '<div style="max-width:36em;margin:0 auto">',
    parts.map(partAsHtml).join('<hr style="margin:1.5em 0;border:0;border-top:1px solid">'),
    '</div></body></html>\n',
  ].join('')
}
