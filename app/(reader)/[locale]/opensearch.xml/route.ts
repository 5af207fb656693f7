import logo from '#components/reader/logo-small.png'
import { readConfig } from '#lib/config.ts'
import { respond } from '#lib/newsroom/feeds/respond.ts'
import { openSearch } from '#lib/newsroom/feeds/standing/opensearch.ts'
import { findSite } from '#lib/newsroom/queries/find-site.ts'
import { siteTag } from '#lib/newsroom/tags.ts'
import { textsOf } from '#lib/newsroom/texts.ts'
import { localeOf, type Params } from '../../_feeds/answers.ts'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, props: Params) {
  const locale = await localeOf(props)
  const site = await findSite(locale)
  const setting = { publicUrl: readConfig().publicUrl, locale, site, t: textsOf(locale) }
  const type = 'application/opensearchdescription+xml'
  const body = openSearch(setting, site.emblem ?? logo)
  return respond(request, { body, type, tags: [siteTag], locale })
}
