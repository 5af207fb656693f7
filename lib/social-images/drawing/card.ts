// How a card looks: a masthead under a double rule, as on the site, then kicker and headline, and the dateline at the
// foot. A photo, or an ornament in its place, stands at the end of the lines.
import type { Node, RgbaImage } from '@takumi-rs/core'
import { directionOf } from '#lib/i18n/locale.ts'
import { ink, paper, readable, rule } from './colours.ts'
import { emblemStar as star } from './lattice.ts'
import {
  emblemSize,
  type Headline,
  headlineNode,
  lineStyles,
  marginOf,
  mastheadGap,
  panelOf,
  type Style,
  text,
} from './layout.ts'
import { image, ornament, picture } from './panel.ts'
import { type Card, socialImageSize } from '../social-image.ts'

const { width, height } = socialImageSize

const box = (style: Style, children: Node[] = []): Node => ({
  type: 'container',
  style: { display: 'flex', flexShrink: 0, ...style },
  children,
})
const column = (style: Style, children: Node[]) =>
  box({ flexDirection: 'column', ...style }, children)
const stroke = (thickness: number, colour: string) =>
  box({ height: thickness, backgroundColor: colour })

function masthead(card: Card, accent: string, emblem: Buffer | null): Node {
  const { site } = card
  const size = emblemSize(card)
  const drawn = emblem ?? Buffer.from(star(size.width, accent, paper))
  const mark = image(drawn, size.width, size.height)
  const name = text(site.name, { ...lineStyles.name, color: accent })
  const line = text(site.line, lineStyles.line)
  const words = box({ alignItems: 'baseline', gap: mastheadGap }, [name, line])
  return column({}, [
    box({ alignItems: 'center', gap: mastheadGap, paddingBottom: 12 }, [mark, words]),
    stroke(4, ink),
    box({ height: 3 }),
    stroke(1, ink),
  ])
}

const foot = ({ dateline, number }: Card): Node =>
  column({ gap: 18 }, [
    stroke(1, rule),
    box({ justifyContent: 'space-between', alignItems: 'center' }, [
      text(dateline, lineStyles.dateline),
      text(number, lineStyles.number),
    ]),
  ])

/** Pictures that stand on a card besides its words. */
export type Pictures = { photo: RgbaImage | null; emblem: Buffer | null }

export function cardNode(card: Card, headline: Headline, { photo, emblem }: Pictures): Node {
  const accent = readable(card.site.accent)
  const words = column({ flexGrow: 1, justifyContent: 'center', gap: 10 }, [
    text(card.kicker, { ...lineStyles.kicker, color: accent }),
    headlineNode(card, headline),
  ])
  const page: Style = {
    width: width - panelOf(card),
    height,
    paddingInline: marginOf(card),
    paddingTop: 40,
    paddingBottom: 36,
  }
  const beside = photo && card.photo ? picture(card.photo, photo) : ornament(accent)
  const direction = directionOf(card.locale)
  return {
    ...box({ direction, width, height, backgroundColor: paper }, [
      column(page, [masthead(card, accent, emblem), words, foot(card)]),
      beside,
    ]),
    dir: direction,
    lang: card.locale,
  }
}
