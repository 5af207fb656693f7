import { readConfig } from '#lib/config.ts'
import { absent, respond } from '#lib/newsroom/feeds/respond.ts'
import { sitemapPart } from '#lib/newsroom/feeds/sitemaps/sitemap.ts'
import { listSitemapEntries } from '#lib/newsroom/queries/list-for-sitemap.ts'
import { listTag } from '#lib/newsroom/tags.ts'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, props: { params: Promise<{ part: string }> }) {
  const { part } = await props.params
  const entries = await listSitemapEntries(part)
  if (entries.length === 0) return absent()
  const body = sitemapPart(readConfig().publicUrl, entries)
  const tags = [listTag('ar'), listTag('en')]
  return respond(request, { body, type: 'application/xml', tags })
}
