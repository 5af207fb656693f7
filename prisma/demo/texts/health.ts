import type { DemoRelease } from '#prisma/demo/release-text.ts'

export const health: DemoRelease[] = [
  {
    kind: 'press_release',
    date: '2025-02-18',
    place: 'marrakesh',
    topics: ['health'],
    state: 'published',
    photo: {
      motif: 'medical',
      ar: {
        caption: 'وحدة طبية متنقلة تستقبل سكان إحدى قرى الأطلس الكبير',
        alt: 'رسم لخيمتين طبيتين وبعض الأشخاص أمام قمم جبلية مكسوة بالثلوج',
        credit: 'وزارة الصحة',
      },
      en: {
        caption: 'A mobile medical unit receives the inhabitants of a village in the High Atlas',
        alt: 'Illustration of two medical tents and a few people in front of snow-covered mountain peaks',
        credit: 'Ministry of Health',
      },
    },
    ar: {
      headline: 'قافلة “رعاية” الطبية تصل إلى 120 قرية جبلية خلال موسم البرد',
      summary:
        'قدمت قافلة “رعاية” أزيد من 21 ألف خدمة صحية لسكان القرى الجبلية المتضررة من موجة البرد.',
      body: `أنهت قافلة “رعاية” الطبية، اليوم الثلاثاء، المرحلة الأولى من جولتها الشتوية في أعالي جبال الأطلس الكبير، بعد أن وصلت إلى 120 قرية في أربعة أقاليم، بعضها على علو يفوق 2.200 متر.

وقدمت الفرق الطبية، المكونة من 180 من الأطباء والممرضين والقابلات، أزيد من 21.000 خدمة صحية، شملت الفحوص العامة وتتبع الحمل وتلقيح الأطفال والكشف عن السكري وضغط الدم. ونُقلت 37 حالة مستعجلة إلى المستشفى الجهوي، منها 9 حالات بواسطة المروحية.

> الدكتورة هند الزياني، مديرة السكان والرعاية القريبة: الطريق التي تقطعها القافلة في خمس ساعات كانت تقطعها امرأة حامل على ظهر دابة. لهذا نذهب إليهم.

## نقط صحية تبقى بعد القافلة

أحدثت القافلة 16 نقطة صحية قارة داخل المدارس ودور الطالبات، جُهزت بالأدوية الأساسية ووسائل الاتصال بالأقمار الاصطناعية، ويشرف على كل منها وسيط صحي من أبناء المنطقة تلقى تكويناً مدته شهران.

وتنطلق المرحلة الثانية يوم 3 مارس 2025، وستهم مناطق الأطلس المتوسط والريف.`,
    },
    en: {
      headline: '“Care” medical caravan reaches 120 mountain villages during the cold season',
      summary:
        'The “Care” caravan has provided more than 21,000 health services to inhabitants of mountain villages hit by the cold.',
      body: `The “Care” medical caravan completed on Tuesday the first stage of its winter tour of the High Atlas, after reaching 120 villages in four provinces, some of them at altitudes of more than 2,200 meters.

The medical teams, made up of 180 doctors, nurses and midwives, provided more than 21,000 health services, including general check-ups, pregnancy care, child vaccination and screening for diabetes and high blood pressure. They transferred 37 emergency cases to the regional hospital, 9 of them by helicopter.

> Dr. Hind Ziani, Director of Population and Community Care: The road that takes the caravan five hours is one that a pregnant woman used to travel on the back of a mule. That is why we go to them.

## Health points that stay behind

The caravan has set up 16 permanent health points in schools and girls’ boarding houses, equipped with essential medicines and satellite communications. Each is run by a health mediator from the area who has received two months of training.

The second stage begins on March 3, 2025, in the Middle Atlas and the Rif.`,
    },
  },
  {
    kind: 'press_release',
    date: '2025-06-05',
    place: 'casablanca',
    topics: ['health', 'science'],
    state: 'published',
    ar: {
      headline: 'مصنع اللقاحات بضواحي الدار البيضاء يسلم أولى دفعاته للسوق الوطنية',
      summary:
        'تسليم مليون جرعة أولى من لقاح الإنفلونزا الموسمية المعبأ محلياً، في أفق تلبية حاجيات بلدان إفريقية شريكة.',
      body: `سلم مصنع اللقاحات بضواحي الدار البيضاء، اليوم الخميس، أولى دفعاته الموجهة إلى السوق الوطنية، وتضم 1,1 مليون جرعة من لقاح الإنفلونزا الموسمية، جرت تعبئتها ومراقبة جودتها محلياً بالكامل.

وحصل المصنع على شهادات المطابقة بعد 14 شهراً من الاختبارات، ويشتغل به 320 مهندساً وتقنياً يبلغ متوسط أعمارهم 29 سنة. وتصل طاقته السنوية في المرحلة الحالية إلى 90 مليون جرعة، قابلة للمضاعفة في غضون ستة أسابيع عند وقوع جائحة.

> الدكتورة هند الزياني، مديرة السكان والرعاية القريبة: تعلمنا من الأزمات أن من لا ينتج لقاحه ينتظر دوره، ونحن لا نريد لأطفال قارتنا أن ينتظروا.

وسيُخصص 60% من الإنتاج للتصدير نحو بلدان إفريقية شريكة ابتداء من سنة 2026، في إطار عقود متعددة السنوات تضمن استقرار الأثمنة. كما وُقعت اتفاقيتان مع كليتين للصيدلة لإحداث ماستر متخصص في التكنولوجيا الحيوية.

وتشتغل فرق المصنع حالياً على نقل تقنية إنتاج لقاح ثان ضد التهاب السحايا، يُرتقب أن يكون جاهزاً للتسجيل في متم سنة 2027.`,
    },
    en: {
      headline: 'Vaccine plant near Casablanca delivers its first batches to the national market',
      summary:
        'A first delivery of one million doses of locally filled seasonal influenza vaccine has been made, with the aim of meeting the needs of African partner countries.',
      body: `The vaccine plant near Casablanca delivered its first batches for the national market on Thursday: 1.1 million doses of seasonal influenza vaccine, filled and quality-tested entirely locally.

The plant obtained its certificates of compliance after 14 months of tests. It employs 320 engineers and technicians whose average age is 29. Its annual capacity at this stage is 90 million doses, which can be doubled within six weeks in the event of a pandemic.

> Dr. Hind Ziani, Director of Population and Community Care: Crises have taught us that those who do not make their own vaccines must wait their turn. We do not want the children of our continent to wait.

From 2026, 60% of output will be exported to African partner countries under multi-year contracts that guarantee stable prices. Agreements have also been signed with two faculties of pharmacy for a master’s degree in biotechnology.

The plant’s teams are now working on the technology transfer for a second vaccine, against meningitis, which should be ready for registration at the end of 2027.`,
    },
  },
  {
    kind: 'press_release',
    date: '2026-01-06',
    place: 'fez',
    topics: ['health', 'science'],
    state: 'arabic_only',
    ar: {
      headline: 'الطب عن بعد يربط 48 مستشفى محلياً بالمركز الاستشفائي الجامعي بفاس',
      summary:
        'خدمة للطب عن بعد تتيح لمرضى المستشفيات المحلية عرض حالاتهم على أطباء اختصاصيين دون تحمل عناء السفر.',
      body: `شرع المركز الاستشفائي الجامعي بفاس، اليوم الثلاثاء، في تقديم خدمة للطب عن بعد تربطه بـ 48 مستشفى محلياً، وتتيح للمرضى عرض حالاتهم على أطباء اختصاصيين دون تحمل عناء السفر وكلفته.

وتغطي الخدمة في مرحلتها الأولى سبعة تخصصات، هي أمراض القلب والجلد والأعصاب والأشعة والغدد والطب النفسي وطب الأطفال. وتُحدد المواعيد في أجل لا يتجاوز 10 أيام، مقابل 4 أشهر في المتوسط سابقاً.

وخلال الفترة التجريبية، التي امتدت من شتنبر إلى دجنبر 2025، أُجريت 5.600 استشارة، وتبين أن 71% من المرضى لم يعودوا في حاجة إلى التنقل إلى فاس. كما مكنت قراءة صور الأشعة عن بعد من الكشف المبكر عن 83 حالة ورم.

> البروفيسور عبد الإله الصقلي، منسق الخدمة: الشاشة لا تعوض يد الطبيب، لكنها تقرب المسافة بين القرية والاختصاصي، وتحفظ للمريض وقته وماله.

وتُخزن المعطيات الصحية في مركز بيانات وطني وفق قواعد صارمة لحماية الحياة الخاصة، ولا يطلع عليها إلا الفريق المعالج بعد موافقة المريض. وسيُعمم النظام على 110 مستشفيات في أفق سنة 2028.`,
    },
  },
  {
    kind: 'press_release',
    date: '2026-04-07',
    place: 'rabat',
    topics: ['health', 'education'],
    state: 'published',
    ar: {
      headline: 'حملة وطنية للكشف المبكر عن ضعف البصر والسمع لدى 750 ألف تلميذ',
      summary:
        'تنطلق بمناسبة اليوم العالمي للصحة حملة للكشف المبكر عن ضعف البصر والسمع في المدارس، مع توفير نظارات مجانية.',
      body: `أطلقت وزارة الصحة ووزارة التربية الوطنية، اليوم الثلاثاء، بمناسبة اليوم العالمي للصحة، حملة للكشف المبكر عن ضعف البصر والسمع لدى 750.000 تلميذ من السنة الأولى إلى السنة الرابعة ابتدائي.

وسيتولى 2.400 ممرض وطبيب إجراء الفحوص داخل المدارس إلى غاية 12 يونيو 2026، وفق بروتوكول لا يستغرق أكثر من 8 دقائق للتلميذ الواحد. وتُسلم النظارات الطبية مجاناً في أجل 15 يوماً، فيما تُحال الحالات المعقدة على 36 مركزاً مختصاً.

> الدكتورة هند الزياني، مديرة السكان والرعاية القريبة: كم من طفل وُصف بالكسول وهو ببساطة لا يرى السبورة.

## ما كشفته التجربة النموذجية

أظهرت تجربة نموذجية أُجريت بجهتين سنة 2025 أن 13% من التلاميذ يعانون ضعفاً في البصر لم يسبق تشخيصه، وأن نتائجهم في القراءة تحسنت بشكل ملموس بعد ثلاثة أشهر من ارتداء النظارات.

وتوصي الوزارتان الأسر بحضور حصص الفحص متى أمكن ذلك، وبالتصريح بأي صعوبة يلاحظونها في البيت. وقد وُضع رقم هاتفي مجاني رهن إشارة الآباء والأمهات للإجابة عن أسئلتهم طيلة أيام الأسبوع.`,
    },
    en: {
      headline: 'National campaign to screen the sight and hearing of 750,000 pupils',
      summary:
        'To mark World Health Day, a campaign begins in schools for the early detection of sight and hearing problems, with free glasses.',
      body: `The Ministry of Health and the Ministry of National Education launched on Tuesday, World Health Day, a campaign for the early detection of sight and hearing problems among 750,000 pupils in the first four years of primary school.

Until June 12, 2026, 2,400 nurses and doctors will carry out the tests in schools, following a protocol that takes no more than 8 minutes for each pupil. Glasses will be provided free of charge within 15 days, and complex cases will be referred to 36 specialized centers.

> Dr. Hind Ziani, Director of Population and Community Care: How many children have been called lazy when they simply could not see the blackboard.

## What the pilot revealed

A pilot carried out in two regions in 2025 showed that 13% of pupils had sight problems that had never been diagnosed, and that their reading results improved markedly after three months of wearing glasses.

The two ministries advise families to attend the tests where possible and to report any difficulty they notice at home. A toll-free number is available to parents seven days a week to answer their questions.`,
    },
  },
  {
    kind: 'press_release',
    date: '2026-07-16',
    place: 'rabat',
    topics: ['health', 'environment'],
    state: 'arabic_only',
    ar: {
      headline: 'إرشادات صحية لمواجهة موجة الحر المرتقبة بعدد من الأقاليم',
      summary:
        'توصي وزارة الصحة باتخاذ احتياطات لحماية المسنين والأطفال والعاملين في الهواء الطلق خلال موجة الحر المرتقبة.',
      body: `تحسباً لموجة الحر المرتقبة من يوم السبت 18 إلى يوم الأربعاء 22 يوليوز 2026، والتي قد تتجاوز خلالها درجات الحرارة 46 درجة بعدد من الأقاليم الداخلية، تدعو وزارة الصحة المواطنات والمواطنين إلى اتخاذ الاحتياطات اللازمة.

وتوصي الوزارة على الخصوص بما يلي:

- شرب الماء بانتظام دون انتظار الإحساس بالعطش؛
- تفادي الخروج والأنشطة البدنية بين الساعة 11:00 والساعة 17:00؛
- عدم ترك الأطفال داخل السيارات المتوقفة ولو لدقائق معدودة؛
- تفقد الجيران والأقارب المسنين مرتين في اليوم على الأقل.

## ترتيبات استثنائية

عُبئت 210 مراكز صحية تعمل إلى غاية الساعة 23:00، وفُتحت فضاءات مكيفة داخل المكتبات ودور الشباب في 33 مدينة. كما طُلب من المقاولات ملاءمة أوقات العمل في أوراش البناء والضيعات.

> الدكتورة هند الزياني، مديرة السكان والرعاية القريبة: ضربة الشمس حالة مستعجلة قد تودي بالحياة، والدقائق الأولى هي التي تصنع الفرق.

وعند ظهور أعراض مثل الدوار أو ارتفاع حرارة الجسم أو اضطراب الوعي، يجب نقل المصاب إلى مكان بارد وتبليل جسمه بالماء والاتصال فوراً بمصالح الإسعاف.`,
    },
  },
  {
    kind: 'press_release',
    date: '2026-11-10',
    place: 'dakhla',
    topics: ['health', 'diplomacy'],
    state: 'published',
    photo: {
      motif: 'medical',
      ar: {
        caption: 'الوحدة الجراحية المتنقلة قبل انطلاقها من الداخلة',
        alt: 'رسم لخيمة طبية كبيرة يقف أمامها أشخاص قرب صناديق للمعدات',
        credit: 'وزارة الصحة',
      },
      en: {
        caption: 'The mobile surgical unit before its departure from Dakhla',
        alt: 'Illustration of a large medical tent with people in front of it and crates of equipment nearby',
        credit: 'Ministry of Health',
      },
    },
    ar: {
      headline: 'بعثة جراحية مغربية تجري 900 عملية لإزالة المياه البيضاء بثلاثة بلدان إفريقية',
      summary:
        'تنطلق من الداخلة بعثة طبية مغربية لإجراء عمليات العيون مجاناً وتكوين فرق محلية في ثلاثة بلدان إفريقية.',
      body: `تنطلق، اليوم الثلاثاء من الداخلة، بعثة جراحية مغربية تضم 44 طبيباً وممرضاً وتقنياً، متوجهة إلى ثلاثة بلدان إفريقية، حيث ستجري إلى غاية 4 دجنبر 2026 نحو 900 عملية مجانية لإزالة المياه البيضاء.

وتتوفر البعثة على وحدة جراحية متنقلة محمولة على ست شاحنات، تضم قاعتين للعمليات ومختبراً ومحطة لمعالجة الماء، وتشتغل بالطاقة الشمسية بنسبة 60%. ويمكن تركيبها في أقل من 9 ساعات.

> الدكتور أنس البقالي، رئيس البعثة: أقصر عملية في برنامجنا تدوم ربع ساعة، وأثرها يدوم بقية العمر.

ولا تقتصر المهمة على الجراحة، إذ سيتلقى 30 طبيباً وممرضاً من البلدان المضيفة تكويناً عملياً إلى جانب زملائهم المغاربة، وستُترك لهم ثلاثة مجاهر جراحية ومخزون من العدسات يكفي لسنة كاملة.

وتندرج هذه البعثة، وهي السابعة من نوعها منذ سنة 2019، في إطار برنامج للتعاون الصحي جنوب–جنوب استفاد منه إلى اليوم 11.300 مريض. وسيُحدد لكل مريض موعد للمراقبة عن بعد بعد مرور شهر على إجراء العملية.`,
    },
    en: {
      headline:
        'Moroccan surgical mission to perform 900 cataract operations in three African countries',
      summary:
        'A Moroccan medical mission is leaving Dakhla to perform free eye operations and train local teams in three African countries.',
      body: `A Moroccan surgical mission of 44 doctors, nurses and technicians leaves Dakhla on Tuesday for three African countries, where it will perform about 900 free cataract operations until December 4, 2026.

The mission has a mobile surgical unit carried by six trucks, with two operating rooms, a laboratory and a water treatment plant. It runs on solar power for 60% of its needs and can be set up in less than 9 hours.

> Dr. Anas Bekkali, head of the mission: The shortest operation in our program takes a quarter of an hour, and its effect lasts for the rest of a life.

The mission is not limited to surgery: 30 doctors and nurses from the host countries will receive practical training alongside their Moroccan colleagues, who will leave them three surgical microscopes and enough lenses for a full year.

The mission, the seventh of its kind since 2019, is part of a South–South health cooperation program that has so far benefited 11,300 patients. Each patient will be given a remote follow-up appointment one month after the operation.`,
    },
  },
]
