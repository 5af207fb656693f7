import { Readable } from 'node:stream'
import { getTranslations } from 'next-intl/server'
import { currentActor } from '#lib/auth/current-actor.ts'
import { writeLogFor } from '#lib/audit/log-file.ts'
import { logFilter } from '#lib/audit/log.ts'
import { isLocale, localPath } from '#lib/i18n/locale.ts'

type Context = { params: Promise<{ locale: string }> }

const columns = [
  'number',
  'time',
  'event',
  'person',
  'about',
  'release',
  'releaseId',
  'language',
  'facts',
  'hash',
] as const

/** What the log shows, as a file. */
export async function GET(request: Request, { params }: Context) {
  const { locale: asked } = await params
  const locale = isLocale(asked) ? asked : 'ar'
  const actor = await currentActor()
  if (!actor)
    return new Response(null, {
      status: 303,
      headers: { Location: localPath(locale, '/admin/sign-in') },
    })
  const filter = logFilter.parse(Object.fromEntries(new URL(request.url).searchParams))
  const t = await getTranslations({ locale, namespace: 'log.Table' })
  const lines = await writeLogFor(
    actor,
    filter,
    columns.map((column) => t(column)),
  )
  if (!lines) return new Response(null, { status: 404 })
  const bytes = Readable.from(lines, { objectMode: false })
  return new Response(Readable.toWeb(bytes) as ReadableStream, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': 'attachment; filename="log.csv"',
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
