import { expect, test } from 'vitest'
import { withoutScripts } from './without-scripts.ts'

const page = (more: string) =>
  `<!DOCTYPE html><html lang="ar"><head><link rel="stylesheet" href="/a.css"><link rel="preload" as="script" href="/a.js"><script src="/a.js" async=""></script></head><body><main><form method="post" action="/x"><button>نعم</button></form>${more}</main><script>self.__next_f.push([1,"سر"])</script></body></html>`

test('scripts and what is for them go, all else stays', () => {
  const plain = withoutScripts(page('<p>نص <!-- --> آخر</p>'))!
  expect(plain).not.toMatch(/script|سر|<!--/)
  expect(plain).toContain('<link rel="stylesheet" href="/a.css">')
  expect(plain).toContain('<form method="post" action="/x"><button>نعم</button></form>')
  expect(plain).toContain('<p>نص  آخر</p>')
})

test('a page that broke off is none', () => {
  expect(withoutScripts(page('<p>نص</p>').slice(0, -30))).toBeNull()
  expect(withoutScripts('')).toBeNull()
})
