import { fileHeaders, readerHeaders, strictTransport } from '#lib/security/headers.ts'
import { linesOf } from '../make/lines.ts'
import type { PageKind } from '../page.ts'

/** fronted: what is left to say when the program in front says the rest; see docs/deploy/nginx.conf. */
export type SecurityLines = Record<PageKind | 'fronted', string>

/** Where browsers find what they may fetch ahead. */
export const rulesPath = '/speculation-rules.json'

/** What every answer of a kind says for the reader's safety, as lines. */
export function securityLines(publicUrl: string): SecurityLines {
  const transport = Object.entries(strictTransport(publicUrl))
  const reader = linesOf([...Object.entries(readerHeaders), ...transport])
  return {
    fronted: linesOf(transport),
    document: reader + linesOf([['Speculation-Rules', `"${rulesPath}"`]]),
    form: reader,
    asset: reader,
    file: linesOf([...Object.entries(fileHeaders), ...transport]),
  }
}
