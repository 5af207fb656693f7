import { expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import type { Accent } from '#lib/newsroom/site.ts'
import { accentInks, mix, readable } from './colours.ts'

test('a colour that can be read on paper stays', () => {
  expect(readable('#0B5C4A')).toBe('#0b5c4a')
})

test('a light colour is darkened until it can be read', () => {
  expect(readable('#ffd700')).toMatch(/^#[0-9a-f]{6}$/)
  expect(readable('#ffd700') < '#a00000').toBe(true)
  expect(readable('#ffffff')).not.toBe('#ffffff')
})

test.each(['', 'red', 'url(x)', '#12345', '#0b5c4a;'])('%j is no colour', (given) => {
  expect(readable(given)).toBe('#0b5c4a')
})

test('inks are mixed by share', () => {
  expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080')
})

test('an accent is the same here and on the pages', () => {
  const css = readFileSync('components/tokens.css', 'utf8')
  const onPages = css.matchAll(
    /\[data-accent=['"]?(\w+)['"]?\][^}]*?--brand:\s*light-dark\((#\w{6})/g,
  )
  for (const [, accent, colour] of onPages)
    expect([accent, colour]).toEqual([accent, accentInks[accent as Accent]])
  for (const colour of Object.values(accentInks)) expect(readable(colour)).toBe(colour)
})
