// What a reader gets at an address. Next cannot give a page a status, so the proxy does it, from here.
import { type Locale, localPath, otherLocale } from '#lib/i18n/locale.ts'
import type { Standing } from './address.ts'
import { type ReleaseForm, releaseForms, type Route } from './routes.ts'

/** The path of a page of ours, whatever address the reader asked for. */
export type Shown = { page: string; status: 200 | 404 | 410 }
export type Answer = Shown | { redirect: string; status: 301 | 302 }

export const notFound: Shown = { page: '/not-found', status: 404 }

/** For addresses that carry a number. A draft, an embargo and a number never given look alike. */
export function answerForRelease(
  route: Extract<Route, { name: 'release' }>,
  locale: Locale,
  standings: Standing[],
): Answer {
  const { year, sequence, path, form } = route
  const own = standings.find((standing) => standing.locale === locale)
  const gone: Shown = { page: `/withdrawn/${year}/${sequence}`, status: 410 }
  // Its former address is known to nobody any more, so every one answers.
  if (own?.isKilled) return gone
  if (own && pathOfForm(own.path, form) !== path)
    return { redirect: localPath(locale, pathOfForm(own.path, form)), status: 301 }
  if (own && !own.hasText) return gone
  const other = standings.find((standing) => standing.locale === otherLocale(locale))
  const hasOther = other !== undefined && !other.isWithdrawn
  if (own && form === 'parallel' && (own.isWithdrawn || !hasOther)) return notFound
  if (own) return { page: pageOfForm(route), status: 200 }
  return hasOther ? { page: `/not-available/${year}/${sequence}`, status: 404 } : notFound
}

const endings = Object.entries(releaseForms)

/** The address of another form of a release, from the address of its page. */
export const pathOfForm = (path: string, form: ReleaseForm | null) =>
  form ? path + endings.find(([, name]) => name === form)![0] : path

/** Pages lie below the release's own; files are routes of their own, since a slug cannot be cut out of a file name there. */
const pageOfForm = ({ year, sequence, path, form }: Extract<Route, { name: 'release' }>) =>
  form === null || form === 'parallel' || form === 'print'
    ? path
    : `/forms/${year}/${sequence}/${form}`

/** The short address leads to the reader's language, or to the one that there is. */
export function answerForShort(preferred: Locale, standings: Standing[]): Answer {
  const live = standings.filter((standing) => !standing.isWithdrawn)
  const candidates = live.length > 0 ? live : standings
  const found = candidates.find(({ locale }) => locale === preferred) ?? candidates[0]
  return found ? { redirect: localPath(found.locale, found.path), status: 302 } : notFound
}

/** Addresses whose page does not lie in the folder of the same name. */
export const pageOf = (route: Route) =>
  route.name === 'security'
    ? '/security.txt'
    : route.name === 'sitemap-part'
      ? `/sitemaps/${route.part}`
      : route.path
