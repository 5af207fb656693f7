import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanRichText } from './clean-rich-text.ts'
import { cleanText } from './clean-text.ts'

test.each([
  ['zero-width space', 'القوات\u200bالمسلحة', 'القواتالمسلحة'],
  ['word joiner and byte order mark', '\ufeffبلاغ\u2060', 'بلاغ'],
  ['soft hyphen', 'commu\u00adniqué', 'communiqué'],
  ['directional embeddings and overrides', '\u202bبلاغ\u202c \u202ex\u202d', 'بلاغ x'],
  ['marks that order text stay', 'C++\u200e و\u200f', 'C++\u200e و\u200f'],
  ['presentation forms', 'ﺍﻟﻘﻮﺍﺕ ﻻ', 'القوات لا'],
  ['a lone tanwin of presentation forms', 'مباشرﺍﹰ', 'مباشراً'],
  ['honorific signs stay', 'محمد ﷺ ﷻ ﷲ', 'محمد ﷺ ﷻ ﷲ'],
  ['Persian letters in Arabic words', 'الملکی ہو', 'الملكي هو'],
  ['a Persian letter by itself stays', 'الحرف ک', 'الحرف ک'],
  ['Moroccan letters stay', 'ڭرسيف ڤاس پاريس', 'ڭرسيف ڤاس پاريس'],
  ['composed form', 'e\u0301 أ'.normalize('NFD'), 'é أ'],
  ['double and no-break spaces', 'في  الرباط\u00a0اليوم', 'في الرباط اليوم'],
  ['space before Arabic punctuation', 'قال ، ثم ؛ لماذا ؟ نعم !', 'قال، ثم؛ لماذا؟ نعم!'],
  ['space before a full stop and a colon', 'انتهى . وقال :', 'انتهى. وقال:'],
  ['a point that starts something stays', 'لغة .NET و ...', 'لغة .NET و ...'],
  ['line breaks stay', 'أ\nب', 'أ\nب'],
  ['controls and halves of pairs', 'a\u0000b\ud83dc', 'abc'],
  ['emoji and tashkeel stay', 'مُحَمَّد 🇲🇦', 'مُحَمَّد 🇲🇦'],
])('%s', (_, dirty, clean) => expect(cleanText(dirty)).toBe(clean))

test('cleaning twice changes nothing more', () => {
  const letters = fc.constantFrom(...'  ،؛؟!.:"»کیہبا\u00a0\u200b\u202eﺍﹰﻻ\u0301eﱞ')
  const text = fc.string({ unit: fc.oneof(letters, fc.string({ unit: 'binary', maxLength: 1 })) })
  fc.assert(
    fc.property(text, (value) => {
      const once = cleanText(value)
      expect(cleanText(once)).toBe(once)
    }),
    { numRuns: 3000 },
  )
})

test('a body is cleaned in all its lines, and a run that was only invisible goes', () => {
  const cleaned = cleanRichText({
    type: 'doc',
    content: [
      { type: 'paragraph', attrs: { id: 'aaaaaaaa' }, content: [{ type: 'text', text: '\u200b' }] },
      {
        type: 'quote',
        attrs: { id: 'bbbbbbbb', speaker: ' الناطق  الرسمي ' },
        content: [{ type: 'paragraph', content: [{ type: 'text', text: 'نعم ،' }] }],
      },
    ],
  })
  expect(cleaned.content).toEqual([
    { type: 'paragraph', attrs: { id: 'aaaaaaaa' } },
    {
      type: 'quote',
      attrs: { id: 'bbbbbbbb', speaker: 'الناطق الرسمي' },
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'نعم،' }] }],
    },
  ])
})
