import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { accents } from '#lib/newsroom/site.ts'

const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8')
const palette = new Map(
  [
    ...read('./accents.css').matchAll(
      /\[data-accent='(\w+)'\] \{\s*--brand: light-dark\((#\w{6}), (#\w{6})\)/g,
    ),
  ].map(([, name, light, dark]) => [name!, [light!, dark!] as const]),
)
const tokens = read('./tokens.css')
const token = (name: string) =>
  new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens)!.slice(1)

const luminance = (colour: string) => {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
const contrast = (one: string, other: string) => {
  const [less, more] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (more! + 0.05) / (less! + 0.05)
}

test('every accent that settings offer has its colour, and no other', () => {
  expect([...palette.keys()].toSorted()).toEqual([...accents].toSorted())
})

describe.each(accents)('%s', (accent) => {
  test.each(['paper', 'surface', 'sunken', 'accent-ink'])('stands out from %s', (name) => {
    const other = token(name)
    palette
      .get(accent)!
      .forEach((colour, theme) =>
        expect(contrast(colour, other[theme]!), colour).toBeGreaterThanOrEqual(4.5),
      )
  })
})
