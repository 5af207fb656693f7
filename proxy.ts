// Addresses only: Arabic at the root, English under /en, and the status of a reader's page. No right is decided here.
import { type NextRequest, NextResponse } from 'next/server'
import { isOurOrigin } from '#lib/auth/origin.ts'
import { buildId } from '#lib/build-id.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { assertReadable, findAddress, isSubject } from '#lib/newsroom/address.ts'
import {
  type Answer,
  answerForRelease,
  answerForShort,
  notFound,
  pageOf,
  type Shown,
} from '#lib/newsroom/answer.ts'
import { answerForGuest } from '#lib/guests/answer.ts'
import { guestAddressOf, isGuestPath } from '#lib/guests/address.ts'
import { preferredLocale } from '#lib/newsroom/preferred-locale.ts'
import { type Route, routeOf, splitLocale } from '#lib/newsroom/routes.ts'
import { unavailable } from '#lib/newsroom/unavailable.ts'
import { edgeHeader } from '#lib/pages/app/edge-header.ts'
import { deskHeaders, guestHeaders, readerHeaders } from '#lib/security/headers.ts'
import { hasTooManyParameters } from '#lib/security/query.ts'

export const config = { matcher: ['/((?!api/|_next/|files/).*)'] }

export async function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl
  if (hasTooManyParameters(search)) return refusal(414)
  if (pathname === '/ar' || pathname.startsWith('/ar/')) return arabicAtRoot(request)
  const address = splitLocale(pathname)
  if (address && isDesk(address.path)) return desk(request, address.locale)
  if (address && isGuestPath(address.path)) return guest(request, address)
  // Also at addresses that we do not have: Next would look for an action in what is posted there.
  if (!['GET', 'HEAD'].includes(request.method)) return methodNotAllowed()
  if (!address) return show(request, 'ar', notFound)
  const { locale, path } = address
  if (path === notFound.page && isEdge(request)) return draw(request, locale, notFound)
  const route = routeOf(locale, path, Object.fromEntries(request.nextUrl.searchParams))
  if (!route) return show(request, locale, notFound)
  try {
    const answer = await answerFor(route, locale, request)
    return 'page' in answer ? show(request, locale, answer, route.query) : redirect(request, answer)
  } catch (error) {
    process.stderr.write(`newsroom.unreachable ${error instanceof Error ? error.name : ''}\n`)
    return unavailable(locale)
  }
}

const isDesk = (path: string) => path === '/admin' || path.startsWith('/admin/')

async function answerFor(route: Route, locale: Locale, { headers }: NextRequest): Promise<Answer> {
  switch (route.name) {
    case 'release':
      return answerForRelease(route, locale, await findAddress(route.year, route.sequence))
    case 'short': {
      const standings = await findAddress(route.year, route.sequence)
      return answerForShort(preferredLocale(headers.get('Accept-Language')), standings)
    }
    case 'subject':
    case 'subject-feed':
      return (await isSubject(route.kind, route.slug)) ? shown(route) : notFound
    case 'robots':
    case 'security':
      return shown(route)
    default:
      await assertReadable()
      return shown(route)
  }
}

/** An edge keeps one document for everything that is not there, so none is drawn for it at every address that someone invents. */
function show(request: NextRequest, locale: Locale, shown: Shown, query = '') {
  if (shown === notFound && isEdge(request))
    return refusal(404, { 'X-Document': 'not-found', 'X-Build': buildId })
  return draw(request, locale, shown, query)
}

// Anyone who reaches the app may say so; all they get is an empty answer.
const isEdge = (request: NextRequest) => request.headers.has(edgeHeader)

const shown = (route: Route): Shown => ({ page: pageOf(route), status: 200 })

function draw(request: NextRequest, locale: Locale, { page, status }: Shown, query = '') {
  const url = request.nextUrl.clone()
  url.pathname = `/${locale}${page === '/' ? '' : page}`
  url.search = query
  const response = NextResponse.rewrite(url, { status })
  for (const [name, value] of Object.entries(readerHeaders)) response.headers.set(name, value)
  response.headers.set('Content-Language', locale)
  response.headers.set('X-Build', buildId)
  if (status !== 200) response.headers.set('Cache-Control', 'no-store')
  return response
}

function redirect(request: NextRequest, answer: Exclude<Answer, Shown>) {
  const url = request.nextUrl.clone()
  url.pathname = answer.redirect
  const response = NextResponse.redirect(url, answer.status)
  if (answer.status === 302) {
    response.headers.set('Vary', 'Accept-Language')
    response.headers.set('Cache-Control', 'no-store')
  }
  return response
}

function arabicAtRoot(request: NextRequest) {
  const url = request.nextUrl.clone()
  // One slash: two would lead to another site.
  url.pathname = url.pathname.slice(3).replace(/^\/*/, '/')
  return NextResponse.redirect(url, 308)
}

const refusal = (status: number, headers: Record<string, string> = {}) =>
  new NextResponse(null, { status, headers: { ...headers, 'Cache-Control': 'no-store' } })

const methodNotAllowed = () => refusal(405, { Allow: 'GET, HEAD' })

/** The rooms of people without an account: never kept, without scripts, and closed to whoever has no link. */
async function guest(request: NextRequest, { locale, path }: { locale: Locale; path: string }) {
  const asked = guestAddressOf(path)
  const isRead = ['GET', 'HEAD'].includes(request.method)
  if (!isRead && !isOurOrigin(request.headers)) return refusal(403)
  const allowed = asked.name === 'form' ? request.method === 'POST' : isRead
  if (!allowed) return refusal(405, { Allow: asked.name === 'form' ? 'POST' : 'GET, HEAD' })
  try {
    if (asked.name === 'form' || asked.name === 'file')
      return guestPage(request, locale, { page: path })
    const answer = await answerForGuest(asked, request.headers)
    return 'page' in answer
      ? guestPage(request, locale, answer)
      : toReaders(request, answer.redirect)
  } catch (error) {
    process.stderr.write(`desk.unreachable ${error instanceof Error ? error.name : ''}\n`)
    return unavailable(locale)
  }
}

/** Next takes no address here but a whole one. */
function toReaders(request: NextRequest, path: string) {
  const url = request.nextUrl.clone()
  url.pathname = path
  url.search = ''
  return NextResponse.redirect(url, { status: 303, headers: guestHeaders })
}

function guestPage(
  request: NextRequest,
  locale: Locale,
  { page, status }: { page: string; status?: number },
) {
  const url = request.nextUrl.clone()
  url.pathname = `/${locale}${page}`
  const response = NextResponse.rewrite(url, status ? { status } : undefined)
  for (const [name, value] of Object.entries(guestHeaders)) response.headers.set(name, value)
  return response
}

/** A fresh nonce per page; Next reads it from the request's header and puts it on its scripts. */
function desk(request: NextRequest, locale: Locale) {
  if (!['GET', 'HEAD'].includes(request.method) && !isOurOrigin(request.headers))
    return refusal(403)
  const nonce = crypto.randomUUID().replaceAll('-', '')
  const policies = deskHeaders(nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policies['Content-Security-Policy']!)
  // Where someone without a session wished to go; see lib/auth/current-actor.ts.
  headers.set('x-desk-path', request.nextUrl.pathname + request.nextUrl.search)
  const url = request.nextUrl.clone()
  if (locale === 'ar') url.pathname = `/ar${url.pathname}`
  const response = NextResponse.rewrite(url, { request: { headers } })
  for (const [name, value] of Object.entries(policies)) response.headers.set(name, value)
  return response
}
