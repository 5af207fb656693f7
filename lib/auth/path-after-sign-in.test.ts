import { expect, test } from 'vitest'
import { pathAfterSignIn } from './path-after-sign-in.ts'

test('leads to the wished page in the person’s own language', () => {
  expect(pathAfterSignIn('/admin/releases?q=x', 'ar')).toBe('/admin/releases?q=x')
  expect(pathAfterSignIn('/en/admin/releases?q=x', 'ar')).toBe('/admin/releases?q=x')
  expect(pathAfterSignIn('/admin/users', 'en')).toBe('/en/admin/users')
})

test.each([
  undefined,
  null,
  42,
  '',
  'https://evil.example/admin',
  '//evil.example/admin/users',
  '/\\evil.example/admin',
  '/admin\\@evil.example',
  'javascript:alert(1)',
  '/admin/../..//evil.example',
  '/administrators',
  '/releases/2026/1',
  '/admin/sign-in?next=/admin/sign-in',
  '/en/admin/sign-out',
  '/admin/invitation/token',
])('leads to the desk’s first page instead of %s', (wished) => {
  expect(pathAfterSignIn(wished, 'en')).toMatch(/^\/en\/admin(?:\/@evil\.example)?$/)
})
