import type { Letter, LetterPart } from './letter.ts'

const width = 24

function partAsText({ greeting, sentences, quote, list = [], link, closing }: LetterPart): string {
  const quoted = quote?.split('\n').map((line) => `> ${line}`)
  const lines = list.map(({ text, url }) => (url ? `• ${text}\n  ${url}` : `• ${text}`))
  return [
    greeting,
    ...sentences,
    ...(quoted ? [quoted.join('\n')] : []),
    ...(lines.length > 0 ? [lines.join('\n')] : []),
    ...(link ? [`${link.label}\n${link.url}`] : []),
    closing.join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** For readers who have no HTML, and for the desk's own list. */
export const asPlainText = ({ parts }: Letter): string =>
  `${parts.map(partAsText).join(`\n\n${'―'.repeat(width)}\n\n`)}\n`
