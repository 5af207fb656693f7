// Inks of a card, from the one colour that an office chooses.
import type { Accent } from '#lib/newsroom/site.ts'

type Rgb = [number, number, number]

export const paper = '#fffdf9'
export const ink = '#1a1c1e'
export const softInk = '#5a5f66'
export const rule = '#dcd7cd'

/** The accents as they stand on light paper; components/tokens.css has them too. */
export const accentInks: Record<Accent, string> = {
  green: '#0b5c4a',
  blue: '#1a4e8a',
  teal: '#0a5a6b',
  indigo: '#3b3f8f',
  burgundy: '#7a1f3d',
  red: '#a32218',
  brown: '#6b4423',
  grey: '#454b52',
}
const leastContrast = 4.5

const parse = (hex: string) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb
const write = (rgb: Rgb) =>
  `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`

/** So much of the second colour in the first. */
export function mix(one: string, other: string, share: number): string {
  const [from, to] = [parse(one), parse(other)]
  return write(from.map((value, at) => value + (to[at]! - value) * share) as Rgb)
}

function luminance(hex: string) {
  const [r, g, b] = parse(hex).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}

const contrast = (dark: string, light: string) =>
  (luminance(light) + 0.05) / (luminance(dark) + 0.05)

/** The chosen colour, as dark as it must be to be read on paper. What is no colour is the house's own. */
export function readable(accent: string): string {
  let colour = /^#[0-9a-f]{6}$/i.test(accent) ? accent.toLowerCase() : accentInks.green
  while (contrast(colour, paper) < leastContrast) colour = mix(colour, '#000000', 0.1)
  return colour
}
