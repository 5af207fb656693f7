// Published editions for tests.
import type { EditionPhoto } from '#lib/editions/edition-content.ts'
import type { PublishedContent, ReleasePage } from './queries/find-release-page.ts'

const id = (last: number) => `0198a9f2-7c1e-7bd4-a0c4-${String(last).padStart(12, '0')}`

export const aPhoto = (over: Partial<EditionPhoto> = {}): EditionPhoto => ({
  assetId: id(9),
  width: 3000,
  height: 2000,
  focalX: 0.5,
  focalY: 0.5,
  caption: 'المشاركون في اللقاء',
  alt: 'رجلان يتصافحان',
  credit: 'المكتب الصحفي',
  renditions: [
    { format: 'jpeg', width: 2400, height: 1600, bytes: 900, sha256: 'a'.repeat(64) },
    { format: 'jpeg', width: 1600, height: 1067, bytes: 500, sha256: 'b'.repeat(64) },
    { format: 'avif', width: 1600, height: 1067, bytes: 200, sha256: 'c'.repeat(64) },
  ],
  ...over,
})

export const aPublished = (over: Partial<PublishedContent> = {}): PublishedContent => ({
  id: id(1),
  documentId: id(2),
  releaseId: id(3),
  locale: 'ar',
  originalLocale: 'ar',
  kind: 'press_release',
  year: 2026,
  sequence: 145,
  editionNumber: 1,
  editionKind: 'new',
  slug: 'بلاغ',
  kicker: '',
  headline: 'بلاغ بشأن اللقاء',
  subheadline: '',
  summary: 'ملخص البلاغ',
  body: {
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        attrs: { id: 'aaaaaaaa' },
        content: [{ type: 'text', text: 'أكدت السفارة' }],
      },
    ],
  },
  notesToEditors: '',
  boilerplate: '',
  placeName: 'الرباط',
  datelineDate: new Date('2026-08-05'),
  topics: [{ slug: 'defence', name: 'الدفاع', mediaTopic: 'medtop:11001000' }],
  contacts: [],
  photos: [],
  correctionNote: null,
  firstPublishedAt: new Date('2026-08-05T14:07:00Z'),
  publishedAt: new Date('2026-08-05T14:07:00Z'),
  placeSlug: 'rabat',
  people: [],
  organisations: [],
  externalId: null,
  backdatedFrom: null,
  ...over,
})

export const aReleasePage = (over: Partial<ReleasePage> = {}): ReleasePage => ({
  content: aPublished(),
  path: '/releases/2026/145/بلاغ',
  sibling: null,
  older: null,
  newer: null,
  related: [],
  updatedAt: new Date('2026-08-05T14:07:00Z'),
  changes: [{ at: new Date('2026-08-05T14:07:00Z'), kind: 'new', note: null }],
  siblingChanges: [],
  withdrawal: null,
  ...over,
})
