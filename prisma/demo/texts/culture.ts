import type { DemoRelease } from '#prisma/demo/release-text.ts'

export const culture: DemoRelease[] = [
  {
    kind: 'media_advisory',
    date: '2025-02-27',
    place: 'rabat',
    topics: ['culture'],
    state: 'published',
    ar: {
      headline: 'دعوة إلى وسائل الإعلام.. ندوة صحفية لتقديم الملتقى الدولي للكتاب والنشر',
      summary:
        'تعقد وزارة الثقافة يوم الأربعاء 12 مارس 2025 ندوة صحفية لتقديم برنامج الملتقى الدولي للكتاب والنشر بالرباط.',
      body: `تدعو وزارة الثقافة ممثلي وسائل الإعلام إلى حضور الندوة الصحفية المخصصة لتقديم برنامج الملتقى الدولي للكتاب والنشر، وذلك يوم الأربعاء 12 مارس 2025 على الساعة 21:30 بالمكتبة الكبرى بالرباط.

وستترأس الندوة وزيرة الثقافة، ليلى الصنهاجي، بحضور أعضاء اللجنة العلمية وممثلي ضيف الشرف. وستُعلن خلالها أسماء المشاركين في الملتقى، المقرر تنظيمه من 17 إلى 27 أبريل 2025، وعددهم 740 عارضاً من 50 بلداً.

## برنامج الندوة

- 21:00: استقبال الصحافيين وتوزيع الملف الصحفي؛
- 21:30: عرض محاور الدورة وجوائزها؛
- 22:00: أسئلة وأجوبة؛
- 22:45: جولة في معرض لملصقات الدورات السابقة.

ويُطلب من الراغبين في الحضور تأكيد مشاركتهم لدى المكتب الصحفي قبل يوم 10 مارس 2025. وستُوفر ترجمة فورية إلى الأمازيغية والفرنسية والإنجليزية، وترجمة بلغة الإشارة، كما سيُبث اللقاء مباشرة على الموقع الإلكتروني للوزارة.

ويمكن للصحافيين إجراء مقابلات فردية مع أعضاء اللجنة العلمية بعد الندوة، شريطة طلبها مسبقاً. وسيُرسل الملف الصحفي باللغتين العربية والإنجليزية إلى من يتعذر عليهم الحضور، مرفقاً بصور حرة الاستعمال.`,
      notesToEditors:
        'حُدد توقيت الندوة مساء مراعاة لشهر رمضان. يُفتح باب المكتبة ابتداء من الساعة 20:45.',
    },
    en: {
      headline:
        'Media advisory: press conference to present the International Book and Publishing Forum',
      summary:
        'The Ministry of Culture will hold a press conference on Wednesday, March 12, 2025, to present the program of the International Book and Publishing Forum in Rabat.',
      body: `The Ministry of Culture invites the media to a press conference to present the program of the International Book and Publishing Forum, on Wednesday, March 12, 2025, at 21:30 at the Grand Library in Rabat.

The Minister of Culture, Laila Sanhaji, will chair the conference, with members of the scientific committee and representatives of the guest of honor. The participants in the Forum, to be held from April 17 to 27, 2025, will be announced: 740 exhibitors from 50 countries.

## Program

- 21:00: welcome and distribution of the press kit;
- 21:30: presentation of the themes and prizes of this edition;
- 22:00: questions and answers;
- 22:45: tour of an exhibition of posters from previous editions.

Journalists wishing to attend are asked to confirm with the Press Office before March 10, 2025. Simultaneous interpretation into Amazigh, French and English and sign language interpretation will be available, and the event will be broadcast live on the Ministry’s website.

Individual interviews with members of the scientific committee are possible after the conference if requested in advance. The press kit in Arabic and English, with pictures free for use, will be sent to those who cannot attend.`,
      notesToEditors:
        'The conference is being held in the evening because of the month of Ramadan. The library doors open at 20:45.',
    },
  },
  {
    kind: 'press_release',
    date: '2025-05-07',
    place: 'fez',
    topics: ['culture', 'science'],
    state: 'published',
    ar: {
      headline: 'رقمنة 10 آلاف مخطوط بفاس وإتاحتها للباحثين مجاناً',
      summary:
        'خزانة فاس تتيح للباحثين عبر العالم 10 آلاف مخطوط مرقمن، بعد أربع سنوات من الترميم والفهرسة.',
      body: `فتحت وزارة الثقافة، اليوم الأربعاء بفاس، مكتبة رقمية تضم 10.000 مخطوط جرى ترميمها وفهرستها وتصويرها على مدى أربع سنوات، وأصبحت متاحة مجاناً للباحثين والعموم عبر العالم.

وتعود أقدم هذه المخطوطات إلى القرن الثالث الهجري، وتشمل الفقه والطب والفلك والرياضيات والموسيقى والرحلة، بالعربية والأمازيغية والعبرية. ويبلغ مجموع الصور 3,2 ملايين صورة عالية الدقة، مع فهرس بثلاث لغات قابل للبحث.

> ليلى الصنهاجي، وزيرة الثقافة: المخطوط الذي لا يُقرأ يموت مرتين، مرة بفعل الزمن ومرة بفعل النسيان.

## تقنيات في خدمة الورق

استعمل فريق الترميم، المكون من 27 مختصاً، التصوير متعدد الأطياف لقراءة صفحات محاها الماء، ومكّن ذلك من استعادة نص كامل في علم الفلك كان يُعتقد أنه مفقود. كما طور طلبة مهندسون برنامجاً للتعرف على الخط المغربي تصل دقته إلى 94%.

وستنظم الخزانة ابتداء من شتنبر 2025 ورشات شهرية لتعليم الخط والتسفير لفائدة الشباب، وإقامات بحثية قصيرة لفائدة 12 باحثاً في السنة.`,
    },
    en: {
      headline: '10,000 manuscripts digitized in Fez and opened to researchers free of charge',
      summary:
        'The library of Fez has made 10,000 digitized manuscripts available to researchers worldwide after four years of restoration and cataloging.',
      body: `The Ministry of Culture opened in Fez on Wednesday a digital library of 10,000 manuscripts, which have been restored, cataloged and photographed over four years and are now available free of charge to researchers and the public around the world.

The oldest of them date from the third century of the Hijri calendar. They cover law, medicine, astronomy, mathematics, music and travel, in Arabic, Amazigh and Hebrew. In all there are 3.2 million high-resolution images, with a searchable catalog in three languages.

> Laila Sanhaji, Minister of Culture: A manuscript that is not read dies twice, once at the hand of time and once at the hand of oblivion.

## Technology in the service of paper

The restoration team of 27 specialists used multispectral imaging to read pages erased by water, and so recovered the complete text of a work on astronomy thought to be lost. Engineering students also developed software that recognizes Maghrebi script with an accuracy of 94%.

From September 2025 the library will hold monthly workshops on calligraphy and bookbinding for young people, and short research residencies for 12 scholars a year.`,
    },
  },
  {
    kind: 'press_release',
    date: '2025-08-26',
    place: 'rabat',
    topics: ['education', 'migration'],
    state: 'published',
    ar: {
      headline: 'الدخول المدرسي.. دروس في اللغة العربية عن بعد لأبناء المغاربة بالخارج',
      summary:
        'منصة جديدة لتعليم العربية والثقافة المغربية تستقبل 40 ألف طفل من أبناء الجالية ابتداء من شتنبر.',
      body: `تطلق وزارة التربية الوطنية، ابتداء من يوم 15 شتنبر 2025، منصة لتعليم اللغة العربية والثقافة المغربية عن بعد، موجهة إلى أبناء المغاربة المقيمين بالخارج الذين تتراوح أعمارهم بين 6 سنوات و16 سنة.

وستستقبل المنصة في سنتها الأولى 40.000 تلميذ من 28 بلداً، يؤطرهم 850 أستاذة وأستاذاً في أقسام افتراضية لا يتجاوز عدد المتعلمين في كل منها 12 تلميذاً. وتُقدم الدروس مساء أيام الأسبوع وصباح يومي السبت والأحد، حسب التوقيت المحلي لكل بلد.

> كريم السملالي، وزير التربية الوطنية: اللغة جواز سفر ثان، يفتح للطفل باب بيت جدته قبل أبواب العالم.

## تعلم باللعب والحكاية

أُعدت المضامين بتعاون مع كتاب ورسامين وممثلين، وتضم 300 حكاية مصورة وألعاباً تربوية ومسابقة سنوية للقراءة. ويمكن للأسر تتبع تقدم أبنائها والتواصل مع الأساتذة عبر التطبيق نفسه.

والتسجيل مجاني ومفتوح إلى غاية 8 شتنبر 2025. وسيحصل التلاميذ في نهاية كل مستوى على شهادة معترف بها عند متابعة الدراسة في المغرب.`,
    },
    en: {
      headline: 'Back to school: online Arabic classes for the children of Moroccans abroad',
      summary:
        'A new platform for teaching Arabic and Moroccan culture will take in 40,000 children of the diaspora from September.',
      body: `From September 15, 2025, the Ministry of National Education will offer a platform for learning Arabic and Moroccan culture online, for the children of Moroccans living abroad aged between 6 and 16.

In its first year the platform will take in 40,000 pupils from 28 countries, taught by 850 teachers in virtual classes of no more than 12 learners. Lessons will be given on weekday evenings and on Saturday and Sunday mornings, in the local time of each country.

> Karim Semlali, Minister of National Education: A language is a second passport. It opens the door of a grandmother’s house before it opens the doors of the world.

## Learning through play and stories

The materials were prepared with writers, illustrators and actors. They include 300 illustrated stories, educational games and an annual reading competition. Families can follow their children’s progress and contact teachers through the same application.

Registration is free and open until September 8, 2025. At the end of each level pupils will receive a certificate that is recognized if they continue their studies in Morocco.`,
    },
  },
  {
    kind: 'photo_release',
    date: '2025-11-20',
    place: 'washington',
    topics: ['culture', 'diplomacy'],
    state: 'published',
    photo: {
      motif: 'flags',
      ar: {
        caption: 'أعلام ترحب بزوار معرض “خيط ونور” بواشنطن',
        alt: 'رسم لأعلام ملونة ترفرف جنباً إلى جنب فوق أفق مدينة',
        credit: 'وزارة الثقافة',
      },
      en: {
        caption: 'Flags welcome visitors to the “Thread and Light” exhibition in Washington',
        alt: 'Illustration of colored flags flying side by side above a city skyline',
        credit: 'Ministry of Culture',
      },
    },
    ar: {
      headline: 'بالصور.. معرض “خيط ونور” يقدم النسيج المغربي لجمهور واشنطن',
      summary:
        'صور من معرض “خيط ونور” بواشنطن، الذي يعرض 85 قطعة من النسيج المغربي التقليدي والمعاصر.',
      body: `افتُتح بواشنطن، اليوم الخميس، معرض “خيط ونور”، الذي يقدم للجمهور الأمريكي 85 قطعة من النسيج المغربي، تمتد من الزرابي القروية القديمة إلى أعمال مصممين شباب يعيدون قراءة هذا التراث بلغة العصر.

وتشارك في المعرض 14 نساجة من تعاونيات بالأطلس المتوسط وسوس، يشتغلن أمام الزوار على أنوال تقليدية ويشرحن معاني الرموز والألوان. وقد اقتُنيت 40% من القطع المعروضة للبيع منذ اليوم الأول، وتعود مداخيلها كاملة إلى الصانعات.

> فاطمة آيت بيهي، رئيسة تعاونية للنسيج: أمي كانت تنسج ليلاً ولا يعرف أحد اسمها، واليوم كُتب اسمي بجانب الزربية.

ويوثق ألبوم الصور المرفق لحظة رفع الأعلام عند مدخل المعرض، ومراحل العمل على النول، وأبرز القطع المعروضة. وتُتاح الصور مجاناً للاستعمال الصحفي مع ذكر المصدر واسم الصانعة متى ورد في التعليق.

ويستمر المعرض إلى غاية 15 فبراير 2026، قبل أن ينتقل إلى مدينتين أمريكيتين أخريين. وترافقه ورشات مجانية للأطفال كل يوم سبت، وسلسلة من ستة لقاءات حول تاريخ الألوان الطبيعية.`,
    },
    en: {
      headline: 'In pictures: “Thread and Light” brings Moroccan weaving to Washington',
      summary:
        'Pictures from the “Thread and Light” exhibition in Washington, which shows 85 pieces of traditional and contemporary Moroccan weaving.',
      body: `The exhibition “Thread and Light” opened in Washington on Thursday, presenting to the American public 85 pieces of Moroccan weaving, from old village rugs to the work of young designers who are rereading this heritage in a contemporary idiom.

Taking part are 14 women weavers from cooperatives in the Middle Atlas and Souss, who work on traditional looms in front of visitors and explain the meaning of symbols and colors. From the first day, 40% of the pieces on sale were sold, and all proceeds go to the weavers.

> Fatima Ait Bihi, president of a weaving cooperative: My mother wove at night and no one knew her name. Today my name is written beside the rug.

The attached album records the raising of the flags at the entrance, the stages of work on the loom and the most striking pieces on display. The pictures may be used free of charge by the press with credit to the source, and with the name of the weaver where the caption gives it.

The exhibition runs until February 15, 2026, before traveling to two other American cities. It is accompanied by free workshops for children every Saturday and a series of six talks on the history of natural dyes.`,
    },
  },
  {
    kind: 'press_release',
    date: '2026-03-03',
    place: 'marrakesh',
    topics: ['culture'],
    state: 'published',
    photo: {
      motif: 'mountains',
      ar: {
        caption: 'قرى الأطلس الكبير حيث تتواصل أشغال ترميم المباني التاريخية',
        alt: 'رسم لسلسلة جبال متدرجة الألوان تعلوها الثلوج، وأمامها غابة',
        credit: 'وزارة الثقافة',
      },
      en: {
        caption:
          'Villages of the High Atlas, where the restoration of historic buildings continues',
        alt: 'Illustration of a snow-capped mountain range in graded colors, with a forest in front',
        credit: 'Ministry of Culture',
      },
    },
    ar: {
      headline: 'ترميم 58 معلمة تاريخية بالأطلس الكبير بمواد محلية وأيدي أبناء المنطقة',
      summary:
        'استُكمل ترميم 58 معلمة من أصل 96 تضررت من الزلزال، باعتماد تقنيات البناء بالتراب والحجر المقاومة للزلازل.',
      body: `أعلنت وزارة الثقافة، اليوم الثلاثاء بمراكش، استكمال ترميم 58 معلمة تاريخية من أصل 96 تضررت من زلزال 2023 بالأطلس الكبير، من بينها مساجد عتيقة وقصبات ومخازن جماعية تُعرف بـ “إكودار”.

واختارت الوزارة اعتماد مواد البناء المحلية من تراب مدكوك وحجر وخشب العرعر، مع تدعيمها بتقنيات مقاومة للزلازل اختُبرت بتعاون مع ثلاث مدارس للمهندسين. وشغلت الأوراش 1.400 عامل، 80% منهم من أبناء القرى المعنية.

> ليلى الصنهاجي، وزيرة الثقافة: لم نرمم جدراناً فحسب، بل رممنا حرفة كانت على وشك أن ترحل مع آخر معلميها.

## مدرسة للبناء بالتراب

أُحدثت بالمناسبة مدرسة للبناء بالتراب، تخرج منها إلى اليوم 160 شاباً وشابة على يد 24 معلماً، وأصبح بعضهم يسير مقاولات صغرى تشتغل في ترميم المساكن الخاصة.

وتبلغ الكلفة الإجمالية للبرنامج 380 مليون درهم. ومن المنتظر أن تنتهي أشغال المعالم المتبقية، وعددها 38، قبل متم سنة 2027، على أن يُفتح أمام الزوار مسار ثقافي يربط بين تسع قرى.`,
    },
    en: {
      headline:
        '58 historic monuments in the High Atlas restored with local materials and local hands',
      summary:
        'The restoration of 58 of the 96 monuments damaged by the earthquake is complete, using earth and stone techniques that resist earthquakes.',
      body: `The Ministry of Culture announced in Marrakesh on Tuesday that it has completed the restoration of 58 of the 96 historic monuments damaged in the High Atlas by the 2023 earthquake, among them old mosques, kasbahs and the communal granaries known as “igoudar”.

The Ministry chose local building materials, namely rammed earth, stone and thuja wood, strengthened with earthquake-resistant techniques tested with three engineering schools. The sites employed 1,400 workers, 80% of them from the villages concerned.

> Laila Sanhaji, Minister of Culture: We have not only restored walls. We have restored a craft that was about to leave with the last of its masters.

## A school of earth building

A school of earth building was founded for the purpose. So far 160 young people have graduated from it, taught by 24 master builders, and some of them now run small firms that restore private homes.

The total cost of the program is 380 million dirhams. Work on the remaining 38 monuments should be finished before the end of 2027, when a cultural trail linking nine villages will open to visitors.`,
    },
  },
  {
    kind: 'press_release',
    date: '2026-10-15',
    place: 'fez',
    topics: ['culture', 'science'],
    state: 'withdrawn',
    ar: {
      headline: 'بعثة أثرية مشتركة تعلن العثور على ورشة خزف من العصر الوسيط بفاس',
      summary:
        'أعلنت بعثة أثرية مشتركة العثور على بقايا ورشة للخزف بفاس، يُرجح أنها تعود إلى القرن الثاني عشر.',
      body: `أعلنت بعثة أثرية مشتركة، اليوم الخميس بفاس، العثور على بقايا ورشة لصناعة الخزف تضم ثلاثة أفران وحوضاً لتصفية الطين، وذلك خلال حفريات وقائية سبقت أشغال تجديد شبكة الماء بالمدينة العتيقة.

وجمع الفريق، المكون من 18 باحثاً وطالباً، نحو 2.600 قطعة خزفية، بعضها يحمل زخارف لم يسبق توثيقها في المنطقة. وتشير الدراسة الأولية لطبقات التربة إلى أن الورشة اشتغلت في فترة تمتد بين سنتي 1140 و1210.

> الأستاذة أسماء الفيلالي، المديرة المشاركة للبعثة: ما يثير الاهتمام ليس جمال القطع وحده، بل آثار الأصابع التي ما تزال واضحة على بعضها.

وقد أُرسلت 40 عينة من الفحم إلى مختبر متخصص قصد تأريخها، ويُنتظر التوصل بالنتائج في مطلع سنة 2027. وفي انتظار ذلك، غُطي الموقع بطبقة واقية، وعُدل مسار القناة المائية بما يحفظ الأفران في مكانها.

وستُعرض مجموعة مختارة من القطع في متحف المدينة خلال شهر الربيع المقبل، إلى جانب مجسم يعيد تركيب الورشة ومراحل العمل بها.`,
    },
    en: {
      headline:
        'Joint archaeological mission announces discovery of a medieval pottery workshop in Fez',
      summary:
        'A joint archaeological mission has announced the discovery in Fez of the remains of a pottery workshop thought to date from the twelfth century.',
      body: `A joint archaeological mission announced in Fez on Thursday that it had found the remains of a pottery workshop with three kilns and a basin for refining clay, during preventive excavations ahead of the renewal of the water network in the old city.

The team of 18 researchers and students collected about 2,600 pieces of pottery, some of them bearing decoration never before recorded in the region. A first study of the soil layers suggests that the workshop was active in a period between the years 1140 and 1210.

> Professor Asmae El Filali, co-director of the mission: What is remarkable is not only the beauty of the pieces, but the fingerprints still visible on some of them.

The mission has sent 40 charcoal samples to a specialized laboratory for dating, and the results are expected in early 2027. In the meantime the site has been covered with a protective layer, and the course of the water main has been changed so that the kilns can stay where they are.

A selection of pieces will be shown in the city museum next spring, along with a model that reconstructs the workshop and the stages of its work.`,
    },
  },
  {
    kind: 'media_advisory',
    date: '2026-11-17',
    place: 'casablanca',
    topics: ['culture', 'education'],
    state: 'draft',
    ar: {
      headline: 'دعوة إلى وسائل الإعلام.. افتتاح أيام السينما المدرسية بالدار البيضاء',
      summary:
        'تُفتتح أيام السينما المدرسية يوم الخميس 3 دجنبر 2026 بالدار البيضاء بعرض أفلام أنجزها تلاميذ.',
      body: `تدعو وزارة الثقافة ووزارة التربية الوطنية ممثلي وسائل الإعلام إلى حضور افتتاح أيام السينما المدرسية، وذلك يوم الخميس 3 دجنبر 2026 على الساعة 18:30 بالدار البيضاء.

ويُعرض خلال الأيام، التي تستمر إلى غاية 6 دجنبر، 26 فيلماً قصيراً أنجزها تلاميذ من 12 جهة بمواكبة مخرجين شباب. وتتناول الأفلام مواضيع من حياة التلاميذ اليومية، كالصداقة والتنمر والطريق إلى المدرسة والعناية بالبيئة.

وقد سبقت هذه الأيام إقامات للكتابة والتصوير استفاد منها 390 تلميذة وتلميذاً، نصفهم من الوسط القروي، ووُضعت رهن إشارتهم معدات للتصوير والتركيب تعود بعد التظاهرة إلى نوادي السينما بمؤسساتهم.

- حفل الافتتاح: 18:30؛
- لقاء مع لجنة التحكيم: 20:00؛
- تصوير ومقابلات مع التلاميذ: 20:30، بحضور أوليائهم.

ويُرجى من الصحافيين الراغبين في إجراء مقابلات مع القاصرين الإدلاء مسبقاً بموافقة الأولياء، وفق النموذج المتاح لدى المكتب الصحفي، واحترام حق كل تلميذ في عدم الظهور.`,
    },
  },
]
