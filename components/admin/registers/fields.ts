import type { Locale } from '#lib/i18n/locale.ts'
import type { Register, Registers } from '#lib/registers/register.ts'

/** A field of a register's form. Its label and hint are texts of `registers.EntryField`. */
export type EntryFieldSpec = {
  name: string
  /** The language of what is typed; without it the value is the same in both. */
  lang?: Locale
  kind?: 'code' | 'url' | 'email' | 'tel' | 'area'
  hint?: string
  /** Lines of an area before it grows. */
  rows?: number
  isOptional?: true
  /** On a row of its own, so that the two languages after it stand side by side. */
  isAlone?: true
}

/** An entry as its form carries it. */
export type EntryValues = Record<string, string>

const names: EntryFieldSpec[] = [
  { name: 'nameAr', lang: 'ar' },
  { name: 'nameEn', lang: 'en' },
]
const slug: EntryFieldSpec = { name: 'slug', kind: 'code', hint: 'slugHint' }

const roles: EntryFieldSpec[] = [
  { name: 'roleAr', lang: 'ar', isOptional: true },
  { name: 'roleEn', lang: 'en', isOptional: true },
]
const sameAs: EntryFieldSpec = {
  name: 'sameAs',
  kind: 'url',
  hint: 'sameAsHint',
  isOptional: true,
}

export const fieldsOf: Record<Register, EntryFieldSpec[]> = {
  places: [...names, slug],
  topics: [
    ...names,
    slug,
    { name: 'mediaTopic', kind: 'code', hint: 'mediaTopicHint', isOptional: true },
  ],
  people: [...names, ...roles, slug, sameAs],
  organisations: [...names, slug, sameAs],
  contacts: [
    ...names,
    ...roles,
    { name: 'email', kind: 'email', hint: 'emailHint' },
    { name: 'phone', kind: 'tel', hint: 'phoneHint' },
  ],
  boilerplates: [
    { name: 'name', hint: 'nameHint', isAlone: true },
    { name: 'textAr', lang: 'ar', kind: 'area' },
    { name: 'textEn', lang: 'en', kind: 'area' },
  ],
}

export const valuesOf = (entry: Registers[Register][number]): EntryValues =>
  Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, String(value ?? '')]))
