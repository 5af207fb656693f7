import type { DemoRelease } from '#prisma/demo/release-text.ts'

export const speeches: DemoRelease[] = [
  {
    kind: 'speech',
    date: '2025-05-23',
    place: 'rabat',
    topics: ['diplomacy', 'education'],
    state: 'published',
    ar: {
      kicker: 'يوم إفريقيا',
      headline: 'كلمة وزير الشؤون الخارجية في الاحتفال بيوم إفريقيا',
      summary:
        'النص الكامل لكلمة الوزير إدريس العمراوي أمام السفراء الأفارقة والطلبة بمناسبة يوم إفريقيا.',
      body: `أصحاب السعادة، أيتها السيدات، أيها السادة، أعزائي الطلبة،

يسعدني أن أستقبلكم اليوم في هذا البيت الذي هو بيتكم، ونحن نحتفي بيوم إفريقيا. وأود أن أبدأ بالحديث عنكم أنتم، أنتم الطلبة الذين قدمتم من 47 بلداً، ويبلغ عددكم في جامعاتنا ومعاهدنا هذه السنة 22.500 طالب وطالبة.

حين كنت في مثل سنكم، كانت الرسالة بين عاصمتين إفريقيتين تمر بقارة أخرى قبل أن تصل. واليوم تصل الرسالة في ثانية واحدة، لكن البضاعة ما تزال تتأخر، والطائرة ما تزال تبتعد، والفكرة ما تزال تبحث عن تمويل. هنا يبدأ عملنا المشترك.

## ثلاث مسافات علينا أن نقصرها

أولاها المسافة بين الحقل والسوق، فما معنى أن تستورد قارة تملك 60% من الأراضي الصالحة للزراعة غير المستغلة في العالم غذاءها؟ وثانيتها المسافة بين الجامعة والمقاولة. أما الثالثة، وهي الأصعب، فهي المسافة بيننا، تلك الصور القديمة التي نحملها عن بعضنا بعضاً.

إن المملكة لا تقدم دروساً لأحد، وإنما تقترح شراكة يتعلم فيها كل طرف من الآخر، وتُقاس نتائجها بما يتغير في حياة الناس.

عاشت إفريقيا شابة متضامنة، والسلام عليكم ورحمة الله وبركاته.`,
    },
    en: {
      kicker: 'Africa Day',
      headline: 'Address by the Minister of Foreign Affairs at the Africa Day celebration',
      summary:
        'Full text of the address by Minister Driss El Amraoui to African ambassadors and students on Africa Day.',
      body: `Excellencies, ladies and gentlemen, dear students,

I am happy to welcome you today to this house, which is your house, as we celebrate Africa Day. I would like to begin by speaking about you, the students who have come from 47 countries. This year there are 22,500 of you in our universities and institutes.

When I was your age, a letter between two African capitals passed through another continent before it arrived. Today a message arrives in a second, but goods still come late, aircraft still fly the long way round, and ideas still look for funding. This is where our common work begins.

## Three distances we must shorten

The first is the distance between the field and the market. What sense does it make for a continent that holds 60% of the world’s uncultivated arable land to import its food? The second is the distance between the university and the enterprise. The third, and the hardest, is the distance between us: the old images we carry of one another.

The Kingdom gives lessons to no one. It proposes a partnership in which each learns from the other, and whose results are measured by what changes in people’s lives.

Long live Africa, young and united. Peace be upon you.`,
    },
  },
  {
    kind: 'speech',
    date: '2026-03-09',
    place: 'rabat',
    topics: ['diplomacy', 'education'],
    state: 'published',
    ar: {
      headline: 'كلمة الناطقة الرسمية باسم الوزارة في لقاء “نساء في الدبلوماسية”',
      summary:
        'النص الكامل لكلمة سلمى بنعزوز في لقاء “نساء في الدبلوماسية” المنظم غداة اليوم العالمي للمرأة.',
      body: `زميلاتي العزيزات، زملائي الأعزاء،

قبل 30 سنة، حين التحقت بهذه الوزارة، كنا ثلاث نساء في فوج من 40 دبلوماسياً. وكان السؤال الذي يُطرح علينا في كل مقابلة هو كيف سنوفق بين البيت والسفر، وهو سؤال لم يُطرح على زملائنا الرجال قط.

لقد تغيرت الأرقام منذ ذلك الحين. فالنساء يمثلن اليوم 44% من أطر الوزارة، وتشغل 26 منهن منصب سفيرة أو قنصلة عامة. وهذه نتيجة عمل جماعي، لا هدية من أحد.

> سلمى بنعزوز، الناطقة الرسمية باسم وزارة الشؤون الخارجية: المقعد الذي نجلس عليه ليس ملكاً لنا، بل أمانة إلى أن نسلمه لمن ستأتي بعدنا.

## ما بقي علينا

بقي علينا أن نجعل الحركة بين المركز والبعثات أكثر ملاءمة لحياة الأسر، وأن نضمن مساراً عادلاً لمن تأخذ إجازة أمومة، وأن نُسمع صوت النساء في مفاوضات السلام، حيث ما تزال نسبتهن دون 15% على الصعيد العالمي.

لا نطلب أن يُفسح لنا الطريق، بل نطلب أن يكون الطريق هو نفسه للجميع. ولنا في نساء رائدات، من مترجمات وكاتبات وقنصلات، قدوة وسند.

شكراً لكم، وكل عام وأنتن بخير.`,
    },
    en: {
      headline: 'Address by the Ministry’s Spokesperson at the “Women in Diplomacy” meeting',
      summary:
        'Full text of the address by Salma Benazzouz at the “Women in Diplomacy” meeting, held the day after International Women’s Day.',
      body: `Dear colleagues,

When I joined this Ministry 30 years ago, we were three women in a class of 40 diplomats. The question put to us at every interview was how we would manage to combine home and travel. It was never put to our male colleagues.

The figures have changed since then. Women now make up 44% of the Ministry’s professional staff, and 26 of them serve as ambassador or consul general. This is the result of collective work, not a gift from anyone.

> Salma Benazzouz, Spokesperson of the Ministry of Foreign Affairs: The seat on which we sit does not belong to us. We hold it in trust until we hand it to the women who will come after us.

## What remains to be done

We still have to make rotation between headquarters and missions easier to reconcile with family life, to guarantee a fair career to those who take maternity leave, and to make women’s voices heard in peace negotiations, where their share worldwide remains below 15%.

We do not ask for the road to be cleared for us. We ask that it be the same road for everyone. In the women who went before us, as translators, writers and consuls, we have an example and a support.

Thank you, and my best wishes to every woman here.`,
    },
  },
  {
    kind: 'speech',
    date: '2026-06-25',
    place: 'washington',
    topics: ['diplomacy', 'economy'],
    state: 'published',
    originalLocale: 'en',
    ar: {
      headline: 'كلمة السفير عبد الحق الشرايبي أمام مجلس الأعمال الأطلسي بواشنطن',
      summary:
        'دعا السفير عبد الحق الشرايبي الشركات الأمريكية إلى النظر إلى الأطلسي باعتباره فضاء واحداً.',
      body: `السيد الرئيس، أعضاء المجلس، أيها الأصدقاء،

شكراً لكم على دعوتي إلى الحديث عن محيط نتقاسمه. فمن طنجة إلى نورفولك نحو 6.000 كيلومتر، وهي مسافة تقطعها سفينة الحاويات في أسبوع، وتقطعها الفكرة في أقل من ذلك بكثير.

منذ سنة 2020، نمت المبادلات التجارية بين الضفتين في كل سنة إلا واحدة. لكن أكثر من نصفها ما يزال ينحصر في خمس فئات من المنتجات. نستطيع أن نفعل ما هو أفضل، وأود أن أقترح ثلاث نقط للبداية.

- البطاريات: لدينا المعادن والكهرباء النظيفة، ولديكم السوق والمختبرات.
- الغذاء: سماد يلائم تربته يعني مياهاً ملوثة أقل ومحصولاً أوفر، في أيوا كما في كينيا.
- الطلبة: يدرس هنا حوالي 1.900 مغربي، ولا يتجاوز عدد الأمريكيين الذين يدرسون عندنا 600، فلنضاعف العددين معاً.

كثيراً ما يسألني الناس عما يجعل صداقة قديمة تدوم. وجوابي أنها لا تدوم لأنها قديمة، بل لأن في كل جيل من يكلف نفسه عناء تجديدها، بعقد أو زيارة أو درس.

ذلك هو العمل الذي آمل أن ننجزه معاً هذه السنة. وبابنا مفتوح، والشاي جاهز، والموانئ تشتغل ليل نهار. شكراً لكم.`,
    },
    en: {
      headline:
        'Remarks by Ambassador Abdelhak Chraibi to the Atlantic Business Council in Washington',
      summary:
        'Ambassador Abdelhak Chraibi called on American companies to look at the Atlantic as a single space.',
      body: `Mr. Chairman, members of the Council, friends,

Thank you for inviting me to speak about an ocean that we share. From Tangier to Norfolk it is about 6,000 kilometers, a distance that a container ship covers in a week, and an idea in a great deal less.

Since 2020, trade between the two shores has grown in every year but one. Yet more than half of it is still confined to five categories of goods. We can do better, and I would like to suggest three places to start.

- Batteries: we have the minerals and the clean electricity; you have the market and the laboratories.
- Food: a fertilizer that suits its soil means less polluted water and a better harvest, in Iowa as in Kenya.
- Students: about 1,900 Moroccans are studying here, and no more than 600 Americans with us. Let us double both figures.

People often ask me what makes an old friendship last. My answer is that it does not last because it is old. It lasts because in every generation someone takes the trouble to renew it, with a contract, a visit or a lesson.

That is the work I hope we can do together this year. Our door is open, the tea is ready, and the ports work day and night. Thank you.`,
    },
  },
  {
    kind: 'speech',
    date: '2026-11-19',
    place: 'marrakesh',
    topics: ['economy', 'environment'],
    state: 'draft',
    ar: {
      headline: 'كلمة وزير الانتقال الطاقي في افتتاح ملتقى المدن المستدامة',
      summary: 'مشروع كلمة الوزير عمر بلحسن في افتتاح ملتقى المدن المستدامة بمراكش.',
      body: `حضرات السيدات والسادة عمداء المدن ورؤساء الجماعات،

مرحباً بكم في مراكش، المدينة التي علمتنا منذ تسعة قرون كيف يُبنى الظل قبل أن تُبنى الجدران، وكيف تصل المياه من الجبل إلى الواحة دون مضخة ولا كهرباء.

تستهلك المدن اليوم ثلثي الطاقة، ويعيش فيها 65% من سكان بلادنا. ومعنى ذلك أن الانتقال الطاقي لن يُربح في المحطات الكبرى وحدها، بل في المدرسة والمستوصف والحمام والفرن وموقف الحافلات.

## التزامات نقترحها عليكم

- إنارة عمومية مقتصدة في كل الجماعات قبل متم سنة 2029؛
- سطح شمسي لكل بناية عمومية تتجاوز مساحتها 500 متر مربع؛
- شجرة لكل طفل يلتحق بالسنة الأولى من التعليم الابتدائي.

وستضع الوزارة رهن إشارة الجماعات صندوقاً بقيمة 1,2 مليار درهم، وفرقاً من المهندسين الشباب تتنقل إليها لإعداد المشاريع معها، لأن أفضل الأفكار كثيراً ما تضيع في الطريق بين القرار والملف التقني.

إن المدينة المستدامة ليست شعاراً نعلقه عند مدخلها، بل هي خطوة يقطعها طفل آمناً إلى مدرسته. وفقكم الله، والسلام عليكم.`,
    },
  },
]
