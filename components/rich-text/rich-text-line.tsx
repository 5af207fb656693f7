import { Fragment } from 'react'
import type { Inline } from '#lib/rich-text/inline.ts'
import { isAllowedHref } from '#lib/rich-text/link.ts'
import { hasMark, linkGroups } from '#lib/rich-text/runs.ts'

function Run({ run }: { run: Inline }) {
  if (run.type === 'hardBreak') return <br />
  const words = hasMark(run, 'isolate') ? <bdi dir="ltr">{run.text}</bdi> : run.text
  const stressed = hasMark(run, 'emphasis') ? <em>{words}</em> : words
  return hasMark(run, 'strong') ? <strong>{stressed}</strong> : stressed
}

/** One line of text with its marks. Runs have no identity, so their place is their key. */
export function RichTextLine({ line }: { line?: readonly Inline[] | undefined }) {
  return linkGroups(line).map(({ href, runs }, index) => {
    const words = runs.map((run, at) => <Run key={at} run={run} />)
    return href && isAllowedHref(href) ? (
      <a key={index} href={href} rel="noopener">
        {words}
      </a>
    ) : (
      <Fragment key={index}>{words}</Fragment>
    )
  })
}
