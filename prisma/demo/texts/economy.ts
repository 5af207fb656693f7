import type { DemoRelease } from '#prisma/demo/release-text.ts'

export const economy: DemoRelease[] = [
  {
    kind: 'press_release',
    date: '2025-02-06',
    place: 'tangier',
    topics: ['economy'],
    state: 'published',
    ar: {
      headline: 'استثمار بقيمة 2,4 مليار درهم لإنتاج مكونات السيارات الكهربائية بطنجة',
      summary:
        'توقيع اتفاقية لإنشاء وحدة صناعية لإنتاج مكونات السيارات الكهربائية، تتيح إحداث 1.900 منصب شغل مباشر في أفق 2027.',
      body: `وُقعت، اليوم الخميس بطنجة، اتفاقية استثمار بقيمة 2,4 مليار درهم لإنشاء وحدة صناعية متخصصة في إنتاج الأسلاك عالية الجهد وأنظمة التبريد الموجهة إلى السيارات الكهربائية.

وستقام الوحدة على مساحة 18 هكتاراً، وستتيح إحداث 1.900 منصب شغل مباشر في أفق سنة 2027، تعود 45% منها على الأقل إلى النساء وفق ما تنص عليه الاتفاقية. كما يلتزم المستثمر باقتناء ثلث حاجياته من ممونين محليين ابتداء من السنة الثالثة.

> نادية الشقوري، وزيرة الاقتصاد والاستثمار: لم نعد ننافس بكلفة الإنتاج وحدها، بل بالكفاءات وبكهرباء نظيفة يطلبها المصنعون في كل أنحاء العالم.

وسيُحدث داخل الوحدة مركز للتكوين بالتدرج، يستقبل 250 شاباً في السنة، بشراكة مع المعهد الجهوي لمهن الصناعة. وستُغطى حاجيات المصنع من الكهرباء بنسبة 70% من مصادر متجددة منذ انطلاق الإنتاج.

ومن المنتظر أن تنطلق الأشغال في شهر أبريل 2025، وأن تخرج أولى المنتجات من خط التجميع في خريف سنة 2026، على أن يُوجه معظمها إلى التصدير نحو أسواق أوروبا وأمريكا الشمالية.`,
    },
    en: {
      headline: 'MAD 2.4 billion investment to make electric vehicle components in Tangier',
      summary:
        'An agreement has been signed for a plant that will make electric vehicle components and create 1,900 direct jobs by 2027.',
      body: `An investment agreement worth 2.4 billion dirhams was signed in Tangier on Thursday for an industrial plant that will make high-voltage cabling and cooling systems for electric vehicles.

The plant will cover 18 hectares and create 1,900 direct jobs by 2027, at least 45% of which will go to women under the terms of the agreement. The investor has also undertaken to buy a third of its supplies from local companies from the third year.

> Nadia Chakkouri, Minister of Economy and Investment: We no longer compete on production costs alone, but on skills and on the clean electricity that manufacturers everywhere are asking for.

The plant will house an apprenticeship center that will take in 250 young people a year, in partnership with the Regional Institute for Industrial Trades. Renewable sources will meet 70% of its electricity needs from the start of production.

Work is expected to begin in April 2025, and the first products should leave the assembly line in the fall of 2026, most of them for export to Europe and North America.`,
    },
  },
  {
    kind: 'press_release',
    date: '2025-04-17',
    place: 'casablanca',
    topics: ['economy'],
    state: 'published',
    ar: {
      headline: 'آلية جديدة لضمان قروض التصدير لفائدة المقاولات الصغرى والمتوسطة',
      summary:
        'آلية ضمان تغطي إلى غاية 80% من القروض الموجهة إلى التصدير، وتستهدف 1.200 مقاولة خلال ثلاث سنوات.',
      body: `أعلنت وزارة الاقتصاد والاستثمار، اليوم الخميس بالدار البيضاء، إطلاق آلية جديدة لضمان قروض التصدير، موجهة إلى المقاولات الصغرى والمتوسطة التي لا يتجاوز رقم معاملاتها السنوي 175 مليون درهم.

وتغطي الآلية إلى غاية 80% من مبلغ القرض، في حدود 10 ملايين درهم لكل مقاولة، مع جواب عن الطلب في أجل أقصاه 12 يوم عمل. وتُودع الملفات كلها عبر منصة رقمية واحدة، دون الحاجة إلى وثائق تتوفر عليها الإدارة أصلاً.

## أسواق إفريقية أولاً

تمنح الآلية نسبة ضمان أعلى للمشاريع الموجهة إلى الأسواق الإفريقية، وللمقاولات التي تسيرها نساء أو شباب دون 35 سنة، وكذا للمقاولات التي تصدر لأول مرة.

> نادية الشقوري، وزيرة الاقتصاد والاستثمار: كثيراً ما يضيع عقد التصدير الأول بسبب ضمانة غائبة، لا بسبب جودة المنتوج. هذا ما جئنا لنغيره.

وتستهدف الوزارة مواكبة 1.200 مقاولة خلال السنوات الثلاث الأولى، أي ما يمثل حجماً إجمالياً من القروض يناهز 3,6 مليارات درهم. وستُنظم قوافل للتعريف بالآلية في 12 جهة قبل متم شهر يونيو.`,
    },
    en: {
      headline: 'New export credit guarantee for small and medium-sized enterprises',
      summary:
        'The guarantee covers up to 80% of export loans and is intended to reach 1,200 companies in three years.',
      body: `The Ministry of Economy and Investment announced in Casablanca on Thursday a new export credit guarantee for small and medium-sized enterprises with annual revenue of no more than 175 million dirhams.

The guarantee covers up to 80% of a loan, within a limit of 10 million dirhams per company, with a reply to each application within 12 working days. All files are submitted through a single digital platform, without documents that the administration already holds.

## African markets first

The guarantee rate is higher for projects aimed at African markets, for companies run by women or by people under 35, and for companies exporting for the first time.

> Nadia Chakkouri, Minister of Economy and Investment: A first export contract is often lost for want of a guarantee, not for want of quality. That is what we have come to change.

The Ministry aims to support 1,200 companies in the first three years, for a total loan volume of about 3.6 billion dirhams. Roadshows presenting the guarantee will visit 12 regions before the end of June.`,
    },
  },
  {
    kind: 'press_release',
    date: '2025-07-29',
    place: 'fez',
    topics: ['economy', 'culture'],
    state: 'arabic_only',
    ar: {
      headline: 'ميثاق جهوي بفاس لدعم تعاونيات الصناعة التقليدية وتسويق منتجاتها',
      summary:
        'ميثاق يجمع الفاعلين المحليين حول التكوين والجودة والبيع عبر الإنترنت لفائدة 430 تعاونية للصناعة التقليدية.',
      body: `وقعت هيئات منتخبة ومهنية ومالية، اليوم الثلاثاء بفاس، ميثاقاً جهوياً لدعم تعاونيات الصناعة التقليدية، تُرصد له اعتمادات بقيمة 96 مليون درهم على مدى أربع سنوات.

ويستهدف الميثاق 430 تعاونية تشغل أزيد من 7.000 صانعة وصانع، موزعين بين الزليج والجلد والنحاس والنسيج والخزف. ويرتكز على ثلاثة التزامات كبرى:

- إحداث علامة للجودة تحمي المنتوج وتعرّف بصانعه وبمكان صنعه؛
- إطلاق منصة مشتركة للبيع عبر الإنترنت تؤدي للتعاونيات مستحقاتها في أجل 72 ساعة؛
- تكوين 1.100 شاب وشابة على يد معلمين متمرسين، مع منحة شهرية طيلة مدة التدرج.

> نادية الشقوري، وزيرة الاقتصاد والاستثمار: اليد التي تصنع الجمال يجب أن تنال نصيبها العادل من ثمنه.

وستتكلف لجنة مشتركة بتتبع تنفيذ الميثاق ونشر حصيلته كل ستة أشهر. كما ستُخصص مساحة قارة لعرض منتجات التعاونيات في المطارات ومحطات القطار بالجهة، على أن تُفتح أولى هذه المساحات في شهر دجنبر 2025، بالتزامن مع احتضان المدينة لأيام الصناعة التقليدية.`,
    },
  },
  {
    kind: 'press_release',
    date: '2025-11-11',
    place: 'casablanca',
    topics: ['economy', 'diplomacy'],
    state: 'published',
    photo: {
      motif: 'conference',
      ar: {
        caption: 'الجلسة الافتتاحية لمنتدى الاستثمار الإفريقي بالدار البيضاء',
        alt: 'رسم لقاعة مؤتمرات تتوسطها منصة بثلاثة ميكروفونات',
        credit: 'المكتب الصحفي',
      },
      en: {
        caption: 'The opening session of the African Investment Forum in Casablanca',
        alt: 'Illustration of a conference hall with a lectern and three microphones at its center',
        credit: 'Press Office',
      },
    },
    ar: {
      headline: 'منتدى الاستثمار الإفريقي بالدار البيضاء يختتم أشغاله بتوقيع 43 اتفاقية',
      summary:
        'اختتم منتدى الاستثمار الإفريقي دورته الرابعة بالدار البيضاء بتوقيع اتفاقيات بقيمة 1,7 مليار دولار.',
      body: `اختتم منتدى الاستثمار الإفريقي دورته الرابعة، اليوم الثلاثاء بالدار البيضاء، بتوقيع 43 اتفاقية بقيمة إجمالية تناهز 1,7 مليار دولار، بحضور ما يزيد على 2.600 مشارك من 51 بلداً.

وهمت الاتفاقيات قطاعات الصناعات الغذائية والخدمات الرقمية والسكن والطاقة واللوجستيك. وتتعلق 29 اتفاقية منها بمشاريع تشمل بلدين إفريقيين أو أكثر، وهو ما يعكس توجهاً متزايداً نحو سلاسل إنتاج عابرة للحدود داخل القارة.

> أميناتا ديالو، مقررة المنتدى: في الدورة الأولى كنا نتحدث عن الإمكانات، وفي هذه الدورة تحدثنا عن الآجال والدفاتر والضمانات، وذلك هو التقدم الحقيقي.

## توصيات المنتدى

دعا المشاركون إلى اعتماد الأداء بالعملات المحلية في المبادلات البينية، وإلى توحيد وثائق المقاولات الصغرى لدى الأبناك، وإلى إحداث مرصد إفريقي لآجال الأداء.

وخُصص يوم كامل للمقاولات الناشئة، عرضت خلاله 75 مقاولة مشاريعها أمام 120 مستثمراً. وستُنظم الدورة الخامسة من المنتدى خلال شهر نونبر 2026، مع تخصيص محورها الرئيسي لتمويل الماء والأمن الغذائي.`,
    },
    en: {
      headline: 'African Investment Forum closes in Casablanca with 43 agreements signed',
      summary:
        'The African Investment Forum closed its fourth edition in Casablanca with agreements worth 1.7 billion dollars.',
      body: `The African Investment Forum closed its fourth edition in Casablanca on Tuesday with the signing of 43 agreements worth a total of about 1.7 billion dollars, in the presence of more than 2,600 participants from 51 countries.

The agreements concern food processing, digital services, housing, energy and logistics. Of these, 29 relate to projects involving two or more African countries, which reflects a growing move toward cross-border production chains within the continent.

> Aminata Diallo, rapporteur of the Forum: At the first edition we spoke of potential. This time we spoke of deadlines, specifications and guarantees, and that is real progress.

## Recommendations

Participants called for payment in local currencies in intra-African trade, for common documents for small companies dealing with banks, and for an African observatory of payment times.

A full day was devoted to startups, with 75 of them presenting their projects to 120 investors. The fifth edition of the Forum will be held in November 2026, and its main theme will be the financing of water and food security.`,
    },
  },
  {
    kind: 'press_release',
    date: '2026-02-17',
    place: 'casablanca',
    topics: ['economy', 'agriculture'],
    state: 'corrected',
    ar: {
      headline: 'برنامج “تربتنا” يوفر 320 ألف طن من الأسمدة الملائمة لصغار الفلاحين بإفريقيا',
      summary:
        'يوفر برنامج “تربتنا” أسمدة ملائمة لأنواع التربة في تسعة بلدان إفريقية، مع مواكبة تقنية لصغار الفلاحين.',
      body: `أعلنت المجموعة الأطلسية للفوسفاط (GAP)، اليوم الثلاثاء بالدار البيضاء، توسيع برنامج “تربتنا” الموجه إلى صغار الفلاحين، ليشمل تسعة بلدان إفريقية عوض خمسة، مع رفع كميات الأسمدة المخصصة له إلى 320.000 طن خلال سنة 2026.

ويقوم البرنامج على تحليل عينات التربة بمختبرات متنقلة، ثم إعداد خلطات ملائمة لكل منطقة، وبيعها بأثمنة تفضيلية عبر التعاونيات. وقد حللت المختبرات المتنقلة منذ سنة 2023 أزيد من 64.000 عينة.

وبينت دراسة ميدانية شملت 3.800 ضيعة أن مردودية الذرة ارتفعت بنسبة 27% في المتوسط لدى المستفيدين، وأن استهلاك الماء انخفض بنسبة 11% بفضل النصائح المقدمة في شأن مواعيد السقي.

> سعيد بناني، المدير المكلف بالبرامج الإفريقية في مجموعة GAP: السماد الملائم بالكمية الملائمة أرخص للفلاح وأرحم بالأرض.

وسيُرافق التوسيع تكوين 900 مرشد فلاحي، نصفهم من النساء، وفتح 14 مركزاً للتخزين قريبة من الضيعات. كما ستُوضع نتائج تحاليل التربة رهن إشارة الباحثين في قاعدة بيانات مفتوحة، بعد حذف كل ما يتعلق بالمعطيات الشخصية.`,
    },
    en: {
      headline:
        '“Our Soil” program to provide 320,000 tons of suitable fertilizer to African small farmers',
      summary:
        'The “Our Soil” program provides fertilizers suited to the soils of nine African countries, with technical support for small farmers.',
      body: `The Atlantic Phosphate Group (GAP) announced in Casablanca on Tuesday that its “Our Soil” program for small farmers will be extended from five African countries to nine, and that the quantity of fertilizer set aside for it will rise to 320,000 tons in 2026.

The program analyzes soil samples in mobile laboratories, then prepares blends suited to each area and sells them at preferential prices through cooperatives. Since 2023 the mobile laboratories have analyzed more than 64,000 samples.

A field study of 3,800 farms showed that maize yields rose by an average of 27% among those taking part, and that water use fell by 11% thanks to advice on irrigation times.

> Said Bennani, Director for African Programs at GAP: The right fertilizer in the right quantity is cheaper for the farmer and kinder to the land.

The expansion will be accompanied by the training of 900 agricultural advisers, half of them women, and the opening of 14 storage centers close to farms. The results of the soil analyses will be made available to researchers in an open database, once all personal data have been removed.`,
    },
  },
  {
    kind: 'press_release',
    date: '2026-06-09',
    place: 'marrakesh',
    topics: ['economy', 'science'],
    state: 'published',
    ar: {
      headline: 'مراكش تستضيف لقاء إفريقياً حول الأداء الرقمي والشمول المالي',
      summary:
        'خبراء من 33 بلداً يتدارسون بمراكش سبل ربط أنظمة الأداء الفوري وخفض كلفة التحويلات المالية.',
      body: `انطلقت، اليوم الثلاثاء بمراكش، أشغال اللقاء الإفريقي حول الأداء الرقمي والشمول المالي، بمشاركة 400 خبير من 33 بلداً، يمثلون أبناكاً ومقاولات تكنولوجية وهيئات للتقنين وجمعيات للمستهلكين.

ويناقش المشاركون على مدى يومين سبل ربط أنظمة الأداء الفوري بين البلدان الإفريقية، وخفض كلفة التحويلات المالية التي ما تزال تبلغ 7,4% في المتوسط من قيمة المبلغ المحول، أي أكثر من ضعف الهدف المحدد دولياً في 3%.

> هشام الوردي، رئيس اللجنة العلمية للقاء: حين ترسل أم 500 درهم إلى ابنها الطالب في بلد مجاور، لا يعقل أن يضيع منها ثمن كتاب.

## الثقة قبل التقنية

خصص المنظمون ورشتين لحماية الأشخاص المسنين من الاحتيال الرقمي، ولضمان استعمال الخدمات من قبل المكفوفين وضعاف السمع. كما ستُعرض تجارب ناجحة، منها محفظة رقمية تشتغل دون إنترنت، جُربت في 85 سوقاً أسبوعياً بجهة مراكش.

ويُختتم اللقاء يوم غد الأربعاء بإصدار توصيات، وبإعلان الفائزين في مسابقة للمقاولات الناشئة تبلغ قيمة جوائزها 1,5 مليون درهم.`,
    },
    en: {
      headline: 'Marrakesh hosts African meeting on digital payments and financial inclusion',
      summary:
        'In Marrakesh, experts from 33 countries are examining ways to link instant payment systems and lower the cost of transfers.',
      body: `An African meeting on digital payments and financial inclusion opened in Marrakesh on Tuesday with 400 experts from 33 countries, representing banks, technology companies, regulators and consumer associations.

Over two days, participants will discuss ways of linking instant payment systems between African countries and of lowering the cost of transfers, which still averages 7.4% of the amount sent, more than double the internationally agreed target of 3%.

> Hicham El Ouardi, chair of the scientific committee: When a mother sends 500 dirhams to her son, a student in a neighboring country, it makes no sense that the price of a book should be lost on the way.

## Trust before technology

The organizers have set aside two workshops for protecting older people from digital fraud and for making services usable by people with impaired sight or hearing. Successful experiments will also be presented, among them a digital wallet that works offline and was tested in 85 weekly markets in the Marrakesh region.

The meeting ends on Wednesday with recommendations and the announcement of the winners of a startup competition with prizes worth 1.5 million dirhams.`,
    },
  },
  {
    kind: 'press_release',
    date: '2026-10-06',
    place: 'rabat',
    topics: ['economy'],
    state: 'published',
    ar: {
      headline: 'ارتفاع الاستثمارات المصادق عليها بنسبة 19% خلال تسعة أشهر',
      summary:
        'صادقت اللجنة الوطنية للاستثمار على 187 مشروعاً منذ بداية السنة، ثلثاها خارج المحور الساحلي الأوسط.',
      body: `صادقت اللجنة الوطنية للاستثمار، خلال الأشهر التسعة الأولى من سنة 2026، على 187 مشروعاً بقيمة إجمالية بلغت 84,5 مليار درهم، أي بارتفاع نسبته 19% مقارنة مع الفترة نفسها من سنة 2025.

ومن المنتظر أن تتيح هذه المشاريع إحداث 46.000 منصب شغل مباشر وغير مباشر. ويأتي قطاع الصناعة في المقدمة بحصة 38% من مجموع المبالغ، متبوعاً بالطاقة بنسبة 26%، ثم السياحة بنسبة 14%.

## توزيع ترابي أكثر توازناً

أبرزت المعطيات أن ثلثي المشاريع ستُقام خارج المحور الساحلي الأوسط، وذلك بفضل المنحة الترابية التي تضيف إلى الدعم نسبة تصل إلى 15% من قيمة الاستثمار في الأقاليم الأقل جذباً.

> نادية الشقوري، وزيرة الاقتصاد والاستثمار: الاستثمار الجيد لا يُقاس بالمليارات وحدها، بل بالمسافة التي تفصل الشاب عن أول فرصة شغل.

وستنشر الوزارة ابتداء من يناير 2027 لوحة قيادة مفتوحة للعموم، تتيح تتبع تقدم كل مشروع مصادق عليه، من مرحلة الترخيص إلى مرحلة الاستغلال، مع بيان عدد مناصب الشغل المحدثة فعلياً.`,
    },
    en: {
      headline: 'Approved investment rises by 19% in nine months',
      summary:
        'The National Investment Commission has approved 187 projects since the start of the year, two thirds of them outside the central coastal corridor.',
      body: `In the first nine months of 2026 the National Investment Commission approved 187 projects worth a total of 84.5 billion dirhams, an increase of 19% over the same period of 2025.

The projects are expected to create 46,000 direct and indirect jobs. Industry comes first with 38% of the total amount, followed by energy with 26% and tourism with 14%.

## A more balanced map

The figures show that two thirds of the projects will be located outside the central coastal corridor, thanks to the territorial bonus, which adds up to 15% of the value of an investment in less favored provinces.

> Nadia Chakkouri, Minister of Economy and Investment: Good investment is not measured in billions alone, but in the distance between a young person and a first job.

From January 2027 the Ministry will publish an open dashboard on which everyone can follow the progress of each approved project, from licensing to operation, with the number of jobs actually created.`,
    },
  },
]
