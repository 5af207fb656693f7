// Reads a page as Next rendered it: what in it belongs to the script runtime and is to be cut out, what it says to the edge,
// and what is wrong with it. Ranges of the original text are cut; nothing is written anew.
import { Parser } from 'htmlparser2'
import { type Flaw, flawOfElement, flawOfComment } from './flaws.ts'

type Cut = readonly [start: number, end: number]

export type HtmlReading = {
  cuts: Cut[]
  /** Style sheets without conditions, in their order. */
  styles: { href: string; at: Cut }[]
  /** document:tags, document:status … */
  says: Map<string, string>
  flaws: Set<Flaw>
}

const runtimeMetas = new Set(['next-size-adjust', 'next-head-count'])
const saying = 'document:'

export function readHtml(html: string): HtmlReading {
  const reading: HtmlReading = { cuts: [], styles: [], says: new Map(), flaws: new Set() }
  /** Where an element began that goes with everything in it. */
  let cutFrom = -1
  let depth = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (cutFrom >= 0) return void depth++
        const flaw = flawOfElement(name, attributes)
        if (flaw) reading.flaws.add(flaw)
        if (isRuntimeScript(name, attributes)) {
          cutFrom = parser.startIndex
          depth = 1
        } else readHead(reading, name, attributes, [parser.startIndex, parser.endIndex + 1])
      },
      onclosetag() {
        if (cutFrom < 0 || --depth > 0) return
        reading.cuts.push([cutFrom, parser.endIndex + 1])
        cutFrom = -1
      },
      oncomment(text) {
        const flaw = flawOfComment(text)
        if (flaw) reading.flaws.add(flaw)
        if (cutFrom < 0) reading.cuts.push([parser.startIndex, parser.endIndex + 1])
      },
    },
    { decodeEntities: true, recognizeSelfClosing: false },
  )
  parser.write(html)
  parser.end()
  if (!/<\/html>\s*$/.test(html)) reading.flaws.add('incomplete')
  return reading
}

const isRuntimeScript = (name: string, { type, id }: Record<string, string>) =>
  (name === 'script' && type !== 'application/ld+json') || (name === 'template' && id === '_R_')

function readHead(
  { cuts, styles, says }: HtmlReading,
  name: string,
  attributes: Record<string, string>,
  at: Cut,
) {
  if (name === 'meta' && attributes.name?.startsWith(saying)) {
    says.set(attributes.name.slice(saying.length), attributes.content ?? '')
    cuts.push(at)
  } else if (name === 'meta' && runtimeMetas.has(attributes.name ?? '')) cuts.push(at)
  else if (name === 'link' && isForScripts(attributes)) cuts.push(at)
  else if (name === 'link' && attributes.rel === 'stylesheet' && !attributes.media)
    styles.push({ href: attributes.href ?? '', at })
}

const isForScripts = ({ rel, as }: Record<string, string>) =>
  rel === 'modulepreload' || rel === 'expect' || (rel === 'preload' && as === 'script')
