import { expect, test } from 'vitest'
import { isOurOrigin } from './origin.ts'

const sent = (headers: Record<string, string>) => isOurOrigin(new Headers(headers))

test('our own pages may send forms', () => {
  expect(sent({ origin: 'http://localhost:3000' })).toBe(true)
})

test.each([
  ['missing', {}],
  ['null', { origin: 'null' }],
  ['empty', { origin: '' }],
  ['foreign', { origin: 'https://evil.example' }],
  ['of another port', { origin: 'http://localhost:3001' }],
  ['of another scheme', { origin: 'https://localhost:3000' }],
  ['that only begins like ours', { origin: 'http://localhost:3000.evil.example' }],
  [
    'foreign with a spoofed host',
    {
      origin: 'https://evil.example',
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
    },
  ],
])('an origin that is %s is refused', (_name, headers: Record<string, string>) => {
  expect(sent(headers)).toBe(false)
})
