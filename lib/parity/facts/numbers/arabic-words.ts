// Arabic words that count, folded: both genders, all cases, the duals, مئة and مائة.
import { fold } from '#lib/i18n/fold.ts'

const counted = (lines: Record<number, string>) =>
  new Map(
    Object.entries(lines).flatMap(([value, words]) =>
      words.split(' ').map((word): [string, number] => [fold(word), Number(value)]),
    ),
  )

/** One to ten, as they are counted, ordered and broken into parts. */
export const arabicUnits = counted({
  1: 'واحد واحدة واحدا أحد إحدى',
  2: 'اثنان اثنين اثنا اثني اثنتان اثنتين اثنتا اثنتي إثنان إثنين',
  3: 'ثلاثة ثلاث',
  4: 'أربعة أربع',
  5: 'خمسة خمس',
  6: 'ستة ست',
  7: 'سبعة سبع',
  8: 'ثمانية ثماني ثمان',
  9: 'تسعة تسع',
  10: 'عشرة عشر',
})
export const arabicOrdinals = counted({
  1: 'أول أولى أولا حادي حادية',
  2: 'ثاني ثانية ثان ثانيا',
  3: 'ثالث ثالثة ثالثا',
  4: 'رابع رابعة رابعا',
  5: 'خامس خامسة خامسا',
  6: 'سادس سادسة سادسا',
  7: 'سابع سابعة سابعا',
  8: 'ثامن ثامنة ثامنا',
  9: 'تاسع تاسعة تاسعا',
  10: 'عاشر عاشرة عاشرا',
})
export const arabicTens = counted({
  20: 'عشرون عشرين',
  30: 'ثلاثون ثلاثين',
  40: 'أربعون أربعين',
  50: 'خمسون خمسين',
  60: 'ستون ستين',
  70: 'سبعون سبعين',
  80: 'ثمانون ثمانين',
  90: 'تسعون تسعين',
})
const hundredsOf = (unit: string) => `${unit}مئة ${unit}مائة ${unit}ميه`
export const arabicHundreds = counted({
  100: 'مئة مائة',
  200: 'مئتان مئتين مائتان مائتين مئتا مئتي مائتا مائتي',
  300: hundredsOf('ثلاث'),
  400: hundredsOf('أربع'),
  500: hundredsOf('خمس'),
  600: hundredsOf('ست'),
  700: hundredsOf('سبع'),
  800: `${hundredsOf('ثمان')} ${hundredsOf('ثماني')}`,
  900: hundredsOf('تسع'),
})
/** A single one, or counted by what stands before it. */
export const arabicScales = counted({
  1e3: 'ألف ألفا',
  1e6: 'مليون مليونا',
  1e9: 'مليار مليارا بليون بليونا',
  1e12: 'تريليون تريليونا ترليون',
})
/** Only counted: alone they are no figure, "thousands of soldiers". */
export const arabicScalePlurals = counted({
  1e3: 'آلاف',
  1e6: 'ملايين',
  1e9: 'مليارات بلايين',
  1e12: 'تريليونات',
})
export const arabicScaleDuals = counted({
  2e3: 'ألفان ألفين ألفي',
  2e6: 'مليونان مليونين مليوني',
  2e9: 'ملياران مليارين ملياري',
})

const dualsOf = (stems: string) => stems.split(' ').flatMap((stem) => [`${stem}ان`, `${stem}ين`])
/** What is so often counted in twos that its dual is known as such. */
export const arabicDuals = new Set(
  dualsOf(
    'عام سنت يوم شهر أسبوع ساعت دقيقت قرن عقد مر مرت دولت بلدت جندي ضابط طائرت سفينت مروحيت فرقاطت اتفاقيت مذكرت كتيبت دورت مرحلت شخص رجل طفل مدينت منطقت شاحنت دبابت فريق لقاء اجتماع مشروع متر هدف نقطت ليلت',
  ).map(fold),
)
export const arabicDecades = counted({
  20: 'عشرينات عشرينيات',
  30: 'ثلاثينات ثلاثينيات',
  40: 'أربعينات أربعينيات',
  50: 'خمسينات خمسينيات',
  60: 'ستينات ستينيات',
  70: 'سبعينات سبعينيات',
  80: 'ثمانينات ثمانينيات',
  90: 'تسعينات تسعينيات',
})

/** «لست» is "I am not" far more often than "for six", «كست» "it covered". */
const never = new Set(['لست', 'ولست', 'فلست', 'الست', 'كست', 'وكست', 'فكست'])

type Found<T> = { value: T; hasAnd: boolean; hasPrefix: boolean; isDefinite: boolean }

/** Looks a word up with and without what is attached before it. */
export function lookUp<T>(word: string, lexicon: ReadonlyMap<string, T>): Found<T> | null {
  if (never.has(word)) return null
  for (const hasAnd of [false, true]) {
    if (hasAnd && !/^[وف]/u.test(word)) return null
    const rest = hasAnd ? word.slice(1) : word
    for (const { bare, isDefinite, hasPrefix } of readings(rest)) {
      const value = lexicon.get(bare)
      if (value !== undefined) return { value, hasAnd, isDefinite, hasPrefix }
    }
  }
  return null
}

function readings(word: string) {
  const found = [{ bare: word, isDefinite: false, hasPrefix: false }]
  const add = (bare: string, isDefinite: boolean, hasPrefix: boolean) =>
    found.push({ bare, isDefinite, hasPrefix })
  if (word.startsWith('ال')) add(word.slice(2), true, false)
  if (word.startsWith('لل')) add(word.slice(2), true, true)
  if (/^[بلك]/u.test(word)) {
    add(word.slice(1), false, true)
    if (word.startsWith('ال', 1)) add(word.slice(3), true, true)
  }
  return found
}
