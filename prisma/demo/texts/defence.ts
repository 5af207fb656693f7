import type { DemoRelease } from '#prisma/demo/release-text.ts'

export const defence: DemoRelease[] = [
  {
    kind: 'press_release',
    date: '2024-12-12',
    place: 'agadir',
    topics: ['defence'],
    state: 'published',
    ar: {
      headline: 'اختتام أشغال التخطيط الأولي لتمرين “درع الأطلس 2025” بأكادير',
      summary:
        'اختتم مخططون عسكريون من 19 بلداً بأكادير أشغال التخطيط الأولي لتمرين “درع الأطلس 2025” المقرر تنظيمه في شهر ماي المقبل.',
      body: `اختُتمت، اليوم الخميس بأكادير، أشغال التخطيط الأولي لتمرين “درع الأطلس 2025”، بمشاركة 140 مخططاً عسكرياً من 19 بلداً، إلى جانب ملاحظين عن ثلاث منظمات دولية.

وعلى مدى أربعة أيام، حدد المشاركون الأهداف العامة للتمرين ومواقع تنفيذه وحاجياته اللوجستية. وسيجمع التمرين، المقرر تنظيمه من 12 إلى 23 ماي 2025، نحو 4.800 عسكري، وسيشمل تداريب برية وجوية وبحرية، وتمريناً للقيادة، وأنشطة طبية وإنسانية لفائدة الساكنة المحلية.

## مستجدات الدورة

تتميز هذه الدورة بإدراج محور خاص بالدفاع السيبراني، وبتمرين للاستجابة المدنية العسكرية لزلزال مفترض، تشارك فيه الوقاية المدنية و12 مستشفى.

> العميد خالد الورياغلي، مدير التمارين المشتركة: لا نتدرب من أجل استعراض القوة، بل لكي تتحدث وحداتنا اللغة نفسها يوم يحتاج الناس إليها.

وقد زار المشاركون مواقع التدريب المقترحة، ووقفوا على ترتيبات حماية البيئة بها، ومنها حظر الرمي في المناطق المحاذية لمواقع تكاثر الطيور. وسيُعقد اجتماع التخطيط النهائي بالرباط في شهر مارس المقبل.`,
    },
    en: {
      headline: 'Initial planning for exercise “Atlas Shield 2025” concludes in Agadir',
      summary:
        'Military planners from 19 countries have concluded in Agadir the initial planning of exercise “Atlas Shield 2025”, to be held next May.',
      body: `The initial planning conference for exercise “Atlas Shield 2025” concluded in Agadir on Thursday, with 140 military planners from 19 countries and observers from three international organizations.

Over four days, participants defined the overall objectives of the exercise, its locations and its logistical needs. Scheduled from May 12 to 23, 2025, the exercise will bring together some 4,800 military personnel for land, air and naval training, a command post exercise, and medical and humanitarian activities for the local population.

## What is new this year

This edition adds a cyber defense component and a civil–military response to a simulated earthquake, involving civil protection services and 12 hospitals.

> Brigadier General Khalid El Ouriaghli, Director of Joint Exercises: We do not train to display strength. We train so that our units speak the same language on the day people need them.

Participants visited the proposed training areas and examined the arrangements for protecting the environment there, including a ban on live firing near bird breeding sites. The final planning conference will be held in Rabat in March.`,
    },
  },
  {
    kind: 'press_release',
    date: '2025-05-16',
    place: 'agadir',
    topics: ['defence', 'health'],
    state: 'published',
    photo: {
      motif: 'medical',
      ar: {
        caption: 'المستشفى الميداني المقام بضواحي أكادير في إطار تمرين “درع الأطلس 2025”',
        alt: 'رسم لخيمة طبية تحمل صليباً داخل دائرة، وأشخاص متوجهين إليها، وخلفها جبال',
        credit: 'مديرية التمارين المشتركة',
      },
      en: {
        caption: 'The field hospital set up near Agadir as part of exercise “Atlas Shield 2025”',
        alt: 'Illustration of a medical tent bearing a cross in a circle, with people walking to it and mountains behind',
        credit: 'Directorate of Joint Exercises',
      },
    },
    ar: {
      kicker: 'درع الأطلس 2025',
      headline: 'مستشفى ميداني متعدد الجنسيات يقدم 6.200 استشارة طبية بضواحي أكادير',
      summary:
        'قدم مستشفى ميداني يعمل به أطباء من خمسة بلدان آلاف الاستشارات والعمليات الجراحية لساكنة القرى المجاورة لأكادير.',
      body: `قدم المستشفى الميداني المقام بضواحي أكادير في إطار تمرين “درع الأطلس 2025”، خلال أسبوعه الأول، 6.200 استشارة طبية لفائدة ساكنة 34 دواراً، كما أجرى 118 عملية جراحية، معظمها لإزالة المياه البيضاء.

ويعمل بالمستشفى 95 طبيباً وممرضاً وتقنياً من خمسة بلدان، موزعين على 13 تخصصاً، من بينها طب العيون وطب الأطفال وأمراض النساء وطب الأسنان. ويتوفر كذلك على مختبر للتحاليل ووحدة متنقلة للفحص بالأشعة وصيدلية تقدم الأدوية مجاناً.

> المقدم الطبيبة إيمان حجيوي، رئيسة المستشفى الميداني: سألتني سيدة مسنة متى تنتهي المناورات، وحين أجبتها قالت إنها تتمنى أن تطول. تلك أجمل شهادة في حق الفريق.

## متابعة بعد التمرين

حرص المنظمون على أن تستمر العناية بالمرضى بعد تفكيك المستشفى، إذ سُلمت ملفات 410 مرضى مصابين بأمراض مزمنة إلى المراكز الصحية القريبة، مع تحديد مواعيد لمراقبتهم.

ويواصل المستشفى استقبال المرضى إلى غاية 22 ماي 2025، من الساعة 08:30 إلى الساعة 16:30، دون موعد مسبق.`,
    },
    en: {
      kicker: 'Atlas Shield 2025',
      headline: 'Multinational field hospital provides 6,200 medical consultations near Agadir',
      summary:
        'A field hospital staffed by doctors from five countries has provided thousands of consultations and operations to villagers near Agadir.',
      body: `In its first week, the field hospital set up near Agadir as part of exercise “Atlas Shield 2025” provided 6,200 medical consultations to the inhabitants of 34 villages and performed 118 operations, most of them for cataracts.

The hospital is staffed by 95 doctors, nurses and technicians from five countries, covering 13 specialties including ophthalmology, pediatrics, gynecology and dentistry. It also has a laboratory, a mobile X-ray unit and a pharmacy that provides medicines free of charge.

> Lieutenant Colonel Imane Hajioui, MD, commander of the field hospital: An elderly lady asked me when the exercise would end. When I told her, she said she wished it would go on longer. No one could pay the team a finer tribute.

## Care that continues after the exercise

The organizers made sure that patients would still be cared for once the hospital is taken down: the files of 410 patients with chronic conditions have been handed to nearby health centers, with dates set for follow-up visits.

The hospital will continue to receive patients until May 22, 2025, from 08:30 to 16:30, without an appointment.`,
    },
  },
  {
    kind: 'photo_release',
    date: '2025-06-19',
    place: 'marrakesh',
    topics: ['defence'],
    state: 'published',
    photo: {
      motif: 'aircraft',
      ar: {
        caption: 'طائرة للتزود بالوقود أثناء تحليقها فوق الأطلس في ختام التدريب الجوي المشترك',
        alt: 'رسم لطائرة تصعد فوق السحب وقمم جبلية مكسوة بالثلوج',
        credit: 'مديرية التمارين المشتركة',
      },
      en: {
        caption: 'A tanker aircraft flies over the Atlas at the close of the joint air training',
        alt: 'Illustration of an aircraft climbing above clouds and snow-capped peaks',
        credit: 'Directorate of Joint Exercises',
      },
    },
    ar: {
      headline: 'بالصور.. مقاتلات F-16 في تدريب جوي مشترك فوق جبال الأطلس',
      summary:
        'صور من التدريب الجوي المشترك الذي نُفذت خلاله 52 طلعة بمقاتلات F-16 وطائرات للتزود بالوقود وأخرى للنقل.',
      body: `اختُتم، اليوم الخميس، تدريب جوي مشترك دام أسبوعين انطلاقاً من قاعدة جوية بضواحي مراكش، نفذت خلاله مقاتلات F-16 وطائرات للتزود بالوقود وأخرى للنقل من طراز C-130 ما مجموعه 52 طلعة.

وتضمن التدريب تمارين على الاعتراض الجوي والتزود بالوقود أثناء الطيران والبحث والإنقاذ في المناطق الجبلية، إضافة إلى إنزال جوي لمساعدات غذائية على علو 300 متر، حاكى إغاثة قرية معزولة بفعل الثلوج.

وشارك في تأطير التمارين 28 مدرباً، كما استُعملت لأول مرة منظومة لمحاكاة الطيران تتيح لأطقم من بلدين التدرب معاً عن بعد قبل الصعود إلى الطائرة. وقد مكنت هذه المنظومة من تقليص ساعات الطيران اللازمة لكل طاقم بنسبة 18%.

ويُظهر ألبوم الصور المرفق مراحل الإعداد والإقلاع والتحليق فوق قمم الأطلس، إلى جانب لحظات من عمل فرق الصيانة على الأرض. وتُتاح الصور للاستعمال الصحفي مجاناً، شريطة ذكر اسم المصدر وعدم إدخال أي تعديل عليها، ويمكن الحصول على نسخ عالية الدقة منها بطلب يوجه إلى المكتب الصحفي.`,
    },
    en: {
      headline: 'In pictures: F-16s take part in joint air training over the Atlas Mountains',
      summary:
        'Pictures from the joint air training in which F-16 fighters, tankers and transport aircraft flew 52 sorties.',
      body: `Two weeks of joint air training out of an air base near Marrakesh ended on Thursday, after F-16 fighters, tankers and C-130 transport aircraft had flown a total of 52 sorties.

The training included air interception, in-flight refueling, and search and rescue in mountainous areas, as well as the airdrop of food aid from a height of 300 meters, which simulated the relief of a village cut off by snow.

The exercises were led by 28 instructors. A flight simulation system that lets crews from two countries train together remotely before boarding was used for the first time, and reduced the flight hours needed by each crew by 18%.

The attached album shows the preparation, take-off and flights over the peaks of the Atlas, along with moments from the work of the maintenance teams on the ground. The pictures may be used free of charge by the press, provided that the source is credited and that they are not altered. High-resolution copies are available on request from the Press Office.`,
    },
  },
  {
    kind: 'press_release',
    date: '2025-10-28',
    place: 'tangier',
    topics: ['defence', 'transport'],
    state: 'published',
    ar: {
      headline: 'ستة بلدان تشارك بطنجة في تمرين بحري للبحث والإنقاذ',
      summary:
        'شاركت وحدات من ستة بلدان متوسطية وأطلسية في تمرين بحري حاكى حريقاً على متن عبّارة تقل 900 مسافر.',
      body: `شاركت وحدات بحرية وجوية من ستة بلدان متوسطية وأطلسية، اليوم الثلاثاء قبالة سواحل طنجة، في تمرين للبحث والإنقاذ حاكى نشوب حريق على متن عبّارة تقل 900 مسافر.

وعُبئت لهذا التمرين 9 سفن و4 طائرات مروحية وطائرتان بدون طيار، إلى جانب فرق من الوقاية المدنية والهلال الأحمر. وأدى 160 متطوعاً دور الركاب، من بينهم أشخاص في وضعية إعاقة، بغية اختبار إجراءات الإخلاء في ظروف قريبة من الواقع.

> العقيد ياسين المرابطي، قائد التمرين: في البحر لا وقت للبحث عن مترجم، ولهذا ركزنا على توحيد المصطلحات والإشارات بين الأطقم.

وأظهرت النتائج الأولية أن زمن وصول أول وحدة إنقاذ بلغ 23 دقيقة، مقابل 31 دقيقة في دورة 2023. كما أبان التمرين عن حاجة إلى تحسين عملية إحصاء الناجين عند توزيعهم على أكثر من سفينة.

وسيُعد المشاركون تقريراً مشتركاً يتضمن توصيات عملية تُرفع إلى السلطات البحرية المختصة في كل بلد، قبل تنظيم الدورة المقبلة بميناء ملقة سنة 2027.`,
    },
    en: {
      headline: 'Six countries take part in a maritime search and rescue exercise in Tangier',
      summary:
        'Units from six Mediterranean and Atlantic countries took part in an exercise simulating a fire aboard a ferry carrying 900 passengers.',
      body: `Naval and air units from six Mediterranean and Atlantic countries took part on Tuesday, off the coast of Tangier, in a search and rescue exercise that simulated a fire aboard a ferry carrying 900 passengers.

The exercise mobilized 9 ships, 4 helicopters and two drones, along with teams from civil protection and the Red Crescent. To test evacuation procedures in realistic conditions, 160 volunteers played the part of passengers, among them people with disabilities.

> Colonel Yassine El Mrabti, exercise commander: At sea there is no time to look for an interpreter. That is why we concentrated on common terms and signals among the crews.

Initial results show that the first rescue unit arrived in 23 minutes, compared with 31 minutes in the 2023 edition. The exercise also revealed a need to improve the counting of survivors when they are taken aboard more than one ship.

Participants will prepare a joint report with practical recommendations for the maritime authorities of each country, before the next edition, to be held in the port of Málaga in 2027.`,
    },
  },
  {
    kind: 'press_release',
    date: '2026-03-12',
    place: 'casablanca',
    topics: ['defence', 'diplomacy'],
    state: 'published',
    ar: {
      headline: 'تكوين 65 ضابطاً من 12 بلداً إفريقياً في إزالة الألغام لأغراض إنسانية',
      summary: 'اختتام دورة تكوينية دامت ثمانية أسابيع حول إزالة الألغام وتوعية الساكنة بمخاطرها.',
      body: `اختُتمت، اليوم الخميس بضواحي الدار البيضاء، دورة تكوينية في إزالة الألغام لأغراض إنسانية، استفاد منها 65 ضابطاً وضابط صف من 12 بلداً إفريقياً، وأطرها خبراء مغاربة ودوليون على مدى ثمانية أسابيع.

وتلقى المشاركون تكويناً نظرياً وتطبيقياً في مسح الأراضي الملوثة، وفي استعمال أجهزة الكشف، وفي تفكيك الذخائر غير المنفجرة وفق المعايير الدولية. كما خُصص أسبوع كامل للإسعافات الأولية، وآخر لأساليب توعية الساكنة، ولا سيما الأطفال والرعاة.

## من متدربين إلى مكونين

حصل 22 مشاركاً على شهادة “مكوّن”، تؤهلهم لتأطير دورات مماثلة في بلدانهم. وستُسلم لكل بلد مشارك حقيبة بيداغوجية بثلاث لغات، وأربعة أجهزة كشف من الجيل الجديد.

> العميد خالد الورياغلي، مدير التمارين المشتركة: كل متر مربع يُطهَّر من الألغام هو حقل يُزرع، أو طريق إلى مدرسة يُفتح من جديد.

وبذلك يصل عدد المستفيدين من هذا البرنامج منذ انطلاقه سنة 2022 إلى 238 متخصصاً. ومن المقرر تنظيم الدورة المقبلة في شتنبر 2026، مع فتح باب المشاركة أمام عاملين في منظمات مدنية.`,
    },
    en: {
      headline: '65 officers from 12 African countries trained in humanitarian demining',
      summary:
        'An eight-week course on clearing mines and on teaching people about their dangers has come to an end.',
      body: `A humanitarian demining course attended by 65 officers and noncommissioned officers from 12 African countries concluded near Casablanca on Thursday, after eight weeks of training led by Moroccan and international experts.

Participants were trained, in the classroom and in the field, in surveying contaminated land, using detectors, and disposing of unexploded ordnance in line with international standards. A full week was devoted to first aid, and another to ways of raising awareness, particularly among children and herders.

## From trainees to trainers

An “instructor” certificate, which qualifies its holders to lead similar courses at home, was awarded to 22 participants. Each participating country will also receive a teaching kit in three languages and four new-generation detectors.

> Brigadier General Khalid El Ouriaghli, Director of Joint Exercises: Every square meter cleared of mines is a field to be planted, or a road to school that opens again.

The program has now trained 238 specialists since it began in 2022. The next course is scheduled for September 2026 and will also be open to staff of civilian organizations.`,
    },
  },
  {
    kind: 'media_advisory',
    date: '2026-05-06',
    place: 'agadir',
    topics: ['defence'],
    state: 'published',
    ar: {
      headline: 'دعوة إلى وسائل الإعلام.. يوم مفتوح للصحافة في تمرين “درع الأطلس 2026”',
      summary:
        'يُنظم يوم الخميس 21 ماي 2026 يوم مفتوح للصحافة يتيح متابعة التداريب الميدانية لتمرين “درع الأطلس 2026” بضواحي أكادير.',
      body: `تدعو مديرية التمارين المشتركة ممثلي وسائل الإعلام الوطنية والدولية إلى حضور يوم مفتوح للصحافة في إطار تمرين “درع الأطلس 2026”، وذلك يوم الخميس 21 ماي 2026 بميدان التدريب شمال أكادير.

ويتضمن البرنامج ما يلي:

- 08:00: الانطلاق بالحافلة من محطة الميناء؛
- 09:30: عرض حول أهداف التمرين والبلدان المشاركة، وعددها 21 بلداً؛
- 10:15: متابعة تدريب على الإنزال الجوي وإخلاء الجرحى؛
- 12:00: لقاء مع قيادة التمرين وأجوبة عن أسئلة الصحافيين؛
- 13:30: زيارة المستشفى الميداني.

## شروط الاعتماد

تُرسل طلبات الاعتماد إلى المكتب الصحفي قبل يوم 14 ماي 2026 على الساعة 18:00، مرفقة بنسخة من البطاقة المهنية وبقائمة معدات التصوير. ولا يُسمح باستعمال الطائرات بدون طيار داخل الميدان.

ويُنصح الحاضرون بارتداء أحذية ملائمة وقبعات واقية من الشمس. وستوفر المديرية خوذات وسترات واقية، وترجمة فورية بين العربية والإنجليزية والفرنسية، وفضاء للعمل مجهزاً بالإنترنت. كما سيُبث اللقاء الصحفي مباشرة، وتُتاح صوره وتسجيله الصوتي في قاعة الأخبار قبل الساعة 16:00 من اليوم نفسه.`,
      notesToEditors:
        'المقاعد محدودة في 60 مقعداً، وتُعطى الأولوية حسب تاريخ التوصل بالطلب. تُؤكد الاعتمادات بالبريد الإلكتروني يوم 18 ماي 2026.',
    },
    en: {
      headline: 'Media advisory: press day at exercise “Atlas Shield 2026”',
      summary:
        'A press day on Thursday, May 21, 2026, will let journalists follow field training during exercise “Atlas Shield 2026” near Agadir.',
      body: `The Directorate of Joint Exercises invites Moroccan and international media to a press day during exercise “Atlas Shield 2026”, on Thursday, May 21, 2026, at the training area north of Agadir.

The program is as follows:

- 08:00: departure by bus from the port terminal;
- 09:30: briefing on the aims of the exercise and the participating countries, which number 21;
- 10:15: airborne training and casualty evacuation;
- 12:00: meeting with the exercise command and questions from journalists;
- 13:30: visit to the field hospital.

## Accreditation

Requests for accreditation should reach the Press Office by 18:00 on May 14, 2026, with a copy of the press card and a list of camera equipment. Drones may not be used inside the training area.

Sturdy shoes and sun hats are recommended. The Directorate will provide helmets and protective vests, simultaneous interpretation between Arabic, English and French, and a workspace with internet access. The press conference will be broadcast live, and pictures and an audio recording will be available in the newsroom before 16:00 the same day.`,
      notesToEditors:
        'Places are limited to 60 and will be allocated in the order in which requests are received. Accreditation will be confirmed by email on May 18, 2026.',
    },
  },
  {
    kind: 'press_release',
    date: '2026-08-04',
    place: 'rabat',
    topics: ['defence', 'diplomacy'],
    state: 'arabic_only',
    ar: {
      headline: 'ضابطات مغربيات يلتحقن ببعثات حفظ السلام بعد تكوين متخصص بالرباط',
      summary:
        'تلتحق 31 ضابطة مغربية ببعثات أممية لحفظ السلام بعد تكوين متخصص في الوساطة المجتمعية وحماية المدنيين.',
      body: `تلتحق 31 ضابطة مغربية، ابتداء من شهر شتنبر المقبل، ببعثات أممية لحفظ السلام في القارة الإفريقية، وذلك بعد إتمامهن، اليوم الثلاثاء بالرباط، تكويناً متخصصاً دام ستة أسابيع.

وشمل التكوين الوساطة المجتمعية وحماية المدنيين والاستماع إلى النساء ضحايا العنف، إضافة إلى القانون الدولي الإنساني وسياقة العربات المصفحة واللغات المحلية. وأشرفت على التأطير ضابطات سبق لهن العمل في خمس بعثات مختلفة.

> الرائد زينب أمزيان، منسقة التكوين: في كثير من القرى، تُفتح الأبواب لامرأة ترتدي القبعة الزرقاء قبل غيرها، وهذا باب للثقة لا يُقدر بثمن.

وتمثل النساء حالياً 9% من مجموع أفراد التجريدات المغربية المشاركة في عمليات حفظ السلام، ويُرتقب أن ترتفع هذه النسبة إلى 15% في أفق سنة 2028. ولبلوغ هذا الهدف، تقرر تهيئة مرافق ملائمة داخل المعسكرات، وتيسير التوفيق بين المهام والحياة الأسرية، وفتح 40 مقعداً إضافياً في كل دورة من دورات التكوين المقبلة.

وستُعرض حصيلة هذه التجربة في لقاء دولي تحتضنه الرباط في مطلع سنة 2027، بمشاركة مسؤولات عن عمليات حفظ السلام من أربع قارات.`,
    },
  },
]
