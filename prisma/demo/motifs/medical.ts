import { hills, peaks, sky, sun } from './landscape.ts'
import {
  between,
  circle,
  height,
  path,
  placed,
  polygon,
  rect,
  stroke,
  times,
  width,
} from './paint.ts'
import type { Brush } from './paint.ts'

/** A lit tent with a cross, people on their way to it, peaks behind. */
export function medical(brush: Brush) {
  const { ink, random } = brush
  return [
    sky(brush),
    sun(brush, between(random, 380, 760), 420, 140),
    peaks(brush, 1010, 430, ink.far, ink.mid, ink.light),
    hills(brush, 1000, 44, ink.mid),
    hills(brush, 1120, 30, ink.near),
    path(`M0 1250Q1200 1190 2400 1250V${height}H0Z`, ink.second),
    path('M1230 1240L1330 1240L1560 1600L760 1600Z', ink.light, 0.45),
    placed(1900, 1250, 0.62, tent(brush)),
    placed(1230, 1290, 1, tent(brush)),
    crates(brush),
    people(brush),
    rect(0, height - 36, width, 36, ink.dark, 0.12),
  ].join('')
}

function tent({ ink }: Brush) {
  return (
    stroke(
      'M-560 -330L-760 10M560 -330L760 10M-470 -360L-660 20M470 -360L660 20',
      ink.dark,
      6,
      0.6,
    ) +
    polygon(
      [
        [-600, 0],
        [-560, -330],
        [-300, -640],
        [300, -640],
        [560, -330],
        [600, 0],
      ],
      ink.light,
    ) +
    polygon(
      [
        [-560, -330],
        [-300, -640],
        [300, -640],
        [560, -330],
      ],
      ink.skyLow,
    ) +
    polygon(
      [
        [-560, -330],
        [-300, -640],
        [-180, -640],
        [-330, -330],
      ],
      ink.dark,
      0.08,
    ) +
    polygon(
      [
        [560, -330],
        [300, -640],
        [180, -640],
        [330, -330],
      ],
      ink.dark,
      0.08,
    ) +
    stroke('M-560 -330H560', ink.near, 10, 0.5) +
    times(8, (i) => path(`M${-560 + i * 140} -330h140l-70 44Z`, i % 2 ? ink.near : ink.accent)) +
    polygon(
      [
        [-170, 0],
        [-150, -270],
        [150, -270],
        [170, 0],
      ],
      ink.second,
    ) +
    polygon(
      [
        [-170, 0],
        [-150, -270],
        [-30, -270],
        [-120, 0],
      ],
      ink.skyLow,
    ) +
    polygon(
      [
        [170, 0],
        [150, -270],
        [30, -270],
        [120, 0],
      ],
      ink.skyLow,
    ) +
    times(2, (i) => rect(-470 + i * 720, -230, 220, 130, ink.mid, 0.55, 10)) +
    circle(0, -486, 112, ink.near) +
    path('M-26 -560h52v48h48v52h-48v48h-52v-48h-48v-52h48Z', ink.light)
  )
}

const crates = ({ ink }: Brush) =>
  [
    [290, 1300, 150],
    [450, 1330, 120],
    [330, 1180, 118],
  ]
    .map(([x, y, size]) => {
      const [cx, cy, s] = [x!, y!, size!]
      return (
        rect(cx, cy, s, s * 0.8, ink.near, 1, 8) +
        rect(cx, cy, s, s * 0.2, ink.accent, 1, 8) +
        rect(cx + s * 0.36, cy + s * 0.36, s * 0.28, s * 0.1, ink.light, 0.85, s * 0.05)
      )
    })
    .join('')

const people = ({ ink }: Brush) =>
  person(1010, 1420, 1.05, ink.accent, ink.dark) +
  person(1120, 1436, 0.72, ink.near, ink.dark) +
  person(1480, 1372, 1.0, ink.light, ink.dark) +
  person(1720, 1460, 1.12, ink.mid, ink.dark) +
  person(1830, 1452, 1.06, ink.accent, ink.dark)

const person = (x: number, y: number, size: number, coat: string, head: string) =>
  placed(
    x,
    y,
    size,
    `<ellipse cx="6" cy="4" rx="62" ry="12" fill="${head}" opacity="0.25"/>` +
      path('M-46 0C-44 -120 -40 -180 0 -186C40 -180 44 -120 46 0Z', coat) +
      path('M8 0C20 -120 16 -180 0 -186C40 -180 44 -120 46 0Z', head, 0.15) +
      circle(0, -216, 32, head),
  )
