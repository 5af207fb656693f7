import { expect, test } from 'vitest'
import { fold } from '#lib/i18n/fold.ts'
import { arabicReadings } from './readings.ts'

const stemsOf = (word: string) => arabicReadings(fold(word)).map(({ stem }) => stem)
const firstStem = (word: string) => stemsOf(word)[0]

test.each([
  ['المغرب', 'مغربي', 'المغربية', 'بالمغرب', 'والمغاربة'],
  ['مصنع', 'المصانع', 'مصنعها', 'بالمصانع', 'مصانعنا'],
  ['وزير', 'الوزراء', 'والوزير', 'للوزير', 'وزيرين'],
  ['سفير', 'سفراء', 'السفيرة'],
  ['صاروخ', 'الصواريخ', 'صاروخين'],
  ['إلكتروني', 'الإلكترونية', 'الكترونيه'],
  ['لبنان', 'لبناني', 'اللبنانيين'],
  ['الإمارات', 'إماراتي', 'الإماراتية'],
  ['مؤسسة', 'المؤسسات', 'مؤسساتها'],
  ['سوريا', 'سوري', 'السوريون'],
])('%s, %s, %s … are one', (...words) =>
  expect(new Set(words.map(firstStem)), words.join()).toHaveProperty('size', 1),
)

test.each([
  ['وزارة', 'زار'],
  ['البحرين', 'البحرية'],
  ['معهد', 'معاهدة'],
  ['مكتب', 'مكتبة'],
  ['العيون', 'العين'],
  ['وجدة', 'جدة'],
  ['تطوان', 'تطور'],
])('%s is not %s', (one, other) => expect(stemsOf(one)).not.toContain(firstStem(other)))

test('a clitic in front is cut off for sure when a known word is left', () => {
  expect(arabicReadings('بمراكش')).toEqual([{ stem: 'مراكش', cut: 1, isSure: true }])
  expect(arabicReadings('وبفاس')).toEqual([{ stem: 'فاس', cut: 2, isSure: true }])
  expect(arabicReadings('برنامج')).toEqual([{ stem: 'برنامج', cut: 0, isSure: true }])
})

test('otherwise every reading is filed, and none is sure', () => {
  expect(stemsOf('للجنة')).toContain('لجن')
  expect(stemsOf('بنزرت')).toEqual(['بنزرت', 'نزرت'])
})

test('the shape of a broken plural tells its singular', () => {
  expect(stemsOf('الخنادق')).toContain('خندق')
  expect(stemsOf('تصاميم')).toContain('تصميم')
  expect(stemsOf('سواعد')).toContain('ساعد')
  expect(stemsOf('قصائد')).toEqual(['قصيد'])
  expect(stemsOf('مساعد')).toEqual(['مساعد'])
})
