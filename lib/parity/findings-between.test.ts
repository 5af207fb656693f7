import { describe, expect, test } from 'vitest'
import type { Inline } from '#lib/rich-text/schema.ts'
import type { SegmentText } from '#lib/translations/segment.ts'
import { findingsBetween } from './findings-between.ts'
import type { NamePair } from './name-pair.ts'

const names: NamePair[] = [
  { kind: 'person', ar: ['محمد بريظ'], en: ['Mohammed Berrid'] },
  { kind: 'organisation', ar: ['القوات المسلحة الملكية'], en: ['Royal Armed Forces'] },
  { kind: 'place', ar: ['المغرب'], en: ['Morocco'] },
  { kind: 'place', ar: ['العيون'], en: ['Laayoune'] },
]
const between = (ar: SegmentText, en: SegmentText) =>
  findingsBetween(ar, en, { sourceLocale: 'ar', names })
const told = (ar: SegmentText, en: SegmentText) =>
  between(ar, en).map(
    ({ kind, is, source, target }) =>
      `${kind} ${is}: ${source?.text ?? '-'} | ${target?.text ?? '-'}`,
  )
const paragraph = (...content: Inline[]): SegmentText => ({
  type: 'paragraph',
  attrs: { id: 'aaaaaaaa' },
  content,
})
const plain = (text: string): Inline => ({ type: 'text', text })
const strong = (text: string): Inline => ({ type: 'text', text, marks: [{ type: 'strong' }] })
const link = (text: string, href: string): Inline => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href } }],
})

test('a difference has its place on both sides', () => {
  const [ar, en] = ['شارك 2.500 جندي.', 'Some 25,000 soldiers took part.']
  expect(between(ar, en)).toEqual([
    {
      kind: 'number',
      is: 'different',
      source: { text: '2.500', from: 5, to: 10 },
      target: { text: '25,000', from: 5, to: 11 },
    },
  ])
})

describe('the same in both languages', () => {
  test.each([
    ['خمسة وعشرون ضابطا', '25 officers'],
    ['مئتان وخمسة جنود', 'two hundred and five soldiers'],
    ['١٬٢٥٠ شخصا', '1,250 people'],
    ['٢٫٥ كلم', '2.5 km'],
    ['مليون و200 ألف يورو', '€1.2m'],
    ['25 ألفا و300 كلم', '25,300 km'],
    ['بين مليونين و3 ملايين درهم', 'between 2 and 3 million dirhams'],
    ['5 ملايين من الدولارات', '$5 million'],
    ['واحد في المائة', 'one percent'],
    ['%12 من الأسر', '12 per cent of households'],
    ['الذكرى الخامسة والعشرون', 'the 25th anniversary'],
    ['يومان وعامان', 'two days and two years'],
    ['آلاف الجنود', 'thousands of soldiers'],
    ['طائرة F-16', 'an F-16 aircraft'],
    ['5-7 غشت 2026', 'August 5–7, 2026'],
    ['الخامس من آب 2026', '5 August 2026'],
    ['فاتح ماي', 'May Day (May 1)'],
    ['3 رجب 1447 هـ', '3 Rajab 1447 AH'],
    ['05/08/2026', 'August 5, 2026'],
    ['الساعة الثالثة والنصف مساء', '3:30 p.m.'],
    ['الساعة السابعة إلا ربعا صباحا', '6:45 a.m.'],
    ['منتصف الليل', 'midnight'],
    ['بلد بريظ', 'the country of Mohammed Berrid'],
    ['سفارة المغرب', 'the Moroccan embassy'],
    ['طب العيون', 'eye surgery'],
    ['0537 12 34 56', '0537-12-34-56'],
    ['«نص»', '“text”'],
    ['الأب أحمد على الباب', 'Father Ahmed at the door'],
    ['مارس عمله', 'he did his work'],
  ])('%s: %s', (ar, en) => expect(told(ar, en)).toEqual([]))
})

describe('different', () => {
  test.each([
    ['خمسة وعشرون ضابطا', '52 officers', 'number different: خمسة وعشرون | 52'],
    ['5 ملايين درهم', '5 million euros', 'money different: 5 ملايين درهم | 5 million euros'],
    ['5 ملايين درهم', '5 million people', 'money different: 5 ملايين درهم | 5 million'],
    ['12 في المائة', '12 people', 'percentage different: 12 في المائة | 12'],
    ['5 غشت 2026', '5 August 2025', 'date different: 5 غشت 2026 | 5 August 2025'],
    ['يوم الخميس', 'on Friday', 'date different: الخميس | Friday'],
    ['الساعة 15:30', '3:30 a.m.', 'time different: الساعة 15:30 | 3:30 a.m.'],
    ['15:30 غرينتش', '15:30 GMT+1', 'time different: 15:30 غرينتش | 15:30 GMT+1'],
    ['استقبل بريظ وفدا', 'He met a delegation from Morocco', 'name extra: - | Morocco'],
    ['القوات المسلحة الملكية', 'the army', 'name missing: القوات المسلحة الملكية | -'],
    ['ثلاثة أيام', 'two days', 'number different: ثلاثة | two'],
    [
      'قال “نعم للسلام الدائم في المنطقة”',
      'he said yes',
      'quotation missing: “نعم للسلام الدائم في المنطقة” | -',
    ],
    ['press@a.ma', 'media@a.ma', 'link different: press@a.ma | media@a.ma'],
  ])('%s: %s', (ar, en, finding) => expect(told(ar, en)).toEqual([finding]))
})

test('links are compared by where they lead, in whichever language of a site', () => {
  const ar = paragraph(plain('انظر '), link('الموقع', 'https://a.ma/ar/x'))
  expect(told(ar, paragraph(link('the site', 'https://www.a.ma/en/x/')))).toEqual([])
  expect(told(ar, paragraph(link('the site', 'https://a.ma/en/y')))).toEqual([
    'link different: الموقع | the site',
  ])
  expect(told(ar, 'the site')).toEqual(['link missing: الموقع | -'])
})

test('what stands out in one language stands out in the other', () => {
  const ar = paragraph(strong('هام'), plain(' و'), strong('عاجل'))
  expect(told(ar, paragraph(strong('Important'), plain(' and '), strong('urgent')))).toEqual([])
  expect(told(ar, paragraph(strong('Important'), plain(' and urgent')))).toEqual([
    'mark missing: عاجل | -',
  ])
})

test('nothing is asked of a register without names, and nothing is found in nothing', () => {
  expect(findingsBetween('', '', { sourceLocale: 'en', names: [] })).toEqual([])
})

test('hostile texts are read to their end', () => {
  const strange = ['"', "'a ", '-', 'مئة و', 'a@', '1.', '1 234 ', '«', 'المغرب ', 'a.', '%', '5-']
  for (const piece of strange) expect(between(piece.repeat(5000), 'x')).toBeInstanceOf(Array)
})
