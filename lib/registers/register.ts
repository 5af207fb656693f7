// A register is what the office keeps once and uses in every release: places, topics, press contacts and boilerplates. An entry
// may be corrected; published editions keep the words that they went out with. Releases name entries, so none is ever deleted:
// contacts and boilerplates that are no longer used are retired.
import type { Locale } from '#lib/i18n/locale.ts'

export const registers = ['places', 'topics', 'contacts', 'boilerplates'] as const
export type Register = (typeof registers)[number]

/** Longest values, in characters. */
export const limits = { name: 120, slug: 60, email: 254, phone: 30, text: 2000 }

export type PlaceEntry = {
  id: string
  revision: number
  slug: string
  nameAr: string
  nameEn: string
}
export type TopicEntry = PlaceEntry & { mediaTopic: string | null }
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
  contacts: ContactEntry[]
  boilerplates: BoilerplateEntry[]
}

export type Choice = { id: string; nameAr: string; nameEn: string }
export type BoilerplateChoice = { versionId: string; name: string; text: string }

/** What the forms of a release offer. */
export type Choices = {
  places: Choice[]
  topics: Choice[]
  contacts: Choice[]
  boilerplates: Record<Locale, BoilerplateChoice[]>
}

/** What a release has chosen already; it stays on offer when it is retired or a newer version exists. */
export type Chosen = { contactIds?: string[]; boilerplateVersionIds?: string[] }
