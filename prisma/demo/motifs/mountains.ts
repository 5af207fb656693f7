import { cloud, haze, hills, peaks, sky, sun } from './landscape.ts'
import { between, height, path, rect, times, width } from './paint.ts'
import type { Brush } from './paint.ts'

/** Snow on the Atlas above hills and a cedar wood. */
export function mountains(brush: Brush) {
  const { ink, random } = brush
  return [
    sky(brush),
    sun(brush, between(random, 500, 1900), between(random, 330, 460), 150),
    cloud(between(random, 100, 500), 300, 520, ink.light, 0.5),
    cloud(between(random, 1400, 1800), 210, 420, ink.light, 0.45),
    peaks(brush, 1060, 480, ink.far, ink.mid, ink.light),
    haze(brush, 760, 320),
    peaks(brush, 1220, 330, ink.mid, ink.near),
    hills(brush, 1190, 60, ink.near),
    wood(brush, 1260, 0.62, ink.dark, 0.55),
    hills(brush, 1370, 46, ink.dark),
    wood(brush, 1450, 1.15, ink.dark, 1),
    rect(0, height - 90, width, 90, ink.dark),
  ].join('')
}

function wood({ random }: Brush, y: number, size: number, fill: string, opacity: number) {
  const step = 96 * size
  return times(Math.ceil(width / step) + 1, (i) => {
    if (random() < 0.24) return ''
    const x = i * step + between(random, -0.3, 0.3) * step
    return cedar(x, y + between(random, -24, 34), between(random, 150, 250) * size, fill, opacity)
  })
}

function cedar(x: number, y: number, tall: number, fill: string, opacity: number) {
  const tier = (from: number, to: number, w: number) =>
    `M${x} ${y - tall * to}L${x + tall * w} ${y - tall * from}L${x - tall * w} ${y - tall * from}Z`
  return path(
    `${tier(0.08, 0.5, 0.25)}${tier(0.32, 0.76, 0.19)}${tier(0.58, 1, 0.13)}M${x - tall * 0.03} ${y - tall * 0.1}h${tall * 0.06}v${tall * 0.16}h${-tall * 0.06}Z`,
    fill,
    opacity,
  )
}
