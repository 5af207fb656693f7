import { readConfig } from '#lib/config.ts'
import { locales } from '#lib/i18n/locale.ts'
import { respond } from '#lib/newsroom/feeds/respond.ts'
import { momentTag } from '#lib/newsroom/tags.ts'
import { newsSitemap } from '#lib/newsroom/feeds/sitemaps/news-sitemap.ts'
import { findSite } from '#lib/newsroom/queries/find-site.ts'
import { listRecentNews } from '#lib/newsroom/queries/list-recent-news.ts'
import { localeOf, type Params } from '../../_feeds/answers.ts'

export const dynamic = 'force-dynamic'

/** Both languages at the root, English alone under /en. What is in it grows old by itself, so nobody keeps it for long. */
export async function GET(request: Request, props: Params) {
  const locale = await localeOf(props)
  const news = await listRecentNews(locale === 'ar' ? locales : [locale])
  const [ar, en] = await Promise.all([findSite('ar'), findSite('en')])
  const body = newsSitemap(readConfig().publicUrl, { ar: ar.name, en: en.name }, news)
  return respond(request, { body, type: 'application/xml', tags: [momentTag], maxAge: 60 })
}
