// Measures and type of a card, for those who draw it and those who make its words fit.
import type { Node } from '@takumi-rs/core'
import { directionOf, type Locale } from '#lib/i18n/locale.ts'
import { ink, softInk } from './colours.ts'
import { type Card, socialImageSize } from '../social-image.ts'

export type Style = NonNullable<Node['style']>

export const headlineFamily = 'Headline'
export const textFamily = 'Text'

export const panelWidth = { photo: 446, ornament: 108 }
const starSize = 34
const tallestEmblem = 46
const widestEmblem = 120
export const mastheadGap = 16
export const creditPadding = 20

export const panelOf = ({ photo }: Card) => (photo ? panelWidth.photo : panelWidth.ornament)
export const marginOf = ({ photo }: Card) => (photo ? 50 : 64)
/** The size of the office's own emblem, or of the star that stands in for it. */
export function emblemSize({ site: { emblem } }: Card): { width: number; height: number } {
  if (!emblem) return { width: starSize, height: starSize }
  const scale = Math.min(tallestEmblem / emblem.height, widestEmblem / emblem.width)
  return { width: Math.round(emblem.width * scale), height: Math.round(emblem.height * scale) }
}
/** What lines of text have. */
export const columnWidth = (card: Card) =>
  socialImageSize.width - panelOf(card) - 2 * marginOf(card)

export const lineStyles = {
  name: { fontWeight: 700, fontSize: 38, lineHeight: 1.3 },
  line: { fontWeight: 500, fontSize: 24, lineHeight: 1.3, color: softInk },
  kicker: { fontWeight: 700, fontSize: 30, lineHeight: 1.4 },
  dateline: { fontWeight: 500, fontSize: 25, lineHeight: 1.3, color: softInk },
  number: { fontWeight: 500, fontSize: 25, lineHeight: 1.3, color: ink },
  credit: { fontWeight: 500, fontSize: 18, lineHeight: 1.35, color: '#ffffff' },
} satisfies Record<string, Style>

/** Arabic needs room for its marks, above and below. */
const headlineHeights: Record<Locale, number> = { ar: 1.36, en: 1.14 }

export type Headline = { text: string; size: number; mayBreakWords?: boolean }

export const text = (words: string, style: Style): Node => ({
  type: 'text',
  text: words,
  style: { display: 'block', fontFamily: textFamily, whiteSpace: 'nowrap', ...style },
})

export const headlineNode = (card: Card, { text: words, size, mayBreakWords }: Headline): Node =>
  text(words, {
    width: columnWidth(card),
    fontFamily: `${headlineFamily}, ${textFamily}`,
    fontWeight: 700,
    fontSize: size,
    lineHeight: headlineHeights[card.locale],
    whiteSpace: 'normal',
    textWrap: 'balance',
    overflowWrap: mayBreakWords ? 'anywhere' : 'normal',
    direction: directionOf(card.locale),
    textAlign: 'start',
    color: ink,
  })
