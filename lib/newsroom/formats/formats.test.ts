// What the forms of a release have to say: the official schemas first, then what no schema knows.
import { describe, expect, test } from 'vitest'
import { isSharedHere, jsonObjections, xmlObjections } from '#lib/testing/official-schemas.ts'
import type { RichText } from '#lib/rich-text/schema.ts'
import { aForm, aSibling } from '../feeds/feed-factory.ts'
import { aPhoto } from '../published-factory.ts'
import { markdownDocument } from './markdown/markdown.ts'
import { newsmlDocument } from './newsml/newsml-g2.ts'
import { ninjs16Document } from './ninjs/ninjs-1-6.ts'
import { ninjsDocument } from './ninjs/ninjs.ts'
import { textDocument } from './plain-text.ts'

const text = (words: string, ...marks: string[]) => ({
  type: 'text' as const,
  text: words,
  ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}),
})
const line = (...content: object[]) => ({ type: 'paragraph', content })
const body = {
  type: 'doc',
  content: [
    {
      ...line(text('الرباط', 'strong'), text(' بلاغ '), text('F-16', 'isolate')),
      attrs: { id: 'aaaaaaa1' },
    },
    { ...line(text('F-16', 'isolate', 'strong'), text(' أول')), attrs: { id: 'aaaaaaa2' } },
    { type: 'heading', attrs: { id: 'aaaaaaa3', level: 2 }, content: [text('عنوان', 'emphasis')] },
    {
      type: 'quote',
      attrs: { id: 'aaaaaaa4', speaker: 'الوزير' },
      content: [line(text('قول', 'strong'))],
    },
    {
      type: 'bulletList',
      attrs: { id: 'aaaaaaa5' },
      content: [{ type: 'listItem', content: [line(text('أولاً', 'strong'))] }],
    },
    {
      type: 'table',
      attrs: { id: 'aaaaaaa6' },
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', content: [line(text('سنة'))] },
            { type: 'tableHeader', content: [line(text('عدد'))] },
          ],
        },
        {
          type: 'tableRow',
          content: [
            { type: 'tableCell', content: [line(text('2026'))] },
            { type: 'tableCell', content: [line(text('12'))] },
          ],
        },
      ],
    },
    { type: 'figure', attrs: { id: 'aaaaaaa7', assetId: aPhoto().assetId } },
  ],
} as unknown as RichText

const rich = aForm({
  content: {
    body,
    kicker: 'تمهيد',
    subheadline: 'فرعي',
    notesToEditors: 'ملاحظة',
    boilerplate: 'نبذة أولى\n\nنبذة ثانية',
    externalId: 'wp-7',
    photos: [aPhoto(), aPhoto({ assetId: '0198a9f2-7c1e-7bd4-a0c4-000000000010', credit: '' })],
    topics: [
      { slug: 'defence', name: 'الدفاع', mediaTopic: 'medtop:11001000' },
      { slug: 'own', name: 'خاص', mediaTopic: null },
    ],
    people: [
      { slug: 'someone', name: 'فلان', role: 'وزير', sameAs: 'https://example.org/someone' },
    ],
    organisations: [{ slug: 'body', name: 'هيئة', sameAs: '' }],
    contacts: [{ name: 'علان', role: 'ناطق', email: 'a@b.example', phone: '+212 5' }],
  },
  entry: { correction: 'كان الرقم 2', sibling: aSibling('ar') },
})
const bare = aForm({
  content: { summary: '', placeName: null, placeSlug: null, datelineDate: null, topics: [] },
  site: { ...rich.site, email: '', phone: '', copyright: '' },
})
const english = aForm({
  content: { locale: 'en', originalLocale: 'ar' },
  entry: { sibling: aSibling('en') },
})
const names = (kind: string, slug: string, locale: string) =>
  kind === 'topic' && slug === 'defence' ? ({ ar: 'الدفاع', en: 'Defence' }[locale] ?? null) : null
const newsml = (form = rich) => newsmlDocument(form, names)

describe.skipIf(!isSharedHere)('as its schema wants it:', () => {
  test.each([
    ['rich', rich],
    ['bare', bare],
    ['English', english],
  ])('%s', async (_name, form) => {
    expect(jsonObjections(ninjsDocument(form), 'ninjs-3.1')).toEqual([])
    expect(jsonObjections(ninjs16Document(form), 'ninjs-1.6')).toEqual([])
    expect(await xmlObjections(newsml(form), 'newsml')).toBe('')
  })

  test('a schema objects to what is wrong', async () => {
    expect(
      jsonObjections(ninjsDocument(rich).replace('"slugline"', '"versioncreated"'), 'ninjs-3.1'),
    ).not.toEqual([])
    expect(
      jsonObjections(ninjs16Document(rich).replace('"slugline"', '"headlines"'), 'ninjs-1.6'),
    ).not.toEqual([])
    const unordered = newsml()
      .replace('<pubStatus qcode="stat:usable"/>', '')
      .replace('<itemMeta>', '<itemMeta><pubStatus qcode="stat:usable"/>')
    expect(await xmlObjections(unordered, 'newsml')).toContain('itemClass')
  })
})

const ninjs = JSON.parse(ninjsDocument(rich))
const flat = JSON.parse(ninjs16Document(rich))
const valueOf = (list: { role: string; value: string }[], role: string) =>
  list.find((one) => one.role === role)?.value

test('nothing that is public is under embargo or withheld', () => {
  for (const document of [ninjsDocument(rich), ninjs16Document(rich), newsml()]) {
    expect(document).not.toMatch(/embargo/i)
    expect(document).not.toContain('withheld')
  }
})

describe('ninjs 3.1', () => {
  test('number and language are its name, and the count of publications its version, as text', () => {
    expect(ninjs).toMatchObject({
      uri: 'tag:press.example,2026:145:ar',
      version: '3',
      pubStatus: 'usable',
      language: 'ar',
      firstCreated: '2026-08-05T14:07:00.000Z',
      contentCreated: '2026-08-05T00:00:00+01:00',
      located: 'الرباط',
      standard: { name: 'ninjs', version: '3.1' },
    })
    expect(ninjs.altIds).toContainEqual({ role: 'external', value: 'wp-7' })
  })

  test('headlines and descriptions have roles', () => {
    expect(valueOf(ninjs.headlines, 'main')).toBe('بلاغ بشأن اللقاء')
    expect(valueOf(ninjs.headlines, 'subheadline')).toBe('فرعي')
    expect(valueOf(ninjs.descriptions, 'summary')).toBe('ملخص البلاغ')
    expect(valueOf(ninjs.descriptions, 'correction')).toBe('تصحيح: كان الرقم 2')
    expect(valueOf(ninjs.descriptions, 'boilerplate')).toContain('نبذة أولى')
    expect(ninjs.edNote).toBe('تصحيح: كان الرقم 2\n\nملاحظة')
  })

  test('the body is there as HTML and as text, with the boilerplate at its end', () => {
    const [html, plain] = ninjs.bodies
    expect([html.contentType, plain.contentType]).toEqual(['text/html', 'text/plain'])
    expect(html.value).toMatch(/<p>نبذة ثانية<\/p>$/)
    expect(html.value).toContain('<ul><li>أولاً</li></ul>')
    expect(plain.value).toMatch(/نبذة ثانية$/)
    expect(plain.charCount).toBe(plain.value.length)
    expect(html.wordCount).toBeGreaterThan(5)
  })

  test('who and what it names has the identifier of both languages', () => {
    expect(ninjs.subjects).toEqual([
      { name: 'الدفاع', rel: 'about', uri: 'http://cv.iptc.org/newscodes/mediatopic/11001000' },
      { name: 'خاص', rel: 'about', uri: 'https://press.example/topics/own' },
    ])
    expect(ninjs.people).toMatchObject([
      { name: 'فلان', rel: 'about', uri: 'https://example.org/someone' },
      {
        name: 'علان',
        rel: 'contact',
        contactInfo: [{ value: 'a@b.example' }, { value: '+212 5' }],
      },
    ])
    expect(ninjs.organisations).toMatchObject([
      {
        rel: 'issuer',
        contactInfo: expect.arrayContaining([
          expect.objectContaining({ value: 'press@press.example' }),
        ]),
      },
      { rel: 'about', uri: 'https://press.example/organisations/body' },
    ])
    expect(ninjs.places).toMatchObject([{ name: 'الرباط', rel: 'dateline' }])
    expect(ninjs.genres[0].uri).toBe('http://cv.iptc.org/newscodes/genre/Press_Release')
    expect(ninjs.infoSources).toMatchObject([{ role: 'issuer', name: rich.site.fullName }])
  })

  test('photos and the translation are associations', () => {
    const [first, second, translation] = ninjs.associations
    expect(first).toMatchObject({
      name: 'picture-1',
      type: 'picture',
      by: 'المكتب الصحفي',
      language: 'ar',
      descriptions: [
        { role: 'caption', value: 'المشاركون في اللقاء' },
        { role: 'altText', value: 'رجلان يتصافحان' },
      ],
    })
    expect(first.renditions.map(({ width }: { width: number }) => width)).toEqual([2400, 1600])
    expect(first.renditions[0]).toMatchObject({ contentType: 'image/jpeg', sizeInBytes: 900 })
    expect(second).not.toHaveProperty('by')
    expect(translation).toMatchObject({
      rel: 'translation',
      language: 'en',
      uri: 'tag:press.example,2026:145:en',
    })
  })
})

describe('ninjs 1.6', () => {
  test('the flat form says the same under the old names', () => {
    expect(flat).toMatchObject({
      uri: ninjs.uri,
      version: '3',
      headline: 'بلاغ بشأن اللقاء',
      headline_subheadline: 'فرعي',
      description_text: 'ملخص البلاغ',
      description_correction: 'تصحيح: كان الرقم 2',
      body_html: ninjs.bodies[0].value,
      body_text: ninjs.bodies[1].value,
      byline: rich.site.fullName,
      subject: [
        { code: '11001000', scheme: 'http://cv.iptc.org/newscodes/mediatopic/' },
        { code: 'own' },
      ],
      person: [
        { code: 'someone' },
        { rel: 'contact', contactinfo: [{ value: 'a@b.example' }, {}] },
      ],
      associations: {
        featuremedia: { type: 'picture', renditions: { web: { width: 1600 } } },
        translation_en: { uri: 'tag:press.example,2026:145:en' },
      },
    })
    for (const modern of ['headlines', 'bodies', 'standard', 'pubStatus'])
      expect(flat).not.toHaveProperty(modern)
  })
})

describe('NewsML-G2', () => {
  test('a release and language is one item, each publication a version of it', () => {
    expect(newsml()).toMatch(/<newsItem [^>]*guid="tag:press.example,2026:145:ar" version="3"/)
    expect(newsml()).toMatch(/standardversion="2.35" conformance="power"\s+xml:lang="ar" dir="rtl"/)
    expect(newsml(english)).toMatch(/xml:lang="en" dir="ltr"/)
    expect(newsml()).toContain('<pubStatus qcode="stat:usable"/>')
  })

  test('a correction is signalled and told; without one there is no signal', () => {
    expect(newsml()).toContain('<signal qcode="sig:correction"/>')
    expect(newsml()).toMatch(/<edNote roleuri="[^"]*:correction">تصحيح: كان الرقم 2<\/edNote>/)
    expect(newsml(bare)).not.toContain('<signal')
  })

  test('an original leads to its translation, a translation to its original', () => {
    expect(newsml()).toContain(
      '<link reluri="https://schema.org/workTranslation" residref="tag:press.example,2026:145:en"',
    )
    expect(newsml(english)).toContain(
      '<link reluri="https://schema.org/translationOfWork" residref="tag:press.example,2026:145:ar"',
    )
    expect(newsml(bare)).not.toContain('Translation"')
  })

  test('a subject has its name in both languages, the own one first', () => {
    expect(newsml()).toContain(
      '<subject type="cpnat:abstract" qcode="medtop:11001000"><name xml:lang="ar">الدفاع</name><name xml:lang="en">Defence</name></subject>',
    )
  })

  test('only aliases of the catalogue are used', () => {
    const known = ['ninat', 'stat', 'sig', 'genre', 'medtop', 'cpnat', 'rnd']
    for (const [, alias] of newsml().matchAll(/(?:qcode|type|role|rendition)="([a-z]+):/g))
      expect(known).toContain(alias)
  })

  test('every part of the body begins with its own words, so that parsers which look no deeper lose none', () => {
    const xhtml = /<body>\n(.*)\n<\/body>/s.exec(newsml())![1]!
    const parts = xhtml.split('\n').filter((part) => !part.startsWith('<figure>'))
    expect(parts.length).toBeGreaterThan(8)
    for (const part of parts) expect(part).toMatch(/^<(p|h2|h3|blockquote)>[^<\s]/)
    expect(xhtml).toContain('<p>\u2066F-16\u2069 أول</p>')
    expect(xhtml).toContain('<p>الرباط بلاغ <bdi dir="ltr">F-16</bdi></p>')
    expect(xhtml).toContain('<p>• أولاً</p>')
    expect(xhtml).toContain('<p>سنة | عدد</p>')
  })

  test('photos are remote, by name, type, size and measure', () => {
    expect(newsml()).toMatch(
      /<remoteContent rendition="rnd:highRes" href="https:\/\/press.example\/files\/a{64}\/[^"]*" contenttype="image\/jpeg" size="900" width="2400" height="1600"/,
    )
  })
})

describe('Markdown and text', () => {
  const markdown = markdownDocument(rich)

  test('one heading, then what the page says in its order', () => {
    expect(markdown.match(/^# /gm)).toHaveLength(1)
    const order = [
      '# بلاغ بشأن',
      '**فرعي**',
      '> **تصحيح',
      '2026/145',
      '— **الرباط**',
      '## عنوان'.slice(0, 3),
      '> **قول**',
      '- **أولاً**',
      '| سنة | عدد |',
      '## ملاحظات',
      '## نبذة',
      '## للتواصل',
      'https://press.example/releases',
    ]
    const places = order.map((part) => markdown.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
  })

  test('text cannot become a mark', () => {
    const content = {
      headline: '*a* [b](c) <d> `e` #f',
      body: {
        ...body,
        content: [{ ...line(text('# no heading')), attrs: { id: 'aaaaaaa1' } }],
      } as RichText,
      placeName: null,
      datelineDate: null,
    }
    const written = markdownDocument(aForm({ content }))
    expect(written).toContain('# \\*a\\* \\[b\\](c) \\<d\\> \\`e\\` #f')
    expect(written).toContain('\n\\# no heading')
  })

  test('plain text has neither marks nor tags', () => {
    const plain = textDocument(rich)
    expect(plain).toContain('الرباط، 5 غشت 2026 — الرباط بلاغ F-16')
    expect(plain).toContain('تصحيح: كان الرقم 2')
    expect(plain).toContain('على الموقع: https://press.example/releases/2026/145/')
    expect(plain).not.toMatch(/[<>*]/)
  })
})
