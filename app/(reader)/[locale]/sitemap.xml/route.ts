import { readConfig } from '#lib/config.ts'
import { respond } from '#lib/newsroom/feeds/respond.ts'
import { sitemapIndex } from '#lib/newsroom/feeds/sitemaps/sitemap.ts'
import { listSitemapParts } from '#lib/newsroom/queries/list-for-sitemap.ts'
import { listTag } from '#lib/newsroom/tags.ts'

export const dynamic = 'force-dynamic'

export async function GET(request: Request) {
  const body = sitemapIndex(readConfig().publicUrl, await listSitemapParts())
  const tags = [listTag('ar'), listTag('en')]
  return respond(request, { body, type: 'application/xml', tags })
}
