import { cloud, hills, sky, sun } from './landscape.ts'
import { between, path, placed, rect, stroke, times, width } from './paint.ts'
import type { Brush } from './paint.ts'

/** Gantry cranes over a loaded ship, seen from the water. */
export function port(brush: Brush) {
  const { ink, random } = brush
  const x = between(random, 420, 900)
  return [
    sky(brush, 1130),
    sun(brush, x, 760, 210),
    cloud(1500, 260, 560, ink.light, 0.5),
    cloud(180, 380, 400, ink.light, 0.4),
    gulls(brush),
    hills(brush, 1010, 34, ink.far),
    rect(0, 1090, width, 40, ink.mid),
    stacks(brush, 1090),
    placed(560, 1120, 0.78, crane(ink.mid, ink.far)),
    placed(1180, 1120, 0.92, crane(ink.near, ink.mid)),
    placed(1880, 1120, 1.12, crane(ink.dark, ink.near)),
    rect(0, 1120, width, 480, ink.near),
    glitter(brush, x),
    placed(1010, 1262, 1, ship(brush)),
    rect(0, 1345, width, 255, ink.near),
    ripples(brush),
  ].join('')
}

function crane(fill: string, back: string) {
  const legs = 'M-120 0L-100 -620M150 0L130 -620'
  const braces = 'M-112 -230H140M-104 -430H134M-112 -230L134 -430M140 -230L-104 -430'
  const boom = 'M-420 -640H420M-100 -640L-20 -860L130 -640M-20 -860L-400 -640M-20 -860L400 -640'
  return (
    stroke('M-60 0L-44 -620M96 0L84 -620', back, 16) +
    stroke(legs, fill, 26) +
    stroke(braces, fill, 12) +
    stroke(boom, fill, 12) +
    rect(-440, -662, 880, 38, fill) +
    rect(80, -720, 130, 62, fill, 1, 8) +
    rect(-318, -626, 70, 40, fill) +
    stroke('M-300 -590V-390M-266 -590V-390', fill, 5) +
    rect(-352, -392, 138, 46, back)
  )
}

function stacks({ ink, random }: Brush, floor: number) {
  const colours = [ink.accent, ink.second, ink.mid, ink.near, ink.light]
  return times(22, (i) =>
    times(1 + Math.floor(random() * 3), (level) =>
      rect(
        i * 112 - 20,
        floor - 46 * (level + 1),
        106,
        42,
        colours[Math.floor(random() * 5)]!,
        0.9,
      ),
    ),
  )
}

function ship({ ink, random }: Brush) {
  const colours = [ink.accent, ink.second, ink.light, ink.mid, ink.far]
  const deck = times(13, (column) =>
    times(2 + Math.floor(random() * 3), (level) =>
      rect(-700 + column * 84, -150 - 50 * level, 79, 46, colours[Math.floor(random() * 5)]!),
    ),
  )
  return (
    deck +
    rect(440, -350, 170, 250, ink.light, 1, 6) +
    rect(424, -370, 202, 34, ink.accent) +
    times(3, (row) => rect(456, -310 + row * 62, 138, 22, ink.near, 0.8)) +
    rect(500, -450, 44, 84, ink.dark) +
    path('M-860 -110H760L700 90Q690 130 640 130H-700Q-750 130 -778 80Z', ink.dark) +
    path('M-796 34H718L700 90Q690 130 640 130H-700Q-750 130 -778 80Z', ink.accent) +
    rect(-846, -110, 1600, 14, ink.light, 0.85)
  )
}

const gulls = ({ ink, random }: Brush) =>
  times(6, () => {
    const [x, y] = [between(random, 900, 2100), between(random, 200, 400)]
    const w = between(random, 22, 40)
    return stroke(
      `M${x - w} ${y}q${w * 0.5} ${-w * 0.6} ${w} 0q${w * 0.5} ${-w * 0.6} ${w} 0`,
      ink.dark,
      6,
      0.7,
    )
  })

const glitter = ({ ink, random }: Brush, x: number) =>
  times(9, (i) => {
    const w = between(random, 90, 330)
    return rect(x - w / 2 + between(random, -40, 40), 1140 + i * 24, w, 9, ink.sun, 0.55, 5)
  })

const ripples = ({ ink, random }: Brush) =>
  times(36, (i) => {
    const w = between(random, 80, 360)
    return rect(
      between(random, -100, width),
      1372 + i * 6.2,
      w,
      7,
      i % 3 ? ink.mid : ink.far,
      0.5,
      4,
    )
  })
