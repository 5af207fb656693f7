// The places, topics, people, organisations, contacts and the boilerplate of the demo office.
import { db } from '#lib/db/desk.ts'
import { demoOrganisations, demoPeople } from './subjects.ts'

const places = {
  rabat: ['الرباط', 'Rabat'],
  casablanca: ['الدار البيضاء', 'Casablanca'],
  marrakesh: ['مراكش', 'Marrakesh'],
  tangier: ['طنجة', 'Tangier'],
  agadir: ['أكادير', 'Agadir'],
  fez: ['فاس', 'Fez'],
  dakhla: ['الداخلة', 'Dakhla'],
  laayoune: ['العيون', 'Laayoune'],
  washington: ['واشنطن', 'Washington'],
  'new-york': ['نيويورك', 'New York'],
}

const topics = {
  diplomacy: ['الدبلوماسية', 'Diplomacy', 'medtop:20000639'],
  defence: ['الدفاع', 'Defence', 'medtop:20000598'],
  economy: ['الاقتصاد', 'Economy', 'medtop:04000000'],
  energy: ['الطاقة', 'Energy', 'medtop:20000256'],
  health: ['الصحة', 'Health', 'medtop:07000000'],
  education: ['التعليم', 'Education', 'medtop:05000000'],
  culture: ['الثقافة', 'Culture', 'medtop:01000000'],
  environment: ['البيئة', 'Environment', 'medtop:06000000'],
  transport: ['النقل', 'Transport', 'medtop:20000337'],
  agriculture: ['الفلاحة', 'Agriculture', 'medtop:20000210'],
  migration: ['الهجرة', 'Migration', 'medtop:20000771'],
  science: ['العلوم والتكنولوجيا', 'Science and technology', 'medtop:13000000'],
}

const contact = {
  nameAr: 'مكتب الصحافة',
  nameEn: 'Press Office',
  roleAr: 'خدمة الاتصال على مدار الساعة',
  roleEn: 'Duty desk, day and night',
  email: 'press@demo.example',
  phone: '+212 537 00 00 00',
}

const boilerplate = {
  ar: 'بلاغ مكتب صحافة تجريبي يعرض نظام بلاغ لنشر البلاغات الرسمية بالعربية والإنجليزية.',
  en: 'Balagh is a demonstration press office that shows the Balagh system for publishing official releases in Arabic and English.',
}

export type RegisterIds = {
  places: Record<string, string>
  topics: Record<string, string>
  people: Record<string, string>
  organisations: Record<string, string>
  contacts: string[]
}

let made: Promise<RegisterIds> | undefined

/** Makes the demo office's registers once and returns the ids by slug. */
export const someRegisters = () => (made ??= makeRegisters())

async function makeRegisters(): Promise<RegisterIds> {
  const names = ([nameAr, nameEn]: string[]) => ({ nameAr: nameAr!, nameEn: nameEn! })
  await db.place.createMany({
    data: Object.entries(places).map(([slug, words]) => ({ slug, ...names(words) })),
    skipDuplicates: true,
  })
  await db.topic.createMany({
    data: Object.entries(topics).map(([slug, words]) => ({
      slug,
      ...names(words),
      mediaTopic: words[2]!,
    })),
    skipDuplicates: true,
  })
  await makeSubjects()
  if ((await db.contact.count()) === 0) await db.contact.create({ data: contact })
  if ((await db.boilerplate.count()) === 0)
    await db.boilerplate.create({
      data: {
        name: 'بلاغ · Balagh',
        versions: {
          create: (['ar', 'en'] as const).map((locale) => ({
            locale,
            number: 1,
            text: boilerplate[locale],
          })),
        },
      },
    })
  const bySlug = (rows: { slug: string; id: string }[]) =>
    Object.fromEntries(rows.map(({ slug, id }) => [slug, id]))
  return {
    places: bySlug(await db.place.findMany()),
    topics: bySlug(await db.topic.findMany()),
    people: bySlug(await db.person.findMany()),
    organisations: bySlug(await db.organisation.findMany()),
    contacts: (await db.contact.findMany({ where: { retiredAt: null } })).map(({ id }) => id),
  }
}

async function makeSubjects() {
  await db.person.createMany({
    data: Object.entries(demoPeople).map(([slug, { ar, en, ...roles }]) => ({
      slug,
      nameAr: ar,
      nameEn: en,
      ...roles,
    })),
    skipDuplicates: true,
  })
  await db.organisation.createMany({
    data: Object.entries(demoOrganisations).map(([slug, { ar, en, sameAs = '' }]) => ({
      slug,
      nameAr: ar,
      nameEn: en,
      sameAs,
    })),
    skipDuplicates: true,
  })
}
