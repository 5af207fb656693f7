import { mergedStyle } from './merged-style.ts'
import { type HtmlReading, readHtml } from './read-html.ts'

type Finished = {
  html: string
  tags: string[]
  status: number | null
  /** The merged style sheet that the page asks for. */
  style: string | null
  flaws: HtmlReading['flaws']
}

/** The page as readers get it: without the runtime, without what is said to the edge alone, with one style sheet. */
export function finishHtml(rendered: string): Finished {
  const { cuts, styles, says, flaws } = readHtml(rendered)
  const style = mergedStyle(styles.map(({ href }) => href))
  const replaced: [start: number, end: number, by: string][] = cuts.map(([start, end]) => [
    start,
    end,
    '',
  ])
  for (const [index, { at, href }] of styles.entries()) {
    const only = style ? (index === 0 ? style : null) : href
    replaced.push([...at, only === null ? '' : `<link rel="stylesheet" href="${only}">`])
  }
  const status = Number(says.get('status'))
  return {
    html: replaceAll(rendered, replaced),
    tags: (says.get('tags') ?? '').split(/\s+/).filter(Boolean),
    status: status || null,
    style: styles.length > 1 ? style : null,
    flaws,
  }
}

function replaceAll(text: string, replaced: [start: number, end: number, by: string][]) {
  let result = ''
  let from = 0
  for (const [start, end, by] of replaced.toSorted(([one], [other]) => one - other)) {
    result += text.slice(from, start) + by
    from = end
  }
  // What Next keeps its outlets in is empty once they are gone.
  return (result + text.slice(from)).replace('<div hidden=""></div>', '')
}
