import {
  between,
  circle,
  gradient,
  height,
  path,
  polygon,
  rect,
  stroke,
  times,
  width,
} from './paint.ts'
import type { Brush } from './paint.ts'
import { zellij } from './zellij.ts'

/** A lectern with three microphones, waiting, before rows of listeners. */
export function conference(brush: Brush) {
  const { ink } = brush
  return [
    `<defs>${gradient('wall', ink.mid, ink.near)}${gradient('wood', ink.accent, ink.dark)}</defs>`,
    rect(0, 0, width, height, 'url(#wall)'),
    zellij({ x: 560, y: 0, w: 1280, h: 1120 }, 160, ink.far, 0.2),
    times(3, (i) => rect(90 + i * 150, 0, 78, 1120, ink.dark, 0.3)),
    times(3, (i) => rect(1932 + i * 150, 0, 78, 1120, ink.dark, 0.3)),
    arch(brush),
    polygon(
      [
        [760, 0],
        [1640, 0],
        [2060, 1180],
        [340, 1180],
      ],
      ink.light,
      0.1,
    ),
    polygon(
      [
        [980, 0],
        [1420, 0],
        [1700, 1180],
        [700, 1180],
      ],
      ink.light,
      0.12,
    ),
    rect(0, 1110, width, 490, ink.near),
    `<ellipse cx="1200" cy="1120" rx="760" ry="74" fill="${ink.second}" opacity="0.9"/>`,
    lectern(brush),
    `<g opacity="0.62">${audience(brush, 1330, 86, ink.dark, 9)}</g>`,
    audience(brush, 1450, 118, ink.dark, 6),
  ].join('')
}

const arch = ({ ink }: Brush) =>
  path('M700 1120V560C700 300 900 180 1200 90C1500 180 1700 300 1700 560V1120Z', ink.skyLow, 0.92) +
  path('M760 1120V575C760 345 930 235 1200 155C1470 235 1640 345 1640 575V1120Z', ink.skyTop) +
  circle(1200, 560, 210, ink.sun, 0.95)

function lectern({ ink }: Brush) {
  return (
    polygon(
      [
        [1030, 1120],
        [1370, 1120],
        [1340, 700],
        [1060, 700],
      ],
      'url(#wood)',
    ) +
    polygon(
      [
        [1200, 1120],
        [1370, 1120],
        [1340, 700],
        [1200, 700],
      ],
      ink.dark,
      0.25,
    ) +
    polygon(
      [
        [980, 700],
        [1420, 700],
        [1390, 640],
        [1010, 640],
      ],
      ink.light,
    ) +
    rect(980, 700, 440, 34, ink.second) +
    circle(1200, 880, 62, ink.second) +
    circle(1200, 880, 44, ink.accent) +
    rect(960, 1090, 480, 46, ink.dark) +
    microphone(1200, 650, 0, ink.dark) +
    microphone(1120, 660, -22, ink.dark) +
    microphone(1280, 660, 22, ink.dark)
  )
}

const microphone = (x: number, y: number, lean: number, fill: string) =>
  `<g transform="translate(${x} ${y}) rotate(${lean})">${stroke('M0 0V-150', fill, 11)}${rect(-24, -236, 48, 100, fill, 1, 24)}${stroke('M-24 -176H24', '#ffffff', 4, 0.5)}</g>`

function audience({ random }: Brush, y: number, size: number, fill: string, seats: number) {
  const step = width / seats
  return times(seats + 1, (i) => {
    const x = i * step + between(random, -0.12, 0.12) * step
    const top = y + between(random, -26, 26)
    const shoulders = size * 1.75
    return (
      `<ellipse cx="${x}" cy="${top}" rx="${size * 0.62}" ry="${size * 0.78}" fill="${fill}"/>` +
      path(
        `M${x - shoulders} 1610Q${x - shoulders} ${top + size * 1.05} ${x - size * 0.4} ${top + size * 0.9}V${top + size * 0.4}H${x + size * 0.4}V${top + size * 0.9}Q${x + shoulders} ${top + size * 1.05} ${x + shoulders} 1610Z`,
        fill,
      )
    )
  })
}
