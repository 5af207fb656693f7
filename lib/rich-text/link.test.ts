import { expect, test } from 'vitest'
import { hrefFrom, isAllowedHref } from './link.ts'

test.each([
  ['mod.gov.ma', 'https://mod.gov.ma'],
  ['mod.gov.ma:8443/a', 'https://mod.gov.ma:8443/a'],
  [' https://mod.gov.ma ', 'https://mod.gov.ma'],
  ['press@mod.gov.ma', 'mailto:press@mod.gov.ma'],
  ['tel:0537000000', 'tel:0537000000'],
])('%s is understood as an address', (typed, href) => {
  expect(hrefFrom(typed)).toBe(href)
  expect(isAllowedHref(href)).toBe(true)
})

test.each(['', 'javascript:1', 'javascript:alert(1)', 'data:text/html,x', 'two words'])(
  '«%s» is not',
  (typed) => expect(isAllowedHref(hrefFrom(typed))).toBe(false),
)
