// Any text that someone could paste: every form stays well-formed, and what reads it gets the text back.
import fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { expect, test } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import type { RichText } from '#lib/rich-text/schema.ts'
import { atomFeed } from '../feeds/atom.ts'
import { aFeed, aForm, anEntry, aSibling, aSite } from '../feeds/feed-factory.ts'
import { jsonFeed } from '../feeds/json-feed.ts'
import { rssFeed } from '../feeds/rss.ts'
import { newsSitemap } from '../feeds/sitemaps/news-sitemap.ts'
import { writable } from '../feeds/xml.ts'
import { aPhoto, aPublished } from '../published-factory.ts'
import { markdownDocument } from './markdown/markdown.ts'
import { newsmlDocument } from './newsml/newsml-g2.ts'
import { ninjs16Document } from './ninjs/ninjs-1-6.ts'
import { ninjsDocument } from './ninjs/ninjs.ts'
import { textDocument } from './plain-text.ts'

const nasty = fc.constantFrom(
  ']]>',
  '</script>',
  '<!--',
  '&amp;',
  '&#0;',
  '\u0000',
  '\u000b',
  '\ufffe',
  '\ud83d',
  '\udc00',
  '\u200f',
  '\u2067',
  '\u2069',
  '😀',
  '<b>',
  "'",
  '"',
  '`',
  '|',
  '\n',
)
const words = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 8 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => `س${parts.join('')}`)

const contentOf = (text: string) =>
  aPublished({
    headline: text,
    subheadline: text,
    summary: text,
    notesToEditors: text,
    boilerplate: text,
    placeName: text,
    slug: 'slug',
    topics: [{ slug: 'topic', name: text, mediaTopic: 'medtop:11001000' }],
    people: [{ slug: 'person', name: text, role: text, sameAs: text }],
    contacts: [{ name: text, role: text, email: text, phone: text }],
    photos: [aPhoto({ caption: text, alt: text, credit: text })],
    body: {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          attrs: { id: 'aaaaaaaa' },
          content: [
            { type: 'text', text, marks: [{ type: 'strong' }] },
            { type: 'text', text, marks: [{ type: 'isolate' }] },
          ],
        },
      ],
    } as RichText,
  })

const documentsOf = (text: string) => {
  const content = contentOf(text)
  const site = aSite('ar', { name: text, fullName: text, copyright: text })
  const form = aForm({ content, site, entry: { correction: text, sibling: aSibling('ar') } })
  const feed = aFeed(
    [anEntry({ content, correction: text }), anEntry({ content: null, notice: text })],
    {
      site,
      title: text,
    },
  )
  return {
    xml: [
      rssFeed(feed),
      atomFeed(feed),
      newsmlDocument(form, () => text),
      newsSitemap('https://press.example', { ar: text, en: text }, [
        { locale: 'ar', path: '/x', headline: text, firstPublishedAt: new Date(0) },
      ]),
    ],
    json: [jsonFeed(feed), ninjsDocument(form), ninjs16Document(form)],
    text: [markdownDocument(form), textDocument(form)],
  }
}

// oxlint-disable-next-line no-control-regex
const unwritten = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/

test('no text breaks a document, and none of its words is lost or escaped twice', () => {
  fc.assert(
    fc.property(words, (text) => {
      const { xml, json, text: plain } = documentsOf(text)
      for (const document of [...xml, ...json, ...plain]) {
        expect(document).not.toMatch(unwritten)
        expect(document.isWellFormed()).toBe(true)
      }
      for (const document of xml) expect(document).not.toContain(']]>')
      const [feed, ninjs] = json.map((document) => JSON.parse(document))
      expect(feed.items[0].title).toBe(writable(text))
      expect(ninjs.headlines[0].value).toBe(writable(text))
      expect(ninjs.bodies[1].value).toContain(writable(text))
      const title = /<item>\n<title>([^<]*)<\/title>/.exec(xml[0]!)![1]!
      expect(titleIn(title)).toBe(writable(text))
    }),
    { numRuns: 200 },
  )
})

/** What a reader of XML makes of escaped text. */
const titleIn = (escaped: string) => {
  const { children } = parseDocument(`<t>${escaped}</t>`, { xmlMode: true, decodeEntities: true })
  const root = children[0] as unknown as { children: { data: string }[] }
  return root.children.map(({ data }) => data).join('')
}

test('a real parser reads every XML', async () => {
  const samples = fc.sample(words, { numRuns: 12, seed: 7 })
  const files = samples.flatMap((text) => documentsOf(text).xml)
  const { valid, rawOutput } = await validateXML({
    xml: files.map((contents, index) => ({ fileName: `${index}.xml`, contents })),
    schema: [
      {
        fileName: 'any.rng',
        contents:
          '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start><define name="any"><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element></define></grammar>',
      },
    ],
    extension: 'relaxng',
    maxMemoryPages: 4096,
  })
  expect(valid ? '' : rawOutput).toBe('')
})
