import type { DemoRelease } from '#prisma/demo/release-text.ts'

export const statements: DemoRelease[] = [
  {
    kind: 'statement',
    date: '2025-01-28',
    place: 'tangier',
    topics: ['transport'],
    state: 'published',
    ar: {
      headline: 'بيان بشأن توقف الرحلات البحرية عبر مضيق جبل طارق بسبب الرياح القوية',
      summary:
        'توقفت الرحلات البحرية عبر المضيق منذ فجر الثلاثاء بسبب الرياح القوية، وتعمل خلية لليقظة على إيواء المسافرين وإخبارهم.',
      body: `على إثر النشرة الإنذارية الصادرة بشأن هبوب رياح شرقية قوية تتجاوز سرعتها 95 كيلومتراً في الساعة، تقرر توقيف الرحلات البحرية للمسافرين عبر مضيق جبل طارق منذ الساعة 05:00 من صباح اليوم الثلاثاء، حفاظاً على سلامة الركاب والأطقم.

وإلى حدود منتصف النهار، شمل هذا القرار 16 رحلة، ويوجد بالمحطة البحرية نحو 2.300 مسافر. وقد أحدثت السلطات المينائية، بتنسيق مع شركات الملاحة، خلية لليقظة توفر الوجبات والأغطية والمواكبة الطبية، وتولي عناية خاصة للأطفال والمسنين والأشخاص في وضعية إعاقة.

وتبقى التذاكر المحجوزة صالحة على أول رحلة متاحة دون أي أداء إضافي، مع إمكانية استرجاع ثمنها كاملاً في أجل لا يتعدى 7 أيام.

وتهيب الوزارة بالمسافرين عدم التوجه إلى الميناء قبل التأكد من مواعيد الرحلات، والاعتماد حصراً على المعلومات الصادرة عن القنوات الرسمية. كما تتقدم بالشكر إلى ساكنة المدينة وجمعياتها على ما أبدته من روح تضامن إزاء العالقين، وعلى ما وفرته من إيواء لعدد من الأسر خلال الليلة الماضية.

وسيصدر بيان جديد على الساعة 18:00 لإخبار العموم بتطور الأحوال الجوية وبالموعد المرتقب لاستئناف الملاحة.`,
    },
    en: {
      headline: 'Statement on the suspension of ferry crossings in the Strait of Gibraltar',
      summary:
        'Ferry crossings in the Strait have been suspended since dawn on Tuesday because of strong winds, and a monitoring unit is sheltering and informing passengers.',
      body: `Following the weather warning issued for strong easterly winds of more than 95 kilometers per hour, passenger crossings in the Strait of Gibraltar have been suspended since 05:00 this Tuesday morning in order to protect passengers and crews.

By midday the decision had affected 16 crossings, and some 2,300 travelers were at the ferry terminal. Together with the shipping companies, the port authorities have set up a monitoring unit that provides meals, blankets and medical support, with particular attention to children, older people and people with disabilities.

Tickets already booked remain valid for the first available crossing at no extra charge, and may be refunded in full within 7 days.

The Ministry urges travelers not to go to the port before checking departure times and to rely solely on information from official channels. It also thanks the people of the city and its associations for the solidarity they have shown to those stranded, and for sheltering a number of families last night.

A new statement will be issued at 18:00 to inform the public about the weather and the expected time at which crossings will resume.`,
    },
  },
  {
    kind: 'statement',
    date: '2025-08-19',
    place: 'rabat',
    topics: ['diplomacy', 'health'],
    state: 'published',
    ar: {
      headline: 'بيان بمناسبة اليوم العالمي للعمل الإنساني',
      summary:
        'تحية للعاملين في المجال الإنساني، ودعوة إلى حمايتهم وإلى تيسير وصول المساعدات إلى المدنيين في كل مكان.',
      body: `بمناسبة اليوم العالمي للعمل الإنساني، تعرب وزارة الشؤون الخارجية عن تقديرها العميق لما يبذله العاملون في المجال الإنساني من جهود وتضحيات، وهم الذين يحملون الغذاء والدواء والأمل إلى أماكن يعز فيها ذلك كله.

ويذكّر هذا اليوم بأن حماية المدنيين، ومعهم من يسهرون على إغاثتهم، واجب يفرضه القانون الدولي الإنساني ولا يقبل الاستثناء. وتجدد الوزارة دعوتها إلى فتح ممرات آمنة ودائمة للمساعدات، وإلى احترام حرمة المستشفيات والمدارس ومخازن المؤن.

وقد أرسلت المملكة خلال الأشهر 12 الماضية 19 شحنة من المساعدات الطبية والغذائية إلى 11 بلداً، بلغ مجموع وزنها 1.140 طناً. كما شارك 86 طبيباً وممرضاً في بعثات ميدانية أجرت ما يزيد على 7.800 عملية واستشارة طبية.

> سلمى بنعزوز، الناطقة الرسمية باسم وزارة الشؤون الخارجية: التضامن ليس ما نعطيه حين يفيض لدينا، بل ما نتقاسمه حين تشتد الحاجة إليه.

وستواصل المملكة، بتعاون مع شركائها، دعم قدرات الاستجابة السريعة في القارة الإفريقية، ومنها تخزين مواد الإغاثة في مواقع قريبة من المناطق المهددة بالكوارث.`,
    },
    en: {
      headline: 'Statement on World Humanitarian Day',
      summary:
        'A tribute to humanitarian workers, and a call to protect them and to let aid reach civilians everywhere.',
      body: `On World Humanitarian Day, the Ministry of Foreign Affairs expresses its deep appreciation for the efforts and sacrifices of humanitarian workers, who carry food, medicine and hope to places where all of these are scarce.

The day is a reminder that protecting civilians, and those who bring them relief, is an obligation under international humanitarian law that admits no exception. The Ministry renews its call for safe and lasting aid corridors, and for respect for hospitals, schools and food stores.

Over the past 12 months the Kingdom has sent 19 shipments of medical and food aid to 11 countries, weighing 1,140 tons in all. In addition, 86 doctors and nurses took part in field missions that carried out more than 7,800 operations and consultations.

> Salma Benazzouz, Spokesperson of the Ministry of Foreign Affairs: Solidarity is not what we give when we have more than enough. It is what we share when it is needed most.

Together with its partners, the Kingdom will continue to support rapid response capacity on the African continent, including by storing relief supplies close to areas exposed to disasters.`,
    },
  },
  {
    kind: 'statement',
    date: '2025-12-18',
    place: 'rabat',
    topics: ['migration', 'diplomacy'],
    state: 'published',
    ar: {
      headline: 'بيان بمناسبة اليوم الدولي للمهاجرين',
      summary: 'تأكيد على مقاربة إنسانية ومسؤولة للهجرة، وعلى مكانة الجالية المقيمة بالخارج.',
      body: `يخلد العالم، اليوم الخميس 18 دجنبر، اليوم الدولي للمهاجرين، وهي مناسبة للتذكير بما تسهم به الهجرة في تقدم المجتمعات، وبما يحق لكل مهاجر من كرامة وحماية أياً كانت وضعيته.

وقد اختارت المملكة منذ أزيد من عشر سنوات نهج سياسة إنسانية في مجال الهجرة واللجوء، تقوم على الإدماج والتعاون واحترام الحقوق. وفي هذا الإطار، التحق بالمدارس العمومية برسم الموسم الدراسي الحالي 9.400 تلميذ من أبناء الأسر المهاجرة، واستفاد 3.250 شخصاً من برامج التكوين المهني ومحاربة الأمية.

وتستحضر الوزارة في هذا اليوم الدور الذي يضطلع به المغاربة المقيمون بالخارج في تنمية بلدهم الأصلي وبلدان إقامتهم على حد سواء، علماء وعمالاً ومقاولين وفنانين.

> رشيد بوزيان، المدير المكلف بشؤون الهجرة: خلف كل رقم في إحصاءات الهجرة أمّ وأب وطفل وحلم، وحين ننسى ذلك تفقد سياساتنا معناها.

وتدعو الوزارة إلى تكثيف التعاون الدولي من أجل مكافحة شبكات الاتجار بالبشر، وتوسيع مسالك الهجرة النظامية، وتقاسم المسؤولية بين بلدان الأصل والعبور والاستقبال، بعيداً عن خطابات الكراهية والأحكام المسبقة.`,
    },
    en: {
      headline: 'Statement on International Migrants Day',
      summary:
        'A reaffirmation of a humane and responsible approach to migration, and of the place of the community living abroad.',
      body: `On Thursday, December 18, the world marks International Migrants Day, an occasion to recall what migration contributes to the progress of societies, and the dignity and protection to which every migrant is entitled, whatever his or her status.

For more than ten years the Kingdom has pursued a humane migration and asylum policy based on integration, cooperation and respect for rights. In this framework, 9,400 children from migrant families are enrolled in public schools this academic year, and 3,250 people have benefited from vocational training and literacy programs.

On this day the Ministry recalls the part played by Moroccans living abroad in the development of both their country of origin and their countries of residence, as scientists, workers, entrepreneurs and artists.

> Rachid Bouziane, Director for Migration Affairs: Behind every figure in the migration statistics there is a mother, a father, a child and a dream. When we forget that, our policies lose their meaning.

The Ministry calls for stronger international cooperation to combat human trafficking networks, to widen the pathways for regular migration, and to share responsibility among countries of origin, transit and destination, free from hate speech and prejudice.`,
    },
  },
  {
    kind: 'statement',
    date: '2026-06-18',
    place: 'rabat',
    topics: ['diplomacy'],
    state: 'arabic_only',
    ar: {
      kicker: 'توضيح',
      headline: 'الوزارة تنفي صحة وثيقة منسوبة إليها بشأن رسوم جديدة على التأشيرات',
      summary:
        'تؤكد وزارة الشؤون الخارجية أن الوثيقة المتداولة بشأن رفع رسوم التأشيرات مزورة، وأن التعريفات المعمول بها لم يطرأ عليها أي تغيير.',
      body: `تداولت بعض صفحات التواصل الاجتماعي، منذ مساء أمس الأربعاء، وثيقة منسوبة إلى وزارة الشؤون الخارجية تزعم رفع رسوم التأشيرات بنسبة 40% ابتداء من فاتح يوليوز 2026.

وتؤكد الوزارة أن هذه الوثيقة مزورة جملة وتفصيلاً، وأنها لم تصدر عن أي مصلحة من مصالحها، وأن التعريفات المعمول بها حالياً لم يطرأ عليها أي تغيير. ويتضح التزوير من خلال رقم ترتيبي لا وجود له في سجلات الوزارة، وتوقيع لا يعود لأي مسؤول بها، وأخطاء في التسميات الرسمية.

وتذكّر الوزارة بأن جميع البلاغات الرسمية تُنشر حصراً في موقعها الإلكتروني، وأن لكل بلاغ رقماً يمكن التحقق منه في صفحة “تحقق من بلاغ”. كما تدعو المواطنين والصحافيين إلى التثبت من صحة أي وثيقة قبل إعادة نشرها، وتضع رهن إشارتهم خطاً هاتفياً وعنواناً إلكترونياً مخصصين لذلك.

وقد أُحيل الملف على الجهات المختصة لتحديد مصدر الوثيقة وترتيب الآثار القانونية اللازمة. وتشكر الوزارة وسائل الإعلام التي بادرت إلى الاتصال بها قصد التحقق قبل النشر، إذ كان لهذا السلوك المهني أثر مباشر في الحد من انتشار الخبر الزائف.`,
    },
  },
  {
    kind: 'statement',
    date: '2026-10-27',
    place: 'agadir',
    topics: ['transport', 'diplomacy'],
    state: 'published',
    ar: {
      headline: 'بيان بشأن إنقاذ طاقم سفينة شحن جنوب غرب أكادير',
      summary:
        'تمكنت وحدات الإنقاذ البحري من إجلاء 21 بحاراً من سفينة شحن تعرضت لعطل ميكانيكي، دون تسجيل أي خسائر في الأرواح.',
      body: `تمكنت وحدات الإنقاذ البحري، في الساعات الأولى من صباح اليوم الثلاثاء، من إجلاء جميع أفراد طاقم سفينة شحن كانت قد أطلقت نداء استغاثة على بعد 74 ميلاً بحرياً جنوب غرب أكادير، بعد عطل ميكانيكي تلاه تسرب للمياه إلى غرفة المحركات.

وقد شاركت في العملية طائرتان مروحيتان وثلاث وحدات بحرية، وأُجلي 21 بحاراً يحملون ست جنسيات. ونُقل بحاران إلى المستشفى لتلقي العلاج من إصابات طفيفة، وغادراه في اليوم نفسه.

ولم يُسجل أي تلوث بحري إلى حد الآن، فيما تتولى قاطرتان تأمين السفينة وسحبها إلى مكان آمن. وتواصل طائرة للمراقبة تحليقها فوق المنطقة كل 6 ساعات تحسباً لأي طارئ.

> سلمى بنعزوز، الناطقة الرسمية باسم وزارة الشؤون الخارجية: نحيي شجاعة المنقذين الذين عملوا وسط أمواج بلغ علوها 5 أمتار، ونشكر السفن التجارية التي غيرت مسارها للمساعدة.

وقد أُشعرت السفارات المعنية بوضعية مواطنيها، ووُضعت ترتيبات لإيواء البحارة وتمكينهم من الاتصال بأسرهم في انتظار عودتهم إلى بلدانهم.`,
    },
    en: {
      headline: 'Statement on the rescue of a cargo ship’s crew southwest of Agadir',
      summary:
        'Maritime rescue units have evacuated 21 sailors from a cargo ship that suffered a mechanical failure, without loss of life.',
      body: `In the early hours of Tuesday morning, maritime rescue units evacuated the entire crew of a cargo ship that had sent a distress call 74 nautical miles southwest of Agadir, after a mechanical failure followed by water entering the engine room.

Two helicopters and three vessels took part in the operation, and 21 sailors of six nationalities were brought to safety. Two of them were taken to hospital with minor injuries and were discharged the same day.

No marine pollution has been observed so far. Two tugs are securing the ship and towing it to a safe place, and a surveillance aircraft continues to fly over the area every 6 hours as a precaution.

> Salma Benazzouz, Spokesperson of the Ministry of Foreign Affairs: We salute the courage of the rescuers, who worked among waves 5 meters high, and we thank the merchant ships that changed course to help.

The embassies concerned have been informed of the situation of their nationals, and arrangements have been made to lodge the sailors and let them contact their families while they wait to return home.`,
    },
  },
]
