// What a reader gets at an address. Next cannot give a page a status, so the proxy does it, from here.
import { type Locale, localPath, otherLocale } from '#lib/i18n/locale.ts'
import type { Standing } from './address.ts'
import type { Route } from './routes.ts'

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
  const { year, sequence, path } = route
  const own = standings.find((standing) => standing.locale === locale)
  if (own && own.path !== path) return { redirect: localPath(locale, own.path), status: 301 }
  if (own?.isWithdrawn) return { page: `/withdrawn/${year}/${sequence}`, status: 410 }
  if (own) return { page: path, status: 200 }
  const hasOther = standings.some(
    (standing) => standing.locale === otherLocale(locale) && !standing.isWithdrawn,
  )
  return hasOther ? { page: `/not-available/${year}/${sequence}`, status: 404 } : notFound
}

/** The short address leads to the reader's language, or to the one that there is. */
export function answerForShort(preferred: Locale, standings: Standing[]): Answer {
  const live = standings.filter((standing) => !standing.isWithdrawn)
  const candidates = live.length > 0 ? live : standings
  const found = candidates.find(({ locale }) => locale === preferred) ?? candidates[0]
  return found ? { redirect: localPath(found.locale, found.path), status: 302 } : notFound
}
