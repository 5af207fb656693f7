import { readConfig } from '#lib/config.ts'
import { respond } from '#lib/newsroom/feeds/respond.ts'
import { sitemapPart } from '#lib/newsroom/feeds/sitemap.ts'
import { listSitemapEntries } from '#lib/newsroom/queries/list-for-sitemap.ts'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, props: { params: Promise<{ part: string }> }) {
  const { part } = await props.params
  const entries = await listSitemapEntries(part.replace(/\.xml$/, ''))
  if (entries.length === 0) return new Response(null, { status: 404 })
  const body = sitemapPart(readConfig().publicUrl, entries)
  return respond(request, { body, type: 'application/xml' })
}
