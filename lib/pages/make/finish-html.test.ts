import { expect, test } from 'vitest'
import { html } from '../testing/test-app.ts'
import { finishHtml } from './finish-html.ts'

test('what readers get has no script, no runtime, one style sheet, and says nothing to the edge', () => {
  const { html: finished, tags, style, flaws } = finishHtml(html('نص', 'r:2026/1 site'))
  expect(finished).toBe(
    '<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charSet="utf-8"/>' +
      '<link rel="stylesheet" href="/_next/static/chunks/one+two.css">' +
      '<title>نص</title></head><body><main>نص' +
      '<script type="application/ld+json">{"@type":"WebSite"}</script></main></body></html>',
  )
  expect(tags).toEqual(['r:2026/1', 'site'])
  expect(style).toBe('/_next/static/chunks/one+two.css')
  expect([...flaws]).toEqual([])
})

test('text that looks like markup of the runtime stays what it is', () => {
  const text = '<p>&lt;script&gt;x&lt;/script&gt; &lt;!--$?--&gt; onclick=</p>'
  const { html: finished, flaws } = finishHtml(html('a', 'site', text))
  expect(finished).toContain(text)
  expect([...flaws]).toEqual([])
})

test('a page may say its status', () => {
  const meta = '<meta name="document:status" content="410"/>'
  expect(finishHtml(html('a', 'site', meta))).toMatchObject({ status: 410 })
  expect(finishHtml(html('a', 'site', meta)).html).not.toContain('document:')
})

test.each([
  ['pending', '<!--$?--><template id="B:0"></template><p>wait</p><!--/$-->'],
  ['pending', '<div hidden id="S:0"><p>late</p></div>'],
  ['pending', '<!--$~-->'],
  ['failed', '<!--$!--><template data-dgst="123"></template><!--/$-->'],
  ['needs_script', '<button onclick="x()">b</button>'],
  ['needs_script', '<form action="javascript:throw new Error()"></form>'],
  ['needs_script', '<a href=" JavaScript:void(0)">a</a>'],
  ['needs_script', '<noscript>turn it on</noscript>'],
])('unfit, because %s: %s', (flaw, markup) => {
  expect([...finishHtml(html('a', 'site', markup)).flaws]).toContain(flaw)
})

test('unfit, because it breaks off or is the app’s own error', () => {
  const whole = html('a', 'site')
  expect([...finishHtml(whole.slice(0, -20)).flaws]).toEqual(['incomplete'])
  expect([...finishHtml(whole.replace('<html', '<html id="__next_error__"')).flaws]).toEqual([
    'failed',
  ])
})
