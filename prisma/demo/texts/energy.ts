import type { DemoRelease } from '#prisma/demo/release-text.ts'

export const energy: DemoRelease[] = [
  {
    kind: 'press_release',
    date: '2025-01-08',
    place: 'laayoune',
    topics: ['energy', 'environment'],
    state: 'published',
    photo: {
      motif: 'solar',
      ar: {
        caption: 'ألواح شمسية بالمحطة المزدوجة الجديدة بضواحي العيون',
        alt: 'رسم لصفوف من الألواح الشمسية تحت شمس كبيرة',
        credit: 'الهيئة الوطنية للطاقات النظيفة',
      },
      en: {
        caption: 'Solar panels at the new hybrid plant near Laayoune',
        alt: 'Illustration of rows of solar panels under a large sun',
        credit: 'National Clean Energy Authority',
      },
    },
    ar: {
      headline: 'محطة مزدوجة للشمس والرياح بالعيون تدخل مرحلة التشغيل الكامل',
      summary:
        'دخلت المحطة المزدوجة بضواحي العيون مرحلة التشغيل الكامل بقدرة 360 ميغاواط، وتغطي حاجيات ما يعادل 290 ألف أسرة.',
      body: `دخلت المحطة المزدوجة للطاقة الشمسية والريحية بضواحي العيون، اليوم الأربعاء، مرحلة التشغيل الكامل بقدرة إجمالية تبلغ 360 ميغاواط، منها 220 ميغاواط من الرياح و140 ميغاواط من الشمس، بعد أشغال دامت 26 شهراً.

ويتيح الجمع بين المصدرين في موقع واحد استعمال خط النقل نفسه ليلاً ونهاراً، إذ تهب الرياح غالباً حين تغيب الشمس. وقد رفع ذلك نسبة استغلال الخط إلى 68%، مقابل 41% في المحطات أحادية المصدر.

> عمر بلحسن، وزير الانتقال الطاقي: في هذه المحطة تتناوب الشمس والريح على العمل نفسه، ولا تتوقف إحداهما إلا لتبدأ الأخرى.

وشغلت أشغال البناء 1.150 شخصاً، 62% منهم من أبناء الجهة، كما كُوّن 90 تقنياً شاباً في الصيانة بالمعهد المتخصص بالمدينة، التحقوا جميعهم بفرق الاستغلال.

وسيُخصص جزء من الكهرباء المنتجة لتشغيل محطة لتحلية مياه البحر، على أن تُوجه نسبة 2% من مداخيل المحطة إلى صندوق للمشاريع الاجتماعية تسيره الجماعات المجاورة.`,
    },
    en: {
      headline: 'Hybrid solar and wind plant in Laayoune reaches full operation',
      summary:
        'The hybrid plant near Laayoune has reached full operation with a capacity of 360 megawatts, meeting the needs of the equivalent of 290,000 households.',
      body: `The hybrid solar and wind plant near Laayoune reached full operation on Wednesday with a total capacity of 360 megawatts, of which 220 megawatts are wind and 140 megawatts solar, after 26 months of work.

Combining the two sources on one site means that the same transmission line is used day and night, since the wind often blows when the sun is gone. This has raised the use of the line to 68%, compared with 41% for plants with a single source.

> Omar Belhassan, Minister of Energy Transition: At this plant the sun and the wind take turns at the same job, and one stops only for the other to begin.

Construction employed 1,150 people, 62% of them from the region, and 90 young technicians were trained in maintenance at the city’s specialized institute. All of them have joined the operating teams.

Part of the electricity will power a seawater desalination plant, and 2% of the plant’s revenue will go to a fund for social projects managed by the neighboring municipalities.`,
    },
  },
  {
    kind: 'press_release',
    date: '2025-04-08',
    place: 'dakhla',
    topics: ['energy', 'science'],
    state: 'published',
    ar: {
      headline: 'انطلاق دراسات مشروع نموذجي للهيدروجين الأخضر بالداخلة',
      summary:
        'انطلقت الدراسات التفصيلية لمشروع نموذجي لإنتاج الهيدروجين الأخضر والأمونيا بالداخلة بقدرة تحليل كهربائي تبلغ 100 ميغاواط.',
      body: `أعطت الهيئة الوطنية للطاقات النظيفة، اليوم الثلاثاء بالداخلة، انطلاقة الدراسات التفصيلية لمشروع نموذجي لإنتاج الهيدروجين الأخضر والأمونيا، بقدرة تحليل كهربائي تبلغ 100 ميغاواط وكلفة تقديرية في حدود 3,1 مليارات درهم.

وستدوم الدراسات 18 شهراً، وتشمل قياس الرياح والإشعاع الشمسي، وتقييم الأثر البيئي والاجتماعي، وتصميم محطة مخصصة لتحلية مياه البحر بطاقة 4.000 متر مكعب في اليوم، حتى لا يُستعمل الماء الصالح للشرب في الإنتاج.

## شروط واضحة منذ البداية

حددت الهيئة ثلاثة شروط لاختيار الشركاء:

- تحويل 30% من قيمة الطلبيات إلى مقاولات محلية؛
- تخصيص جزء من الإنتاج للأسمدة الموجهة إلى السوق الإفريقية؛
- نشر معطيات الأثر البيئي كل ستة أشهر.

> سناء الحبابي، المديرة العامة للهيئة الوطنية للطاقات النظيفة: الهيدروجين ليس وصفة سحرية، بل مهنة جديدة علينا أن نتعلمها خطوة خطوة، وأن نتعلمها هنا.

وسيُواكب المشروع كرسي جامعي للبحث، يشتغل ضمنه 16 طالباً في سلك الدكتوراه على مواضيع تتصل بتخزين الهيدروجين ونقله.`,
    },
    en: {
      headline: 'Studies begin for green hydrogen pilot project in Dakhla',
      summary:
        'Detailed studies have begun for a pilot project in Dakhla to produce green hydrogen and ammonia with an electrolysis capacity of 100 megawatts.',
      body: `The National Clean Energy Authority launched in Dakhla on Tuesday the detailed studies for a pilot project to produce green hydrogen and ammonia, with an electrolysis capacity of 100 megawatts and an estimated cost of 3.1 billion dirhams.

The studies will last 18 months and cover wind and solar measurements, the environmental and social impact assessment, and the design of a dedicated desalination plant with a capacity of 4,000 cubic meters a day, so that no drinking water is used in production.

## Clear conditions from the outset

The Authority has set three conditions for choosing partners:

- 30% of the value of orders must go to local companies;
- part of the output must be set aside for fertilizers intended for the African market;
- environmental impact data must be published every six months.

> Sanae Hababi, Director General of the National Clean Energy Authority: Hydrogen is not a magic formula. It is a new trade that we must learn step by step, and learn here.

The project will be supported by a university research chair, in which 16 doctoral students will work on the storage and transport of hydrogen.`,
    },
  },
  {
    kind: 'press_release',
    date: '2025-09-09',
    place: 'rabat',
    topics: ['energy'],
    state: 'published',
    ar: {
      headline: 'طلب عروض لإنجاز أول بطاريات كبرى لتخزين الكهرباء على الشبكة الوطنية',
      summary:
        'تعتزم الهيئة الوطنية للطاقات النظيفة إنجاز خمس محطات لتخزين الكهرباء بسعة إجمالية تبلغ 1.600 ميغاواط ساعة.',
      body: `أعلنت الهيئة الوطنية للطاقات النظيفة، اليوم الثلاثاء، إطلاق طلب عروض دولي لإنجاز خمس محطات لتخزين الكهرباء بالبطاريات، بسعة إجمالية تبلغ 1.600 ميغاواط ساعة، موزعة على أربع جهات.

وتتيح هذه المحطات تخزين فائض الإنتاج الشمسي في منتصف النهار، واستعماله في ساعات الذروة بين الساعة 18:00 والساعة 22:00. وتُقدر الهيئة أن ذلك سيجنب استهلاك 210.000 طن من الوقود الأحفوري كل سنة.

> عمر بلحسن، وزير الانتقال الطاقي: كلما غربت الشمس كنا نشغل المحطات الحرارية، ومع التخزين سنمدد النهار بضع ساعات.

ويشترط دفتر التحملات أن تكون البطاريات قابلة لإعادة التدوير بنسبة لا تقل عن 85%، وأن يُسلم الفائز خطة مفصلة لتفكيكها بعد انتهاء مدة استغلالها، المحددة في 20 سنة. كما يُلزمه بتكوين فرق الإطفاء المحلية على المخاطر الخاصة بهذا النوع من التجهيزات.

وحُدد يوم 15 دجنبر 2025 آخر أجل لإيداع العروض، على أن تُعلن النتائج في شهر أبريل 2026، وأن تدخل أول محطة حيز الخدمة قبل صيف 2027.`,
    },
    en: {
      headline: 'Tender opens for the first large grid batteries on the national network',
      summary:
        'The National Clean Energy Authority plans five electricity storage plants with a total capacity of 1,600 megawatt-hours.',
      body: `The National Clean Energy Authority announced on Tuesday an international tender for five battery storage plants with a total capacity of 1,600 megawatt-hours, spread over four regions.

The plants will store surplus solar output at midday for use at peak times between 18:00 and 22:00. The Authority estimates that this will save 210,000 tons of fossil fuel each year.

> Omar Belhassan, Minister of Energy Transition: Every sunset used to mean starting up thermal plants. With storage, we will extend the day by a few hours.

The specifications require that at least 85% of the batteries be recyclable and that the winning bidder submit a detailed plan for dismantling them at the end of their operating life, set at 20 years. The bidder must also train local fire services in the specific risks of this type of equipment.

Bids must be submitted by December 15, 2025. The results will be announced in April 2026, and the first plant should be in service before the summer of 2027.`,
    },
  },
  {
    kind: 'photo_release',
    date: '2026-04-28',
    place: 'marrakesh',
    topics: ['energy', 'science'],
    state: 'published',
    photo: {
      motif: 'solar',
      ar: {
        caption: 'حقل الألواح الشمسية العائمة والأرضية جنوب مراكش عند الغروب',
        alt: 'رسم لألواح شمسية مصطفة تمتد حتى الأفق أمام سلسلة جبال',
        credit: 'الهيئة الوطنية للطاقات النظيفة',
      },
      en: {
        caption:
          'The field of floating and ground-mounted solar panels south of Marrakesh at sunset',
        alt: 'Illustration of solar panels lined up as far as the horizon in front of a mountain range',
        credit: 'National Clean Energy Authority',
      },
    },
    ar: {
      headline: 'بالصور.. ألواح شمسية عائمة تحد من تبخر مياه سد جنوب مراكش',
      summary: 'صور من مشروع نموذجي يجمع بين إنتاج الكهرباء والحد من التبخر فوق سد جنوب مراكش.',
      body: `شرعت الهيئة الوطنية للطاقات النظيفة، ابتداء من اليوم الثلاثاء، في استغلال مشروع نموذجي للألواح الشمسية العائمة فوق حقينة سد جنوب مراكش، بقدرة 12 ميغاواط، تكملها محطة أرضية بقدرة 8 ميغاواط على ضفافه.

وتغطي الألواح العائمة 9% من مساحة الماء، وتُتوقع مساهمتها في خفض التبخر بنحو 800.000 متر مكعب سنوياً، أي ما يعادل استهلاك 18.000 نسمة من الماء الصالح للشرب. كما يرفع برود الماء من مردودية الألواح بنسبة تتراوح بين 5% و7%.

وحرص المصممون على ترك ممرات مائية واسعة بين مجموعات الألواح، حفاظاً على حركة الطيور والأسماك وعلى نشاط صيادي المنطقة، الذين شاركوا في اختيار مواقعها. ويتتبع فريق من الباحثين جودة الماء أسبوعياً بواسطة 24 جهاز استشعار.

وتُظهر الصور المرفقة، الملتقطة من الضفة ومن الجو، مراحل تركيب المنصات العائمة والمشهد العام للموقع عند الغروب. وهي متاحة للاستعمال الصحفي مجاناً مع ذكر المصدر. وتُنظم زيارات للصحافيين إلى الموقع كل يوم خميس، بعد تسجيل مسبق لدى المكتب الصحفي.`,
    },
    en: {
      headline:
        'In pictures: floating solar panels reduce evaporation on a reservoir south of Marrakesh',
      summary:
        'Pictures from a pilot project that combines electricity production with lower evaporation on a reservoir south of Marrakesh.',
      body: `On Tuesday the National Clean Energy Authority began operating a pilot project of floating solar panels on a reservoir south of Marrakesh, with a capacity of 12 megawatts, supplemented by a ground-mounted plant of 8 megawatts on its banks.

The floating panels cover 9% of the water surface and are expected to reduce evaporation by about 800,000 cubic meters a year, equivalent to the drinking water used by 18,000 people. The coolness of the water also raises the output of the panels by between 5% and 7%.

The designers left wide channels between groups of panels to preserve the movement of birds and fish and the work of local fishermen, who took part in choosing the locations. A team of researchers monitors water quality every week with 24 sensors.

The attached pictures, taken from the bank and from the air, show the installation of the floating platforms and a general view of the site at sunset. They may be used free of charge by the press with credit to the source. Visits for journalists take place every Thursday, with advance registration at the Press Office.`,
    },
  },
  {
    kind: 'press_release',
    date: '2026-09-15',
    place: 'rabat',
    topics: ['energy', 'environment'],
    state: 'published',
    ar: {
      headline: 'خفض استهلاك الكهرباء بنسبة 52% في 640 مدرسة عمومية',
      summary:
        'أظهرت حصيلة المرحلة الأولى من برنامج النجاعة الطاقية بالمدارس انخفاضاً في الاستهلاك بنسبة 52% وتحسناً في ظروف التعلم.',
      body: `أسفرت المرحلة الأولى من برنامج النجاعة الطاقية بالمدارس العمومية عن خفض استهلاك الكهرباء بنسبة 52% في 640 مدرسة، حسب الحصيلة التي قدمتها، اليوم الثلاثاء بالرباط، وزارة الانتقال الطاقي ووزارة التربية الوطنية.

وشملت الأشغال تركيب مصابيح LED وعزل الأسطح وتجهيز النوافذ بواقيات شمسية، إضافة إلى ألواح شمسية بقدرة إجمالية تبلغ 11 ميغاواط. وبلغت كلفة المرحلة 415 مليون درهم، يُنتظر استرجاعها من اقتصاد الطاقة في أقل من سبع سنوات.

## أقسام أبرد صيفاً وأدفأ شتاءً

سُجل انخفاض في درجة حرارة الأقسام بمعدل 4 درجات في شهر يونيو، دون اللجوء إلى مكيفات الهواء. وأُدمجت معطيات الاستهلاك في دروس العلوم، حيث يتتبع التلاميذ في كل مدرسة عداداً مفتوحاً يقارن الاستهلاك يوماً بيوم.

> كريم السملالي، وزير التربية الوطنية: حين يحسب التلميذ بنفسه ما وفرته مدرسته، يتعلم الرياضيات والمواطنة معاً.

وستهم المرحلة الثانية، الممتدة بين 2027 و2029، ما مجموعه 1.800 مدرسة، ثلثاها في الوسط القروي.`,
    },
    en: {
      headline: 'Electricity use cut by 52% in 640 public schools',
      summary:
        'The first phase of the energy efficiency program in schools has cut consumption by 52% and improved learning conditions.',
      body: `The first phase of the energy efficiency program in public schools has cut electricity use by 52% in 640 schools, according to results presented in Rabat on Tuesday by the Ministry of Energy Transition and the Ministry of National Education.

The work included LED lighting, roof insulation and sunshades on windows, together with solar panels with a total capacity of 11 megawatts. The phase cost 415 million dirhams, which should be recovered from energy savings in less than seven years.

## Classrooms cooler in summer and warmer in winter

Classroom temperatures fell by an average of 4 degrees in June without air conditioning. Consumption data have been built into science lessons: in each school, pupils follow an open meter that compares use from day to day.

> Karim Semlali, Minister of National Education: When pupils work out for themselves what their school has saved, they learn mathematics and citizenship together.

The second phase, between 2027 and 2029, will cover a total of 1,800 schools, two thirds of them in rural areas.`,
    },
  },
  {
    kind: 'press_release',
    date: '2026-11-20',
    place: 'tangier',
    topics: ['energy', 'economy'],
    state: 'draft',
    ar: {
      headline: 'ميناء طنجة يجهز أرصفته لتزويد السفن الراسية بالكهرباء',
      summary: 'مشروع يتيح للسفن إطفاء محركاتها أثناء الرسو والتزود بكهرباء من مصدر متجدد.',
      body: `تستعد السلطات المينائية بطنجة لإطلاق مشروع يتيح للسفن الراسية إطفاء محركاتها والتزود مباشرة بالكهرباء من الرصيف، وذلك ابتداء من الفصل الأول من سنة 2027.

وستُجهز في مرحلة أولى 6 أرصفة من أصل 14، باستثمار قدره 540 مليون درهم. ومن المتوقع أن يسهم المشروع في خفض الانبعاثات الناتجة عن توقف السفن بنسبة 35%، وفي تقليص الضجيج بالأحياء المجاورة للميناء خلال الليل.

وستأتي الكهرباء من حقل ريحي يوجد على بعد 40 كيلومتراً من الميناء، بموجب عقد شراء مباشر يمتد على 15 سنة. كما ستُحدد تعريفة تفضيلية للسفن التي تلتزم باستعمال هذه الخدمة في 80% من توقفاتها على الأقل.

> يوسف الغرناطي، وزير النقل واللوجستيك: كل محرك نطفئه في الميناء نفس نقي نمنحه للمدينة.

وقد جرى إعداد المشروع بتشاور مع شركات الملاحة وجمعيات الأحياء، وسيخضع لتقييم مستقل بعد سنة من انطلاقه، قبل الحسم في تعميمه على باقي الأرصفة.`,
    },
  },
]
