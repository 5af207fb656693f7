import { readConfig } from '#lib/config.ts'
import { respond } from '#lib/newsroom/feeds/respond.ts'
import { momentTag } from '#lib/newsroom/tags.ts'
import { searchJson } from '#lib/newsroom/feeds/search/search-json.ts'
import { parameters } from '#lib/newsroom/route-query.ts'
import { searchReleases } from '#lib/newsroom/search/search-releases.ts'
import { filtersIn, localeOf, type Params } from '../../_feeds/answers.ts'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, props: Params) {
  const locale = await localeOf(props)
  const filters = filtersIn(request, parameters.search)
  const page = await searchReleases(locale, { ...filters, q: filters.q ?? '', size: 50 })
  const body = searchJson({ publicUrl: readConfig().publicUrl, locale, filters }, page)
  return respond(request, { body, type: 'application/json', tags: [momentTag], locale, maxAge: 0 })
}
