// What a segment carries besides its words: links and what stands out. Addresses that are written out count as links.
import { tokensOf } from './facts/tokens.ts'
import { linesOf, type Nested } from '#lib/rich-text/lines.ts'
import type { Inline } from '#lib/rich-text/schema.ts'
import { plainTextOfSegment, type SegmentText } from '#lib/translations/segment.ts'
import type { Span } from './finding.ts'

export type Marked = Span & { value: string }

/** Links, by where they lead: whichever language of a site, with or without scheme. */
export function linksOf(text: SegmentText): Marked[] {
  const links = runsOf(text, hrefOf).map((link) => ({ ...link, value: addressOf(link.value) }))
  const written = tokensOf(plainTextOfSegment(text))
    .filter(({ kind }) => kind === 'address')
    .map(({ text: address, from, to }) => ({ text: address, from, to, value: addressOf(address) }))
  return [...links, ...written].toSorted((a, b) => a.from - b.from)
}

const addressOf = (href: string) =>
  href
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:|tel:)/, '')
    .replace(/^www\./, '')
    .replace(/[).,;:،؛/]+$/u, '')
    .replace(/(^|\/)(?:ar|en)(?=\/|$)/g, '$1')
    .replace(/\/+$/, '')

const hrefOf = (run: Inline) => {
  const link = run.type === 'text' && run.marks?.find(({ type }) => type === 'link')
  return link && link.type === 'link' ? link.attrs.href : null
}

export const emphasisOf = (text: SegmentText): Marked[] =>
  runsOf(text, (run) =>
    run.type === 'text' && run.marks?.some(({ type }) => type === 'strong') ? 'strong' : null,
  )

/** Neighbours of the same value are one. Runs stand in the plain text in their order. */
function runsOf(text: SegmentText, valueOf: (run: Inline) => string | null): Marked[] {
  if (typeof text === 'string') return []
  const plain = plainTextOfSegment(text)
  const found: Marked[] = []
  let end = 0
  for (const line of linesOf(text as Nested)) {
    let former = null as Marked | null
    for (const run of line) {
      if (run.type !== 'text') continue
      const from = Math.max(end, plain.indexOf(run.text, end))
      end = from + run.text.length
      const value = valueOf(run)
      if (value !== null && former?.value === value) {
        Object.assign(former, { to: end, text: plain.slice(former.from, end) })
        continue
      }
      former = value === null ? null : { value, from, to: end, text: run.text }
      if (former) found.push(former)
    }
  }
  return found
}
