import { cloud, hills, sky, sun } from './landscape.ts'
import { between, circle, path, rect, times, width } from './paint.ts'
import type { Brush } from './paint.ts'

/** Plain flags of no country on tall poles above a white city. */
export function flags(brush: Brush) {
  const { ink, random } = brush
  return [
    sky(brush),
    sun(brush, between(random, 900, 1500), 900, 270),
    cloud(1500, 200, 520, ink.light, 0.45),
    cloud(240, 520, 420, ink.light, 0.35),
    hills(brush, 1200, 40, ink.far),
    city(brush),
    rect(0, 1500, width, 100, ink.dark),
    times(6, (i) => flag(brush, i)),
  ].join('')
}

function flag({ ink, random }: Brush, index: number) {
  const cloths = [ink.accent, ink.second, ink.near, ink.light, ink.mid, ink.accent]
  const trims = [ink.light, ink.near, ink.second, ink.accent, ink.light, ink.dark]
  const x = 190 + index * 372
  const y = 230 + Math.abs(index - 2.5) * 34
  const [w, h] = [300, 210]
  const lift = between(random, 26, 52)
  const wave = (top: number) =>
    `C${x + w * 0.3} ${top - lift} ${x + w * 0.45} ${top + lift} ${x + w * 0.68} ${top + lift * 0.2}S${x + w * 0.92} ${top - lift * 0.6} ${x + w} ${top - lift * 0.1}`
  const back = (foot: number) =>
    `C${x + w * 0.92} ${foot - lift * 0.6} ${x + w * 0.86} ${foot - lift * 0.4} ${x + w * 0.68} ${foot + lift * 0.2}S${x + w * 0.3} ${foot - lift} ${x} ${foot}`
  const fold = `M${x + w * 0.42} ${y + lift * 0.1}C${x + w * 0.5} ${y + lift * 0.5} ${x + w * 0.58} ${y + lift * 0.5} ${x + w * 0.68} ${y + lift * 0.2}V${y + h + lift * 0.2}C${x + w * 0.58} ${y + h + lift * 0.5} ${x + w * 0.5} ${y + h + lift * 0.5} ${x + w * 0.42} ${y + h + lift * 0.1}Z`
  const cloth = `M${x} ${y}${wave(y)}L${x + w} ${y + h - lift * 0.1}${back(y + h)}Z`
  return (
    rect(x - 12, y - 30, 14, 1330, ink.dark) +
    circle(x - 5, y - 40, 17, ink.second) +
    `<defs><clipPath id="cloth${index}"><path d="${cloth}"/></clipPath></defs>` +
    path(cloth, cloths[index]!) +
    `<g clip-path="url(#cloth${index})">${rect(x, y - 100, 64, h + 200, trims[index]!)}</g>` +
    path(fold, ink.dark, 0.16)
  )
}

function city({ ink, random }: Brush) {
  const blocks = times(19, (i) => {
    const tall = between(random, 90, 250)
    const x = i * 132 - 30
    const door = path(`M${x + 50} 1510v-44a16 18 0 0 1 32 0v44Z`, ink.mid, 0.8)
    const windows = times(2, (n) => rect(x + 28 + n * 58, 1510 - tall + 34, 18, 26, ink.mid, 0.7))
    const dome = random() < 0.22 ? circle(x + 66, 1510 - tall, 44, ink.second) : ''
    return dome + rect(x, 1510 - tall, 133, tall, i % 2 ? ink.light : ink.skyLow) + windows + door
  })
  const tower = rect(1985, 1010, 120, 500, ink.mid) + rect(1970, 1000, 150, 26, ink.near)
  return tower + rect(2018, 930, 54, 76, ink.mid) + circle(2045, 928, 30, ink.second) + blocks
}
