// Asks the app for what is not kept, and reads its answer.
import type { Locale } from '#lib/i18n/locale.ts'
import type { App } from '../app/app-agent.ts'
import { type AppAnswer, askApp } from '../app/ask-app.ts'
import { isKept, type Kept } from '../asked.ts'
import { makePage, UnfitError } from '../make/make-page.ts'
import type { Page } from '../page.ts'

export type Rendered =
  | { page: Page }
  | { absent: Locale }
  | { redirect: { status: number; to: string; isFor: 'anyone' | 'this-reader' } }

/** Longest that a page may take, in milliseconds, and the most that it may weigh. */
const longest = 10_000
const heaviest = 4_000_000

const timeout = { most: heaviest, timeout: longest }

export async function renderPage(
  app: App,
  asked: Exclude<Kept, { kind: 'style' }>,
  epoch: number,
  before?: Page,
): Promise<Rendered> {
  const answer = await askApp(app, { path: asked.key, ...timeout })
  const locale = asked.kind === 'page' ? asked.locale : 'ar'
  if (isAbsent(answer) || (asked.kind !== 'page' && answer.status === 404))
    return { absent: locale }
  const redirect = redirectIn(answer, app)
  if (redirect) return { redirect }
  if (answer.status >= 500) throw new UnfitError(`status ${answer.status}`)
  const kind = asked.kind === 'page' ? 'form' : asked.kind
  const isStored = isKept(asked) && !isPrivateForm(answer)
  return { page: await makePage(answer, { key: asked.key, kind, epoch, isKept: isStored }, before) }
}

/** The one document for everything that is not there, in a language. */
export async function renderNotFound(app: App, locale: Locale, key: string, epoch: number) {
  const path = locale === 'en' ? '/en/not-found' : '/not-found'
  const answer = await askApp(app, { path, ...timeout })
  if (answer.status !== 404) throw new UnfitError(`status ${answer.status}`)
  return makePage(answer, { key, kind: 'form', epoch, isKept: true })
}

/** The app names the document instead of drawing it for every address that someone invents. */
const isAbsent = ({ status, headers }: AppAnswer) =>
  status === 404 && headers['x-document'] === 'not-found'

/** Next forbids to keep any page that it renders, so only other forms are believed. */
const isPrivateForm = ({ headers }: AppAnswer) =>
  !headers['content-type']?.startsWith('text/html') &&
  /no-store|private/.test(headers['cache-control'] ?? '')

function redirectIn({ status, headers }: AppAnswer, { publicUrl }: App) {
  if (status < 300 || status > 399 || !headers.location) return null
  // Reader's addresses lead to each other only.
  const { pathname, search } = new URL(headers.location, publicUrl)
  const isFor = /no-store/.test(headers['cache-control'] ?? '') ? 'this-reader' : 'anyone'
  return { status, to: pathname + search, isFor } as const
}
