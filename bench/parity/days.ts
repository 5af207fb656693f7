import type { Sample } from './sample.ts'

/** Dates and times. */
export const days: Sample[] = [
  {
    ar: 'انطلق التمرين يوم الأربعاء 5 غشت 2026 بالرباط.',
    en: 'The exercise began on Wednesday, 5 August 2026 in Rabat.',
    plants: [
      ['en', '5 August', '6 August', 'date'],
      ['en', 'August', 'September', 'date'],
      ['en', '2026', '2025', 'date'],
      ['ar', 'الأربعاء', 'الثلاثاء', 'date'],
    ],
  },
  {
    ar: 'يُنظم المعرض من 5 إلى 7 شتنبر 2026.',
    en: 'The show will be held from September 5 to 7, 2026.',
    plants: [
      ['en', 'to 7', 'to 9', 'date'],
      ['ar', 'شتنبر', 'نونبر', 'date'],
    ],
  },
  {
    ar: 'يحتفل العمال بعيدهم في فاتح ماي.',
    en: 'Workers celebrate their day on May 1.',
    plants: [['en', 'May 1', 'May 11', 'date']],
  },
  {
    ar: 'في 20 تشرين الثاني 2025، استقبل الوزير نظيره.',
    en: 'On November 20, 2025 the minister received his counterpart.',
    plants: [['en', 'November', 'October', 'date']],
  },
  {
    ar: 'وُقعت الاتفاقية في كانون الثاني/يناير 2024 ودخلت حيز التنفيذ في أيار (مايو).',
    en: 'The agreement was signed in January 2024 and came into force in May.',
    plants: [
      ['en', 'May', 'July', 'date'],
      ['ar', '2024', '2023', 'date'],
    ],
  },
  {
    ar: 'تمتد الاتفاقية من سنة 2020 إلى غاية 2030.',
    en: 'The agreement runs from 2020 until 2030.',
    plants: [['en', '2030', '2035', 'number']],
  },
  {
    ar: 'خلال الموسم 2025-2026 أُجريت 12 دورة.',
    en: 'During the 2025–26 season, twelve courses were held.',
    plants: [['en', '2025–26', '2024–25', 'number']],
  },
  {
    ar: 'في الخامس والعشرين من شهر يوليوز، تُفتح أبواب القاعدة.',
    en: 'On the 25th of July, the base opens its doors.',
    plants: [['ar', 'الخامس والعشرين', 'الخامس عشر', 'date']],
  },
  {
    ar: 'الآجال: 31/12/2026.',
    en: 'Deadline: 31 December 2026.',
    plants: [['en', '31 December', '30 December', 'date']],
  },
  {
    ar: 'آخر أجل لإيداع الملفات هو 15-10-2026.',
    en: 'The deadline for applications is 2026-10-15.',
    plants: [['ar', '15-10-2026', '15-11-2026', 'date']],
  },
  {
    ar: 'حل عيد الفطر في فاتح شوال 1447 هـ.',
    en: 'Eid al-Fitr fell on 1 Shawwal 1447 AH.',
    plants: [['en', '1447', '1446', 'date']],
  },
  {
    ar: 'صدر الظهير الشريف في 12 ربيع الأول 1448.',
    en: 'The royal decree was issued on 12 Rabi’ al-Awwal 1448.',
    plants: [['en', '12 Rabi', '21 Rabi', 'date']],
  },
  {
    ar: 'خلال النصف الأول من أكتوبر، تتواصل التداريب.',
    en: 'Training continues during the first half of October.',
    plants: [['en', 'October', 'November', 'date']],
  },
  {
    ar: 'في شهري يوليوز وغشت 2026، تُعلق الزيارات.',
    en: 'Visits are suspended in July and August 2026.',
    plants: [['en', 'July', 'June', 'date']],
  },
  {
    ar: 'يبدأ الحفل على الساعة 15:30 بتوقيت غرينتش+1.',
    en: 'The ceremony begins at 3:30 p.m. (GMT+1).',
    plants: [
      ['en', '3:30 p.m.', '2:30 p.m.', 'time'],
      ['en', 'p.m.', 'a.m.', 'time'],
      ['en', 'GMT+1', 'GMT', 'time'],
    ],
  },
  {
    ar: 'ينطلق الموكب على الساعة العاشرة والنصف صباحا.',
    en: 'The procession sets off at 10:30 a.m.',
    plants: [['ar', 'العاشرة والنصف', 'التاسعة والنصف', 'time']],
  },
  {
    ar: 'تُعقد الندوة الصحفية في الثالثة زوالا.',
    en: 'The press conference takes place at 3 pm.',
    plants: [['en', '3 pm', '5 pm', 'time']],
  },
  {
    ar: 'يُفتح الباب على الساعة الثامنة إلا ربعا ويُغلق على الساعة السادسة مساء.',
    en: 'Doors open at 7:45 and close at 6 p.m.',
    plants: [['en', '6 p.m.', '8 p.m.', 'time']],
  },
  {
    ar: 'وصلت الطائرة في الساعة 7 صباحا بعد رحلة دامت 7 ساعات.',
    en: 'The aircraft landed at 7 a.m. after a seven-hour flight.',
    plants: [['en', 'seven-hour', 'nine-hour', 'number']],
  },
  {
    ar: 'بلغت سرعة الرياح 85 كيلومترا في الساعة عند منتصف الليل.',
    en: 'Winds reached 85 kilometres per hour at midnight.',
    plants: [['en', '85', '95', 'number']],
  },
  {
    ar: 'مارس الرياضيون العسكريون تداريبهم في مارس الماضي.',
    en: 'The military athletes did their training last March.',
    plants: [['en', 'March', 'April', 'date']],
  },
  {
    ar: 'قال أب أحد الجنود إن الوحدة عادت في آب.',
    en: 'The father of one of the soldiers said the unit returned in August.',
    plants: [['en', 'August', 'July', 'date']],
  },
  {
    ar: 'كان ذلك في الأسبوع الثاني من دجنبر.',
    en: 'That was in the second week of December.',
  },
  {
    ar: 'اجتمعت اللجنة يومي الاثنين والثلاثاء.',
    en: 'The committee met on Monday and Tuesday.',
    plants: [['en', 'Monday and Tuesday', 'Monday and Thursday', 'date']],
  },
  {
    ar: 'تأسست القوات المسلحة الملكية في 14 ماي 1956.',
    en: 'The Royal Armed Forces were founded on 14 May 1956.',
    plants: [
      ['en', '1956', '1965', 'date'],
      ['en', 'Royal Armed Forces were', 'military was', 'name'],
    ],
  },
  {
    ar: 'في 3 و4 أبريل، تحتضن المدينة الملتقى الخامس.',
    en: 'On 3 and 4 April, the city hosts the fifth forum.',
    plants: [
      ['en', '3 and 4 April', '3 and 5 April', 'date'],
      ['en', 'fifth', 'sixth', 'number'],
    ],
  },
  {
    ar: 'سيُستأنف العمل يوم 2 يناير على الساعة 08:30.',
    en: 'Work resumes on January 2nd at 8.30 a.m.',
    plants: [['en', '8.30', '9.30', 'time']],
  },
  {
    ar: 'الدورة مفتوحة من 1 يونيو إلى متم شهر يوليوز 2027.',
    en: 'The course runs from 1 June to the end of July 2027.',
    plants: [['ar', '2027', '2026', 'date']],
  },
]
