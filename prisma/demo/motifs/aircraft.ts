import { cloud, haze, peaks, sky, sun } from './landscape.ts'
import { between, path, placed, rect, stroke, width } from './paint.ts'
import type { Brush } from './paint.ts'

/** An airliner climbing past the sun, above clouds and peaks. */
export function aircraft(brush: Brush) {
  const { ink, random } = brush
  const x = between(random, 1080, 1420)
  return [
    sky(brush),
    sun(brush, x + 330, 520, 290),
    cloud(120, 330, 460, ink.light, 0.5),
    cloud(1900, 900, 480, ink.light, 0.4),
    peaks(brush, 1440, 330, ink.far, ink.mid, ink.light),
    haze(brush, 1180, 280),
    peaks(brush, 1570, 230, ink.mid, ink.near),
    cloud(-60, 1440, 900, ink.light, 0.85),
    cloud(900, 1510, 1000, ink.light, 0.92),
    cloud(1750, 1430, 820, ink.light, 0.8),
    rect(0, 1560, width, 40, ink.light, 0.92),
    placed(x, 640, 1.35, stroke('M-1300 74H-420', ink.light, 12, 0.55) + plane(brush), -14),
  ].join('')
}

function plane({ ink }: Brush) {
  return (
    path('M30 10L-150 -190Q-166 -206 -196 -204L-120 10Z', ink.mid) +
    path('M-452 -20L-596 -222Q-604 -234 -540 -230L-330 -22Z', ink.accent) +
    path(
      'M-520 12C-300 -58 260 -66 420 -44C520 -30 570 4 570 20C570 44 480 66 380 70H-240C-380 66 -480 44 -520 12Z',
      ink.light,
    ) +
    path(
      'M-520 12C-470 40 -380 66 -240 70H380C480 66 570 44 570 24C420 44 -200 46 -520 12Z',
      ink.near,
      0.35,
    ) +
    path('M438 -40Q512 -24 540 -2L452 -4Z', ink.dark) +
    windows(ink.dark) +
    path('M120 44L-190 260Q-214 276 -256 272L-90 44Z', ink.dark) +
    path('M-430 34L-560 104Q-576 112 -604 108L-530 30Z', ink.dark) +
    `<ellipse cx="-10" cy="150" rx="86" ry="30" fill="${ink.accent}"/>` +
    `<ellipse cx="66" cy="150" rx="14" ry="26" fill="${ink.dark}"/>`
  )
}

const windows = (fill: string) =>
  Array.from({ length: 26 }, (_, i) => rect(-330 + i * 27, -22, 12, 17, fill, 0.75, 6)).join('')
