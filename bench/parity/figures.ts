import type { Sample } from './sample.ts'

/** Numbers, sums and percentages. */
export const figures: Sample[] = [
  {
    ar: 'شارك في التمرين 2.500 جندي من 14 دولة.',
    en: 'Some 2,500 soldiers from 14 countries took part in the exercise.',
    plants: [
      ['en', '2,500', '25,000', 'number'],
      ['ar', '14', '41', 'number'],
      ['en', ' from 14 countries', '', 'number'],
    ],
  },
  {
    ar: 'شارك أكثر من ثلاثمائة وخمسين ضابطا في الدورة التكوينية.',
    en: 'More than 350 officers took part in the training course.',
    plants: [['ar', 'ثلاثمائة وخمسين', 'ثلاثمائة وخمسة', 'number']],
  },
  {
    ar: 'تسلمت البحرية الملكية ثلاث فرقاطات وخمسة زوارق.',
    en: 'The Royal Navy took delivery of three frigates and five boats.',
    plants: [
      ['en', 'three', 'four', 'number'],
      ['ar', 'وخمسة زوارق', 'وزوارق', 'number'],
    ],
  },
  {
    ar: 'استفاد من القافلة الطبية ألف ومئتا شخص، منهم خمسة وعشرون طفلا.',
    en: 'The medical caravan treated 1,200 people, among them twenty-five children.',
    plants: [
      ['en', '1,200', '1,300', 'number'],
      ['en', 'twenty-five', 'fifty-two', 'number'],
    ],
  },
  {
    ar: 'قطعت القافلة 25 ألفا و300 كيلومتر في عامين.',
    en: 'The convoy covered 25,300 kilometres in two years.',
    plants: [
      ['en', '25,300', '25,030', 'number'],
      ['en', 'two years', 'three years', 'number'],
    ],
  },
  {
    ar: 'دام اللقاء يومين وحضره جنديان من كل كتيبة.',
    en: 'The meeting lasted two days and was attended by two soldiers from each battalion.',
  },
  {
    ar: 'بعد عامين ونصف من الأشغال فُتحت القاعدة.',
    en: 'After two and a half years of works, the base was opened.',
    plants: [['en', 'two and a half', 'three and a half', 'number']],
  },
  {
    ar: 'شارك آلاف الجنود وعشرات الطائرات ومئات الآليات في المناورات.',
    en: 'Thousands of soldiers, dozens of aircraft and hundreds of vehicles took part in the exercise.',
    plants: [['en', 'Thousands of', 'Three thousand', 'number']],
  },
  {
    ar: 'بلغ عدد المستفيدين ١٬٢٥٠ شخصا، أي بزيادة ١٥٪ مقارنة بالسنة الماضية.',
    en: 'There were 1,250 beneficiaries, an increase of 15% over the previous year.',
    plants: [
      ['ar', '١٬٢٥٠', '١٬٥٢٠', 'number'],
      ['en', '15%', '50%', 'percentage'],
    ],
  },
  {
    ar: 'بلغت نسبة الإنجاز 87,5 في المائة.',
    en: 'The completion rate reached 87.5 percent.',
    plants: [
      ['en', '87.5', '78.5', 'percentage'],
      ['ar', 'في المائة', '', 'percentage'],
    ],
  },
  {
    ar: 'ارتفعت الصادرات بنسبة خمسة في المئة.',
    en: 'Exports rose by five per cent.',
    plants: [['en', 'five per cent', 'fifteen per cent', 'percentage']],
  },
  {
    ar: 'تتراوح نسبة الرطوبة بين 40 و60 في المائة.',
    en: 'Humidity ranges from 40 to 60 percent.',
    plants: [['en', '60 percent', '70 percent', 'percentage']],
  },
  {
    ar: 'تراوح عدد المشاركين بين 5% و10% من المجموع.',
    en: 'Participants made up between 5 and 10 percent of the total.',
    plants: [['ar', '5%', '6%', 'percentage']],
  },
  {
    ar: 'رُصد للمشروع غلاف مالي قدره 3 ملايين ونصف المليون درهم.',
    en: 'The project has a budget of 3.5 million dirhams.',
    plants: [
      ['en', '3.5 million', '35 million', 'money'],
      ['en', 'million dirhams', 'billion dirhams', 'money'],
      ['en', ' dirhams', ' euros', 'money'],
    ],
  },
  {
    ar: 'تبلغ قيمة العقد 1,2 مليار دولار أمريكي.',
    en: 'The contract is worth US$1.2 billion.',
    plants: [
      ['en', 'billion', 'million', 'money'],
      ['en', 'US$', '€', 'money'],
    ],
  },
  {
    ar: 'كلف بناء المستشفى الميداني مليونا و200 ألف يورو.',
    en: 'Building the field hospital cost 1.2 million euros.',
    plants: [['ar', '200 ألف', '300 ألف', 'money']],
  },
  {
    ar: 'تلقت الأسر مساعدات بقيمة 500 درهم لكل فرد.',
    en: 'Families received aid worth MAD 500 per person.',
    plants: [['en', 'MAD 500', 'MAD 5,000', 'money']],
  },
  {
    ar: 'تتراوح الكلفة بين مليونين و3 ملايين درهم.',
    en: 'The cost is between 2 and 3 million dirhams.',
    plants: [['en', 'between 2 and 3 million', 'between 2 and 4 million', 'money']],
  },
  {
    ar: 'شاركت أربع طائرات من طراز F-16 وطائرتان من طراز C-130.',
    en: 'Four F-16 aircraft and two C-130 aircraft took part.',
    plants: [
      ['en', 'F-16', 'F-18', 'number'],
      ['ar', 'C-130', 'C-17', 'number'],
    ],
  },
  {
    ar: 'نُظمت الدورة الثانية والعشرون من التمرين في قاعدة القنيطرة.',
    en: 'The 22nd edition of the exercise was held at the Kenitra base.',
    plants: [['en', '22nd', '23rd', 'number']],
  },
  {
    ar: 'في إطار الدورة الحادية عشرة للمعرض، عُرضت خمس عشرة آلية.',
    en: 'At the eleventh edition of the show, fifteen vehicles were on display.',
    plants: [
      ['en', 'eleventh', 'twelfth', 'number'],
      ['ar', 'خمس عشرة', 'خمس وعشرون', 'number'],
    ],
  },
  {
    ar: 'يعود تاريخ البناية إلى القرن التاسع عشر.',
    en: 'The building dates from the 19th century.',
    plants: [['ar', 'التاسع عشر', 'الثامن عشر', 'number']],
  },
  {
    ar: 'خلال ثمانينيات القرن الماضي، أُنشئت القاعدة الجوية الثالثة.',
    en: 'In the 1980s, the third air base was created.',
    plants: [['en', 'third', 'fourth', 'number']],
  },
  {
    ar: 'احتل الفريق المركز الأول بواحد وعشرين نقطة، متقدما بنقطتين على الثاني.',
    en: 'The team came first with 21 points, two points ahead of the second.',
    plants: [['ar', 'بواحد وعشرين', 'بواحد وثلاثين', 'number']],
  },
  {
    ar: 'قُسم المشاركون إلى مجموعتين من اثني عشر فردا.',
    en: 'Participants were divided into two groups of twelve.',
    plants: [['en', 'twelve', 'twenty', 'number']],
  },
  {
    ar: 'يمتد الحقل على مساحة ألفي هكتار ويبعد 12.5 كلم عن المدينة.',
    en: 'The range covers 2,000 hectares and lies 12.5 km from the city.',
    plants: [
      ['en', '2,000', '200', 'number'],
      ['en', '12.5', '125', 'number'],
    ],
  },
  {
    ar: 'تلقى المركز نصف مليون طلب، قُبل منها 40 ألفا.',
    en: 'The centre received half a million applications, of which 40,000 were accepted.',
    plants: [['en', 'half a million', 'a million', 'number']],
  },
  {
    ar: 'للاستفسار: الهاتف 0537 12 34 56، البريد press@example.ma.',
    en: 'Enquiries: telephone 0537 12 34 56, e-mail press@example.ma.',
    plants: [
      ['en', '0537 12 34 56', '0537 12 34 65', 'number'],
      ['ar', 'press@example.ma', 'media@example.ma', 'link'],
    ],
  },
  {
    ar: 'فاز المنتخب العسكري بنتيجة 3-1 أمام 20 ألف متفرج.',
    en: 'The military team won 3–1 in front of 20,000 spectators.',
    plants: [['en', '3–1', '4–1', 'number']],
  },
  {
    ar: 'لم يُسجل أي حادث، وعاد كل واحد من المشاركين إلى وحدته.',
    en: 'No one was injured, and each one of the participants returned to their unit.',
  },
  {
    ar: 'من بين 1.000.000 مسافر، سُجلت 999 حالة.',
    en: 'Out of one million travellers, 999 cases were recorded.',
    plants: [['ar', '1.000.000', '100.000', 'number']],
  },
  {
    ar: 'تضم الوحدة ١٢ مروحية و٦٠ طاقما.',
    en: 'The unit has 12 helicopters and 60 crews.',
    plants: [['ar', '٦٠', '٧٠', 'number']],
  },
  {
    ar: 'وُزع 10 000 غطاء و1 500 خيمة على المتضررين.',
    en: 'Some 10,000 blankets and 1,500 tents were handed out to those affected.',
    plants: [['en', '10,000', '100,000', 'number']],
  },
  {
    ar: 'لستُ متأكدا من العدد، قال المتحدث، لكن أحد الجنود أصيب.',
    en: 'I am not sure of the number, the spokesman said, but one of the soldiers was hurt.',
  },
  {
    ar: 'يشغل المشروع مئة عامل ويوفر ألف فرصة عمل غير مباشرة.',
    en: 'The project employs a hundred workers and provides a thousand indirect jobs.',
    plants: [['en', 'a hundred', 'two hundred', 'number']],
  },
  {
    ar: 'سجلت المنطقة زلزالا بقوة 6,8 درجات.',
    en: 'A magnitude 6.8 earthquake struck the area.',
    plants: [['en', '6.8', '8.6', 'number']],
  },
  {
    ar: 'ارتفع العدد من 120 إلى 180، أي بزيادة النصف.',
    en: 'The number rose from 120 to 180, an increase of half.',
    plants: [['ar', '180', '160', 'number']],
  },
  {
    ar: 'ضُبط 55 كيلوغراما من المخدرات و13 ألف قرص مهلوس.',
    en: 'Fifty-five kilograms of drugs and 13,000 psychotropic tablets were seized.',
    plants: [['ar', '13 ألف', '30 ألف', 'number']],
  },
  {
    ar: 'تضاعف عدد المتطوعين ثلاث مرات.',
    en: 'The number of volunteers tripled.',
  },
  {
    ar: 'على مدى عقدين، كوّن المركز 4500 متدرب.',
    en: 'Over two decades, the centre has trained 4,500 trainees.',
    plants: [['en', '4,500', '5,400', 'number']],
  },
]
