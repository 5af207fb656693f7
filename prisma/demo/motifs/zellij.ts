import { path } from './paint.ts'

/** A field of eight-pointed stars, pale enough to stand behind people. */
export function zellij(
  box: { x: number; y: number; w: number; h: number },
  size: number,
  fill: string,
  opacity: number,
) {
  const columns = Math.ceil(box.w / size)
  const rows = Math.ceil(box.h / size)
  const star = (index: number) => {
    const x = box.x + (index % columns) * size + size / 2
    const y = box.y + Math.floor(index / columns) * size + size / 2
    return starAt(x, y, size * 0.48)
  }
  const clip = `<clipPath id="zellij"><rect x="${box.x}" y="${box.y}" width="${box.w}" height="${box.h}"/></clipPath>`
  const d = Array.from({ length: columns * rows }, (_, index) => star(index)).join('')
  return `<defs>${clip}</defs><g clip-path="url(#zellij)">${path(d, fill, opacity)}</g>`
}

function starAt(x: number, y: number, r: number) {
  const inner = r * 0.765
  const points = Array.from({ length: 16 }, (_, i) => {
    const reach = i % 2 ? inner : r
    const angle = (i * Math.PI) / 8
    return `${(x + Math.cos(angle) * reach).toFixed(1)} ${(y + Math.sin(angle) * reach).toFixed(1)}`
  })
  return `M${points.join('L')}Z`
}
