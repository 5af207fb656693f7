import type { Actor } from '#lib/access/actor.ts'
import { may } from '#lib/access/policy.ts'
import { db, type Tx } from '#lib/db/desk.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { listBoilerplateChoices } from './boilerplate-choices.ts'
import { retiredLast, sortBy, sortByName } from './order.ts'
import type { BoilerplateEntry, Choices, Chosen, Registers } from './register.ts'

const newestFirst = { orderBy: { number: 'desc' } } as const

/** The boilerplate that a new release begins with: the first of the register. */
export function usualBoilerplate(tx: Tx, locale: Locale) {
  return tx.boilerplateVersion.findFirst({
    where: { locale, boilerplate: { retiredAt: null } },
    orderBy: [{ boilerplate: { name: 'asc' } }, { number: 'desc' }],
    select: { id: true },
  })
}

/** The newest version of the same boilerplate in the other language. */
export async function counterpartOfBoilerplate(tx: Tx, versionId: string) {
  const version = await tx.boilerplateVersion.findUniqueOrThrow({ where: { id: versionId } })
  const locale = version.locale === 'ar' ? 'en' : 'ar'
  return tx.boilerplateVersion.findFirst({
    where: { boilerplateId: version.boilerplateId, locale },
    ...newestFirst,
    select: { id: true },
  })
}

/** The newest version, in the same language, of the boilerplate that a version belongs to. */
export async function newestBoilerplate(tx: Tx, versionId: string): Promise<string> {
  const { boilerplateId, locale } = await tx.boilerplateVersion.findUniqueOrThrow({
    where: { id: versionId },
  })
  const newest = await tx.boilerplateVersion.findFirstOrThrow({
    where: { boilerplateId, locale },
    ...newestFirst,
    select: { id: true },
  })
  return newest.id
}

/** The contact that a new release begins with. */
export const usualContacts = (tx: Tx) =>
  tx.contact.findMany({
    where: { retiredAt: null },
    orderBy: { nameAr: 'asc' },
    take: 1,
    select: { id: true },
  })

/** Everything that the office keeps, in the order of the screen's language: a few thousand entries at most. */
export async function listRegistersFor(actor: Actor, locale: Locale = 'ar'): Promise<Registers> {
  if (!may(actor, 'register.read')) return noRegisters
  const [places, topics, people, organisations, contacts, boilerplates] = await Promise.all([
    db.place.findMany(),
    db.topic.findMany(),
    db.person.findMany(),
    db.organisation.findMany(),
    db.contact.findMany(),
    db.boilerplate.findMany({ include: { versions: { ...newestFirst, distinct: ['locale'] } } }),
  ])
  return {
    places: sortByName(places, locale),
    topics: sortByName(topics, locale),
    people: retiredLast(sortByName(people.map(withRetirement), locale)),
    organisations: retiredLast(sortByName(organisations.map(withRetirement), locale)),
    contacts: retiredLast(sortByName(contacts.map(withRetirement), locale)),
    boilerplates: retiredLast(sortBy(boilerplates.map(asBoilerplate), locale, ({ name }) => name)),
  }
}

const noRegisters: Registers = {
  places: [],
  topics: [],
  people: [],
  organisations: [],
  contacts: [],
  boilerplates: [],
}

type Retirable<T> = Omit<T, 'isRetired'> & { retiredAt: Date | null }

const withRetirement = <T extends { retiredAt: Date | null }>({ retiredAt, ...entry }: T) => ({
  ...entry,
  isRetired: retiredAt !== null,
})

type BoilerplateRow = Retirable<Omit<BoilerplateEntry, 'textAr' | 'textEn'>> & {
  versions: { locale: Locale; text: string }[]
}

function asBoilerplate({ retiredAt, versions, ...rest }: BoilerplateRow): BoilerplateEntry {
  const textIn = (locale: Locale) => versions.find((one) => one.locale === locale)?.text ?? ''
  return { ...rest, textAr: textIn('ar'), textEn: textIn('en'), isRetired: retiredAt !== null }
}

const choice = { id: true, nameAr: true, nameEn: true } as const

const inUseOr = (ids: string[]) => ({ OR: [{ retiredAt: null }, { id: { in: ids } }] })

/** What the forms of a release offer: nothing retired, the newest boilerplates, and what is chosen already. */
export async function listChoicesFor(
  actor: Actor,
  locale: Locale = 'ar',
  chosen: Chosen = {},
): Promise<Choices> {
  if (!may(actor, 'register.read')) return { ...noRegisters, boilerplates: { ar: [], en: [] } }
  const { personIds = [], organisationIds = [], contactIds = [] } = chosen
  const [places, topics, people, organisations, contacts, boilerplates] = await Promise.all([
    db.place.findMany({ select: choice }),
    db.topic.findMany({ select: choice }),
    db.person.findMany({ where: inUseOr(personIds), select: choice }),
    db.organisation.findMany({ where: inUseOr(organisationIds), select: choice }),
    db.contact.findMany({ where: inUseOr(contactIds), select: choice }),
    listBoilerplateChoices(locale, chosen.boilerplateVersionIds ?? []),
  ])
  return {
    places: sortByName(places, locale),
    topics: sortByName(topics, locale),
    people: sortByName(people, locale),
    organisations: sortByName(organisations, locale),
    contacts: sortByName(contacts, locale),
    boilerplates,
  }
}
