import type { DemoRelease } from '#prisma/demo/release-text.ts'

export const environment: DemoRelease[] = [
  {
    kind: 'press_release',
    date: '2025-03-05',
    place: 'rabat',
    topics: ['environment', 'agriculture'],
    state: 'arabic_only',
    ar: {
      headline:
        'تحسن حقينة السدود بعد التساقطات المطرية الأخيرة مع استمرار تدابير الاقتصاد في الماء',
      summary:
        'ارتفعت نسبة ملء السدود إلى 34% بعد التساقطات الأخيرة، وتبقى تدابير الاقتصاد في الماء سارية بخمسة أحواض.',
      body: `ارتفعت نسبة ملء السدود الكبرى إلى 34% إلى غاية يوم أمس الثلاثاء، مقابل 28% قبل ثلاثة أسابيع، وذلك بفضل التساقطات المطرية والثلجية الأخيرة، التي وفرت واردات مائية إضافية تقدر بنحو 980 مليون متر مكعب.

وتبقى هذه الوضعية متباينة بين الأحواض، إذ تجاوزت النسبة 52% في أحواض الشمال، في حين ظلت دون 15% في ثلاثة أحواض بالوسط والجنوب. ولذلك، تقرر الإبقاء على تدابير الاقتصاد في الماء بخمسة أحواض إلى غاية 30 يونيو 2025.

## تدابير مستمرة

- منع سقي المساحات الخضراء بالماء الصالح للشرب؛
- تحديد حصص السقي حسب الأولويات الفلاحية لكل منطقة؛
- مواصلة إصلاح التسربات، بعد أن مكنت من توفير 64 مليون متر مكعب سنة 2024.

> سناء المكناسي، وزيرة البيئة والماء: الأمطار الأخيرة فرصة لالتقاط الأنفاس لا مبرر للتبذير، فكل قطرة ندخرها اليوم سنحتاجها في الصيف.

وتنشر الوزارة كل يوم اثنين وضعية السدود مفصلة حسب الأحواض، كما تدعو المواطنين إلى التبليغ عن التسربات عبر الرقم الأخضر المخصص لذلك.`,
    },
  },
  {
    kind: 'press_release',
    date: '2025-10-07',
    place: 'agadir',
    topics: ['environment', 'agriculture'],
    state: 'published',
    photo: {
      motif: 'mountains',
      ar: {
        caption: 'سفوح الأطلس الصغير حيث تُغرس أشجار الأركان',
        alt: 'رسم لجبال متتالية وصفوف من الأشجار تحت قرص الشمس',
        credit: 'وزارة البيئة والماء',
      },
      en: {
        caption: 'The slopes of the Anti-Atlas, where argan trees are being planted',
        alt: 'Illustration of successive mountains and rows of trees under the disc of the sun',
        credit: 'Ministry of Environment and Water',
      },
    },
    ar: {
      headline: 'غرس 12 ألف هكتار من الأركان وتعويض مالي للرعاة مقابل راحة المراعي',
      summary:
        'حصيلة مرحلية لبرنامج إحياء غابات الأركان تسجل غرس 12 ألف هكتار، ونسبة نجاح للشتلات بلغت 73%.',
      body: `قدمت وزارة البيئة والماء، اليوم الثلاثاء بأكادير، الحصيلة المرحلية لبرنامج إحياء غابات الأركان، الذي مكن منذ سنة 2022 من غرس 12.000 هكتار، بنسبة نجاح للشتلات بلغت 73% رغم توالي سنوات الجفاف.

ويقوم البرنامج على اتفاق مع ذوي الحقوق ومربي الماشية، يحصل بموجبه 3.400 راعٍ على تعويض سنوي مقابل ترك المراعي المغروسة ترتاح لمدة خمس سنوات. وانتُقيت الشتلات من أشجار قاومت الجفاف، وتُسقى خلال السنتين الأوليين بمياه الأمطار المجمعة في 270 خزاناً.

> سناء المكناسي، وزيرة البيئة والماء: شجرة الأركان لا تُحمى بالسياج وحده، بل بأن يعيش الناس منها وبها.

## نساء في قلب السلسلة

استفادت 8.900 امرأة منضوية في تعاونيات من تكوين في الجودة والتسيير، وارتفع نصيبهن من ثمن اللتر المصدَّر بنسبة 21% بفضل عقود مباشرة مع المشترين.

وستهم المرحلة المقبلة 18.000 هكتار إضافية في أفق سنة 2030. كما سيُحدث بنك للبذور يحفظ التنوع الوراثي للشجرة، بشراكة مع جامعتين ومع جمعيات محلية.`,
    },
    en: {
      headline:
        '12,000 hectares of argan planted, with payments to herders who rest their pastures',
      summary:
        'A progress report on the argan forest program records 12,000 hectares planted and a seedling survival rate of 73%.',
      body: `The Ministry of Environment and Water presented in Agadir on Tuesday a progress report on the argan forest revival program, under which 12,000 hectares have been planted since 2022, with a seedling survival rate of 73% in spite of successive years of drought.

The program rests on an agreement with rights holders and livestock farmers, under which 3,400 herders receive an annual payment for letting planted pastures rest for five years. The seedlings come from trees that withstood drought, and for their first two years they are watered with rain collected in 270 tanks.

> Sanae El Meknassi, Minister of Environment and Water: Fences alone do not protect the argan tree. It is protected when people live from it and with it.

## Women at the heart of the chain

Training in quality and management has been given to 8,900 women who belong to cooperatives, and their share of the price of each exported liter has risen by 21% thanks to direct contracts with buyers.

The next phase will cover a further 18,000 hectares by 2030. A seed bank will also be created to preserve the tree’s genetic diversity, in partnership with two universities and local associations.`,
    },
  },
  {
    kind: 'media_advisory',
    date: '2025-12-04',
    place: 'casablanca',
    topics: ['science', 'environment'],
    state: 'published',
    ar: {
      headline: 'دعوة إلى وسائل الإعلام.. تقديم القمر الاصطناعي الجامعي NOUR-2',
      summary:
        'يُقدم القمر الاصطناعي الصغير NOUR-2، المخصص لرصد جودة الهواء، يوم الاثنين 15 دجنبر 2025 بالدار البيضاء.',
      body: `تدعو الوكالة الوطنية للبحث العلمي الصحافيات والصحافيين المهتمين بالعلوم والبيئة إلى حضور لقاء لتقديم القمر الاصطناعي الصغير NOUR-2، وذلك يوم الاثنين 15 دجنبر 2025 على الساعة 10:00 بالمدرسة العليا للهندسة بالدار البيضاء.

وقد صمم هذا القمر 34 طالبة وطالباً من أربع جامعات، ويبلغ وزنه 11 كيلوغراماً، وسيرصد جودة الهواء وحرائق الغابات من مدار يبلغ علوه 520 كيلومتراً. ومن المقرر إطلاقه خلال الفصل الثاني من سنة 2026.

## برنامج اللقاء

- 10:00: كلمة المديرة العامة للوكالة، أسماء الفيلالي؛
- 10:20: عرض تقني يقدمه فريق الطلبة؛
- 11:00: زيارة القاعة النظيفة في مجموعات من 8 أشخاص؛
- 12:15: مقابلات فردية.

ويتطلب دخول القاعة النظيفة ارتداء لباس خاص يُوفر في عين المكان، ولا يُسمح باستعمال مصابيح التصوير داخلها. وستوضع رهن إشارة وسائل الإعلام صور ومقاطع فيديو عالية الدقة حرة الاستعمال.

ويُرجى تأكيد الحضور لدى المكتب الصحفي قبل يوم 11 دجنبر 2025، مع الإشارة إلى الرغبة في زيارة القاعة النظيفة من عدمها، نظراً لمحدودية الأماكن.`,
      notesToEditors: 'سبق إطلاق NOUR-1 سنة 2023، وظل يشتغل 19 شهراً عوض 12 شهراً كانت مقررة.',
    },
    en: {
      headline: 'Media advisory: presentation of the university satellite NOUR-2',
      summary:
        'The small satellite NOUR-2, designed to monitor air quality, will be presented in Casablanca on Monday, December 15, 2025.',
      body: `The National Agency for Scientific Research invites journalists covering science and the environment to the presentation of the small satellite NOUR-2, on Monday, December 15, 2025, at 10:00 at the Higher School of Engineering in Casablanca.

Designed by 34 students from four universities, the satellite weighs 11 kilograms and will monitor air quality and forest fires from an orbit 520 kilometers high. It is due to be launched in the second quarter of 2026.

## Program

- 10:00: address by the Director General of the Agency, Asmae El Filali;
- 10:20: technical presentation by the student team;
- 11:00: visit to the clean room in groups of 8;
- 12:15: individual interviews.

Special clothing, provided on site, must be worn in the clean room, and photographic lights may not be used there. High-resolution pictures and video free for use will be available to the media.

Please confirm attendance with the Press Office before December 11, 2025, stating whether you wish to visit the clean room, as places are limited.`,
      notesToEditors:
        'NOUR-1 was launched in 2023 and operated for 19 months instead of the planned 12.',
    },
  },
  {
    kind: 'photo_release',
    date: '2026-11-12',
    place: 'fez',
    topics: ['environment'],
    state: 'approved',
    photo: {
      motif: 'mountains',
      ar: {
        caption: 'أولى ثلوج الموسم على مرتفعات الأطلس المتوسط',
        alt: 'رسم لقمم جبلية بيضاء تعلو غابة داكنة',
        credit: 'وزارة البيئة والماء',
      },
      en: {
        caption: 'The first snow of the season on the heights of the Middle Atlas',
        alt: 'Illustration of white mountain peaks rising above a dark forest',
        credit: 'Ministry of Environment and Water',
      },
    },
    ar: {
      headline: 'بالصور.. أولى ثلوج الموسم تكسو غابات الأرز بالأطلس المتوسط',
      summary:
        'صور لأولى ثلوج الموسم بغابات الأرز، مع تذكير بقواعد زيارة المنتزه الوطني في فصل الشتاء.',
      body: `كست أولى ثلوج الموسم، اليوم الخميس، مرتفعات الأطلس المتوسط، وبلغ سمكها 22 سنتيمتراً فوق علو 1.800 متر، في مشهد انتظره سكان المنطقة وزوارها بعد خريف جاف نسبياً.

وتُعد هذه الثلوج خزاناً طبيعياً يغذي الفرشة المائية وعيون المنطقة على مدى شهور، كما تساعد أشجار الأرز على مقاومة الحشرات التي تضعفها في السنوات الجافة. وقد غُرست خلال السنوات الثلاث الماضية 460.000 شتلة من الأرز، يتولى 75 حارساً من أبناء المنطقة العناية بها.

وتوصي إدارة المنتزه الوطني الزوار بما يلي:

- التأكد من حالة الطرق قبل السفر وحمل السلاسل المعدنية؛
- عدم إطعام القردة أو الاقتراب منها؛
- إعادة النفايات معهم وعدم إشعال النار خارج الأماكن المخصصة لذلك.

وتُتاح الصور المرفقة، التي التقطها حراس المنتزه، للاستعمال الصحفي مجاناً مع ذكر المصدر. وستُنشر صور جديدة كل أسبوعين طيلة فصل الشتاء في قاعة الأخبار، إلى جانب معطيات أسبوعية عن سمك الثلوج في 9 محطات للقياس بالأطلس المتوسط والكبير.`,
    },
    en: {
      headline:
        'In pictures: first snow of the season covers the cedar forests of the Middle Atlas',
      summary:
        'Pictures of the first snow of the season in the cedar forests, with a reminder of the rules for visiting the national park in winter.',
      body: `The first snow of the season covered the heights of the Middle Atlas on Thursday, reaching a depth of 22 centimeters above an altitude of 1,800 meters, a sight awaited by inhabitants and visitors after a rather dry fall.

The snow is a natural reservoir that feeds the groundwater and springs of the region for months. It also helps cedars to resist the insects that weaken them in dry years. Over the past three years 460,000 cedar seedlings have been planted, and 75 guards from the area look after them.

The national park administration advises visitors:

- to check the state of the roads before traveling and to carry snow chains;
- not to feed or approach the monkeys;
- to take their litter home and light no fires outside the designated places.

The attached pictures, taken by park guards, may be used free of charge by the press with credit to the source. New pictures will be published in the newsroom every two weeks throughout the winter, with weekly data on the depth of snow at 9 measuring stations in the Middle and High Atlas.`,
    },
  },
  {
    kind: 'statement',
    date: '2026-11-20',
    place: 'rabat',
    topics: ['environment', 'diplomacy'],
    state: 'embargoed',
    ar: {
      headline: 'بيان عقب اختتام أشغال مؤتمر COP31 حول المناخ',
      summary:
        'موقف وزارة البيئة والماء من نتائج COP31، مع التركيز على التكيف وتمويل البلدان الإفريقية.',
      body: `تابعت وزارة البيئة والماء باهتمام أشغال مؤتمر الأطراف حول المناخ COP31، وتسجل ما تحقق خلاله من تقدم في مجال التكيف وحماية المناطق الجافة، مع التأكيد أن الطريق ما يزال طويلاً أمام البلدان الأكثر هشاشة.

وقد دافع الوفد المغربي، المكون من 42 خبيراً ومفاوضاً، عن ثلاثة مطالب رئيسية:

- تمويل للتكيف في شكل منح لا قروض؛
- تبسيط ولوج البلدان الإفريقية إلى الصناديق المناخية؛
- الاعتراف بدور المدن والجهات في تنفيذ الالتزامات.

> سناء المكناسي، وزيرة البيئة والماء: المناخ لا ينتظر نهاية اجتماعاتنا، ولذلك نقيس كل قرار بعدد الأشهر التي يحتاجها ليصل إلى الحقل.

ونظم الجناح المغربي على هامش المؤتمر 37 لقاء علمياً، شارك فيها طلبة وباحثون من 19 بلداً، وقُدمت خلالها تجارب في تحلية المياه بالطاقة الشمسية وإعادة تأهيل الواحات والإنذار المبكر بالفيضانات.

وستعمل الوزارة على نشر تقرير مفصل عن نتائج المؤتمر قبل متم شهر دجنبر 2026، وعلى عرضه للنقاش مع المجتمع المدني والقطاع الخاص في لقاءات تُنظم بالجهات الاثنتي عشرة.`,
    },
    en: {
      headline: 'Statement following the close of the COP31 climate conference',
      summary:
        'The position of the Ministry of Environment and Water on the outcome of COP31, with a focus on adaptation and finance for African countries.',
      body: `The Ministry of Environment and Water followed with interest the COP31 climate conference. It notes the progress made there on adaptation and the protection of drylands, while stressing that there is still a long way to go for the most vulnerable countries.

The Moroccan delegation of 42 experts and negotiators put forward three main demands:

- finance for adaptation in the form of grants rather than loans;
- simpler access to climate funds for African countries;
- recognition of the role of cities and regions in carrying out commitments.

> Sanae El Meknassi, Minister of Environment and Water: The climate does not wait for our meetings to end. That is why we measure every decision by the number of months it needs to reach the field.

On the sidelines of the conference the Moroccan pavilion held 37 scientific meetings with students and researchers from 19 countries, at which experience was shared in solar desalination, the restoration of oases and early warning of floods.

The Ministry will publish a detailed report on the outcome of the conference before the end of December 2026, and will discuss it with civil society and the private sector at meetings held in all twelve regions.`,
    },
  },
]
