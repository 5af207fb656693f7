// The ornament of a card without a photo: the old tiling of eight-pointed stars and the crosses between them.

/** Two squares laid across each other. */
function star(x: number, y: number, reach: number) {
  const notch = (reach * Math.SQRT1_2) / Math.cos(Math.PI / 8)
  const points = Array.from({ length: 16 }, (_, at) => {
    const radius = at % 2 ? notch : reach
    const angle = (at * Math.PI) / 8
    return `${(x + radius * Math.cos(angle)).toFixed(2)} ${(y + radius * Math.sin(angle)).toFixed(2)}`
  })
  return `M${points.join('L')}Z`
}

type Inks = { ground: string; tile: string; line: string }

/** Rows of stars whose points touch, so many beside each other. */
export function lattice(width: number, height: number, columns: number, inks: Inks): string {
  const size = width / columns
  const half = size / 2
  const rows = Math.ceil(height / size)
  const top = (height - rows * size) / 2
  const each = (reach: number) =>
    Array.from({ length: columns * rows }, (_, at) =>
      star((at % columns) * size + half, top + Math.floor(at / columns) * size + half, reach),
    ).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="${inks.ground}"/>
    <path d="${each(half)}" fill="${inks.tile}" stroke="${inks.line}" stroke-width="1.5"/>
    <path d="${each(half * 0.5)}" fill="${inks.ground}" stroke="${inks.line}" stroke-width="1.25"/>
    <path d="${each(half * 0.2)}" fill="${inks.line}"/>
  </svg>`
}

/** What stands in for an office's emblem. */
export const emblemStar = (size: number, colour: string, ground: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">
    <path d="${star(size / 2, size / 2, size / 2)}" fill="${colour}"/>
    <path d="${star(size / 2, size / 2, size * 0.24)}" fill="none" stroke="${ground}" stroke-width="2"/>
  </svg>`
