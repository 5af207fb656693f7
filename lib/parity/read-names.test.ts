import { expect, test } from 'vitest'
import { db } from '#lib/db/desk.ts'
import { readNames } from './read-names.ts'

test('names are those of the register and of the terms, with every form', async () => {
  const names = { nameAr: 'محمد بريظ', nameEn: 'Mohammed Berrid' }
  const { id: personId } = await db.person.create({ data: { slug: 'berrid', ...names } })
  const forms = [
    { locale: 'en', kind: 'variant', text: 'Mohamed Berrid', key: 'mohamed berrid' },
    { locale: 'ar', kind: 'short', text: 'بريظ', key: 'بريظ' },
  ] as const
  await db.term.create({ data: { kind: 'person', personId, forms: { create: [...forms] } } })
  const operation = {
    locale: 'ar',
    kind: 'approved',
    text: 'الأسد الإفريقي',
    key: 'الاسد الافريقي',
  } as const
  await db.term.create({ data: { kind: 'operation', forms: { create: [operation] } } })
  await db.term.create({
    data: { kind: 'operation', retiredAt: new Date(), forms: { create: [operation] } },
  })
  await db.term.create({
    data: { kind: 'concept', forms: { create: [{ ...operation, text: 'تعاون', key: 'تعاون' }] } },
  })
  await db.place.create({ data: { slug: 'agadir', nameAr: 'أكادير', nameEn: 'Agadir' } })
  const pairs = await readNames(db)
  expect(pairs).toContainEqual({
    kind: 'person',
    ar: ['محمد بريظ', 'بريظ'],
    en: ['Mohammed Berrid', 'Mohamed Berrid'],
  })
  expect(pairs).toContainEqual({ kind: 'place', ar: ['أكادير'], en: ['Agadir'] })
  expect(pairs.filter(({ kind }) => kind === 'term')).toEqual([
    { kind: 'term', ar: ['الأسد الإفريقي'], en: [] },
  ])
})
