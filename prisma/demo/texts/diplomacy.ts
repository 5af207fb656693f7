import type { DemoRelease } from '#prisma/demo/release-text.ts'

export const diplomacy: DemoRelease[] = [
  {
    kind: 'press_release',
    date: '2024-12-03',
    place: 'rabat',
    topics: ['diplomacy', 'migration'],
    state: 'published',
    ar: {
      kicker: 'خدمات قنصلية',
      headline: 'إطلاق بوابة قنصلية رقمية موحدة لفائدة المغاربة المقيمين بالخارج',
      subheadline: '26 خدمة إدارية متاحة عن بعد في المرحلة الأولى',
      summary:
        'أطلقت وزارة الشؤون الخارجية بوابة رقمية موحدة تتيح للمغاربة المقيمين بالخارج قضاء أغراضهم القنصلية عن بعد، وتتبع ملفاتهم في كل مراحلها.',
      body: `أطلقت وزارة الشؤون الخارجية، اليوم الثلاثاء بالرباط، بوابة رقمية موحدة تتيح للمغاربة المقيمين بالخارج طلب الوثائق القنصلية وأداء رسومها وتتبعها دون الحاجة إلى التنقل. وتشمل المرحلة الأولى 26 خدمة، من بينها تجديد جواز السفر وتسجيل المواليد الجدد والمصادقة على التوقيعات.

وقد جُربت البوابة على مدى ستة أشهر في 14 قنصلية بأوروبا وإفريقيا وأمريكا الشمالية، عولج خلالها أزيد من 38.000 طلب. وتقلص متوسط مدة معالجة طلب تجديد الجواز من 21 يوماً إلى 9 أيام، فيما انخفض عدد الزيارات اللازمة لكل ملف من ثلاث زيارات إلى زيارة واحدة.

> سلمى بنعزوز، الناطقة الرسمية باسم وزارة الشؤون الخارجية: غايتنا بسيطة، وهي أن يجد المواطن إدارته في هاتفه، وأن تبقى القنصلية مفتوحة لمن يفضل أن يُستقبل فيها.

وتتوفر الخدمة بالعربية والأمازيغية والفرنسية والإنجليزية والإسبانية، كما يمكن للأشخاص الذين لا يستعملون الإنترنت أن يستعينوا بمكاتب للمساعدة الرقمية أُحدثت داخل القنصليات.

وستُعمم البوابة على باقي المراكز القنصلية قبل نهاية شهر يونيو 2025، على أن تُضاف إليها خدمات الحالة المدنية المتبقية في مرحلة ثانية.`,
    },
    en: {
      kicker: 'Consular services',
      headline: 'A single digital consular portal opens for Moroccans living abroad',
      subheadline: '26 administrative services available online in the first phase',
      summary:
        'The Ministry of Foreign Affairs has launched a single digital portal through which Moroccans living abroad can complete consular procedures remotely and follow their files at every stage.',
      body: `The Ministry of Foreign Affairs launched in Rabat on Tuesday a single digital portal that allows Moroccans living abroad to request consular documents, pay the fees and follow their applications without having to travel. The first phase covers 26 services, including passport renewal, the registration of newborns and the certification of signatures.

The portal was tested for six months at 14 consulates in Europe, Africa and North America, which together processed more than 38,000 applications. The average time needed to renew a passport fell from 21 days to 9 days, and the number of visits required for each file dropped from three to one.

> Salma Benazzouz, Spokesperson of the Ministry of Foreign Affairs: Our aim is simple: citizens should find their administration on their phone, and the consulate should stay open to those who prefer to be received in person.

The service is available in Arabic, Amazigh, French, English and Spanish. People who do not use the internet can turn to digital assistance desks set up inside the consulates.

The portal will be extended to the remaining consular posts before the end of June 2025, and the other civil status services will be added in a second phase.`,
    },
  },
  {
    kind: 'press_release',
    date: '2025-05-27',
    place: 'rabat',
    topics: ['diplomacy', 'education'],
    state: 'published',
    photo: {
      motif: 'handshake',
      ar: {
        caption: 'الجانبان عقب توقيع الاتفاق بمقر وزارة الشؤون الخارجية بالرباط',
        alt: 'رسم ليدين تتصافحان أمام قرص كبير وزخرفة من النجوم',
        credit: 'المكتب الصحفي',
      },
      en: {
        caption:
          'The two sides after signing the agreement at the Ministry of Foreign Affairs in Rabat',
        alt: 'Illustration of two hands shaking in front of a large disc and a pattern of stars',
        credit: 'Press Office',
      },
    },
    ar: {
      headline: 'المغرب وغانا يوقعان اتفاقاً لتيسير تنقل الطلبة والباحثين',
      summary:
        'وقع المغرب وغانا بالرباط اتفاقاً يبسط مساطر التأشيرة والإقامة لفائدة الطلبة والباحثين، ويُحدث برنامجاً مشتركاً للمنح يمتد إلى سنة 2029.',
      body: `وقع المغرب وغانا، اليوم الثلاثاء بالرباط، اتفاقاً يروم تيسير تنقل الطلبة والأساتذة والباحثين بين البلدين، وذلك في ختام أشغال الدورة الثالثة للجنة المشتركة للتعاون الثقافي والعلمي.

وبموجب هذا الاتفاق، يحصل الطلبة المسجلون في مؤسسة جامعية معتمدة على تأشيرة متعددة الدخول صالحة لمدة 12 شهراً، تُسلم في أجل أقصاه 10 أيام عمل. كما يُعفى الباحثون المدعوون إلى إقامات علمية تقل عن 90 يوماً من رسوم التأشيرة.

## برنامج مشترك للمنح

ينص الاتفاق كذلك على إحداث برنامج مشترك للمنح تستفيد منه 200 طالبة وطالب كل سنة إلى غاية 2029، مع إعطاء الأولوية لتخصصات الهندسة الزراعية والطاقات المتجددة والصحة العمومية.

> كوامي أوفوري، رئيس الوفد الغاني: ما يتعلمه شبابنا معاً اليوم هو ما ستبنيه قارتنا غداً.

واتفق الجانبان على إحداث نقطة اتصال في كل من الرباط وأكرا لمواكبة الطلبة، وعلى تقييم تنفيذ الاتفاق خلال الدورة المقبلة للجنة المشتركة، المقرر عقدها في أكرا سنة 2027.`,
    },
    en: {
      headline: 'Morocco and Ghana sign an agreement to ease travel for students and researchers',
      summary:
        'Morocco and Ghana have signed in Rabat an agreement that simplifies visa and residence procedures for students and researchers and creates a joint scholarship program running until 2029.',
      body: `Morocco and Ghana signed in Rabat on Tuesday an agreement to ease the movement of students, teachers and researchers between the two countries, at the close of the third session of the Joint Commission for Cultural and Scientific Cooperation.

Under the agreement, students enrolled at an accredited university will receive a multiple-entry visa valid for 12 months, issued within at most 10 working days. Researchers invited for academic stays of less than 90 days will be exempt from visa fees.

## A joint scholarship program

The agreement also creates a joint scholarship program that will benefit 200 students each year until 2029, with priority given to agricultural engineering, renewable energy and public health.

> Kwame Ofori, head of the Ghanaian delegation: What our young people learn together today is what our continent will build tomorrow.

The two sides agreed to open a contact point in Rabat and another in Accra to support students, and to review the implementation of the agreement at the next session of the Joint Commission, due to be held in Accra in 2027.`,
    },
  },
  {
    kind: 'press_release',
    date: '2025-09-25',
    place: 'new-york',
    topics: ['diplomacy', 'economy'],
    state: 'published',
    photo: {
      motif: 'conference',
      ar: {
        caption: 'منصة الاجتماع التنسيقي للدول الإفريقية الأطلسية بنيويورك',
        alt: 'رسم لمنصة خطابة بثلاثة ميكروفونات أمام صفوف من الحضور',
        credit: 'المكتب الصحفي',
      },
      en: {
        caption: 'The lectern of the coordination meeting of Atlantic African States in New York',
        alt: 'Illustration of a lectern with three microphones in front of rows of attendees',
        credit: 'Press Office',
      },
    },
    ar: {
      kicker: 'على هامش الجمعية العامة',
      headline: 'الدول الإفريقية الأطلسية تتفق بنيويورك على خارطة طريق للربط البحري',
      summary:
        'اتفق ممثلو 18 دولة إفريقية مطلة على المحيط الأطلسي، في اجتماع تنسيقي بنيويورك، على خارطة طريق للربط البحري والأمن والاقتصاد الأزرق.',
      body: `اتفق ممثلو 18 دولة إفريقية مطلة على المحيط الأطلسي، خلال اجتماع تنسيقي عُقد اليوم الخميس بنيويورك على هامش أشغال الجمعية العامة للأمم المتحدة، على خارطة طريق مشتركة للفترة 2026–2028.

وترتكز خارطة الطريق على ثلاثة محاور:

- تحسين الربط البحري المنتظم بين موانئ الساحل الأطلسي الإفريقي؛
- تبادل المعلومات في مجال السلامة البحرية ومكافحة الصيد غير القانوني؛
- تكوين 1.500 إطار في مهن الموانئ والاقتصاد الأزرق.

> إدريس العمراوي، وزير الشؤون الخارجية: المحيط الذي كان يُنظر إليه حداً فاصلاً أصبح اليوم طريقاً يجمعنا، وعلينا أن نجعله آمناً ونافعاً لشعوبنا.

وقرر المشاركون إحداث أمانة تقنية خفيفة تتخذ من الرباط مقراً لها، وتُعنى بتتبع المشاريع وإعداد تقرير سنوي يُعرض على الوزراء. كما رحبوا بالتزام شركاء ماليين بالمساهمة في دراسات الجدوى الخاصة بخطين بحريين جديدين.

ومن المقرر أن يُعقد الاجتماع المقبل على مستوى الخبراء بمدينة الداخلة في فبراير 2026، للحسم في قائمة المشاريع ذات الأولوية وآجال إنجازها.`,
    },
    en: {
      kicker: 'On the sidelines of the General Assembly',
      headline: 'Atlantic African States agree in New York on a road map for maritime links',
      summary:
        'Meeting in New York, representatives of 18 African countries bordering the Atlantic agreed on a road map for maritime links, security and the blue economy.',
      body: `Representatives of 18 African countries bordering the Atlantic agreed on a joint road map for 2026–2028 at a coordination meeting held in New York on Thursday, on the sidelines of the United Nations General Assembly.

The road map rests on three priorities:

- improving regular shipping links between the ports of Africa’s Atlantic coast;
- sharing information on maritime safety and the fight against illegal fishing;
- training 1,500 professionals in port and blue economy trades.

> Driss El Amraoui, Minister of Foreign Affairs: The ocean that used to be seen as a dividing line has become a road that brings us together. We must make it safe and useful for our peoples.

Participants decided to create a small technical secretariat, based in Rabat, to follow up on projects and prepare an annual report for ministers. They also welcomed a commitment by financial partners to contribute to feasibility studies for two new shipping lines.

The next expert-level meeting is due to take place in Dakhla in February 2026, when the list of priority projects and their timetable will be settled.`,
    },
  },
  {
    kind: 'press_release',
    date: '2026-01-15',
    place: 'rabat',
    topics: ['diplomacy', 'education'],
    state: 'published',
    ar: {
      headline: 'تخرج 54 دبلوماسياً شاباً من 22 بلداً إفريقياً بالأكاديمية الدبلوماسية',
      summary:
        'احتضنت الأكاديمية الدبلوماسية بالرباط حفل تخرج فوج جديد من الدبلوماسيين الأفارقة الشباب بعد تكوين دام خمسة أشهر.',
      body: `احتضنت الأكاديمية الدبلوماسية بالرباط، اليوم الخميس، حفل تخرج 54 دبلوماسياً شاباً ينتمون إلى 22 بلداً إفريقياً، وذلك بعد تكوين دام خمسة أشهر في مجالات التفاوض والدبلوماسية الاقتصادية وتدبير الأزمات القنصلية.

وشمل البرنامج تداريب ميدانية بموانئ ومناطق صناعية، ومحاكاة لمفاوضات متعددة الأطراف حول المناخ والأمن الغذائي، إلى جانب دروس مكثفة في اللغات. وشكلت النساء 48 في المائة من مجموع المستفيدين، وهي أعلى نسبة تُسجل منذ انطلاق البرنامج سنة 2017.

> أميناتا ديالو، ممثلة الخريجين: جئنا زملاء في المهنة، ونغادر الرباط أصدقاء يعرف كل منا رقم هاتف الآخر، وهذا في عملنا رأسمال لا يقدر بثمن.

وأعلنت الأكاديمية بهذه المناسبة فتح شعبة جديدة مخصصة للدبلوماسية العلمية ابتداء من الدخول المقبل، بشراكة مع مؤسسات بحثية وطنية، بطاقة استيعابية تبلغ 20 مقعداً. وستتناول الدروس ملفات من قبيل تدبير المياه المشتركة والفضاء والذكاء الاصطناعي.

وبتخرج هذا الفوج، يرتفع عدد الدبلوماسيين الأجانب الذين استفادوا من تكوينات الأكاديمية إلى 612 دبلوماسياً، يشغل كثير منهم اليوم مناصب المسؤولية في بلدانهم.`,
    },
    en: {
      headline: '54 young diplomats from 22 African countries graduate from the Diplomatic Academy',
      summary:
        'The Diplomatic Academy in Rabat has held the graduation ceremony of a new class of young African diplomats after five months of training.',
      body: `The Diplomatic Academy in Rabat held on Thursday the graduation ceremony of 54 young diplomats from 22 African countries, who completed five months of training in negotiation, economic diplomacy and the management of consular crises.

The program included field visits to ports and industrial zones, simulations of multilateral negotiations on climate and food security, and intensive language classes. Women made up 48 percent of participants, the highest share since the program began in 2017.

> Aminata Diallo, representative of the graduates: We arrived as members of the same profession. We leave Rabat as friends who have each other’s phone numbers, and in our line of work that is priceless capital.

The Academy used the occasion to announce a new track devoted to science diplomacy, to open at the start of the next academic year in partnership with national research institutions, with 20 places. Courses will address questions such as shared water management, space and artificial intelligence.

With this class, the number of foreign diplomats trained by the Academy reaches 612, many of whom now hold positions of responsibility in their countries.`,
    },
  },
  {
    kind: 'photo_release',
    date: '2026-04-16',
    place: 'rabat',
    topics: ['diplomacy', 'culture'],
    state: 'published',
    photo: {
      motif: 'flags',
      ar: {
        caption: 'أعلام البلدان المشاركة ترفرف عند مدخل قصر المؤتمرات في افتتاح الأسبوع الدبلوماسي',
        alt: 'رسم لصف من الأعلام الملونة على سوارٍ عالية فوق مبانٍ بيضاء',
        credit: 'المكتب الصحفي',
      },
      en: {
        caption:
          'Flags of the participating countries at the entrance of the conference center for the opening of Diplomatic Week',
        alt: 'Illustration of a row of colored flags on tall poles above pale buildings',
        credit: 'Press Office',
      },
    },
    ar: {
      headline: 'بالصور.. الرباط ترفع أعلام 37 بلداً في افتتاح الأسبوع الدبلوماسي',
      summary:
        'صور من افتتاح الأسبوع الدبلوماسي بالرباط، الذي يجمع بعثات 37 بلداً حول لقاءات ومعارض وعروض مفتوحة للعموم.',
      body: `رُفعت أعلام 37 بلداً، صباح اليوم الخميس، أمام قصر المؤتمرات بالرباط، إيذاناً بافتتاح الأسبوع الدبلوماسي في دورته الخامسة، الذي تفتح خلاله البعثات المعتمدة أبوابها أمام الطلبة والأسر والصحافيين.

ويضم برنامج هذه الدورة 64 نشاطاً، من بينها معرض للوثائق التاريخية يروي ثلاثة قرون من المراسلات الدبلوماسية، وورشات للأطفال حول خرائط العالم ولغاته، وأمسيات موسيقية بساحات المدينة العتيقة.

ويشارك في تأطير الأنشطة 120 متطوعاً من طلبة الجامعات، تلقوا تكويناً في الاستقبال والترجمة. وقد زار الدورة السابقة، حسب المنظمين، أزيد من 25.000 شخص، ثلثهم من تلاميذ المدارس.

وتتاح الصور المرفقة للاستعمال الصحفي مجاناً مع ذكر المصدر، كما يمكن طلب نسخ عالية الدقة من المكتب الصحفي. وتتواصل أنشطة الأسبوع الدبلوماسي إلى غاية 22 أبريل 2026، والدخول إليها مجاني، باستثناء الورشات التي يتعين التسجيل فيها مسبقاً نظراً لمحدودية المقاعد. وسيُختتم الأسبوع بأمسية تتوج فيها أفضل الأعمال التي أنجزها تلاميذ المدارس حول موضوع “رسالة إلى بلد بعيد”.`,
    },
    en: {
      headline: 'In pictures: Rabat raises the flags of 37 countries as Diplomatic Week opens',
      summary:
        'Pictures from the opening of Diplomatic Week in Rabat, which brings together the missions of 37 countries for meetings, exhibitions and performances open to the public.',
      body: `The flags of 37 countries were raised outside the Rabat conference center on Thursday morning to mark the opening of the fifth Diplomatic Week, during which accredited missions open their doors to students, families and journalists.

This year’s program features 64 events, among them an exhibition of historical documents tracing three centuries of diplomatic correspondence, workshops for children on the world’s maps and languages, and evenings of music in the squares of the old city.

The events are supported by 120 university student volunteers trained in hospitality and interpreting. According to the organizers, the previous edition drew more than 25,000 visitors, a third of them schoolchildren.

The attached pictures may be used free of charge by the press with credit to the source, and high-resolution copies can be requested from the Press Office. Diplomatic Week runs until April 22, 2026. Admission is free, except for workshops, which require advance registration because places are limited. The week will close with an evening honoring the best work by schoolchildren on the theme “Letter to a distant country”.`,
    },
  },
  {
    kind: 'press_release',
    date: '2026-11-19',
    place: 'rabat',
    topics: ['diplomacy', 'migration'],
    state: 'returned',
    ar: {
      headline: 'الرباط تحتضن منتدى إقليمياً حول العمل القنصلي في أوقات الأزمات',
      summary:
        'تستضيف الرباط، يومي 8 و9 دجنبر 2026، منتدى إقليمياً يتدارس سبل تنسيق المساعدة القنصلية عند الكوارث والأزمات.',
      body: `تستضيف الرباط، يومي 8 و9 دجنبر 2026، منتدى إقليمياً حول العمل القنصلي في أوقات الأزمات، بمشاركة خبراء وممثلين عن 30 بلداً وعن منظمات إنسانية وشركات للنقل الجوي.

ويأتي تنظيم هذا اللقاء في سياق تزايد عدد المسافرين عبر المنطقة، وما يطرحه ذلك من حاجة إلى آليات سريعة لتحديد أماكن المواطنين وإيوائهم وإعادتهم إلى بلدانهم عند وقوع الكوارث الطبيعية أو توقف الرحلات.

## ثلاث ورشات عملية

ستُخصص أشغال اليوم الأول لثلاث ورشات عملية تتناول مراكز الاتصال المشتركة، وحماية المعطيات الشخصية للمسافرين، والإجلاء المتبادل لرعايا البلدان الشريكة. أما اليوم الثاني فسيشهد تمريناً للمحاكاة يشارك فيه 80 موظفاً قنصلياً.

> سلمى بنعزوز، الناطقة الرسمية باسم وزارة الشؤون الخارجية: في الساعات الأولى لأي أزمة، لا يسأل المواطن عن جنسية من يمد إليه يد العون، ولذلك علينا أن نستعد معاً.

ومن المنتظر أن يُتوج المنتدى باعتماد دليل مشترك للممارسات الجيدة، يُوضع رهن إشارة القنصليات ابتداء من مارس 2027.`,
    },
    en: {
      headline: 'Rabat to host a regional forum on consular work in times of crisis',
      summary:
        'On December 8 and 9, 2026, Rabat will host a regional forum on coordinating consular assistance during disasters and crises.',
      body: `Rabat will host a regional forum on consular work in times of crisis on December 8 and 9, 2026, with the participation of experts and representatives from 30 countries, humanitarian organizations and airlines.

The meeting comes as the number of travelers crossing the region continues to rise, creating a need for rapid ways of locating citizens, sheltering them and bringing them home when natural disasters strike or flights are suspended.

## Three practical workshops

The first day will be devoted to three practical workshops on joint call centers, the protection of travelers’ personal data, and mutual evacuation of the nationals of partner countries. On the second day, 80 consular officers will take part in a simulation exercise.

> Salma Benazzouz, Spokesperson of the Ministry of Foreign Affairs: In the first hours of a crisis, nobody asks about the nationality of the person reaching out to help. That is why we must prepare together.

The forum is expected to adopt a common guide to good practice, which will be made available to consulates from March 2027.`,
    },
  },
]
