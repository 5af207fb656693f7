// Every pair of colours that the pages put on one another can be read: by day, by night, and with more contrast.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const sheet = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')
const tokensIn = (css: string) =>
  Object.fromEntries(
    [...css.matchAll(/--([a-z-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  )
const [plain = '', more = ''] = sheet.split('@media (prefers-contrast: more)')

const looks = {
  usual: tokensIn(plain),
  'more contrast': { ...tokensIn(plain), ...tokensIn(more.slice(0, more.indexOf('\n}'))) },
}

type Colour = [red: number, green: number, blue: number]
type Look = { tokens: Record<string, string | undefined>; isDark: boolean }

/** Understands what tokens.css is written in: hex, var(), light-dark() and color-mix(in srgb, a n%, b). */
function colourOf(value: string, look: Look): Colour {
  const hex = value.match(/^#(..)(..)(..)$/)
  if (hex) return hex.slice(1).map((part) => parseInt(part, 16)) as Colour
  const name = value.match(/^var\(--([a-z-]+)\)$/)?.[1]
  if (name) return colourOf(look.tokens[name]!, look)
  const pair = value.match(/^light-dark\((\S+), (\S+)\)$/)
  if (pair) return colourOf(pair[look.isDark ? 2 : 1]!, look)
  const mix = value.match(/^color-mix\(in srgb, (\S+) (\d+)%, (\S+)\)$/)
  if (!mix) throw new Error(`no colour: ${value}`)
  const [one, other] = [colourOf(mix[1]!, look), colourOf(mix[3]!, look)]
  const share = Number(mix[2]) / 100
  return one.map((part, at) => part * share + other[at]! * (1 - share)) as Colour
}

function luminance(colour: Colour) {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as Colour
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string, look: Look) {
  const [a, b] = [one, other].map((name) => luminance(colourOf(`var(--${name})`, look))) as [
    number,
    number,
  ]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const grounds = ['paper', 'surface', 'sunken']
const texts: [text: string, grounds: string[]][] = [
  ['ink', [...grounds, 'accent-wash', 'warn-wash', 'danger-wash']],
  ['ink-soft', [...grounds, 'accent-wash', 'warn-wash', 'danger-wash']],
  ['accent', [...grounds, 'accent-wash']],
  ['accent-ink', ['accent']],
  ['warn', [...grounds, 'warn-wash']],
  ['danger', [...grounds, 'danger-wash']],
  ['danger-ink', ['danger']],
]
const edges = ['line-strong', 'focus']

for (const [name, tokens] of Object.entries(looks))
  for (const isDark of [false, true]) {
    const look = { tokens, isDark }
    const least = name === 'usual' ? 4.5 : 7
    describe(`${name}, ${isDark ? 'dark' : 'light'}`, () => {
      test.each(texts)('%s can be read', (text, under) => {
        for (const ground of under)
          expect(contrast(text, ground, look), ground).toBeGreaterThanOrEqual(least)
      })

      test.each(edges)('%s can be seen', (edge) => {
        for (const ground of grounds)
          expect(contrast(edge, ground, look), ground).toBeGreaterThanOrEqual(3)
      })
    })
  }
