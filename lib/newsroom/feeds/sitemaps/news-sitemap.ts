import type { Locale } from '#lib/i18n/locale.ts'
import type { News } from '../../queries/list-recent-news.ts'
import { absoluteUrl } from '../../urls.ts'
import { xml, xmlDocument } from '../xml.ts'

/** For news search: the last two days. `names` are those of the publication. */
export const newsSitemap = (publicUrl: string, names: Record<Locale, string>, news: News[]) =>
  xmlDocument(xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
  xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${news.map(
  ({ locale, path, headline, firstPublishedAt }) => xml`<url>
<loc>${absoluteUrl(publicUrl, locale, path)}</loc>
<news:news>
<news:publication><news:name>${names[locale]}</news:name><news:language>${locale}</news:language></news:publication>
<news:publication_date>${firstPublishedAt.toISOString()}</news:publication_date>
<news:title>${headline}</news:title>
</news:news>
</url>
`,
)}</urlset>`)
