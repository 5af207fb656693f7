import { cloud, hills, peaks, sky, sun } from './landscape.ts'
import { between, gradient, path, polygon, stroke, times, width } from './paint.ts'
import type { Brush, Point } from './paint.ts'

/** Rows of panels that run to the horizon under a large sun. */
export function solar(brush: Brush) {
  const { ink, random } = brush
  const x = between(random, 700, 1700)
  return [
    `<defs>${gradient('glass', ink.near, ink.dark)}</defs>`,
    sky(brush, 900),
    sun(brush, x, 560, 230),
    cloud(x > 1200 ? 260 : 1560, 330, 560, ink.light, 0.5),
    peaks(brush, 830, 190, ink.far, ink.mid),
    hills(brush, 800, 30, ink.mid),
    path(`M0 850H${width}V1600H0Z`, ink.second),
    path(`M0 850H${width}V1600H0Z`, ink.mid, 0.35),
    times(7, (row) => rowOfPanels(brush, row)),
  ].join('')
}

function rowOfPanels(brush: Brush, row: number) {
  const near = 1.42 ** row
  const scale = 0.17 * near
  const y = 858 + 108 * (near - 0.82)
  const step = 560 * scale
  const count = Math.ceil(width / step) + 3
  const shift = (row % 2) * step * 0.5
  return times(count, (i) => panel(brush, 1200 + (i - count / 2) * step + shift, y, scale))
}

function panel({ ink }: Brush, x: number, y: number, scale: number) {
  const w = 500 * scale
  const h = 210 * scale
  const lean = 70 * scale
  const at = (across: number, up: number): Point => [x + across * w + up * lean, y - up * h]
  const line = (from: Point, to: Point) => `M${from.join(' ')}L${to.join(' ')}`
  const grid = [1, 2, 3, 4, 5].map((n) => line(at(n / 6, 0), at(n / 6, 1)))
  const rows = [1, 2].map((n) => line(at(0, n / 3), at(1, n / 3)))
  return (
    polygon([at(0.02, -0.34), at(1.02, -0.34), at(1, 0), at(0, 0)], ink.dark, 0.28) +
    polygon([at(0, 0), at(1, 0), at(1, 1), at(0, 1)], 'url(#glass)') +
    polygon([at(0.1, 0), at(0.3, 0), at(0.62, 1), at(0.42, 1)], ink.skyLow, 0.2) +
    stroke([...grid, ...rows].join(''), ink.far, 5 * scale, 0.55) +
    stroke(
      `${line(at(0, 0), at(1, 0))}${line(at(1, 0), at(1, 1))}${line(at(1, 1), at(0, 1))}${line(at(0, 1), at(0, 0))}`,
      ink.light,
      9 * scale,
      0.9,
    )
  )
}
