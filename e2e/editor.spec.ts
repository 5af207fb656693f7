// What comes out of the clipboard, in a real browser: the cleaning needs its HTML parser.
import { expect, test } from '@playwright/test'
import { build } from 'vite'
import type { Rolldown } from 'vite'

type Paste = { cleanPastedHtml: (html: string) => string }
let script = ''

test.beforeAll(async () => {
  const entry = new URL('../components/admin/editor/paste.ts', import.meta.url).pathname
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'paste' } },
  })
  const [output] = built as Rolldown.RolldownOutput[]
  script = output!.output[0].code
})

const word = (body: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {font-family:"Calibri"} --></style><!--[if gte mso 9]><xml></xml><![endif]--></head>
<body lang=EN-US dir=RTL style='tab-interval:.5in'><!--StartFragment-->${body}<!--EndFragment--></body></html>`

const wordItem = (level: number, drawn: string, text: string) =>
  `<p class=MsoListParagraphCxSpMiddle dir=RTL style='text-indent:-.25in;mso-list:l0 level${level} lfo1'>` +
  `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${drawn}` +
  `<span>&nbsp;&nbsp; </span></span></span><![endif]><span lang=AR-MA>${text}<o:p></o:p></span></p>`

const cases: [name: string, pasted: string, cleaned: string][] = [
  [
    'a paragraph from Word keeps its words and its stress',
    word(`<p class=MsoNormal dir=RTL style='direction:rtl'><span style='font-size:14.0pt'>ترأس <b>الفريق
أول</b> الاجتماع ، مع <i>ممثلي</i> <span dir=LTR>NATO</span><span dir=RTL></span>\u200f.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>`),
    '<p>ترأس <strong>الفريق أول</strong> الاجتماع، مع <em>ممثلي</em> NATO.</p>',
  ],
  [
    'lists from Word are lists again',
    word(
      wordItem(1, '·', 'أول') + wordItem(2, 'o', 'فرعي') + wordItem(1, '·', 'ثان') + '<p>فاصل</p>',
    ),
    '<ul><li><p>أول</p><ul><li><p>فرعي</p></li></ul></li><li><p>ثان</p></li></ul><p>فاصل</p>',
  ],
  [
    'numbered lists from Word too',
    word(wordItem(1, '1.', 'أولا') + wordItem(1, '2.', 'ثانيا')),
    '<ol><li><p>أولا</p></li><li><p>ثانيا</p></li></ol>',
  ],
  [
    'a drawn bullet without a list is an item',
    '<p class=MsoListParagraph>·&nbsp; بند</p>',
    '<ul><li><p>بند</p></li></ul>',
  ],
  [
    'comments from Word go',
    word(`<p>نص<span class=MsoCommentReference><a href="#_msocom_1">[م1]</a></span></p>
<div style='mso-element:comment-list'><p>تعليق</p></div>`),
    '<p>نص</p>',
  ],
  [
    'headings become the two that we have',
    '<h1>أ</h1><h3>ب</h3><h5><b>ج</b></h5>',
    '<h2>أ</h2><h3>ب</h3><h3>ج</h3>',
  ],
  [
    'Google Docs: bold by style, lists beside items',
    '<b style="font-weight:normal;" id="docs-internal-guid-1"><p><span style="font-weight:700">غليظ</span></p>' +
      '<ul><li><p>بند</p></li><ul><li><p>فرعي</p></li></ul></ul></b>',
    '<p><strong>غليظ</strong></p><ul><li><p>بند</p><ul><li><p>فرعي</p></li></ul></li></ul>',
  ],
  [
    'pictures leave nothing behind',
    '<p>نص</p><p><a href="https://a.ma"><img src=x onerror=alert(1)></a></p><figure><img src=x><figcaption>ت</figcaption></figure>',
    '<p>نص</p>',
  ],
  [
    'links that run something lose their address',
    '<p><a href="javascript:alert(1)">أ</a><a href=" java\nscript:x">ب</a><a href="data:text/html,x">ج</a>' +
      '<a href="https://a.ma/?b=1&amp;c" onclick="x()">د</a></p>',
    '<p>أبج<a href="https://a.ma/?b=1&amp;c">د</a></p>',
  ],
  [
    'scripts, frames and drawings go',
    '<p>أ<script>alert(1)</script><svg onload=alert(1)><text>x</text></svg></p><iframe src=x></iframe>',
    '<p>أ</p>',
  ],
  [
    'text that looks like markup stays text',
    '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
    '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  ],
  [
    'presentation forms and direction marks are cleaned',
    '<p>\u202bﺍﻟﻘﻮﺍﺕ\u202c \u2068أحمد\u2069</p>',
    '<p>القوات أحمد</p>',
  ],
  [
    'two line breaks are a new paragraph, one stays',
    '<div>أ<br><br>ب<br>ج</div>',
    '<p>أ</p><p>ب<br>ج</p>',
  ],
  [
    'tables stay, and are made even',
    '<table border=1><tr><th colspan=2>أ</th></tr><tr><td>ب</td><td><p>ج</p></td></tr></table>',
    '<table><tr><th><p>أ</p></th><td><p></p></td></tr><tr><td><p>ب</p></td><td><p>ج</p></td></tr></table>',
  ],
  [
    'tables that only lay out a mail go',
    '<table><tr><td><p>أ</p><p>ب</p></td></tr></table>',
    '<p>أ</p><p>ب</p>',
  ],
]

for (const [name, pasted, cleaned] of cases) {
  test(name, async ({ page }) => {
    await page.addScriptTag({ content: script })
    const result = await page.evaluate(
      (html) => (globalThis as unknown as { paste: Paste }).paste.cleanPastedHtml(html),
      pasted,
    )
    expect(result).toBe(cleaned)
  })
}
