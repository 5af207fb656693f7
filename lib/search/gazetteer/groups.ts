// What has a name in each language. All names of a group find the same releases.
import { fold } from '#lib/i18n/fold.ts'
import { bodies } from './bodies.ts'
import { capitals, countries } from './countries.ts'
import { givenNames } from './given-names.ts'
import { months } from './months.ts'
import { morocco } from './morocco.ts'

export type Group = {
  id: string
  names: string[]
  /** Whoever comes from there is not meant: المحمدية is no Muhammad. */
  isExact: boolean
}

/** People also write Al-Hoceima as one word. */
const spellingsOf = (name: string) =>
  /^Al[- ]/.test(name) ? [name, name.replace(/[- ]/, '')] : [name]

const groupsOf = (text: string, isExact = false): Group[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(/[|=]/).flatMap((name) => spellingsOf(name.trim())))
    .map((names) => ({ id: fold(names[0]!).replaceAll(' ', '-'), names, isExact }))

/** In calendar order. */
export const monthGroups = groupsOf(months)

export const groups: Group[] = [
  ...groupsOf(countries),
  ...groupsOf(capitals, true),
  ...groupsOf(morocco, true),
  ...groupsOf(bodies),
  ...groupsOf(givenNames, true),
  ...monthGroups,
]

/** Every word of a name, as written. */
export const nameWords = () =>
  groups.flatMap(({ names }) => names.flatMap((name) => name.split(/[^\p{L}\p{M}]+/u)))

/** Arabic names of one word, folded and without article. */
export const arabicNames = () =>
  groups
    .flatMap(({ names }) => names)
    .map((name) => fold(name).replace(/^ال(?=.{3})/, ''))
    .filter((name) => /^[ء-ي]+$/.test(name))
