// What stands beside the words: a photo with its credit, or an ornament.
import type { Node, RgbaImage } from '@takumi-rs/core'
import { mix, paper } from './colours.ts'
import { lattice } from './lattice.ts'
import { creditPadding, lineStyles, panelWidth, text } from './layout.ts'
import { type Card, socialImageSize } from '../social-image.ts'

const { height } = socialImageSize

export const image = (src: Uint8Array | RgbaImage, width: number, tall: number): Node => ({
  type: 'image',
  src,
  width,
  height: tall,
  style: { width, height: tall, flexShrink: 0 },
})

export function ornament(accent: string): Node {
  const inks = {
    ground: accent,
    tile: mix(accent, '#000000', 0.16),
    line: mix(accent, paper, 0.4),
  }
  const width = panelWidth.ornament
  return image(Buffer.from(lattice(width, height, 2, inks)), width, height)
}

export function picture({ credit }: NonNullable<Card['photo']>, photo: RgbaImage): Node {
  const width = panelWidth.photo
  const pixels = image(photo, width, height)
  return {
    type: 'container',
    style: { display: 'flex', position: 'relative', flexShrink: 0, width, height },
    children: credit ? [pixels, creditLine(credit)] : [pixels],
  }
}

/** Dark enough at its foot for white letters on any sky. */
const creditLine = (credit: string): Node => ({
  type: 'container',
  style: {
    display: 'flex',
    position: 'absolute',
    bottom: 0,
    insetInline: 0,
    width: panelWidth.photo,
    paddingTop: 56,
    paddingBottom: 16,
    paddingInline: creditPadding,
    backgroundImage:
      'linear-gradient(to top, rgba(0,0,0,0.78), rgba(0,0,0,0.5) 45%, rgba(0,0,0,0))',
  },
  children: [text(credit, lineStyles.credit)],
})
