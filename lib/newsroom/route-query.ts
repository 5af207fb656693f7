// The parameters that a reader's address may carry, in the one order in which they are written. What is not here, or is not
// what a link or form of ours would say, changes no page and is kept nowhere.
import { releaseKinds } from '#lib/editions/edition-content.ts'
import { type Cursor, decodeCursor, encodeCursor } from './cursor.ts'

export type Query = Record<string, string | string[] | undefined>

/** Valid values in canonical order. */
export type Filters = Partial<Record<Parameter, string>>

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** Longest question that is looked at, in characters. */
export const longestQuestion = 200

const isSlug = (value: string) => value.length <= 60 && slug.test(value)
const isDay = (value: string) => day.test(value)

const valid = {
  q: (value: string) => value !== '',
  year: (value: string) => /^[1-9]\d{3}$/.test(value),
  month: (value: string) => /^(?:[1-9]|1[0-2])$/.test(value),
  from: isDay,
  to: isDay,
  kind: (value: string) => (releaseKinds as readonly string[]).includes(value),
  topic: isSlug,
  person: isSlug,
  organisation: isSlug,
  place: isSlug,
  page: (value: string) => /^~?[A-Za-z0-9_-]{1,600}$/.test(value),
} as const
export type Parameter = keyof typeof valid

export const parameters = {
  none: [],
  paged: ['page'],
  archive: ['year', 'month', 'kind', 'topic', 'person', 'organisation', 'place', 'page'],
  search: ['q', 'from', 'to', 'kind', 'topic', 'person', 'organisation', 'place', 'page'],
} as const satisfies Record<string, readonly Parameter[]>

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

/** The allowed parameters that say something, in canonical order. A month without its year says nothing. */
export function filtersOf(query: Query, allowed: readonly Parameter[]): Filters {
  const filters: Filters = {}
  for (const name of allowed) {
    const value = one(query[name])?.normalize('NFC').trim().slice(0, longestOf(name))
    if (value !== undefined && valid[name](value)) filters[name] = value
  }
  if (!filters.year) delete filters.month
  return filters
}

const longestOf = (name: Parameter) => (name === 'q' ? longestQuestion : 601)

/** With its question mark, or empty. */
export function queryOf(filters: Filters): string {
  const search = new URLSearchParams(filters as Record<string, string>).toString()
  return search && `?${search}`
}

export type Page = { before: Cursor } | { after: Cursor } | null

/** Which part of a list is meant: older than a place in it, or newer (`~`). Undefined when no link of ours is like this. */
export function pageOf(value: string | undefined): Page | undefined {
  if (value === undefined) return null
  const isAfter = value.startsWith('~')
  const at = decodeCursor(isAfter ? value.slice(1) : value)
  if (!at) return undefined
  return isAfter ? { after: at } : { before: at }
}

export const pageValue = (page: NonNullable<Page>) =>
  'after' in page ? `~${encodeCursor(page.after)}` : encodeCursor(page.before)
