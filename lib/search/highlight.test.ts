import { expect, test } from 'vitest'
import { excerpt, highlight } from './highlight.ts'

const query = (...marked: string[]) => ({ marked: new Set(marked), beginnings: [] as string[] })
const shown = (snippets: { text: string; isMatch: boolean }[]) =>
  snippets.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

test('the original is marked, with its vowel signs and clitics', () => {
  expect(shown(highlight('تُعلـــن والجامِعَةُ الأَهْلِيَّةُ.', query('=جامعه')))).toBe(
    'تُعلـــن [والجامِعَةُ] الأَهْلِيَّةُ.',
  )
  expect(shown(highlight('طائرة F-16 جديدة', query('=f16')))).toBe('طائرة [F-16] جديدة')
  expect(shown(highlight('في الولايات المتحدة', query('+الولايات-المتحده')))).toBe(
    'في [الولايات] [المتحدة]',
  )
})

test('the beginning of a word that is being typed', () => {
  expect(shown(highlight('بالرباط ومراكش', { marked: new Set(), beginnings: ['=ربا'] }))).toBe(
    '[بالرباط] ومراكش',
  )
})

test('no text is lost, whatever it holds', () => {
  const text = 'بحث & تطوير: «أ < ب» 👩🏽‍🔬 ⁦معزول⁩ <script>'
  expect(
    highlight(text, query('=معزول'))
      .map((one) => one.text)
      .join(''),
  ).toBe(text)
  expect(highlight('', query())).toEqual([])
})

test('an excerpt is where most was found', () => {
  const text = `${'كلام '.repeat(50)}السفارة والسفير ${'كلام '.repeat(50)}`
  const { snippets, count } = excerpt(text, query('=سفار', '=سفير'), 10)
  expect(count).toBe(2)
  expect(shown(snippets)).toMatch(/^… (?:كلام ){2,4}\[السفارة\] \[والسفير\] .* …$/)
  expect(shown(excerpt('كلام قصير', query('=سفير')).snippets)).toBe('كلام قصير')
})
