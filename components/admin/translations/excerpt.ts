import type { Span } from '#lib/parity/finding.ts'

const around = 48

/** The words about a place, cut between words. */
export function excerptOf(text: string, span: Span | null) {
  if (!span) return { before: '', marked: '', after: '' }
  const start = Math.max(0, span.from - around)
  const end = Math.min(text.length, span.to + around)
  const before = text.slice(start, span.from)
  const after = text.slice(span.to, end)
  return {
    before: start === 0 ? before : `… ${before.replace(/^\S*\s+/u, '')}`,
    marked: text.slice(span.from, span.to),
    after: end === text.length ? after : `${after.replace(/\s+\S*$/u, '')} …`,
  }
}
