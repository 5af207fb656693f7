import { type Locale, localPath } from '#lib/i18n/locale.ts'

const encodePath = (path: string) => path.split('/').map(encodeURIComponent).join('/')

/** The address of a decoded path in a language, as it stands in a link: `/en/releases/2026/145/slug`. */
export const hrefOf = (locale: Locale, path: string) => encodePath(localPath(locale, path))

/** The same with the public origin, for whoever reads it away from the site. */
export const absoluteUrl = (publicUrl: string, locale: Locale, path: string) =>
  new URL(hrefOf(locale, path), publicUrl).href

/** The words in a release's address. They may change later; a published edition keeps those that it went out with. */
export const slugOfPath = (path: string) => path.slice(path.lastIndexOf('/') + 1)

export const shortPath = (year: number, sequence: number) => `/r/${year}/${sequence}`

/** Which number and which language, for ever: the same when the slug or the headline changes. */
export const guidOf = (publicUrl: string, locale: Locale, year: number, sequence: number) =>
  `tag:${new URL(publicUrl).hostname},${year}:${sequence}:${locale}`
