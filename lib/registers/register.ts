// A register is what the office keeps once and uses in every release: places, topics, people, organisations, press contacts and
// boilerplates. An entry may be corrected; published editions keep the words that they went out with, and the page of a place,
// topic, person or organisation follows. Releases name entries, so none is ever deleted: what is no longer used is retired.
import type { Locale } from '#lib/i18n/locale.ts'

export const registers = [
  'places',
  'topics',
  'people',
  'organisations',
  'contacts',
  'boilerplates',
] as const
export type Register = (typeof registers)[number]

export const retirable = ['people', 'organisations', 'contacts', 'boilerplates'] as const
export type Retirable = (typeof retirable)[number]
export const isRetirable = (register: Register): register is Retirable =>
  (retirable as readonly string[]).includes(register)

/** Longest values, in characters. */
export const limits = { name: 120, slug: 60, email: 254, phone: 30, text: 2000, address: 300 }

export type PlaceEntry = {
  id: string
  revision: number
  slug: string
  nameAr: string
  nameEn: string
}
export type TopicEntry = PlaceEntry & { mediaTopic: string | null }
export type OrganisationEntry = PlaceEntry & { sameAs: string; isRetired: boolean }
export type PersonEntry = OrganisationEntry & { roleAr: string; roleEn: string }
export type ContactEntry = {
  id: string
  revision: number
  nameAr: string
  nameEn: string
  roleAr: string
  roleEn: string
  email: string
  phone: string
  isRetired: boolean
}
export type BoilerplateEntry = {
  id: string
  revision: number
  name: string
  textAr: string
  textEn: string
  isRetired: boolean
}

export type Registers = {
  places: PlaceEntry[]
  topics: TopicEntry[]
  people: PersonEntry[]
  organisations: OrganisationEntry[]
  contacts: ContactEntry[]
  boilerplates: BoilerplateEntry[]
}

export type Choice = { id: string; nameAr: string; nameEn: string }
export type BoilerplateChoice = { versionId: string; name: string; text: string }

/** What the forms of a release offer. */
export type Choices = {
  places: Choice[]
  topics: Choice[]
  people: Choice[]
  organisations: Choice[]
  contacts: Choice[]
  boilerplates: Record<Locale, BoilerplateChoice[]>
}

/** What a release has chosen already; it stays on offer when it is retired or a newer version exists. */
export type Chosen = {
  personIds?: string[]
  organisationIds?: string[]
  contactIds?: string[]
  boilerplateVersionIds?: string[]
}
