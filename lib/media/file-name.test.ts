import { expect, test } from 'vitest'
import { cleanFileName } from './file-name.ts'

test.each([
  ['plain.jpg', 'plain.jpg'],
  ['صورة الاجتماع.jpg', 'صورة الاجتماع.jpg'],
  ['../../etc/passwd.png', 'passwd.png'],
  ['C:\\Users\\me\\a.webp', 'a.webp'],
  ['photo\u202egpj.exe.jpg', 'photogpj.exe.jpg'],
  ['\u2066a\u2069\u200f\u0000\u001b[31m.jpg', 'a[31m.jpg'],
  ['e\u0301te\u0301.jpg', 'été.jpg'],
  ['می\u200cخواهم.jpg', 'می\u200cخواهم.jpg'],
  ['a\nb\tc.jpg', 'abc.jpg'],
  ['.htaccess', 'htaccess'],
  ['..', ''],
  ['a"b<c>|*?.jpg', 'a_b_c____.jpg'],
])('%j is shown as %j', (name, shown) => {
  expect(cleanFileName(name)).toBe(shown)
})

test('a long name is cut between letters and keeps its extension', () => {
  const shown = cleanFileName(`${'👨‍👩‍👧'.repeat(50)}.jpeg`)
  expect(shown.length).toBeLessThanOrEqual(120)
  expect(shown).toMatch(/^(👨‍👩‍👧)+\.jpeg$/u)
})
