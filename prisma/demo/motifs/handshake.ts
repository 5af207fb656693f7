import { between, circle, height, path, rect, stroke, times, width } from './paint.ts'
import type { Brush } from './paint.ts'
import { zellij } from './zellij.ts'

const skins = ['#f0c39c', '#d99f73', '#b57a50', '#8a5637', '#6b3f28']

/** Two sleeves, two hands. Nobody in particular. */
export function handshake(brush: Brush) {
  const { ink, random } = brush
  const near = Math.floor(between(random, 0, 3))
  const [front, behind] = [skins[near]!, skins[near + 2]!]
  return [
    rect(0, 0, width, height, ink.skyLow),
    zellij({ x: 0, y: 0, w: width, h: height }, 200, ink.skyTop, 0.22),
    circle(1200, 800, 620, ink.sun, 0.25),
    circle(1200, 800, 500, ink.sun, 0.9),
    path('M0 1330C500 1200 900 1420 1300 1340S2100 1230 2400 1330V1600H0Z', ink.mid, 0.5),
    path('M0 1450C600 1350 1000 1500 1500 1430S2200 1400 2400 1440V1600H0Z', ink.near),
    `<g transform="rotate(4 1200 830)">${farHand(behind)}${sleeve(1690, 1, ink.accent, ink.light, ink.dark)}${nearHand(front)}${grip(behind)}${sleeve(710, -1, ink.near, ink.light, ink.dark)}</g>`,
  ].join('')
}

function sleeve(x: number, side: 1 | -1, cloth: string, cuff: string, shade: string) {
  const out = x + side * 1000
  const edge = (near: number, far: number, top: number, foot: number) =>
    `M${x + side * near} ${830 - top}L${out} ${830 - top - far}V${830 + foot + far}L${x + side * near} ${830 + foot}Z`
  return (
    path(edge(-12, 70, 158, 158), cuff) +
    path(edge(58, 90, 188, 188), cloth) +
    path(`M${x + side * 58} 900L${out} 930V1108L${x + side * 58} 1018Z`, shade, 0.22) +
    times(3, (i) => circle(x + side * (112 + i * 58), 985, 17, cuff, 0.9))
  )
}

/** The hand that comes from the far side: its palm is hidden by the near one. */
const farHand = (skin: string) =>
  path(
    'M1750 700C1620 690 1520 650 1400 668C1300 684 1180 700 1090 760L1060 930C1200 990 1420 1000 1560 968L1750 960Z',
    skin,
  ) +
  path(
    'M1750 880C1600 920 1400 930 1200 900L1180 950C1300 985 1430 990 1560 968L1750 960Z',
    '#000000',
    0.12,
  )

function nearHand(skin: string) {
  const fingers = [
    'M1130 735L1470 790',
    'M1120 812L1500 882',
    'M1100 888L1450 958',
    'M1070 956L1350 1008',
  ]
  return (
    fingers
      .toReversed()
      .map((d) => stroke(d, '#2a1a12', 92, 0.28) + stroke(d, skin, 84))
      .join('') +
    path(
      'M640 700C760 690 860 640 960 640C1050 640 1130 690 1170 740C1180 830 1150 940 1090 990C980 1020 860 980 780 965L640 960Z',
      skin,
    ) +
    path(
      'M640 900C760 915 900 960 1080 950L1070 998C980 1020 860 980 780 965L640 960Z',
      '#000000',
      0.1,
    )
  )
}

/** What closes over the near hand: a thumb above and four fingertips below. */
function grip(skin: string) {
  const thumb = 'M1520 742C1420 690 1290 636 1120 652'
  const tips = [870, 950, 1030, 1105].map((x) => `M${x + 34} 1036L${x} 950`)
  return (
    tips.map((d) => stroke(d, '#2a1a12', 78, 0.28) + stroke(d, skin, 70)).join('') +
    stroke(thumb, '#2a1a12', 98, 0.25) +
    stroke(thumb, skin, 90) +
    stroke('M1520 748L1590 800', skin, 90)
  )
}
