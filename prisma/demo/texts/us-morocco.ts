import type { DemoRelease } from '#prisma/demo/release-text.ts'

/** The first real release: the United States Embassy in Rabat on military cooperation with Morocco. */
export const usMorocco: DemoRelease = {
  kind: 'press_release',
  date: '2026-11-20',
  place: 'rabat',
  topics: ['defence', 'diplomacy'],
  state: 'published',
  photo: {
    motif: 'handshake',
    ar: {
      caption:
        'المفتش العام للقوات المسلحة الملكية، الفريق أول محمد بريظ، ونائب مساعد وزير الحرب الأمريكي المكلف بالشؤون الإفريقية، برايان ج. إيليس. (رسم توضيحي)',
      alt: 'رسم ليدين تتصافحان أمام خلفية بألوان هادئة.',
      credit: 'السفارة الأمريكية بالرباط / رسم بلاغ',
    },
    en: {
      caption:
        'The Inspector General of the Royal Armed Forces, Lieutenant General Mohammed Berrid, and the US Deputy Assistant Secretary of War for African Affairs, Brian J. Ellis. (Illustration)',
      alt: 'A drawing of two hands shaking before a calm background.',
      credit: 'US Embassy Rabat / Balagh illustration',
    },
  },
  ar: {
    kicker: 'التعاون العسكري',
    headline:
      'السفارة الأمريكية بالرباط: التعاون العسكري مع المغرب يجسد متانة الشراكة الاستراتيجية',
    subheadline:
      'لقاء بين الفريق أول محمد بريظ وبرايان ج. إيليس يبحث تعزيز التعاون الدفاعي ودعم الأمن والاستقرار الإقليميين',
    summary:
      'أكدت السفارة الأمريكية بالرباط أن التعاون العسكري بين المغرب والولايات المتحدة يعكس مستوى عالياً من الثقة والتنسيق في القضايا الدفاعية والأمنية ذات الاهتمام المشترك.',
    body: `أكدت السفارة الأمريكية بالرباط أن التعاون العسكري بين المغرب والولايات المتحدة يجسد متانة الشراكة الاستراتيجية التي تجمع البلدين، مبرزة أن هذا التعاون يعكس مستوى عالياً من الثقة والتنسيق في القضايا الدفاعية والأمنية ذات الاهتمام المشترك.

وأوضحت السفارة، في تدوينة على حساباتها بمواقع التواصل الاجتماعي مرفقة بصورة تجمع المفتش العام للقوات المسلحة الملكية، الفريق أول محمد بريظ، بنائب مساعد وزير الحرب الأمريكي المكلف بالشؤون الإفريقية برايان ج. إيليس، أن اللقاء شكل مناسبة لبحث سبل تعزيز التعاون الدفاعي وتبادل وجهات النظر حول دعم الأمن والاستقرار الإقليميين. وظهر إيليس في الصورة وهو يتسلم هدية عبارة عن قميص المنتخب المغربي يحمل اسمه، في أجواء عكست الطابع الودي للعلاقات الثنائية.

وتُعد العلاقات العسكرية بين الرباط وواشنطن من أقدم شراكات التعاون في المنطقة، حيث وقع البلدان سنة 2020 اتفاقية تعاون عسكري تمتد إلى غاية 2030، تروم تعزيز تبادل الخبرات في مجالات التدريب والتجهيز العسكري وتحديث القدرات الدفاعية. كما تؤطر هذه العلاقات لجنة استشارية للدفاع تعمل على إعداد برامج وأنشطة مشتركة بين القوات المسلحة الملكية والجيش الأمريكي بشكل سنوي.

وتبرز مناورات “الأسد الإفريقي” كأحد أهم تجليات هذا التعاون، باعتبارها أكبر تدريب عسكري تشارك فيه الولايات المتحدة على مستوى القارة الإفريقية، وتُجرى بالمغرب وبلدان إفريقية أخرى بمشاركة آلاف الجنود من أكثر من 40 دولة. وتهدف هذه المناورات إلى تعزيز الجاهزية المشتركة، وتقوية التشغيل البيني بين القوات، وتنفيذ تدريبات معقدة برية وجوية ولوجستية.

وإلى جانب التدريبات الكبرى، يشمل التعاون العسكري برامج تدريبية متخصصة بين وحدات من القوات الخاصة في البلدين، فضلاً عن أنشطة إنسانية مشتركة، من بينها المهام الطبية التي تُنظم خلال مناورات “الأسد الإفريقي”، حيث تقدم فرق طبية مغربية وأمريكية رعاية صحية لفائدة الساكنة المحلية، بما يضفي بعداً إنسانياً على الشراكة العسكرية.

ويظل التعاون العسكري بين المغرب والولايات المتحدة إحدى الركائز الأساسية للعلاقات الثنائية، قائمًا على الثقة والتنسيق المنتظم وأولويات مشتركة مرتبطة بالأمن والاستقرار الإقليميين، وهو ما تؤكده اللقاءات الدورية بين كبار مسؤولي البلدين، في سياق حرص متواصل على تطوير هذه الشراكة ومواكبتها لمتطلبات التحديات الأمنية المتغيرة.`,
  },
  en: {
    kicker: 'Military cooperation',
    headline:
      'US Embassy in Rabat: military cooperation with Morocco embodies a strong strategic partnership',
    subheadline:
      'Lieutenant General Mohammed Berrid and Brian J. Ellis discuss defense cooperation and support for regional security and stability',
    summary:
      'The United States Embassy in Rabat has affirmed that military cooperation between Morocco and the United States reflects a high level of trust and coordination on defense and security matters of shared interest.',
    body: `The United States Embassy in Rabat has affirmed that military cooperation between Morocco and the United States embodies the strength of the strategic partnership that unites the two countries, stressing that this cooperation reflects a high level of trust and coordination on defense and security matters of shared interest.

In a post on its social media accounts, accompanied by a photograph of the Inspector General of the Royal Armed Forces, Lieutenant General Mohammed Berrid, with the US Deputy Assistant Secretary of War for African Affairs, Brian J. Ellis, the Embassy said that the meeting was an opportunity to discuss ways of strengthening defense cooperation and to exchange views on support for regional security and stability. Ellis appears in the photograph receiving a gift, a Moroccan national team jersey bearing his name, in an atmosphere that reflected the friendly nature of bilateral relations.

Military relations between Rabat and Washington are among the oldest cooperation partnerships in the region. In 2020 the two countries signed a military cooperation agreement running until 2030, which aims to strengthen the exchange of expertise in military training and equipment and to modernize defense capabilities. These relations are also framed by a Defense Consultative Committee, which each year prepares joint programs and activities between the Royal Armed Forces and the US military.

The “African Lion” exercise stands out as one of the foremost expressions of this cooperation. It is the largest training exercise in which the United States takes part on the African continent, and is held in Morocco and in other African countries with thousands of soldiers from more than 40 nations. The exercise aims to strengthen joint readiness, to reinforce interoperability between forces, and to carry out complex land, air and logistics training.

Alongside the major exercises, military cooperation includes specialized training programs between special forces units of the two countries, as well as joint humanitarian activities, among them the medical missions organized during the “African Lion” exercise, in which Moroccan and American medical teams provide health care to the local population, giving the military partnership a humanitarian dimension.

Military cooperation between Morocco and the United States remains one of the essential pillars of bilateral relations, founded on trust, regular coordination and shared priorities linked to regional security and stability. The periodic meetings between senior officials of the two countries confirm this, as part of a continuing commitment to develop the partnership and keep it in step with the demands of changing security challenges.`,
  },
}
