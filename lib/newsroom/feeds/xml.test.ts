import { expect, test } from 'vitest'
import { escapeXml, xml, xmlDocument } from './xml.ts'

test('text is escaped once', () => {
  expect(escapeXml(`<b> & "x" 'y'`)).toBe('&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;')
  expect(escapeXml('&amp;')).toBe('&amp;amp;')
})

test('what XML cannot hold is left out: controls of word processors, halves of surrogate pairs', () => {
  expect(escapeXml('a\u000b\u0000\u001f\ufffe\uffffb')).toBe('ab')
  expect(escapeXml('a\ud83d b\ude00 c')).toBe('a b c')
})

test('tabs, line breaks, emoji and marks of direction stay', () => {
  const text = 'a\t\n\r😀 \u200f\u200e\u2067 لِكُلٍّ'
  expect(escapeXml(text)).toBe(text)
})

test('parts are escaped, parts that are XML are not, nothing stays nothing', () => {
  const inner = xml`<b>${'<'}</b>`
  expect(xml`<a x="${'"'}">${inner}${null}${undefined}${[1, 'é', inner]}</a>`.text).toBe(
    '<a x="&quot;"><b>&lt;</b>1é<b>&lt;</b></a>',
  )
})

test('a document says that it is UTF-8', () => {
  expect(xmlDocument(xml`<a/>`)).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a/>\n')
})
