import type { Sample } from './sample.ts'

/** Names, links, what stands out, and quotations. */
export const words: Sample[] = [
  {
    ar: 'استقبل الفريق أول محمد بريظ، المفتش العام للقوات المسلحة الملكية، وفدا من إسبانيا.',
    en: 'Lieutenant General Mohammed Berrid, Inspector General of the Royal Armed Forces, received a delegation from Spain.',
    plants: [
      ['en', 'Lieutenant General Mohammed Berrid, ', '', 'name'],
      ['en', 'Spain', 'France', 'name'],
      ['ar', ' للقوات المسلحة الملكية', '', 'name'],
    ],
  },
  {
    ar: 'وقال بريظ إن التعاون مع المغرب مستمر.',
    en: 'Mohammed Berrid said that cooperation with Morocco was continuing.',
    plants: [['ar', 'وقال بريظ', 'وقال المسؤول', 'name']],
  },
  {
    ar: 'زارت سفيرة المغرب مقر البعثة في أكادير.',
    en: 'The Moroccan ambassador visited the mission in Agadir.',
    plants: [['en', 'Agadir', 'Casablanca', 'name']],
  },
  {
    ar: 'تجرى مناورات “الأسد الإفريقي” بأكادير وطانطان.',
    en: 'The “African Lion” exercise is held in Agadir and Tan-Tan.',
    plants: [
      ['en', ' and Tan-Tan', '', 'name'],
      ['en', '“African Lion” ', '', 'name'],
    ],
  },
  {
    ar: 'تجرى مناورات “الأسد الإفريقي” كل سنة.',
    en: 'The African Lion exercise is held every year.',
  },
  {
    ar: 'وأضافت نادية العلوي أن القوات الملكية الجوية نقلت المساعدات من الدار البيضاء.',
    en: 'Nadia El Alaoui added that the Royal Moroccan Air Force had carried the aid from Casablanca.',
    plants: [
      ['en', 'Casablanca', 'Rabat', 'name'],
      ['en', 'Royal Moroccan Air Force', 'Royal Navy', 'name'],
    ],
  },
  {
    ar: 'وقال المتحدث: «إن هذا التعاون نموذج يحتذى به في المنطقة».',
    en: 'The spokesman said: “This cooperation is a model to be followed in the region.”',
    plants: [
      [
        'en',
        '“This cooperation is a model to be followed in the region.”',
        'this cooperation is a model to be followed in the region.',
        'quotation',
      ],
      [
        'ar',
        '«إن هذا التعاون نموذج يحتذى به في المنطقة»',
        'إن هذا التعاون نموذج يحتذى به في المنطقة',
        'quotation',
      ],
    ],
  },
  {
    ar: 'وقال الوزير: “نحن ملتزمون بهذه الشراكة”، مضيفا: “وسنواصل العمل مع جميع شركائنا في القارة”.',
    en: '“We are committed to this partnership,” the minister said, “and will go on working with all our partners on the continent.”',
    plants: [
      [
        'ar',
        'مضيفا: “وسنواصل العمل مع جميع شركائنا في القارة”',
        'مضيفا أنهم سيواصلون العمل',
        'quotation',
      ],
    ],
  },
  {
    ar: 'وصف السفير اللقاء بأنه «مثمر للغاية وبناء» وأشاد بالحضور.',
    en: 'The ambassador described the meeting as "highly productive and constructive" and praised those present.',
    plants: [
      [
        'en',
        '"highly productive and constructive"',
        'highly productive and constructive',
        'quotation',
      ],
    ],
  },
  {
    ar: 'يمكن الاطلاع على [البلاغ الكامل](https://www.example.ma/ar/releases/2026/12).',
    en: 'Read the [full release](https://www.example.ma/en/releases/2026/12).',
    plants: [
      ['en', '2026/12)', '2026/21)', 'link'],
      ['en', '[full release](https://www.example.ma/en/releases/2026/12)', 'full release', 'link'],
    ],
  },
  {
    ar: 'للتسجيل: [الموقع](https://example.org/register) أو [البريد](mailto:a@example.org).',
    en: 'To register: [site](https://example.org/register/) or a@example.org.',
    plants: [['ar', 'example.org/register', 'example.org/registration', 'link']],
  },
  {
    ar: '**هام:** يُغلق باب التسجيل يوم الجمعة.',
    en: '**Important:** registration closes on Friday.',
    plants: [
      ['en', '**Important:**', 'Important:', 'mark'],
      ['en', 'Friday', 'Saturday', 'date'],
    ],
  },
  {
    ar: 'يجب تقديم **بطاقة التعريف** و**شهادة طبية** عند الدخول.',
    en: 'Visitors must present an **identity card** and a **medical certificate** at the entrance.',
    plants: [['en', '**medical certificate**', 'medical certificate', 'mark']],
  },
  {
    ar: 'وأبرز البلاغ أن المغرب وإسبانيا عززا تعاونهما منذ 2022.',
    en: 'The statement said that Morocco and Spain had strengthened their cooperation since 2022.',
    plants: [
      ['en', 'Morocco and Spain', 'the two countries', 'name'],
      ['ar', '2022', '2012', 'number'],
    ],
  },
  {
    ar: 'وقع إيليس على الاتفاقية في مقر إدارة الدفاع الوطني.',
    en: 'Brian J. Ellis signed the agreement at the National Defence Administration.',
    plants: [['ar', 'إدارة الدفاع الوطني', 'الوزارة', 'name']],
  },
  {
    ar: 'تبحر سفينتان للبحرية الملكية من ميناء الدار البيضاء.',
    en: 'Two ships of the Royal Navy sail from the port of Casablanca.',
    plants: [['en', 'Two ships', 'Five ships', 'number']],
  },
]
