// Whom and what the demo's releases name. All are invented, except those of the first release, which is real.
import type { DemoRelease } from './release-text.ts'

type Names = { ar: string; en: string }
type DemoPerson = Names & { roleAr: string; roleEn: string }
type DemoOrganisation = Names & { sameAs?: string }

const person = (ar: string, en: string, roleAr: string, roleEn: string): DemoPerson => ({
  ar,
  en,
  roleAr,
  roleEn,
})

export const demoPeople: Record<string, DemoPerson> = {
  'mohammed-berrid': person(
    'محمد بريظ',
    'Mohammed Berrid',
    'المفتش العام للقوات المسلحة الملكية',
    'Inspector General of the Royal Armed Forces',
  ),
  'brian-ellis': person(
    'برايان ج. إيليس',
    'Brian J. Ellis',
    'نائب مساعد وزير الحرب الأمريكي المكلف بالشؤون الإفريقية',
    'US Deputy Assistant Secretary of War for African Affairs',
  ),
  'driss-el-amraoui': person(
    'إدريس العمراوي',
    'Driss El Amraoui',
    'وزير الشؤون الخارجية',
    'Minister of Foreign Affairs',
  ),
  'salma-benazzouz': person(
    'سلمى بنعزوز',
    'Salma Benazzouz',
    'الناطقة الرسمية باسم وزارة الشؤون الخارجية',
    'Spokesperson of the Ministry of Foreign Affairs',
  ),
  'abdelhak-chraibi': person(
    'عبد الحق الشرايبي',
    'Abdelhak Chraibi',
    'السفير، المدير العام للعلاقات الثنائية',
    'Ambassador, Director General for Bilateral Relations',
  ),
  'nadia-chakkouri': person(
    'نادية الشقوري',
    'Nadia Chakkouri',
    'وزيرة الاقتصاد والاستثمار',
    'Minister of Economy and Investment',
  ),
  'omar-belhassan': person(
    'عمر بلحسن',
    'Omar Belhassan',
    'وزير الانتقال الطاقي',
    'Minister of Energy Transition',
  ),
  'youssef-el-gharnati': person(
    'يوسف الغرناطي',
    'Youssef El Gharnati',
    'وزير النقل واللوجستيك',
    'Minister of Transport and Logistics',
  ),
  'sanae-el-meknassi': person(
    'سناء المكناسي',
    'Sanae El Meknassi',
    'وزيرة البيئة والماء',
    'Minister of Environment and Water',
  ),
  'laila-sanhaji': person('ليلى الصنهاجي', 'Laila Sanhaji', 'وزيرة الثقافة', 'Minister of Culture'),
  'karim-semlali': person(
    'كريم السملالي',
    'Karim Semlali',
    'وزير التربية الوطنية',
    'Minister of National Education',
  ),
  'meryem-ouhssaine': person(
    'مريم أوحساين',
    'Meryem Ouhssaine',
    'وزيرة الفلاحة',
    'Minister of Agriculture',
  ),
  'hind-ziani': person(
    'هند الزياني',
    'Hind Ziani',
    'مديرة السكان والرعاية القريبة',
    'Director of Population and Community Care',
  ),
  'khalid-el-ouriaghli': person(
    'خالد الورياغلي',
    'Khalid El Ouriaghli',
    'عميد، مدير التمارين المشتركة',
    'Brigadier General, Director of Joint Exercises',
  ),
  'rachid-bouziane': person(
    'رشيد بوزيان',
    'Rachid Bouziane',
    'المدير المكلف بشؤون الهجرة',
    'Director for Migration Affairs',
  ),
  'sanae-hababi': person(
    'سناء الحبابي',
    'Sanae Hababi',
    'المديرة العامة للهيئة الوطنية للطاقات النظيفة',
    'Director General of the National Clean Energy Authority',
  ),
  'karen-holloway': person(
    'كارين هولواي',
    'Karen Holloway',
    'الوزيرة المفوضة المكلفة بشؤون شمال إفريقيا',
    'Minister Counselor for North African Affairs',
  ),
  'aminata-diallo': person('أميناتا ديالو', 'Aminata Diallo', 'دبلوماسية', 'Diplomat'),
}

export const demoOrganisations: Record<string, DemoOrganisation> = {
  'us-embassy-rabat': {
    ar: 'السفارة الأمريكية بالرباط',
    en: 'US Embassy Rabat',
    sameAs: 'https://ma.usembassy.gov/',
  },
  'royal-armed-forces': { ar: 'القوات المسلحة الملكية', en: 'Royal Armed Forces' },
  'ministry-of-foreign-affairs': { ar: 'وزارة الشؤون الخارجية', en: 'Ministry of Foreign Affairs' },
  'ministry-of-culture': { ar: 'وزارة الثقافة', en: 'Ministry of Culture' },
  'ministry-of-health': { ar: 'وزارة الصحة', en: 'Ministry of Health' },
  'ministry-of-environment': {
    ar: 'وزارة البيئة والماء',
    en: 'Ministry of Environment and Water',
  },
  'ministry-of-national-education': {
    ar: 'وزارة التربية الوطنية',
    en: 'Ministry of National Education',
  },
  'ministry-of-transport': {
    ar: 'وزارة النقل واللوجستيك',
    en: 'Ministry of Transport and Logistics',
  },
  'national-clean-energy-authority': {
    ar: 'الهيئة الوطنية للطاقات النظيفة',
    en: 'National Clean Energy Authority',
  },
  'national-investment-commission': {
    ar: 'اللجنة الوطنية للاستثمار',
    en: 'National Investment Commission',
  },
  'diplomatic-academy': { ar: 'الأكاديمية الدبلوماسية', en: 'Diplomatic Academy' },
  'african-union': { ar: 'الاتحاد الإفريقي', en: 'African Union' },
}

/** Slugs of those whom the Arabic of a release names, as its writer would have picked them from the register. */
export const namedIn = (release: DemoRelease, known: Record<string, Names>): string[] => {
  const words = [...Object.values(release.ar), release.photo?.ar.caption ?? ''].join('\n')
  // After a preposition the article loses its alef: «للهيئة».
  const isNamed = ({ ar }: Names) => words.includes(ar.replace(/^ال/, ''))
  return Object.keys(known).filter((slug) => isNamed(known[slug]!))
}
