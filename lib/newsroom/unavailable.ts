// What a reader gets while the newsroom cannot be read: a page that needs neither the database nor Next, in both
// languages, the asked one first.
import { createHash } from 'node:crypto'
import { directionOf, type Locale, otherLocale } from '#lib/i18n/locale.ts'
import { messagesOf } from '#lib/i18n/messages.ts'
import { standaloneHeaders } from '#lib/security/headers.ts'
import { escapeXml } from './feeds/xml.ts'

const style = `:root{color-scheme:light dark}
body{font:1.125rem/1.8 system-ui,sans-serif;max-inline-size:36rem;margin:12vh auto;padding:0 1.5rem}
h1,h2{font-size:1.5rem;line-height:1.5;margin:0}p{margin:0}section+section{margin-block-start:3rem}`
const styleHash = createHash('sha256').update(style).digest('base64')

export function unavailable(locale: Locale): Response {
  const html = `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeXml(textsOf(locale).title)}</title><style>${style}</style></head>
<body><main>${section(locale)}${section(otherLocale(locale), 'h2')}</main></body>
</html>
`
  return new Response(html, {
    status: 503,
    headers: {
      ...standaloneHeaders(styleHash),
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': `${locale}, ${otherLocale(locale)}`,
      'Cache-Control': 'no-store',
      'Retry-After': '10',
    },
  })
}

const textsOf = (locale: Locale) =>
  messagesOf(locale).reader!.Unavailable as { title: string; text: string }

function section(locale: Locale, heading = 'h1') {
  const { title, text } = textsOf(locale)
  return `<section lang="${locale}" dir="${directionOf(locale)}"><${heading}>${escapeXml(title)}</${heading}><p>${escapeXml(text)}</p></section>`
}
