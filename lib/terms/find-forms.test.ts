import { describe, expect, test } from 'vitest'
import type { Locale } from '#lib/i18n/locale.ts'
import { findForms, keyOfForm } from './find-forms.ts'

const form = (text: string) => ({ key: keyOfForm(text), text })
const foundIn = (text: string, locale: Locale, ...forms: string[]) =>
  findForms(text, locale, forms.map(form)).map(({ from, to }) => text.slice(from, to))

describe('Arabic', () => {
  test.each([
    ['وبالقوات المسلحة الملكية', 'القوات المسلحة الملكية', 'وبالقوات المسلحة الملكية'],
    ['للقوات المسلحة الملكية', 'القوات المسلحة الملكية', 'للقوات المسلحة الملكية'],
    ['قال للجنة الدفاع', 'اللجنة', 'للجنة'],
    ['قواتنا المسلحة الملكية', 'القوات المسلحة الملكية', 'قواتنا المسلحة الملكية'],
    ['تحت قيادتها العليا', 'القيادة', 'قيادتها'],
    ['الفريقَ الأوَّلَ محمد بريظ', 'فريق أول', 'الفريقَ الأوَّلَ'],
    ['مناورات "الأسد الإفريقي"', 'الأسد الافريقي', 'الأسد الإفريقي'],
    ['طائرات إف-16 وطائرات F16', 'F-16', 'F16'],
    ['وفي الربـــاط أيضا', 'الرباط', 'الربـــاط'],
    ['كالمغرب', 'المغرب', 'كالمغرب'],
    ['ولعلي بنعمر', 'علي', 'ولعلي'],
  ])('%s holds %s', (text, wanted, found) => expect(foundIn(text, 'ar', wanted)).toEqual([found]))

  test.each([
    ['على الحدود', 'علي'],
    ['وعلى الحدود', 'علي'],
    ['بلاغ ملكي', 'الملك'],
    ['رئيسة المجلس', 'الرئيس'],
    ['قوات مسلحة', 'القوات المسلحة'],
    ['وزارة', 'زار'],
    ['المغاربة', 'المغرب'],
    ['القوات. المسلحة، الملكية', 'القوات المسلحة الملكية'],
  ])('%s does not hold %s', (text, wanted) => expect(foundIn(text, 'ar', wanted)).toEqual([]))
})

describe('English', () => {
  test.each([
    ['the Royal Armed Forces’ day', 'Royal Armed Forces', 'Royal Armed Forces'],
    ['Brian J. Ellis said', 'Brian J. Ellis', 'Brian J. Ellis'],
    ['two Lieutenant-Generals', 'lieutenant general', 'Lieutenant-Generals'],
    ['joint exercises', 'exercise', 'exercises'],
    ['the US Army', 'US', 'US'],
    ['Morocco’s', 'Morocco', 'Morocco'],
  ])('%s holds %s', (text, wanted, found) => expect(foundIn(text, 'en', wanted)).toEqual([found]))

  test.each([
    ['all of us', 'US'],
    ['a nice day', 'Nice'],
    ['the Royalist', 'Royal'],
    ['Armed, Forces', 'Armed Forces'],
  ])('%s does not hold %s', (text, wanted) => expect(foundIn(text, 'en', wanted)).toEqual([]))
})

test('the longest counts, and forms spelled alike are all found', () => {
  const forms = ['Royal Armed Forces', 'Armed Forces', 'Royal Armed Forces'].map(form)
  expect(findForms('The Royal Armed Forces', 'en', forms).map((one) => one.form)).toEqual([
    forms[0],
    forms[2],
  ])
})

test('the places are those of the original text', () => {
  const text = 'قالت «القُوّاتُ المُسَلَّحَةُ الملكية» أمس'
  const [found] = findForms(text, 'ar', [form('القوات المسلحة الملكية')])
  expect(text.slice(found!.from, found!.to)).toBe('القُوّاتُ المُسَلَّحَةُ الملكية')
})

test('nothing is found in nothing', () => {
  expect(findForms('', 'ar', [form('المغرب')])).toEqual([])
  expect(findForms('المغرب', 'ar', [])).toEqual([])
  expect(findForms('المغرب', 'ar', [form('…')])).toEqual([])
})
