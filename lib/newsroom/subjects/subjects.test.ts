import { beforeAll, expect, test } from 'vitest'
import { insert, makeLive } from '../live-factory.ts'
import { listByTopic } from '../queries/list-by-topic.ts'
import { findSubject } from './find-subject.ts'
import { listNamedWith, listSubjects } from './list-subjects.ts'

const topic = (slug: string) => ({ slug, name: slug, mediaTopic: null })
const ellis = { slug: 'ellis', name: 'x', role: 'x', sameAs: '' }
const berrid = { slug: 'berrid', name: 'x', role: 'x', sameAs: '' }
const at = (month: number) => new Date(Date.UTC(2026, month, 5))

beforeAll(async () => {
  const sameAs = 'https://www.wikidata.org/wiki/Q1'
  const role = { roleAr: 'المفتش العام', roleEn: 'Inspector General' }
  const words = { nameAr: 'محمد بريظ', nameEn: 'Mohammed Berrid', ...role, sameAs }
  await insert('Subject', { kind: 'person', slug: 'berrid', ...words })
  await insert('Subject', { kind: 'person', slug: 'ellis', nameAr: 'إيليس', nameEn: 'Ellis' })
  await insert('Subject', { kind: 'topic', slug: 'defence', nameAr: 'الدفاع', nameEn: 'Defence' })
  await insert('Subject', { kind: 'topic', slug: 'health', nameAr: 'الصحة', nameEn: 'Health' })
  await insert('Subject', { kind: 'topic', slug: 'unused', nameAr: 'x', nameEn: 'x' })
  const defence = [topic('defence')]
  const both = [...defence, topic('health')]
  await makeLive({ sequence: 1, topics: both, people: [ellis], firstPublishedAt: at(1) })
  await makeLive({ sequence: 2, topics: defence, people: [ellis, berrid], firstPublishedAt: at(2) })
  await makeLive({ sequence: 3, topics: defence, firstPublishedAt: at(3) })
  await makeLive({ sequence: 3, topics: defence, people: [ellis], locale: 'en', slug: 'a' })
})

test('a subject has its words in the language, its other name and its counts in both', async () => {
  expect(await findSubject('ar', 'person', 'berrid')).toEqual({
    kind: 'person',
    slug: 'berrid',
    name: 'محمد بريظ',
    otherName: 'Mohammed Berrid',
    role: 'المفتش العام',
    sameAs: 'https://www.wikidata.org/wiki/Q1',
    mediaTopic: null,
    counts: { ar: 1, en: 0 },
  })
  expect(await findSubject('en', 'person', 'berrid')).toMatchObject({
    name: 'Mohammed Berrid',
    role: 'Inspector General',
  })
  expect(await findSubject('ar', 'topic', 'berrid')).toBeNull()
})

test('an index has whom releases of the language name, the most frequent first', async () => {
  const slugs = async (locale: 'ar' | 'en', kind: 'person' | 'topic') =>
    (await listSubjects(locale, kind)).map(({ slug, count }) => `${slug} ${count}`)
  expect(await slugs('ar', 'person')).toEqual(['ellis 2', 'berrid 1'])
  expect(await slugs('en', 'person')).toEqual(['ellis 1'])
  expect(await slugs('ar', 'topic')).toEqual(['defence 3', 'health 1'])
})

test('who and what is named with it, without itself', async () => {
  const named = await listNamedWith('ar', 'person', 'ellis')
  expect(named.map(({ kind, slug, count }) => `${kind} ${slug} ${count}`)).toEqual([
    'person berrid 1',
    'topic defence 2',
    'topic health 1',
  ])
})

test('each topic has its newest releases', async () => {
  const news = await listByTopic('ar', 5, 2)
  expect(news.map(({ slug, rows }) => [slug, ...rows.map(({ sequence }) => sequence)])).toEqual([
    ['defence', 3, 2],
    ['health', 1],
  ])
  expect(await listByTopic('en', 5, 2)).toMatchObject([{ name: 'Defence', count: 1 }])
})
