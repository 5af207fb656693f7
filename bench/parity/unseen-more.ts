import type { Sample } from './sample.ts'

/** The second half of what was written after the guard was made. */
export const unseenMore: Sample[] = [
  {
    ar: 'وقعت الاتفاقية السيدة نادية العلوي عن الجانب المغربي.',
    en: 'Ms Nadia El Alaoui signed the agreement for the Moroccan side.',
    plants: [['en', 'Ms Nadia El Alaoui', 'The director', 'name']],
  },
  {
    ar: 'وشكر بريظ نظيره الإسباني على حفاوة الاستقبال بالرباط.',
    en: 'Berrid thanked his Spanish counterpart for the warm welcome in Rabat.',
    plants: [['en', ' in Rabat', '', 'name']],
  },
  {
    ar: 'ستحط الطائرات التابعة للقوات الملكية الجوية بمطار أكادير.',
    en: 'The aircraft of the Royal Air Force of Morocco will land at Agadir airport.',
    plants: [['en', 'Agadir', 'Tan-Tan', 'name']],
  },
  {
    ar: 'وتنفيذا للتعليمات، غادرت أكادير نحو الدار البيضاء قافلة من 30 شاحنة.',
    en: 'As instructed, a convoy of 30 lorries left Agadir for Casablanca.',
    plants: [
      ['en', '30 lorries', '13 lorries', 'number'],
      ['en', ' for Casablanca', '', 'name'],
    ],
  },
  {
    ar: 'وأوضح المصدر ذاته أن “الحالة مستقرة ولا تدعو إلى القلق في الوقت الراهن”.',
    en: 'The same source said that “the situation is stable and gives no cause for concern at present”.',
    plants: [
      [
        'en',
        '“the situation is stable and gives no cause for concern at present”',
        'the situation is stable and gives no cause for concern at present',
        'quotation',
      ],
    ],
  },
  {
    ar: 'وصرح قائلا: "سنبقى إلى جانب السكان ما دامت الحاجة قائمة".',
    en: '“We shall stay with the people for as long as we are needed,” he said.',
    plants: [
      [
        'ar',
        '"سنبقى إلى جانب السكان ما دامت الحاجة قائمة"',
        'سنبقى إلى جانب السكان ما دامت الحاجة قائمة',
        'quotation',
      ],
    ],
  },
  {
    ar: 'ونفى البيان ما وصفه بـ «الادعاءات الباطلة» المتداولة منذ أيام.',
    en: 'The statement denied what it called “false allegations” that had circulated for days.',
    plants: [['en', '“false allegations”', 'false allegations', 'quotation']],
  },
  {
    ar: 'حمّلوا [الملف الصحفي](https://media.example.ma/kit-2026.zip) و[الصور](https://media.example.ma/photos).',
    en: 'Download the [press kit](https://media.example.ma/kit-2026.zip) and the [photographs](https://media.example.ma/photos).',
    plants: [
      ['en', 'kit-2026.zip', 'kit-2025.zip', 'link'],
      ['ar', '[الصور](https://media.example.ma/photos)', 'الصور', 'link'],
    ],
  },
  {
    ar: 'تابعوا البث على www.example.ma أو راسلوا contact@example.ma.',
    en: 'Watch the stream at https://example.ma or write to contact@example.ma.',
    plants: [['en', 'contact@example.ma', 'info@example.ma', 'link']],
  },
  {
    ar: '**المكان:** القاعدة الجوية الأولى، **الزمان:** السبت 6 يونيو على الساعة 11:00.',
    en: '**Place:** 1st Air Base. **Time:** Saturday, 6 June, 11 a.m.',
    plants: [
      ['en', '**Time:**', 'Time:', 'mark'],
      ['en', '6 June', '7 June', 'date'],
      ['en', '11 a.m.', '11 p.m.', 'time'],
    ],
  },
  {
    ar: '**ملاحظة:** الدخول بالدعوة **فقط**.',
    en: '**Note:** admission is by invitation **only**.',
    plants: [['ar', '**فقط**', 'فقط', 'mark']],
  },
  {
    ar: 'وتأتي هذه الزيارة بعد أسبوعين من زيارة مماثلة، وهي الثانية من نوعها هذا العام.',
    en: 'The visit comes two weeks after a similar one and is the second of its kind this year.',
  },
  {
    ar: 'لم يكن أحد يتوقع هذا العدد الكبير، ولا أي من المنظمين.',
    en: 'No one had expected such numbers, nor had any one of the organisers.',
  },
  {
    ar: 'وقد مارست الوحدات مهامها على مدار الساعة طيلة الأيام الأولى.',
    en: 'In the first days, the units worked around the clock.',
  },
  {
    ar: 'تهدف المبادرة إلى ضرب عصفورين بحجر واحد.',
    en: 'The initiative aims to kill two birds with one stone.',
  },
  {
    ar: 'وتوزعت الجوائز على ثلاث فئات: ذهبية وفضية وبرونزية.',
    en: 'Prizes were awarded in three categories: gold, silver and bronze.',
    plants: [['ar', 'ثلاث فئات', 'أربع فئات', 'number']],
  },
  {
    ar: 'تجاوزت المساحة المحروقة مليونا وثلاثمئة ألف متر مربع.',
    en: 'The burnt area exceeded 1.3 million square metres.',
    plants: [['en', '1.3 million', '1.8 million', 'number']],
  },
  {
    ar: 'استعملت في التمرين ذخيرة حية من عيار 155 ملم، وأطلقت 21 طلقة مدفعية ترحيبا بالضيف.',
    en: 'Live 155-mm ammunition was used in the exercise, and a 21-gun salute was fired to welcome the guest.',
    plants: [
      ['en', '155-mm', '105-mm', 'number'],
      ['ar', '21 طلقة', '12 طلقة', 'number'],
    ],
  },
  {
    ar: 'يبلغ طول السفينة 76 مترا وعرضها 11,5 مترا وتصل سرعتها إلى 22 عقدة.',
    en: 'The ship is 76 metres long and 11.5 metres wide, with a top speed of 22 knots.',
    plants: [['en', '11.5', '15.1', 'number']],
  },
  {
    ar: 'تشكل الوفد من خمسة عشر ضابطا ساميا ومئة وخمسة وعشرين جنديا.',
    en: 'The delegation consisted of fifteen senior officers and 125 soldiers.',
    plants: [
      ['ar', 'مئة وخمسة وعشرين', 'مئة وخمسين', 'number'],
      ['en', 'fifteen', 'fifty', 'number'],
    ],
  },
  {
    ar: 'عاد الفوج السابع من بعثة حفظ السلام بعد سنة ونصف من الخدمة.',
    en: 'The seventh contingent returned from the peacekeeping mission after a year and a half of service.',
    plants: [['en', 'seventh', 'eighth', 'number']],
  },
  {
    ar: 'ترقى 34 ضابطا إلى رتبة عقيد و112 إلى رتبة مقدم.',
    en: 'Thirty-four officers were promoted to colonel and 112 to lieutenant colonel.',
    plants: [['en', 'Thirty-four', 'Forty-three', 'number']],
  },
  {
    ar: 'تدوم الدورة 10 أسابيع، بمعدل 35 ساعة في الأسبوع.',
    en: 'The course lasts ten weeks, at 35 hours a week.',
    plants: [['en', 'ten weeks', 'twelve weeks', 'number']],
  },
  {
    ar: 'يقع الميناء على بعد أربعين كيلومترا شمال المدينة.',
    en: 'The port lies 40 km north of the city.',
    plants: [['en', '40 km', '14 km', 'number']],
  },
  {
    ar: 'سيرتفع عدد الطائرات من 24 طائرة حاليا إلى 48 في أفق 2030.',
    en: 'The fleet will grow from 24 aircraft today to 48 by 2030.',
    plants: [
      ['en', '48', '46', 'number'],
      ['en', 'by 2030', 'by 2035', 'number'],
    ],
  },
  {
    ar: 'تأجل اللقاء إلى يوم الجمعة 3 يوليوز بسبب سوء الأحوال الجوية.',
    en: 'The meeting was put off until Friday, 3 July, because of bad weather.',
    plants: [['ar', 'الجمعة', 'السبت', 'date']],
  },
  {
    ar: 'زارت المعرض أكثر من 60.000 نسمة بين 17 و22 أكتوبر.',
    en: 'More than 60,000 people visited the show between October 17 and 22.',
    plants: [
      ['en', '60,000', '16,000', 'number'],
      ['ar', '17 و22 أكتوبر', '17 و23 أكتوبر', 'date'],
    ],
  },
]
