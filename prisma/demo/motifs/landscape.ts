import { between, circle, gradient, height, path, polygon, rect, times, width } from './paint.ts'
import type { Brush, Point } from './paint.ts'

export const sky = ({ ink }: Brush, bottom = height) =>
  `<defs>${gradient('sky', ink.skyTop, ink.skyLow)}</defs>${rect(0, 0, width, bottom, 'url(#sky)')}`

export const sun = ({ ink }: Brush, x: number, y: number, r: number) =>
  circle(x, y, r * 2.3, ink.sun, 0.1) +
  circle(x, y, r * 1.6, ink.sun, 0.16) +
  circle(x, y, r, ink.sun)

/** Rolling hills from edge to edge, closed at the foot of the picture. */
export function hills({ random }: Brush, y: number, swing: number, fill: string) {
  const start = between(random, -0.5, 0.5)
  const top = Array.from({ length: 25 }, (_, i) => {
    const x = (i / 24) * width
    const wave = Math.sin(i / 3.1 + start * 6) * 0.6 + Math.sin(i / 1.7 + start * 11) * 0.4
    return [x, y + wave * swing] as Point
  })
  const [first, ...rest] = top
  const curve = rest.map(([x, py], i) => {
    const [px, pyBefore] = top[i]!
    const half = (px + x) / 2
    return `C${half} ${pyBefore} ${half} ${py} ${x} ${py}`
  })
  return path(`M${first![0]} ${first![1]}${curve.join('')}L${width} ${height}L0 ${height}Z`, fill)
}

/** A chain of sharp peaks, each with a shaded side and, if asked, snow. */
export function peaks(
  brush: Brush,
  y: number,
  tall: number,
  fill: string,
  shade: string,
  snow?: string,
) {
  const { random } = brush
  const step = tall * 1.05
  const count = Math.ceil(width / step) + 2
  return (
    times(count, (i) => {
      const x = (i - 0.7) * step + between(random, -0.2, 0.2) * step
      const top = tall * between(random, 0.62, 1.1)
      return peak(random, x, y, top, [fill, shade, snow])
    }) + rect(0, y - 1, width, height - y + 1, fill)
  )
}

function peak(
  random: () => number,
  x: number,
  y: number,
  tall: number,
  [fill, shade, snow]: [string, string, string?],
) {
  const half = tall * between(random, 0.85, 1.15)
  const foot = x + half * between(random, -0.05, 0.3)
  const at = (side: number, down: number): Point => [x + side * half * down, y - tall * (1 - down)]
  const ridge: Point[] = [
    [x, y - tall],
    [x + half * 0.07, y - tall * 0.72],
    [x - half * 0.03, y - tall * 0.5],
    [x + half * 0.12, y - tall * 0.25],
    [foot, y],
  ]
  const cap: Point[] = [
    [x, y - tall],
    at(-1, 0.3),
    [x - half * 0.16, y - tall * 0.76],
    [x - half * 0.08, y - tall * 0.64],
    [x + half * 0.06, y - tall * 0.77],
    [x + half * 0.14, y - tall * 0.69],
    at(1, 0.27),
  ]
  return (
    polygon(
      [
        [x - half, y],
        [x, y - tall],
        [x + half, y],
      ],
      fill,
    ) +
    polygon([...ridge, [x + half, y]], shade) +
    (snow ? polygon(cap, snow, 0.92) : '')
  )
}

/** One opacity for the whole cloud, so that its parts do not show where they overlap. */
export const cloud = (x: number, y: number, w: number, fill: string, opacity: number) =>
  `<g opacity="${opacity}">` +
  rect(x, y, w, w * 0.1, fill, 1, w * 0.05) +
  rect(x + w * 0.16, y - w * 0.065, w * 0.5, w * 0.1, fill, 1, w * 0.05) +
  rect(x - w * 0.14, y + w * 0.065, w * 0.72, w * 0.08, fill, 1, w * 0.04) +
  '</g>'

/** Mist that rises from the foot of far peaks and thins out. */
export const haze = ({ ink }: Brush, y: number, tall: number) =>
  `<defs><linearGradient id="haze" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${ink.skyLow}" stop-opacity="0"/><stop offset="1" stop-color="${ink.skyLow}" stop-opacity="0.75"/></linearGradient></defs>` +
  rect(0, y, width, tall, 'url(#haze)')
