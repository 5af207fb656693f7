import { readHtml } from './read-html.ts'

/** A page without what only scripts read: where none may run, that is the same text a second time. Null when it broke off. */
export function withoutScripts(html: string): string | null {
  const { cuts, flaws } = readHtml(html)
  if (flaws.has('incomplete')) return null
  let result = ''
  let from = 0
  for (const [start, end] of cuts) {
    result += html.slice(from, start)
    from = end
  }
  return (result + html.slice(from)).replace('<div hidden=""></div>', '')
}
