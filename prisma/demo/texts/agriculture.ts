import type { DemoRelease } from '#prisma/demo/release-text.ts'

export const agriculture: DemoRelease[] = [
  {
    kind: 'press_release',
    date: '2026-03-24',
    place: 'fez',
    topics: ['agriculture', 'science'],
    state: 'published',
    ar: {
      headline: 'أصناف جديدة من القمح الصلب تقاوم الجفاف وتنضج قبل الموعد بأسبوعين',
      summary:
        'سجل باحثون مغاربة ثلاثة أصناف جديدة من القمح الصلب، أعطت في التجارب مردودية أعلى بنسبة 31% في السنوات الجافة.',
      body: `سُجلت في الفهرس الرسمي للبذور ثلاثة أصناف جديدة من القمح الصلب، طورها باحثون مغاربة بعد تسع سنوات من التهجين والانتقاء، وقُدمت اليوم الثلاثاء خلال لقاء مع الفلاحين بضواحي فاس.

وأعطت هذه الأصناف، في تجارب أُجريت بـ 46 ضيعة خلال موسمين جافين، مردودية أعلى بنسبة 31% من الأصناف المعتادة، ونضجت قبل الموعد بنحو 14 يوماً، مما يقيها من حرارة أواخر الربيع. كما أبانت عن مقاومة جيدة للصدإ الأصفر.

> مريم أوحساين، وزيرة الفلاحة: البحث العلمي الذي يصل إلى الحقل هو أرخص تأمين ضد الجفاف.

## البذور في متناول الجميع

سيُشرع في إكثار البذور خلال الموسم الحالي، على أن تُوزع 15.000 قنطار في خريف 2026، بثمن مدعم يقل بنسبة 20% عن ثمن البذور المعتمدة. وتُعطى الأولوية للفلاحين الذين تقل مساحة ضيعاتهم عن 10 هكتارات.

ويشارك 120 فلاحاً في شبكة لتتبع الأصناف الجديدة، يسجلون ملاحظاتهم عبر الهاتف، ويناقشونها مع الباحثين مرة في الشهر، بما يسمح بتحسين توصيات الزراعة من موسم إلى آخر.`,
    },
    en: {
      headline: 'New durum wheat varieties resist drought and ripen two weeks early',
      summary:
        'Moroccan researchers have registered three new durum wheat varieties that yielded 31% more in trials in dry years.',
      body: `Three new durum wheat varieties, developed by Moroccan researchers after nine years of crossing and selection, have been entered in the official seed catalog and were presented on Tuesday at a meeting with farmers near Fez.

In trials at 46 farms over two dry seasons, the varieties yielded 31% more than the usual ones and ripened about 14 days early, which protects them from the heat of late spring. They also showed good resistance to yellow rust.

> Meryem Ouhssaine, Minister of Agriculture: Scientific research that reaches the field is the cheapest insurance against drought.

## Seed within everyone’s reach

Seed multiplication will begin this season, and 15,000 quintals will be distributed in the fall of 2026 at a subsidized price 20% below that of certified seed. Priority will be given to farmers with less than 10 hectares.

A network of 120 farmers is monitoring the new varieties. They record their observations by phone and discuss them with researchers once a month, so that growing advice can be improved from one season to the next.`,
    },
  },
  {
    kind: 'media_advisory',
    date: '2026-11-18',
    place: 'rabat',
    topics: ['agriculture', 'economy'],
    state: 'submitted',
    ar: {
      headline: 'دعوة إلى وسائل الإعلام.. لقاء حول حصيلة الموسم الفلاحي وآفاقه',
      summary:
        'تعقد وزيرة الفلاحة لقاء مع الصحافة يوم الأربعاء 25 نونبر 2026 لعرض حصيلة الموسم الفلاحي وتقديم توقعات الموسم الجديد.',
      body: `تعقد وزيرة الفلاحة، مريم أوحساين، لقاء مع ممثلي وسائل الإعلام يوم الأربعاء 25 نونبر 2026 على الساعة 11:00 بمقر الوزارة بالرباط، لعرض حصيلة الموسم الفلاحي 2025–2026 وتقديم توقعات الموسم الجديد.

وستتطرق الوزيرة على الخصوص إلى إنتاج الحبوب وزيت الزيتون والحوامض، وإلى تطور أسعار الأعلاف، وإلى تقدم برنامج السقي الموضعي الذي بلغت مساحته 880.000 هكتار، فضلاً عن وضعية القطيع الوطني بعد عملية الإحصاء الأخيرة.

وستُسلم للصحافيين عند الاستقبال وثيقة تتضمن أهم الأرقام بالعربية والإنجليزية، مرفقة بملف معطيات مفتوح يشمل السلاسل الإحصائية منذ سنة 2010، وبخرائط قابلة للنشر.

ويلي العرض نقاش مفتوح مدته 45 دقيقة، يشارك فيه مديرو المصالح المركزية وثلاثة باحثين مستقلين. ويمكن للصحافيين العاملين خارج الرباط طرح أسئلتهم عن بعد، شريطة تسجيل أنفسهم مسبقاً.

- آخر أجل للتسجيل: الاثنين 23 نونبر على الساعة 17:00؛
- فتح الأبواب: 10:30؛
- البث المباشر: على الموقع الإلكتروني للوزارة.`,
    },
    en: {
      headline: 'Media advisory: briefing on the results and outlook of the farming season',
      summary:
        'The Minister of Agriculture will meet the press on Wednesday, November 25, 2026, to present the results of the farming season and the outlook for the new one.',
      body: `The Minister of Agriculture, Meryem Ouhssaine, will meet the media on Wednesday, November 25, 2026, at 11:00 at the Ministry in Rabat, to present the results of the 2025–2026 farming season and the outlook for the new one.

The Minister will address in particular the production of cereals, olive oil and citrus fruit, the price of animal feed, and the progress of the drip irrigation program, which now covers 880,000 hectares, as well as the state of the national herd after the recent census.

On arrival journalists will receive a document with the main figures in Arabic and English, an open data file with statistical series going back to 2010, and maps that may be published.

The presentation will be followed by an open discussion of 45 minutes with the directors of the central departments and three independent researchers. Journalists working outside Rabat may ask questions remotely if they register in advance.

- Registration closes: Monday, November 23, at 17:00;
- Doors open: 10:30;
- Live broadcast: on the Ministry’s website.`,
    },
  },
]
