// What a document was made from, said in a way that the door and the edges understand: when one of these changes, the document
// is made anew.
import type { Locale } from '#lib/i18n/locale.ts'
import type { SubjectKind } from './routes.ts'

/** A release, whatever its language: both name each other. */
export const releaseTag = ({ year, sequence }: { year: number; sequence: number }) =>
  `r:${year}/${sequence}`

/** The newest releases of a language. */
export const listTag = (locale: Locale) => `list:${locale}`

export const subjectTag = (kind: SubjectKind, slug: string) => `${kind}:${slug}`

/** Name, emblem, colours and standing texts, which every page shows. */
export const siteTag = 'site'

/** What is never kept, because it changes with time or with every question. */
export const momentTag = 'search'

/** For the metadata of a page: the edge turns it into a header. */
export const tagsMeta = (...tags: string[]) => ({ 'document:tags': [...new Set(tags)].join(' ') })
/** For the header of a feed or file. */
export const cacheTag = (...tags: string[]) => [...new Set(tags)].join(',')
