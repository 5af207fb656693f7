import type { DemoRelease } from '#prisma/demo/release-text.ts'

export const transport: DemoRelease[] = [
  {
    kind: 'press_release',
    date: '2024-12-20',
    place: 'tangier',
    topics: ['transport', 'economy'],
    state: 'published',
    photo: {
      motif: 'port',
      ar: {
        caption: 'رافعات الحاويات بالمحطة الجديدة بميناء طنجة',
        alt: 'رسم لرافعات مينائية شاهقة وحاويات ملونة على رصيف البحر',
        credit: 'السلطة المينائية',
      },
      en: {
        caption: 'Container cranes at the new terminal of the port of Tangier',
        alt: 'Illustration of tall harbor cranes and colored containers on a quay',
        credit: 'Port Authority',
      },
    },
    ar: {
      headline: 'محطة الحاويات الجديدة بطنجة تستقبل أول سفينة بحمولة 23 ألف حاوية',
      summary:
        'رست بالمحطة الجديدة أول سفينة من الجيل الأكبر، بعد أشغال توسيع رفعت طول الرصيف إلى 1.600 متر.',
      body: `استقبلت محطة الحاويات الجديدة بطنجة، صباح اليوم الجمعة، أول سفينة من الجيل الأكبر، يبلغ طولها 399 متراً وتتسع لأزيد من 23.000 حاوية، وذلك في ختام فترة تجريبية دامت شهرين.

وقد رفعت أشغال التوسيع طول الرصيف إلى 1.600 متر، وعمقه إلى 18 متراً، وجُهزت المحطة بـ 8 رافعات كهربائية تُقاد عن بعد. وأُفرغت 3.900 حاوية من السفينة في ظرف 26 ساعة، أي بأقل من المدة المعتادة بنحو الخمس.

> يوسف الغرناطي، وزير النقل واللوجستيك: وراء كل حاوية تغادر الميناء في وقتها مصنع يشتغل وفلاح يبيع وأسرة تعيش.

وتعمل المحطة بنظام موحد للمواعيد يقلص مدة انتظار الشاحنات إلى 35 دقيقة في المتوسط. كما خُصص ممر سريع للمنتجات الفلاحية القابلة للتلف، يعمل 24 ساعة في اليوم خلال مواسم التصدير.

وتتوقع السلطة المينائية أن تعالج المحطة 1,8 مليون حاوية خلال سنة 2025، وأن تحدث 700 منصب شغل مباشر، خُصص ربعها لخريجي معاهد التكوين بالجهة.`,
    },
    en: {
      headline: 'New container terminal in Tangier receives its first 23,000-container ship',
      summary:
        'The first ship of the largest generation has docked at the new terminal, after an expansion that lengthened the quay to 1,600 meters.',
      body: `The new container terminal in Tangier received on Friday morning its first ship of the largest generation, 399 meters long and able to carry more than 23,000 containers, at the end of a two-month trial period.

The expansion has lengthened the quay to 1,600 meters and deepened it to 18 meters, and the terminal has been equipped with 8 remotely operated electric cranes. The ship’s 3,900 containers were unloaded in 26 hours, about a fifth less than the usual time.

> Youssef El Gharnati, Minister of Transport and Logistics: Behind every container that leaves the port on time there is a factory at work, a farmer making a sale and a family earning its living.

The terminal uses a single appointment system that reduces the waiting time of trucks to 35 minutes on average. A fast lane for perishable farm produce operates 24 hours a day during the export season.

The Port Authority expects the terminal to handle 1.8 million containers in 2025 and to create 700 direct jobs, a quarter of which are reserved for graduates of the region’s training institutes.`,
    },
  },
  {
    kind: 'press_release',
    date: '2025-03-25',
    place: 'casablanca',
    topics: ['transport'],
    state: 'published',
    ar: {
      headline: 'قطارات القرب بالدار البيضاء.. تقدم الأشغال يصل إلى 40%',
      summary:
        'بلغت نسبة تقدم أشغال مشروع قطارات القرب بالدار البيضاء 40%، ويرتقب افتتاح أول خط سنة 2028.',
      body: `بلغت نسبة تقدم الأشغال في مشروع قطارات القرب بالدار البيضاء 40%، حسب ما أُعلن عنه اليوم الثلاثاء خلال زيارة ميدانية قام بها وزير النقل واللوجستيك لورش المحطة الرئيسية.

ويمتد المشروع على 92 كيلومتراً موزعة على ثلاثة خطوط، تربط وسط المدينة بالمطار والأحياء الجامعية والمناطق الصناعية، ويضم 17 محطة، منها 10 محطات جديدة. وستنطلق القطارات كل 7 دقائق ونصف في ساعات الذروة.

> يوسف الغرناطي، وزير النقل واللوجستيك: هدفنا أن يعرف الطالب أو العامل كم سيستغرق طريقه، وأن يصل في الموعد دون أن يملك سيارة.

## ولوج للجميع

صُممت المحطات والعربات لتكون ولوجة بالكامل، من أرصفة في مستوى العربة وإعلانات صوتية ومرئية ومسارات لمسية، بعد تشاور مع 12 جمعية تمثل الأشخاص في وضعية إعاقة.

ويُنتظر أن ينقل المشروع 150.000 مسافر في اليوم ابتداء من سنة 2028، وأن يجنب المدينة نحو 45.000 رحلة بالسيارة يومياً. وستُعتمد تذكرة موحدة صالحة للقطار والترامواي والحافلة.`,
    },
    en: {
      headline: 'Casablanca commuter trains: 40% of the work is complete',
      summary:
        'Work on the Casablanca commuter rail project is 40% complete, and the first line is expected to open in 2028.',
      body: `Work on the Casablanca commuter rail project is 40% complete, it was announced on Tuesday during a visit by the Minister of Transport and Logistics to the site of the main station.

The project covers 92 kilometers on three lines that link the city center to the airport, the university districts and the industrial zones. It has 17 stations, 10 of them new. Trains will run every 7 and a half minutes at peak times.

> Youssef El Gharnati, Minister of Transport and Logistics: Our aim is that students and workers should know how long their journey will take, and arrive on time without owning a car.

## Access for all

The stations and carriages have been designed to be fully accessible, with platforms level with the carriages, spoken and visual announcements and tactile paths, after consultation with 12 associations representing people with disabilities.

The project is expected to carry 150,000 passengers a day from 2028 and to spare the city about 45,000 car journeys daily. A single ticket will be valid on trains, trams and buses.`,
    },
  },
  {
    kind: 'press_release',
    date: '2025-07-02',
    place: 'tangier',
    topics: ['transport', 'migration'],
    state: 'published',
    photo: {
      motif: 'port',
      ar: {
        caption: 'المحطة البحرية بطنجة خلال فترة ذروة العبور',
        alt: 'رسم لميناء به رافعات وسفينة محملة، وخلفها قرص الشمس',
        credit: 'السلطة المينائية',
      },
      en: {
        caption: 'The ferry terminal in Tangier during the peak crossing period',
        alt: 'Illustration of a harbor with cranes and a loaded ship, with the disc of the sun behind',
        credit: 'Port Authority',
      },
    },
    ar: {
      headline: 'عملية العبور 2025.. استقبال أزيد من 310 آلاف من مغاربة العالم في أربعة أسابيع',
      summary:
        'عبر إلى أرض الوطن أزيد من 310 آلاف مغربي مقيم بالخارج منذ انطلاق عملية العبور، بزيادة نسبتها 6%.',
      body: `استقبلت نقط العبور البحرية والجوية والبرية، منذ انطلاق عملية العبور في 5 يونيو 2025 وإلى غاية 1 يوليوز، ما مجموعه 312.400 من المغاربة المقيمين بالخارج، أي بزيادة نسبتها 6% مقارنة مع الفترة نفسها من السنة الماضية.

وعُبئ لهذه العملية 28 فضاء للاستقبال داخل المملكة وخارجها، يشتغل بها 1.300 شخص من أطباء ومساعدين اجتماعيين ومتطوعين. وقُدمت 14.700 خدمة مساعدة، معظمها طبية وإدارية.

ولتفادي الاكتظاظ، أصبحت التذاكر ذات الموعد المحدد إلزامية في أيام الذروة، وهي أيام 4 و5 و26 و27 يوليوز ثم 1 و2 و30 و31 غشت. كما يتيح تطبيق على الهاتف معرفة مدة الانتظار بكل ميناء في الوقت الفعلي.

> رشيد بوزيان، المدير المكلف بشؤون الهجرة: نقيس نجاح العملية بعدد الدقائق التي يقضيها طفل في صف الانتظار تحت الشمس.

وتدعو السلطات المسافرين إلى التزود بالماء وأخذ قسط من الراحة كل ساعتين أثناء السياقة، وإلى الاتصال بالرقم المجاني المخصص للعملية عند الحاجة إلى أي مساعدة.`,
    },
    en: {
      headline: 'Crossing 2025: more than 310,000 Moroccans of the diaspora welcomed in four weeks',
      summary:
        'More than 310,000 Moroccans living abroad have come home since the crossing operation began, an increase of 6%.',
      body: `From the start of the crossing operation on June 5, 2025, to July 1, the sea, air and land crossing points received a total of 312,400 Moroccans living abroad, an increase of 6% over the same period last year.

The operation relies on 28 reception areas inside and outside the Kingdom, staffed by 1,300 doctors, social workers and volunteers. Assistance was provided on 14,700 occasions, mostly medical and administrative.

To avoid overcrowding, tickets with a fixed time are now compulsory on peak days, namely July 4, 5, 26 and 27, then August 1, 2, 30 and 31. A phone application shows the waiting time at each port in real time.

> Rachid Bouziane, Director for Migration Affairs: We measure the success of the operation by the number of minutes a child spends queuing in the sun.

The authorities advise travelers to carry water, to rest every two hours when driving, and to call the operation’s toll-free number whenever they need help.`,
    },
  },
  {
    kind: 'press_release',
    date: '2025-12-16',
    place: 'marrakesh',
    topics: ['transport', 'economy'],
    state: 'published',
    photo: {
      motif: 'aircraft',
      ar: {
        caption: 'إقلاع طائرة من مطار مراكش وفي الأفق قمم الأطلس',
        alt: 'رسم لطائرة ركاب تحلق فوق قمم جبلية وقرص شمس',
        credit: 'المكتب الصحفي',
      },
      en: {
        caption:
          'An aircraft takes off from Marrakesh airport with the peaks of the Atlas on the horizon',
        alt: 'Illustration of an airliner flying above mountain peaks and a sun disc',
        credit: 'Press Office',
      },
    },
    ar: {
      headline: '29 خطاً جوياً جديداً تربط المطارات الوطنية بوجهات إفريقية وأمريكية في 2026',
      summary:
        'تعلن وزارة النقل واللوجستيك فتح 29 خطاً جوياً جديداً خلال سنة 2026، مع رفع الطاقة الاستيعابية لثلاثة مطارات.',
      body: `أعلنت وزارة النقل واللوجستيك، اليوم الثلاثاء بمراكش، فتح 29 خطاً جوياً جديداً خلال سنة 2026، من بينها 13 خطاً نحو عواصم إفريقية، و5 خطوط نحو مدن في أمريكا الشمالية، و11 خطاً نحو أوروبا والشرق الأوسط.

وتضيف هذه الخطوط 2,2 مليون مقعد إلى العرض السنوي، أي بارتفاع نسبته 8%. وستستفيد منها تسعة مطارات، أربعة منها خارج المدن الكبرى، وذلك بفضل نظام جديد للتحفيز يربط الدعم بانتظام الرحلات على مدار السنة لا بعددها في الصيف وحده.

## مطارات أوسع وأيسر

تتواصل أشغال توسيع ثلاثة مطارات، على أن تُسلم أول محطة في شهر يونيو 2026. وستتيح البوابات الإلكترونية إنهاء إجراءات الوصول في أقل من 10 دقائق لفائدة حاملي الجوازات البيومترية.

> يوسف الغرناطي، وزير النقل واللوجستيك: أن يسافر طالب من نيامي إلى الرباط دون المرور بقارة أخرى، هذا أيضاً معنى من معاني السيادة.

وستنشر الوزارة كل ثلاثة أشهر مؤشرات انتظام الرحلات ورضا المسافرين في كل مطار على حدة.`,
    },
    en: {
      headline: '29 new air routes to link Moroccan airports with Africa and the Americas in 2026',
      summary:
        'The Ministry of Transport and Logistics announces 29 new air routes in 2026 and greater capacity at three airports.',
      body: `The Ministry of Transport and Logistics announced in Marrakesh on Tuesday that 29 new air routes will open in 2026, including 13 to African capitals, 5 to cities in North America and 11 to Europe and the Middle East.

The routes add 2.2 million seats to the annual supply, an increase of 8%. Nine airports will benefit, four of them outside the major cities, thanks to a new incentive scheme that links support to regular flights throughout the year rather than to their number in summer alone.

## Larger and easier airports

Three airports are being expanded, and the first terminal will be delivered in June 2026. Electronic gates will allow holders of biometric passports to complete arrival formalities in less than 10 minutes.

> Youssef El Gharnati, Minister of Transport and Logistics: For a student to travel from Niamey to Rabat without passing through another continent is also a form of sovereignty.

Every three months the Ministry will publish indicators of punctuality and passenger satisfaction for each airport.`,
    },
  },
  {
    kind: 'press_release',
    date: '2026-05-26',
    place: 'dakhla',
    topics: ['transport', 'economy'],
    state: 'published',
    photo: {
      motif: 'port',
      ar: {
        caption: 'أشغال بناء الميناء الأطلسي شمال الداخلة',
        alt: 'رسم لثلاث رافعات كبيرة وسفينة حاويات تقترب من الرصيف',
        credit: 'السلطة المينائية',
      },
      en: {
        caption: 'Construction of the Atlantic port north of Dakhla',
        alt: 'Illustration of three large cranes and a container ship approaching the quay',
        credit: 'Port Authority',
      },
    },
    ar: {
      headline: 'الميناء الأطلسي بالداخلة.. إتمام الحاجز الرئيسي قبل موعده بثلاثة أشهر',
      summary:
        'أُنجز الحاجز الرئيسي للميناء الأطلسي بالداخلة قبل الموعد، ووصل التقدم العام للأشغال إلى 66%.',
      body: `أُنجز الحاجز الرئيسي للميناء الأطلسي بالداخلة، البالغ طوله 2.700 متر، قبل موعده التعاقدي بثلاثة أشهر، ووصل التقدم العام للأشغال إلى 66%، حسب ما قُدم اليوم الثلاثاء خلال زيارة ميدانية نظمت لفائدة وسائل الإعلام.

ويضم المشروع ميناء تجارياً وميناء للصيد البحري وحوضاً لإصلاح السفن، إضافة إلى منطقة صناعية ولوجستية تمتد على 1.650 هكتاراً. واستُعملت في بناء الحاجز 11.000 كتلة خرسانية، صُنعت كلها في عين المكان.

> يوسف الغرناطي، وزير النقل واللوجستيك: هذا الميناء نافذة على المحيط تفتحها القارة لبلدان لا تطل على البحر.

ويشتغل بالورش 2.050 عاملاً، وسيحتاج الميناء عند افتتاحه سنة 2028 إلى 1.200 مستخدم. ولهذا الغرض، انطلق تكوين 480 شابة وشاباً من أبناء الجهة في 14 مهنة مينائية.

وعلى المستوى البيئي، وُضعت منظومة لتتبع التيارات وحركة الرمال، ورُحّلت مستعمرات من الأعشاب البحرية إلى موقع محمي، في عملية يواكبها فريق جامعي متعدد التخصصات.`,
    },
    en: {
      headline: 'Dakhla Atlantic port: main breakwater completed three months early',
      summary:
        'The main breakwater of the Dakhla Atlantic port has been completed ahead of schedule, and overall progress has reached 66%.',
      body: `The main breakwater of the Dakhla Atlantic port, 2,700 meters long, has been completed three months ahead of its contractual date, and overall progress on the works has reached 66%, according to figures presented on Tuesday during a site visit for the media.

The project comprises a commercial port, a fishing port and a ship repair dock, together with an industrial and logistics zone of 1,650 hectares. The breakwater used 11,000 concrete blocks, all of them made on site.

> Youssef El Gharnati, Minister of Transport and Logistics: This port is a window on the ocean that the continent is opening for countries that have no coast.

The site employs 2,050 workers, and the port will need 1,200 staff when it opens in 2028. With this in mind, 480 young people from the region have begun training in 14 port trades.

On the environmental side, a system has been set up to monitor currents and the movement of sand, and beds of seagrass have been moved to a protected site in an operation followed by a multidisciplinary university team.`,
    },
  },
  {
    kind: 'press_release',
    date: '2026-09-03',
    place: 'agadir',
    topics: ['transport', 'environment'],
    state: 'arabic_only',
    ar: {
      headline: 'أكادير تضع في الخدمة أول خط للحافلات الكهربائية عالية الجودة',
      summary:
        'خط بطول 15 كيلومتراً ونصف تؤمنه 30 حافلة كهربائية في مسار خاص، يربط ميناء أكادير بالأحياء الجنوبية.',
      body: `انطلق بأكادير، صباح اليوم الخميس، استغلال أول خط للحافلات الكهربائية عالية الجودة، على مسار خاص طوله 15,5 كيلومتراً يربط الميناء بالأحياء الجنوبية مروراً بالمحطة الطرقية والحي الجامعي والسوق الكبير.

ويضم الخط 35 محطة، وتؤمنه 30 حافلة كهربائية تتسع كل منها لـ 145 راكباً، بتردد يصل إلى حافلة كل 6 دقائق في ساعات الذروة. وحُدد ثمن التذكرة في 5 دراهم، مع اشتراك شهري مخفض للطلبة والمسنين والأشخاص في وضعية إعاقة.

وقد انتهزت المدينة فرصة الأشغال لتهيئة 22 كيلومتراً من المسارات الخاصة بالدراجات، وغرس 3.100 شجرة ملائمة للمناخ المحلي، وتجديد شبكات الماء والإنارة على طول المسار.

> يوسف الغرناطي، وزير النقل واللوجستيك: المدينة التي تحترم سكانها هي التي تمنحهم وقتهم، وهذا الخط يعيد إلى كل راكب نصف ساعة من يومه.

ويكون التنقل عبر الخط مجانياً إلى غاية يوم الأحد 13 شتنبر 2026. وسيُقدم إلى المجلس الجماعي بعد ستة أشهر تقرير حول نسبة الامتلاء ورضا المستعملين وأثر الخط على جودة الهواء، قبل الحسم في تمديده نحو المطار.`,
    },
  },
]
