import type { Sample } from './sample.ts'

/** Written after the guard was made, and judged by it once before anything was mended: how it does with what it does not know. */
export const unseen: Sample[] = [
  {
    ar: 'أعلنت إدارة الدفاع الوطني عن توظيف 4.250 ضابط صف برسم سنة 2027.',
    en: 'The National Defence Administration announced the recruitment of 4,250 non-commissioned officers for 2027.',
    plants: [
      ['en', '4,250', '2,450', 'number'],
      ['ar', '2027', '2026', 'number'],
    ],
  },
  {
    ar: 'سيخضع المترشحون، البالغة أعمارهم ما بين 18 و24 سنة، لفحص طبي.',
    en: 'Candidates aged 18 to 24 will undergo a medical examination.',
    plants: [['en', '18 to 24', '18 to 26', 'number']],
  },
  {
    ar: 'بلغ عدد المستفيدات 15.000 مجندة، أي ما يناهز ثلث الفوج التاسع والثلاثين.',
    en: 'There were 15,000 women among the conscripts, nearly a third of the 39th intake.',
    plants: [
      ['en', '39th', '38th', 'number'],
      ['ar', '15.000', '15.500', 'number'],
    ],
  },
  {
    ar: 'تدخلت 3 طائرات كنادير لإخماد حريق أتى على 450 هكتارا من الغابات.',
    en: 'Three Canadair aircraft intervened to put out a fire that destroyed 450 hectares of forest.',
    plants: [
      ['en', 'Three', 'Five', 'number'],
      ['en', '450', '540', 'number'],
    ],
  },
  {
    ar: 'أُجليت 236 أسرة نحو المرتفعات، ووُزعت عليها ألف وثمانمئة وجبة ساخنة.',
    en: 'Some 236 families were moved to higher ground and given 1,800 hot meals.',
    plants: [['en', '1,800', '1,080', 'number']],
  },
  {
    ar: 'أنقذت البحرية الملكية، ليلة الخميس الماضي، 87 مرشحا للهجرة، بينهم ست نساء وقاصران.',
    en: 'On Thursday night the Royal Navy rescued 87 would-be migrants, including six women and two minors.',
    plants: [
      ['en', 'Thursday', 'Tuesday', 'date'],
      ['en', '87', '78', 'number'],
      ['en', 'six women', 'women', 'number'],
    ],
  },
  {
    ar: 'أجرى المستشفى الطبي الجراحي الميداني 12.430 فحصا و312 عملية جراحية خلال شهرين.',
    en: 'The field hospital carried out 12,430 consultations and 312 operations in two months.',
    plants: [
      ['ar', '312', '321', 'number'],
      ['en', '12,430', '1,243', 'number'],
    ],
  },
  {
    ar: 'تقدر قيمة الصفقة بـ 4,2 مليارات درهم، ستُسدد على خمس دفعات.',
    en: 'The deal is valued at MAD 4.2 billion, to be paid in five instalments.',
    plants: [
      ['en', '4.2 billion', '4.2 million', 'money'],
      ['en', 'five', 'six', 'number'],
    ],
  },
  {
    ar: 'منح البنك قرضا بقيمة 150 مليون أورو لفائدة المشروع.',
    en: 'The bank granted the project a €150 million loan.',
    plants: [
      ['en', '€150 million', '$150 million', 'money'],
      ['ar', '150', '115', 'money'],
    ],
  },
  {
    ar: 'ساهمت الجهة بمبلغ 12 مليون درهم، فيما تكفلت الوزارة بالباقي (8 ملايين درهم).',
    en: 'The region contributed 12 million dirhams and the ministry the rest (8 million dirhams).',
    plants: [['en', '(8 million', '(18 million', 'money']],
  },
  {
    ar: 'حددت رسوم المشاركة في مائتي درهم للفرد الواحد.',
    en: 'The participation fee is 200 dirhams per person.',
    plants: [['en', '200 dirhams', '300 dirhams', 'money']],
  },
  {
    ar: 'انخفض عدد الحوادث بنسبة 7.3%، من 1.510 إلى 1.400 حادثة.',
    en: 'The number of accidents fell by 7.3%, from 1,510 to 1,400.',
    plants: [
      ['ar', '7.3%', '3.7%', 'percentage'],
      ['en', '1,400', '1,440', 'number'],
    ],
  },
  {
    ar: 'يمثل الشباب أكثر من ستين في المائة من المتطوعين.',
    en: 'Young people make up more than 60% of the volunteers.',
    plants: [
      ['en', '60%', '16%', 'percentage'],
      ['en', '60%', '60', 'percentage'],
    ],
  },
  {
    ar: 'نجح 9 مترشحين من أصل 10، أي تسعون بالمئة.',
    en: 'Nine out of ten candidates passed, that is ninety percent.',
    plants: [['ar', 'تسعون', 'سبعون', 'percentage']],
  },
  {
    ar: 'يُقام الاستعراض العسكري يوم الخميس 14 ماي 2026، ابتداء من الساعة التاسعة صباحا.',
    en: 'The military parade will take place on Thursday, May 14, 2026, from 9 a.m.',
    plants: [
      ['en', 'May 14', 'May 15', 'date'],
      ['en', '9 a.m.', '10 a.m.', 'time'],
      ['en', 'May 14, 2026', 'May 14, 2027', 'date'],
    ],
  },
  {
    ar: 'في 9 رمضان 1447 (27 فبراير 2026)، ترأس المفتش العام مأدبة إفطار.',
    en: 'On 9 Ramadan 1447 (27 February 2026), the Inspector General hosted an iftar.',
    plants: [
      ['en', '9 Ramadan', '19 Ramadan', 'date'],
      ['ar', '27 فبراير', '26 فبراير', 'date'],
    ],
  },
  {
    ar: 'عُقد الاجتماع في ٣ حزيران ٢٠٢٥ في عمّان.',
    en: 'The meeting was held in Amman on 3 June 2025.',
    plants: [['en', '3 June', '3 July', 'date']],
  },
  {
    ar: 'صدر القرار في تشرين الأول 2024، ثم عُدّل في كانون الأول من السنة نفسها.',
    en: 'The decision was issued in October 2024 and amended in December of the same year.',
    plants: [['en', 'December', 'January', 'date']],
  },
  {
    ar: 'تبدأ الدروس في 1 سبتمبر وتنتهي في 30 يونيو.',
    en: 'Classes begin on September 1st and end on June 30th.',
    plants: [['ar', '30 يونيو', '30 يوليو', 'date']],
  },
  {
    ar: 'سُجلت الهزة على الساعة 23 و11 دقيقة بالتوقيت المحلي.',
    en: 'The tremor was recorded at 11:11 p.m. local time.',
    plants: [['en', '11:11 p.m.', '11:17 p.m.', 'time']],
  },
  {
    ar: 'يستقبل المتحف زواره من العاشرة صباحا إلى السادسة مساء، ما عدا يوم الاثنين.',
    en: 'The museum is open from 10 a.m. to 6 p.m., except on Mondays.',
    plants: [
      ['en', '10 a.m.', '9 a.m.', 'time'],
      ['en', 'Mondays', 'Sundays', 'date'],
    ],
  },
  {
    ar: 'تُبث الندوة مباشرة على الساعة 14:00 (توقيت غرينيتش).',
    en: 'The conference will be streamed live at 14:00 GMT.',
    plants: [['en', '14:00', '16:00', 'time']],
  },
  {
    ar: 'احتُفل بالذكرى السبعين لتأسيس القوات المسلحة الملكية في جميع الحاميات.',
    en: 'The seventieth anniversary of the Royal Armed Forces was celebrated in all garrisons.',
    plants: [
      ['en', 'seventieth', '60th', 'number'],
      ['en', ' of the Royal Armed Forces', '', 'name'],
    ],
  },
  {
    ar: 'وجرى اللقاء بحضور مدير الاستعلامات وقائد اللواء الثاني للمشاة المظليين.',
    en: 'The meeting was attended by the director of intelligence and the commander of the 2nd Parachute Infantry Brigade.',
    plants: [['en', '2nd', '3rd', 'number']],
  },
  {
    ar: 'وتسلم المغرب الدفعة الثانية من دبابات أبرامز من طراز M1A2.',
    en: 'Morocco received the second batch of M1A2 Abrams tanks.',
    plants: [['en', 'M1A2', 'M1A1', 'number']],
  },
]
