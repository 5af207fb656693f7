// Months as they are called from Rabat to Baghdad, in English, and in the Hijri calendar.
import { fold } from '#lib/i18n/fold.ts'

export type MonthName = { calendar: 'gregorian' | 'hijri'; month: number }

const named = (calendar: MonthName['calendar'], lines: string[]) =>
  lines.flatMap((names, at) =>
    names.split('، ').map((name): [string, MonthName] => [fold(name), { calendar, month: at + 1 }]),
  )

const arabic = named('gregorian', [
  'يناير، كانون الثاني، جانفي، ينايير',
  'فبراير، شباط، فيفري',
  'مارس، آذار',
  'أبريل، إبريل، نيسان، أفريل',
  'ماي، مايو، أيار',
  'يونيو، يونيه، حزيران، جوان',
  'يوليوز، يوليو، يوليه، تموز، جويلية',
  'غشت، أغسطس، آب، أوت',
  'شتنبر، سبتمبر، أيلول',
  'أكتوبر، تشرين الأول، اكتوبر',
  'نونبر، نوفمبر، تشرين الثاني',
  'دجنبر، ديسمبر، كانون الأول',
])
const arabicHijri = named('hijri', [
  'محرم، المحرم',
  'صفر',
  'ربيع الأول',
  'ربيع الآخر، ربيع الثاني',
  'جمادى الأولى، جمادى الأول',
  'جمادى الآخرة، جمادى الثانية، جمادى الثاني',
  'رجب',
  'شعبان',
  'رمضان',
  'شوال',
  'ذو القعدة، ذي القعدة، ذا القعدة',
  'ذو الحجة، ذي الحجة، ذا الحجة',
])
export const arabicMonths = new Map([...arabic, ...arabicHijri])

export const englishMonths = new Map([
  ...named('gregorian', [
    'january، jan',
    'february، feb',
    'march، mar',
    'april، apr',
    'may',
    'june، jun',
    'july، jul',
    'august، aug',
    'september، sept، sep',
    'october، oct',
    'november، nov',
    'december، dec',
  ]),
  ...named('hijri', [
    'muharram، moharram',
    'safar',
    'rabi al awwal، rabi i، rabi al awal',
    'rabi al thani، rabi ii، rabi al akhir، rabi ath thani',
    'jumada al awwal، jumada i، jumada al ula، jumada al oula',
    'jumada al thani، jumada ii، jumada al akhira، jumada ath thani',
    'rajab',
    'shaban، chaabane',
    'ramadan، ramadhan',
    'shawwal، chaoual',
    'dhu al qidah، dhul qadah، dhu al qadah، dhul qidah، dhu al qada، dhul qada، dhu al qida',
    'dhu al hijjah، dhul hijjah، dhu al hijja، dhul hijja',
  ]),
])

/** Words that are something else unless a day or a year stands beside them: «مارس» "practised", "may", "march". */
export const ambiguousMonths = new Set(
  [
    'ماي',
    'مارس',
    'آب',
    'صفر',
    'تموز',
    'نيسان',
    'شعبان',
    'رمضان',
    'رجب',
    'محرم',
    'جوان',
    'شوال',
    'أوت',
  ].map(fold),
)
export const ambiguousEnglishMonths = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'jun',
  'sep',
  'dec',
  'oct',
  'nov',
  'apr',
  'jul',
  'aug',
  'feb',
  'rajab',
  'shaban',
  'ramadan',
  'muharram',
  'safar',
])

const weekdays = (lines: string[]) =>
  new Map(
    lines.flatMap((names, at) =>
      names.split(' ').map((name): [string, number] => [fold(name), at]),
    ),
  )
export const arabicWeekdays = weekdays([
  'الأحد',
  'الاثنين الإثنين',
  'الثلاثاء',
  'الأربعاء',
  'الخميس',
  'الجمعة',
  'السبت',
])
export const englishWeekdays = weekdays([
  'sunday sundays',
  'monday mondays',
  'tuesday tuesdays',
  'wednesday wednesdays',
  'thursday thursdays',
  'friday fridays',
  'saturday saturdays',
])
