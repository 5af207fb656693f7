// Queries as people type them, each with what a release must be about to be an answer. The second of every two is held out:
// the analyser is improved by looking at the others alone.

export type JudgedQuery = {
  q: string
  /** All of these, by the ids of the vocabulary. */
  about: string[]
  not?: string
  /** Only releases that exist in English can be found by these words. */
  isEnglish?: boolean
}

const queries = (kind: string, text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [q, about, more = ''] = line.split(' → ').flatMap((part) => part.split(' ; '))
      const ids = about!.trim().split(' ')
      return {
        kind,
        q: q!.trim(),
        about: ids.filter((id) => !id.startsWith('-')),
        ...ids.filter((id) => id.startsWith('-')).map((id) => ({ not: id.slice(1) }))[0],
        isEnglish: more.trim() === 'en',
      }
    })

export const judgedQueries = [
  ...queries(
    'spelling',
    `
الامارات → emirates
اسبانيا → spain
المانيا → germany
الاردن → jordan
ليلي الحسن → al-hassan
هيئه البيئه → environment-authority
مُحَمَّد بريظ → berrid
موسسة النخيل → palm
السنـــغال → senegal
الهلال الاحمر → red-crescent
مستشفي → hospital
اكادير → agadir
عمان → amman
ابوظبي → abu-dhabi
أغادير → agadir
كازابلانكا → casablanca
`,
  ),
  ...queries(
    'clitics',
    `
بطنجة → tangier
وبالرباط → rabat
للجامعة الأهلية → national-university
بمراكش → marrakesh
والسفراء → ambassador
للسفارة → embassy
فالبحرين → bahrain
وبوجدة → oujda
كالصواريخ → missile
لتطوان → tetouan
ولبنان → lebanon
بفاس → fez
`,
  ),
  ...queries(
    'plurals',
    `
مصانع → factory
جائزة → prize
صاروخ → missile
السفن → ship
سفير → ambassador
الخبراء → expert
أطفال → child
شجرة → tree
متحف → museum
سدود → dam
ملعب → stadium
قروض → bank-loan
ضابط → officer
موانئ البرتغال → port portugal
سواحل → coast
الأقمار الصناعية → satellite
مناورة → exercise
تدريبات → training
السعر → price
وثائق السودان → document sudan
مهرجان → festival
القطار → train
الأقاليم → region
مزرعة → farm
`,
  ),
  ...queries(
    'nisba',
    `
إسباني → spain
الفرنسية → france
لبنانية → lebanon
السودانيين → sudan
الأمريكية → us
ياباني → japan
`,
  ),
  ...queries(
    'digits',
    `
٢٠٢٠ → year:2020
سنة 2015 → year:2015
۱۹۹۹ → year:1999
2008 → year:2008
`,
  ),
  ...queries(
    'keyboard',
    `
hgvfh' → rabat
lvh;a → marrakesh
hgfvjyhg → portugal
w,hvdo → missile
ljhpt hg],pm → museum doha
hgskyhg → senegal
فشىلهثق → tangier
لاقشئهم → brazil ; en
ةعسثعةس → museum ; en
hgwd] hgfpvd → fisheries
قخغشم بخقؤثس → royal-forces ; en
`,
  ),
  ...queries(
    'names',
    `
جريجوري → gregory
غونثاليث → gonzalez
كريكوري → gregory
Gonzales → gonzalez
Shneider → schneider
شنيدر → schneider
Fernandes → fernandez
فرناندز → fernandez
بترسون → peterson
روبرتز → roberts
Leila Al Hassan → al-hassan
Alotaibi → al-otaibi
Mohamed Berrid → berrid
العتيبى → al-otaibi
Yousef Idrissi → el-idrissi
عبدالله سالم → abdullah-salem
Ahmad Bennani → bennani
إليس → ellis
Elis → ellis
الزهرانى → zahrani
Al Qahtani → qahtani
منصور → mansour
Tariq Mansour → mansour
خليل → khalil
`,
  ),
  ...queries(
    'typos',
    `
مراكس → marrakesh
الرباظ → rabat
المتاحق → museum
الصوريخ → missile
موريتنيا → mauritania
السنغتال → senegal
ورززات → ouarzazate
البرازبل → brazil
musuem → museum ; en
ambasador → ambassador ; en
Casblanca → casablanca
satelite → satellite ; en
vacine → vaccine ; en
Portugual → portugal
Tanger → tangier
Marakesh → marrakesh
missle → missile ; en
Essauira → essaouira
`,
  ),
  ...queries(
    'cross-language',
    `
Royal Armed Forces → royal-forces
NATO → nato
UAE → emirates
الناتو → nato
solar energy → solar
artificial intelligence → ai
Ministry of Health → health-ministry
Foreign Ministry → foreign-ministry
museums → museum ; en
vaccines → vaccine ; en
Fez → fez
Laayoune → laayoune
Turkey → turkey
Berkane → berkane
المملكة العربية السعودية → saudi
USA → us
Schneider → schneider
Roberts → roberts
Abu Dhabi → abu-dhabi
Palestine → palestine
`,
  ),
  ...queries(
    'several',
    `
Ellis طنجة → ellis tangier
NATO مصر → nato egypt
السفارة صواريخ → embassy missile
الجامعة الأهلية الرياض → national-university riyadh
"الهلال الأحمر" → red-crescent
«الصناعة التقليدية» → crafts
"Olympic Committee" → olympic ; en
“البنك المركزي” → central-bank
متاحف -مراكش → museum -marrakesh
سدود -الرباط → dam -rabat
vaccines Casablanca → vaccine casablanca ; en
المهرجانات في تطوان → festival tetouan
`,
  ),
]
