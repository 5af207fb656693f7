import { expect, test } from 'vitest'
import { agreeOnType, imageTypeOf } from './image-type.ts'

const starts = {
  jpeg: Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF\0\x01', 'latin1'),
  png: Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
  webp: Buffer.from('RIFF\x24\0\0\0WEBPVP8 ', 'latin1'),
  wave: Buffer.from('RIFF\x24\0\0\0WAVEfmt ', 'latin1'),
  gif: Buffer.from('GIF89a\x01\0\x01\0\0\0', 'latin1'),
  svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
  html: Buffer.from('<!doctype html><script>'),
}

test('the first bytes say what a file is', () => {
  const types = Object.entries(starts).map(([name, start]) => [name, imageTypeOf(start)])
  expect(Object.fromEntries(types)).toEqual({
    jpeg: 'image/jpeg',
    png: 'image/png',
    webp: 'image/webp',
    wave: null,
    gif: null,
    svg: null,
    html: null,
  })
})

test.each([
  ['photo.jpg', 'image/jpeg', 'jpeg'],
  ['PHOTO.JPEG', 'IMAGE/JPEG', 'jpeg'],
  ['صورة.png', 'image/png; charset=binary', 'png'],
  ['a.b.webp', 'image/webp', 'webp'],
] as const)('%s as %s is accepted', (name, claimed, start) => {
  expect(agreeOnType(starts[start], name, claimed).ok).toBe(true)
})

test.each([
  ['a PNG named .jpg', 'a.jpg', 'image/jpeg', 'png', 'photo.disguised'],
  ['a PNG named .jpg and declared as PNG', 'a.jpg', 'image/png', 'png', 'photo.disguised'],
  ['a JPEG declared as PNG', 'a.jpg', 'image/png', 'jpeg', 'photo.disguised'],
  ['a JPEG declared as nothing', 'a.jpg', '', 'jpeg', 'photo.disguised'],
  ['a JPEG without extension', 'jpg', 'image/jpeg', 'jpeg', 'photo.disguised'],
  ['a JPEG named .jpg.html', 'a.jpg.html', 'image/jpeg', 'jpeg', 'photo.disguised'],
  ['HTML named .jpg', 'a.jpg', 'image/jpeg', 'html', 'photo.unsupported_type'],
  ['SVG', 'a.svg', 'image/svg+xml', 'svg', 'photo.unsupported_type'],
  ['SVG named .png', 'a.png', 'image/png', 'svg', 'photo.unsupported_type'],
  ['GIF', 'a.gif', 'image/gif', 'gif', 'photo.unsupported_type'],
] as const)('%s is refused', (_case, name, claimed, start, code) => {
  expect(agreeOnType(starts[start], name, claimed)).toMatchObject({
    ok: false,
    problems: [{ code }],
  })
})
