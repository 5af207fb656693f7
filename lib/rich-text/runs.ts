// A link that is partly bold is several runs of text. They are drawn inside one <a>, so that a
// keyboard stops once and a screen reader names the link as a whole.
import type { Inline, Mark, TextRun } from './inline.ts'

export type LinkGroup = { href: string | null; runs: Inline[] }

export const hasMark = ({ marks }: TextRun, type: Mark['type']) =>
  marks?.some((mark) => mark.type === type) ?? false

function hrefOf(run: Inline) {
  if (run.type !== 'text') return null
  const link = run.marks?.find((mark) => mark.type === 'link')
  return link?.type === 'link' ? link.attrs.href : null
}

export function linkGroups(line: readonly Inline[] = []): LinkGroup[] {
  const groups: LinkGroup[] = []
  for (const run of line) {
    const href = hrefOf(run)
    const last = groups.at(-1)
    if (last?.href === href) last.runs.push(run)
    else groups.push({ href, runs: [run] })
  }
  return groups
}
