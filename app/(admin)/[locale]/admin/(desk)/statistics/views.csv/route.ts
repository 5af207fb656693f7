import { Readable } from 'node:stream'
import { getTranslations } from 'next-intl/server'
import { currentActor } from '#lib/auth/current-actor.ts'
import { isLocale, localPath } from '#lib/i18n/locale.ts'
import { writeCsvFor } from '#lib/statistics/csv.ts'
import { rangeOf } from '#lib/statistics/statistics.ts'

type Context = { params: Promise<{ locale: string }> }

const columns = ['day', 'page', 'language', 'site', 'views'] as const

/** The counts of a range, of the whole site or of a release, as a file. */
export async function GET(request: Request, { params }: Context) {
  const { locale: asked } = await params
  const locale = isLocale(asked) ? asked : 'ar'
  const actor = await currentActor()
  if (!actor)
    return new Response(null, {
      status: 303,
      headers: { Location: localPath(locale, '/admin/sign-in') },
    })
  const search = new URL(request.url).searchParams
  const range = rangeOf(search.get('range'))
  const t = await getTranslations({ locale, namespace: 'statistics.Table' })
  const headings = columns.map((column) => t(column))
  const lines = await writeCsvFor(actor, { range, releaseId: search.get('release'), headings })
  if (!lines) return new Response(null, { status: 404 })
  const bytes = Readable.from(lines, { objectMode: false })
  return new Response(Readable.toWeb(bytes) as ReadableStream, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="views-${range}.csv"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
