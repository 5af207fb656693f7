// Sentences of releases, the same in both languages. {o}, {O}, {p} … are things: in Arabic {o} is one of them without article,
// {O} all of them with it; «و{P}» and «ب{P}» are written together with what stands in front.

export const headlines = [
  ['{B} تعلن افتتاح {o} في {P}', '{B} opens {a} in {P}'],
  ['{B} و{C} يطلقان {o} في مجال {F}', '{B} and {C} launch {a} in {F}'],
  ['{C} تقدم {O} إلى {P}', '{C} brings {O} to {P}'],
  ['لقاء ب{P} حول {O} و{F}', 'Meeting in {P} on {O} and {F}'],
  ['{B} تستقبل وفدا من {C} لبحث {F}', '{B} receives a delegation from {C} to discuss {F}'],
  ['{N} يزور {P} ويطلع على {O}', '{N} visits {P} and sees the {O}'],
  ['توقيع {o} بين {B} و{C}', '{B} and {C} sign {a}'],
  ['{B} تعزز {F} ب{P}', '{B} strengthens {F} in {P}'],
] as const

export const summaries = [
  [
    'أكدت {B} أن {O} ستشمل {P} والمناطق المجاورة قبل نهاية السنة.',
    '{B} said that the {O} will cover {P} and its surroundings before the end of the year.',
  ],
  [
    'شكل اللقاء مناسبة لبحث سبل تعزيز التعاون في {F} مع {C}.',
    'The meeting was an opportunity to discuss ways of strengthening cooperation on {F} with {C}.',
  ],
  [
    'يندرج {o} ضمن شراكة طويلة الأمد تجمع {B} بشركائها.',
    'It is part of a long-standing partnership between {B} and its partners on {a}.',
  ],
] as const

export const paragraphs = [
  [
    'وقالت {B} في تدوينة على حساباتها إن {O} تعكس مستوى عاليا من الثقة والتنسيق بين الجانبين.',
    'In a post on its accounts {B} said that the {O} reflect a high level of trust and coordination between the two sides.',
  ],
  [
    'وأوضح {N} أن هذه الخطوة تروم تبادل الخبرات وتحديث القدرات في السنوات المقبلة.',
    '{N} explained that this step aims to exchange expertise and to modernize capacities in the coming years.',
  ],
  [
    'وحضر اللقاء ممثلون عن {C}، وتسلم الضيوف هدية رمزية في أجواء ودية.',
    'Representatives of {C} attended, and the guests received a symbolic gift in a friendly atmosphere.',
  ],
  [
    'كما جرى الاطلاع على {O} ب{P}، حيث قدمت فرق متخصصة شروحات وافية.',
    'Those present also saw the {O} in {P}, where specialized teams gave full explanations.',
  ],
  [
    'ومن المرتقب أن تستفيد {P} من برنامج جديد في {F} تبلغ كلفته الإجمالية {n} مليون درهم.',
    'A new program in {F} at a total cost of {n} million dirhams is expected to benefit {P}.',
  ],
  [
    'وتعود العلاقات مع {C} إلى سنوات طويلة، وقد وقع البلدان سنة {y} وثيقة إطار تمتد عشر سنوات.',
    'Relations with {C} go back many years: in {y} the two countries signed a framework document that runs for ten years.',
  ],
  [
    'وأشاد المسؤولون بالجهود المبذولة وبما تحقق من منجزات، مؤكدين حرصهم على مواصلة العمل المشترك.',
    'Officials praised the efforts made and what has been achieved, and confirmed their will to continue working together.',
  ],
  [
    'ويرتقب أن تتابع لجنة مشتركة تنفيذ ما اتفق عليه، وأن ترفع خلاصاتها بشكل دوري.',
    'A joint body is to follow the implementation of what was agreed and to submit its conclusions regularly.',
  ],
  [
    'ويهدف هذا العمل إلى تقريب الخدمات من الساكنة المحلية وتحسين ظروف عيشها في البوادي والحواضر.',
    'The work aims to bring services closer to the local population and to improve living conditions in town and country.',
  ],
  [
    'واختتم الحفل بكلمة أكد فيها المنظمون أن الموعد المقبل سيعرف مشاركة أوسع من مختلف القطاعات.',
    'The ceremony closed with a speech in which the organisers promised wider participation from all sectors next time.',
  ],
] as const
