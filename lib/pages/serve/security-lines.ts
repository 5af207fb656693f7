import { fileHeaders, readerHeaders, strictTransport } from '#lib/security/headers.ts'
import { linesOf } from '../make/lines.ts'
import type { PageKind } from '../page.ts'

export type SecurityLines = Record<PageKind, string>

/** Where browsers find what they may fetch ahead. */
export const rulesPath = '/speculation-rules.json'

/** What every answer of a kind says for the reader's safety, as lines. */
export function securityLines(publicUrl: string): SecurityLines {
  const transport = Object.entries(strictTransport(publicUrl))
  const reader = linesOf([...Object.entries(readerHeaders), ...transport])
  return {
    document: reader + linesOf([['Speculation-Rules', `"${rulesPath}"`]]),
    form: reader,
    asset: reader,
    file: linesOf([...Object.entries(fileHeaders), ...transport]),
  }
}
