import { describe, expect, test } from 'vitest'
import type { EditionContent, EditionPhoto } from '#lib/editions/edition-content.ts'
import { emptyRichText, type RichText } from '#lib/rich-text/schema.ts'
import { richTextFromText } from '#lib/rich-text/parse-text.ts'
import { longestHeadline, requirementsOf } from './requirements.ts'

const photo: EditionPhoto = {
  assetId: '7f1f4b5e-0000-4000-8000-000000000001',
  width: 960,
  height: 540,
  focalX: 0.5,
  focalY: 0.5,
  caption: 'اللقاء',
  alt: 'رجلان يتصافحان',
  credit: 'و م ع',
  renditions: [{ format: 'jpeg', width: 960, height: 540, bytes: 900, sha256: 'a' }],
}
const complete: EditionContent = {
  id: '1',
  documentId: '2',
  releaseId: '3',
  locale: 'ar',
  originalLocale: 'ar',
  kind: 'press_release',
  year: null,
  sequence: null,
  editionNumber: 1,
  editionKind: 'new',
  slug: null,
  kicker: '',
  headline: 'عنوان',
  subheadline: '',
  summary: 'ملخص',
  body: richTextFromText('نص البلاغ'),
  notesToEditors: '',
  boilerplate: '',
  placeName: 'الرباط',
  datelineDate: new Date('2026-08-05'),
  topics: [{ slug: 'defence', name: 'الدفاع', mediaTopic: null }],
  contacts: [{ name: 'مكتب الصحافة', role: '', email: '', phone: '' }],
  photos: [photo],
  correctionNote: null,
  firstPublishedAt: null,
  publishedAt: null,
  placeSlug: 'rabat',
  people: [],
  organisations: [],
  externalId: null,
  backdatedFrom: null,
}

const codes = (part: Partial<EditionContent>) =>
  requirementsOf({ ...complete, ...part }).map(({ code }) => code.replace('requirement.', ''))
const blocks = (...content: object[]) => ({ type: 'doc', content }) as RichText
const words = (text: string, id = 'abcdefgh') => ({
  type: 'paragraph',
  attrs: { id },
  content: text ? [{ type: 'text', text }] : [],
})
const figure = { type: 'figure', attrs: { id: 'figure01', assetId: photo.assetId } }

test('nothing is missing of a complete one; kicker, subheadline, notes and boilerplate may be', () => {
  expect(codes({})).toEqual([])
})

test.each<[string, Partial<EditionContent>, string[]]>([
  ['headline', { headline: '' }, ['headline']],
  ['headline but spaces', { headline: ' \u00a0\n' }, ['headline']],
  ['summary', { summary: ' ' }, ['summary']],
  ['body', { body: emptyRichText() }, ['body']],
  ['body but a photo', { body: blocks(figure) }, ['body']],
  ['body but spaces', { body: blocks(words('  ')) }, ['body']],
  ['place', { placeName: null }, ['place']],
  ['name of the place in this language', { placeName: '' }, ['place']],
  ['date', { datelineDate: null }, ['date']],
  ['topics', { topics: [] }, ['topics']],
  ['contacts', { contacts: [] }, ['contacts']],
  ['photos', { photos: [] }, []],
  ['photos of a photo release', { kind: 'photo_release', photos: [] }, ['photos']],
  ['caption', { photos: [{ ...photo, caption: '' }] }, ['photo_caption']],
  ['alternative text', { photos: [{ ...photo, alt: ' ' }] }, ['photo_alt']],
  ['credit', { photos: [{ ...photo, credit: '' }] }, ['photo_credit']],
  ['renditions', { photos: [{ ...photo, renditions: [] }] }, ['photo_ready']],
  [
    'several',
    { headline: '', summary: '', topics: [], photos: [{ ...photo, alt: '', credit: '' }] },
    ['headline', 'summary', 'topics', 'photo_alt', 'photo_credit'],
  ],
])('without %s', (_what, part, missing) => expect(codes(part)).toEqual(missing))

test('blocks that wait for their words are counted, photos are not', () => {
  const body = blocks(words('نص'), words('', 'bbbbbbbb'), figure, words(' ', 'cccccccc'))
  expect(requirementsOf({ ...complete, body })).toEqual([
    { code: 'requirement.empty_blocks', field: 'body', values: { count: 2 } },
  ])
})

test('a figure whose photo has left the release', () => {
  expect(codes({ body: blocks(words('نص'), figure), photos: [] })).toEqual(['lost_figure'])
  expect(codes({ body: blocks(words('نص'), figure) })).toEqual([])
})

describe('a headline', () => {
  test(`of ${longestHeadline} letters is not too long, marks not counted`, () => {
    expect(codes({ headline: 'بِّ'.repeat(longestHeadline) })).toEqual([])
  })

  test('of one more is', () => {
    expect(requirementsOf({ ...complete, headline: 'ب'.repeat(longestHeadline + 1) })).toEqual([
      {
        code: 'requirement.headline_length',
        field: 'headline',
        values: { length: longestHeadline + 1, most: longestHeadline },
      },
    ])
  })
})

test('a photo is named by its place in the row', () => {
  const second = { ...photo, assetId: '7f1f4b5e-0000-4000-8000-000000000002', alt: '' }
  expect(requirementsOf({ ...complete, photos: [photo, second] })).toEqual([
    { code: 'requirement.photo_alt', field: `photo-${second.assetId}`, values: { number: 2 } },
  ])
})
