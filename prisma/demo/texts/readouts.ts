import type { DemoRelease } from '#prisma/demo/release-text.ts'

export const readouts: DemoRelease[] = [
  {
    kind: 'readout',
    date: '2025-01-17',
    place: 'rabat',
    topics: ['diplomacy', 'energy'],
    state: 'published',
    ar: {
      headline: 'مباحثات هاتفية بين وزير الشؤون الخارجية ونظيرته البرتغالية',
      summary:
        'تناولت المباحثات الربط الكهربائي والتعاون الثلاثي في إفريقيا والتحضير لمواعيد مشتركة.',
      body: `أجرى وزير الشؤون الخارجية، إدريس العمراوي، اليوم الجمعة، مباحثات هاتفية مع نظيرته البرتغالية، ماريا كوستا فيريرا، تناولت سبل تعزيز العلاقات الثنائية وعدداً من القضايا ذات الاهتمام المشترك.

واستعرض الوزيران تقدم الدراسات المتعلقة بالربط الكهربائي بين البلدين، واتفقا على عقد اجتماع لفريق العمل التقني قبل نهاية شهر مارس المقبل. كما تطرقا إلى فرص التعاون الثلاثي مع بلدان إفريقية شريكة في مجالي الموانئ والتكوين المهني.

وفي الجانب الاقتصادي، سجل الوزيران بارتياح ارتفاع المبادلات التجارية الثنائية بنسبة 12% خلال سنة 2024، ودعوا إلى تنظيم ملتقى لرجال ونساء الأعمال بمدينة طنجة في خريف 2025، تُخصص له ثلاثة محاور، هي صناعة السيارات والنسيج المستدام والخدمات الرقمية.

كما تبادل الجانبان وجهات النظر حول الأوضاع الإقليمية، وأكدا تمسكهما بالحلول السلمية وبدور الأمم المتحدة في تسوية النزاعات. ووجهت الوزيرة البرتغالية الدعوة إلى نظيرها للقيام بزيارة عمل إلى لشبونة، وهي الدعوة التي قُبلت على أن يُحدد موعدها عبر القنوات الدبلوماسية.`,
    },
    en: {
      headline: 'Readout of the Minister of Foreign Affairs’ call with his Portuguese counterpart',
      summary:
        'The call dealt with the electricity interconnection, trilateral cooperation in Africa and the preparation of joint events.',
      body: `The Minister of Foreign Affairs, Driss El Amraoui, held a telephone conversation on Friday with his Portuguese counterpart, Maria Costa Ferreira, on ways of strengthening bilateral relations and on a number of matters of shared interest.

The ministers reviewed the progress of studies on the electricity interconnection between the two countries and agreed that the technical working group would meet before the end of March. They also discussed opportunities for trilateral cooperation with African partner countries in ports and vocational training.

On the economy, the ministers noted with satisfaction that bilateral trade had grown by 12% in 2024, and called for a business forum to be held in Tangier in the fall of 2025, around three themes: the automotive industry, sustainable textiles and digital services.

The two sides also exchanged views on the regional situation, and stressed their commitment to peaceful solutions and to the role of the United Nations in settling conflicts. The Portuguese minister invited her counterpart to pay a working visit to Lisbon. The invitation was accepted, and the date will be set through diplomatic channels.`,
    },
  },
  {
    kind: 'readout',
    date: '2025-04-29',
    place: 'rabat',
    topics: ['diplomacy', 'economy'],
    state: 'published',
    ar: {
      headline: 'وزير الشؤون الخارجية يستقبل وفداً برلمانياً من بلدان شمال أوروبا',
      summary: 'بحث اللقاء آفاق التعاون في مجالات الطاقات المتجددة والابتكار والتبادل الطلابي.',
      body: `استقبل وزير الشؤون الخارجية، إدريس العمراوي، اليوم الثلاثاء بالرباط، وفداً برلمانياً يضم 11 عضواً من بلدان شمال أوروبا، يقوم بزيارة عمل إلى المملكة من 28 أبريل إلى 2 ماي 2025.

وأعرب رئيس الوفد، توماس لندغرين، عن اهتمام بلدان المنطقة بالتجربة المغربية في مجال الطاقات المتجددة، وعن رغبتها في توسيع التعاون ليشمل تخزين الكهرباء وتحلية مياه البحر والنقل النظيف.

ومن جانبه، قدم الوزير عرضاً حول أوراش الإصلاح الكبرى، ولا سيما تعميم الحماية الاجتماعية والجهوية المتقدمة، مبرزاً ما تتيحه من فرص للمقاولات الصغرى والمتوسطة.

واتفق الجانبان على ما يلي:

- إحداث فريق صداقة برلمانية موسع يجتمع مرتين في السنة؛
- تشجيع توأمة ثماني جامعات في تخصصات الهندسة والبيئة؛
- تنظيم أسبوع للابتكار الأخضر بمدينة الدار البيضاء سنة 2026.

وسيقوم الوفد خلال مقامه بزيارة محطة للطاقة الشمسية ومركب لصناعة البطاريات، كما سيعقد لقاءات مع فاعلين من المجتمع المدني ومع طلبة مغاربة تابعوا جزءاً من دراستهم في بلدان الشمال.`,
    },
    en: {
      headline:
        'Minister of Foreign Affairs receives parliamentary delegation from northern Europe',
      summary:
        'The meeting examined prospects for cooperation in renewable energy, innovation and student exchange.',
      body: `The Minister of Foreign Affairs, Driss El Amraoui, received in Rabat on Tuesday a parliamentary delegation of 11 members from northern European countries, which is on a working visit to the Kingdom from April 28 to May 2, 2025.

The head of the delegation, Thomas Lundgren, spoke of the interest of the countries of the region in Morocco’s experience with renewable energy, and of their wish to extend cooperation to electricity storage, seawater desalination and clean transport.

The Minister presented the major reforms under way, in particular universal social protection and advanced regionalization, and highlighted the opportunities they offer to small and medium-sized enterprises.

The two sides agreed on the following:

- to create an enlarged parliamentary friendship group that will meet twice a year;
- to encourage partnerships among eight universities in engineering and the environment;
- to hold a green innovation week in Casablanca in 2026.

During its stay the delegation will visit a solar power plant and a battery manufacturing complex. It will also meet civil society representatives and Moroccan students who completed part of their studies in northern Europe.`,
    },
  },
  {
    kind: 'readout',
    date: '2025-07-15',
    place: 'washington',
    topics: ['diplomacy', 'defence'],
    state: 'published',
    originalLocale: 'en',
    photo: {
      motif: 'handshake',
      ar: {
        caption: 'مصافحة بين رئيسي الوفدين في ختام اجتماع فريق العمل بواشنطن',
        alt: 'رسم لمصافحة بين شخصين تظهر فيه اليدان والكمّان فقط',
        credit: 'المكتب الصحفي',
      },
      en: {
        caption:
          'The heads of the two delegations shake hands at the close of the working group in Washington',
        alt: 'Illustration of a handshake between two people showing only hands and sleeves',
        credit: 'Press Office',
      },
    },
    ar: {
      headline: 'اجتماع فريق العمل المغربي الأمريكي حول الاستقرار الإقليمي بواشنطن',
      summary:
        'عقد فريق العمل المغربي الأمريكي دورته السادسة بواشنطن، واتفق على برنامج للتكوين وتبادل الخبرات لسنتي 2026 و2027.',
      body: `عقد فريق العمل المغربي الأمريكي حول الاستقرار الإقليمي دورته السادسة، اليوم الثلاثاء بواشنطن، برئاسة مشتركة بين السفير عبد الحق الشرايبي، المدير العام للعلاقات الثنائية، وكارين هولواي، الوزيرة المفوضة المكلفة بشؤون شمال إفريقيا.

وناقش الجانبان الأوضاع في منطقة الساحل والساحل الأطلسي الإفريقي، وجددا التزامهما بدعم الشركاء الذين يعززون مؤسساتهم ويحمون المدنيين. واستعرضا التعاون في أمن الحدود وسلامة الملاحة والاستجابة للكوارث.

واتفق الوفدان على برنامج مشترك لسنتي 2026 و2027، يشمل 24 دورة تكوينية لفائدة أزيد من 700 متخصص من 15 بلداً إفريقياً. وستُنظم نصف هذه الدورات بالمغرب.

> كارين هولواي، الوزيرة المفوضة المكلفة بشؤون شمال إفريقيا: شراكتنا من أقدم الشراكات التي تجمع بلدينا بغيرهما، وتبقى نافعة لأننا نتعلم باستمرار من بعضنا بعضاً.

كما رحب الجانبان بتنامي دور المؤسسات المدنية، من جامعات وهيئات للوقاية المدنية ومستشفيات، في تعاون كان يرتكز في السابق أساساً على التدريب العسكري. وستُعقد الدورة السابعة بالرباط سنة 2026.`,
    },
    en: {
      headline: 'US–Morocco working group on regional stability meets in Washington',
      summary:
        'The US–Morocco working group held its sixth session in Washington and agreed on a program of training and exchange of expertise for 2026 and 2027.',
      body: `The US–Morocco working group on regional stability held its sixth session in Washington on Tuesday, co-chaired by Ambassador Abdelhak Chraibi, Director General for Bilateral Relations, and Karen Holloway, Minister Counselor for North African Affairs.

The two sides discussed the situation in the Sahel and along Africa’s Atlantic coast, and renewed their commitment to supporting partners that strengthen their institutions and protect civilians. They reviewed cooperation on border security, safety of navigation and disaster response.

The delegations agreed on a joint program for 2026 and 2027 comprising 24 training courses for more than 700 specialists from 15 African countries. Half of the courses will be held in Morocco.

> Karen Holloway, Minister Counselor for North African Affairs: Our partnership is among the oldest that either country has, and it stays useful because we keep learning from each other.

The two sides also welcomed the growing role of civilian institutions, from universities to civil protection services and hospitals, in a cooperation that used to rest mainly on military training. The seventh session will be held in Rabat in 2026.`,
    },
  },
  {
    kind: 'readout',
    date: '2026-02-05',
    place: 'rabat',
    topics: ['diplomacy', 'agriculture'],
    state: 'published',
    photo: {
      motif: 'handshake',
      ar: {
        caption: 'وزير الشؤون الخارجية في استقبال نظيره الكيني بالرباط',
        alt: 'رسم ليدين متصافحتين وخلفهما قرص شمس كبير',
        credit: 'المكتب الصحفي',
      },
      en: {
        caption: 'The Minister of Foreign Affairs welcomes his Kenyan counterpart in Rabat',
        alt: 'Illustration of two clasped hands with a large sun disc behind them',
        credit: 'Press Office',
      },
    },
    ar: {
      headline: 'مباحثات مغربية كينية بالرباط حول الأسمدة والأمن الغذائي والخطوط الجوية',
      summary:
        'اتفق المغرب وكينيا على إحداث لجنة مشتركة، وعلى برنامج لملاءمة الأسمدة مع التربة، وعلى دراسة خط جوي مباشر.',
      body: `أجرى وزير الشؤون الخارجية، إدريس العمراوي، اليوم الخميس بالرباط، مباحثات مع نظيره الكيني، بيتر كاريوكي، الذي يقوم بزيارة رسمية إلى المملكة على رأس وفد يضم ممثلين عن 17 مقاولة.

واتفق الوزيران على إحداث لجنة مشتركة للتعاون تجتمع كل سنتين، وعلى مواكبة برنامج لرسم خرائط خصوبة التربة يغطي 250.000 هكتار، بما يتيح إنتاج أسمدة ملائمة لحاجيات صغار الفلاحين.

كما تدارس الجانبان إمكانية فتح خط جوي مباشر بين الدار البيضاء ونيروبي، بواقع 3 رحلات في الأسبوع، وكلفا السلطات المختصة بتقديم نتائج دراسة الجدوى قبل متم يوليوز 2026.

> إدريس العمراوي، وزير الشؤون الخارجية: حين تلتقي خبرة شمال القارة بحيوية شرقها، تصبح المسافة فرصة لا عائقاً.

وعلى المستوى متعدد الأطراف، أكد الوزيران أهمية التنسيق داخل الاتحاد الإفريقي بشأن قضايا المناخ والديون والهجرة. ووقع البلدان في ختام اللقاء مذكرتي تفاهم، تهم الأولى التكوين الدبلوماسي، وتتعلق الثانية بتبادل الخبرات في تدبير السدود الصغرى.`,
    },
    en: {
      headline: 'Morocco and Kenya hold talks in Rabat on fertilizers, food security and air links',
      summary:
        'Morocco and Kenya agreed to create a joint commission, to adapt fertilizers to local soils and to study a direct air link.',
      body: `The Minister of Foreign Affairs, Driss El Amraoui, held talks in Rabat on Thursday with his Kenyan counterpart, Peter Kariuki, who is on an official visit to the Kingdom at the head of a delegation that includes representatives of 17 companies.

The ministers agreed to create a joint cooperation commission that will meet every two years, and to support a program to map soil fertility over 250,000 hectares, so that fertilizers can be made to suit the needs of small farmers.

The two sides also considered a direct air link between Casablanca and Nairobi, with 3 flights a week, and asked the competent authorities to present the results of a feasibility study before the end of July 2026.

> Driss El Amraoui, Minister of Foreign Affairs: When the expertise of the north of the continent meets the energy of the east, distance becomes an opportunity rather than an obstacle.

At the multilateral level, the ministers stressed the importance of coordination within the African Union on climate, debt and migration. At the end of the meeting the two countries signed two memoranda of understanding, one on diplomatic training and the other on the exchange of expertise in managing small dams.`,
    },
  },
  {
    kind: 'readout',
    date: '2026-05-14',
    place: 'casablanca',
    topics: ['economy', 'diplomacy'],
    state: 'published',
    ar: {
      headline: 'وزيرة الاقتصاد والاستثمار تبحث مع وفد ياباني تطوير صناعة البطاريات',
      summary:
        'اتفق الجانبان على إحداث مسار للتكوين الصناعي وتسريع مساطر الاستثمار في سلسلة البطاريات.',
      body: `عقدت وزيرة الاقتصاد والاستثمار، نادية الشقوري، اليوم الخميس بالدار البيضاء، جلسة عمل مع وفد من الفاعلين الصناعيين اليابانيين برئاسة هيروشي تاناكا، رئيس مجلس الأعمال المشترك، خُصصت لبحث آفاق تطوير صناعة البطاريات والمكونات الإلكترونية.

واستعرضت الوزيرة مؤهلات المملكة في هذا المجال، من بنية تحتية مينائية وطاقات متجددة ويد عاملة مؤهلة، مشيرة إلى أن مشاريع سلسلة البطاريات المرخص لها إلى حدود أبريل 2026 ستتيح إحداث 13.600 منصب شغل مباشر.

وعبر الوفد الياباني عن اهتمامه بإنشاء وحدة لإعادة تدوير البطاريات بطاقة 20.000 طن سنوياً، وبإحداث مركز للاختبار بشراكة مع جامعة وطنية. واتفق الجانبان على تعيين مخاطب وحيد لمواكبة المستثمرين، وعلى تقليص آجال الترخيص إلى 45 يوماً كحد أقصى.

كما جرى الاتفاق على إطلاق مسار للتكوين الصناعي يستقبل 300 متدرب في السنة ابتداء من يناير 2027، يقضي المتفوقون منهم ثلاثة أشهر في مصانع يابانية.

وسيعقد مجلس الأعمال المشترك دورته المقبلة في طوكيو خلال شهر نونبر 2026، على أن يُقدم خلالها تقرير عن تقدم المشاريع المتفق عليها.`,
    },
    en: {
      headline:
        'Minister of Economy and Investment discusses battery industry with Japanese delegation',
      summary:
        'The two sides agreed to create an industrial training track and to speed up investment procedures in the battery value chain.',
      body: `The Minister of Economy and Investment, Nadia Chakkouri, held a working session in Casablanca on Thursday with a delegation of Japanese industrialists led by Hiroshi Tanaka, chairman of the joint business council, on developing the battery and electronic components industry.

The Minister set out the Kingdom’s strengths in this field, from port infrastructure to renewable energy and a skilled workforce, and noted that the battery projects authorized up to April 2026 would create 13,600 direct jobs.

The Japanese delegation expressed interest in building a battery recycling unit with a capacity of 20,000 tons a year, and in creating a testing center in partnership with a Moroccan university. The two sides agreed to appoint a single contact point for investors and to reduce licensing times to 45 days at most.

They also agreed to launch an industrial training track that will take in 300 trainees a year from January 2027, the best of whom will spend three months in factories in Japan.

The joint business council will hold its next session in Tokyo in November 2026, when it will receive a report on the progress of the agreed projects.`,
    },
  },
  {
    kind: 'readout',
    date: '2026-11-18',
    place: 'rabat',
    topics: ['defence', 'diplomacy'],
    state: 'scheduled',
    ar: {
      headline: 'التحضير للدورة السابعة لفريق العمل المغربي الأمريكي حول الاستقرار الإقليمي',
      summary:
        'لقاء تحضيري بالرباط لضبط جدول أعمال الدورة السابعة وتقييم حصيلة التكوينات المشتركة.',
      body: `استقبل السفير عبد الحق الشرايبي، المدير العام للعلاقات الثنائية، اليوم الأربعاء بالرباط، وفداً أمريكياً برئاسة كارين هولواي، الوزيرة المفوضة المكلفة بشؤون شمال إفريقيا، وذلك في إطار التحضير للدورة السابعة لفريق العمل المشترك حول الاستقرار الإقليمي.

وقيّم الجانبان حصيلة البرنامج المتفق عليه بواشنطن في يوليوز 2025، حيث أُنجزت 11 دورة تكوينية من أصل 24، استفاد منها 340 متخصصاً. وسجلا بارتياح ارتفاع نسبة مشاركة النساء إلى 37%.

وتطرق اللقاء إلى إمكانية إدماج محاور جديدة ضمن البرنامج، من بينها حماية الكابلات البحرية، والاستعمال المسؤول للطائرات بدون طيار في عمليات البحث والإنقاذ، وتدبير حرائق الغابات العابرة للحدود.

كما اتفق الجانبان على إشراك ثلاث جامعات في تقييم أثر التكوينات، وعلى إعداد تقرير مشترك يُعرض على الدورة السابعة، التي ستنعقد بالرباط قبل نهاية السنة الجارية في موعد سيُعلن عنه لاحقاً.`,
    },
    en: {
      headline: 'US–Morocco working group prepares its seventh session on regional stability',
      summary:
        'A preparatory meeting in Rabat to settle the agenda of the seventh session and take stock of joint training.',
      body: `Ambassador Abdelhak Chraibi, Director General for Bilateral Relations, received in Rabat on Wednesday an American delegation led by Karen Holloway, Minister Counselor for North African Affairs, in preparation for the seventh session of the joint working group on regional stability.

The two sides took stock of the program agreed in Washington in July 2025: 11 of the 24 training courses have been completed, benefiting 340 specialists. They noted with satisfaction that the share of women participants had risen to 37%.

The meeting considered adding new themes to the program, including the protection of undersea cables, the responsible use of drones in search and rescue, and the management of wildfires that cross borders.

The two sides also agreed to involve three universities in assessing the impact of the courses, and to prepare a joint report for the seventh session, which will be held in Rabat before the end of this year on a date to be announced.`,
    },
  },
]
