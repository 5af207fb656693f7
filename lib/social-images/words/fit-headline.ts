import type { MeasuredNode, Renderer } from '@takumi-rs/core'
import { columnWidth, type Headline, headlineNode } from '../drawing/layout.ts'
import { shortened, withoutLastWord } from './headline.ts'
import type { Card } from '../social-image.ts'

const sizes = [108, 98, 90, 83, 76, 70, 64, 58, 53, 48, 44, 40]
const mostLines = 5
const mostHeight = 340

const runsOf = ({ runs, children }: MeasuredNode): MeasuredNode['runs'] => [
  ...runs,
  ...children.flatMap(runsOf),
]

/** The largest type in which the headline fits; what does not even fit in the smallest loses words at its end. */
export async function fitHeadline(renderer: Renderer, card: Card): Promise<Headline> {
  let text = shortened(card.headline)
  for (const size of sizes) if (await fits(renderer, card, { text, size })) return { text, size }
  const size = sizes.at(-1)!
  while (!(await fits(renderer, card, { text, size, mayBreakWords: true })))
    text = withoutLastWord(text)
  return { text, size, mayBreakWords: true }
}

async function fits(renderer: Renderer, card: Card, headline: Headline): Promise<boolean> {
  const width = columnWidth(card)
  const measured = await renderer.measure(headlineNode(card, headline), { width })
  const runs = runsOf(measured)
  const lines = new Set(runs.map(({ y }) => Math.round(y / 4))).size
  const isInside = runs.every(
    (run) => run.x > -headline.size / 2 && run.x + run.width < width + headline.size / 2,
  )
  return isInside && lines <= mostLines && measured.height <= mostHeight
}
