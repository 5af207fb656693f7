import { readConfig } from '#lib/config.ts'
import { respond } from '#lib/newsroom/feeds/respond.ts'
import { llmsText } from '#lib/newsroom/feeds/standing/llms.ts'
import { findSite } from '#lib/newsroom/queries/find-site.ts'
import { latestReleases } from '#lib/newsroom/queries/list-releases.ts'
import { listTag, siteTag } from '#lib/newsroom/tags.ts'
import { textsOf } from '#lib/newsroom/texts.ts'
import { localeOf, type Params } from '../../_feeds/answers.ts'

export const dynamic = 'force-dynamic'

export async function GET(request: Request, props: Params) {
  const locale = await localeOf(props)
  const [site, rows] = await Promise.all([findSite(locale), latestReleases(locale, 50)])
  const setting = { publicUrl: readConfig().publicUrl, locale, site, t: textsOf(locale) }
  const tags = [listTag(locale), siteTag]
  return respond(request, { body: llmsText(setting, rows), type: 'text/plain', tags, locale })
}
