import { expect, test } from 'vitest'
import { tokensOf } from './tokens.ts'

const formsOf = (text: string) => [...tokensOf(text)].map(({ forms }) => forms.join(' '))

test.each([
  ['تُعلـــن الجامِعَةُ', ['تعلن', 'الجامعه']],
  ['و2030 سنة ٢٠٢٠', ['و', '2030', 'سنه', '2020']],
  ['12,000 و١٬٢٥٠ و10.000', ['12000', 'و', '1250', 'و', '10000']],
  ['4.2 و٤٨٫٥٪ و4,2', ['4.2', 'و', '48.5', 'و', '4.2']],
  ['F-16 وF16 وF 16', ['f16 f 16', 'و', 'f16 f 16', 'و', 'f16 f 16']],
  ['وNATO بـNATO', ['و', 'nato', 'ب', 'nato']],
  ['COVID-19, G20', ['covid19 covid 19', 'g20 g 20']],
  ['40/2020 و05/08/2026', ['40', '2020', 'و', '05', '08', '2026']],
  ['إلى الرباط على علي', ['', 'الرباط', '', 'علي']],
  ['Sainsbury’s isn’t d’État', ['sainsbury', 'isnt', 'etat']],
  ['ﺍﻟﻤﻐﺮﺏ ⁦معزول⁩', ['المغرب', 'معزول']],
  ['press@nova-x.example', ['press', 'nova', 'x', 'example']],
])('%s', (text, forms) => expect(formsOf(text)).toEqual(forms))

test('each token stands where it stands in the original', () => {
  const text = '«الجامِعَةُ» في F-16.'
  expect([...tokensOf(text)].map(({ start, end }) => text.slice(start, end))).toEqual([
    'الجامِعَةُ',
    'في',
    'F-16',
  ])
})

test('a word of thousands of letters is cut to what the index can keep', () => {
  expect(formsOf('ب'.repeat(5000))[0]).toHaveLength(64)
})
