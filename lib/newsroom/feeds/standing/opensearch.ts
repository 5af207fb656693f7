import type { Locale } from '#lib/i18n/locale.ts'
import type { Site } from '../../site.ts'
import type { Translate } from '../../texts.ts'
import { absoluteUrl } from '../../urls.ts'
import { xml, xmlDocument } from '../xml.ts'

type Setting = { publicUrl: string; locale: Locale; site: Site; t: Translate }

/** Lets browsers and feed readers search the site. */
export function openSearch({ publicUrl, locale, site, t }: Setting, icon: { src: string }): string {
  const at = (path: string) => absoluteUrl(publicUrl, locale, path)
  const asked = '?q={searchTerms}'
  return xmlDocument(xml`<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${shortName(site.name)}</ShortName>
<LongName>${shortName(site.fullName, 48)}</LongName>
<Description>${t('feeds.OpenSearch.description', { office: site.fullName })}</Description>
<Url type="text/html" template="${at('/search')}${asked}"/>
<Url type="application/json" rel="results" template="${at('/search.json')}${asked}"/>
<Url type="application/rss+xml" rel="results" template="${at('/search/feed.xml')}${asked}"/>
<Url type="application/atom+xml" rel="results" template="${at('/search/feed.atom')}${asked}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${at('/opensearch.xml')}"/>
<Image type="image/png">${new URL(icon.src, publicUrl).href}</Image>
<Language>${locale}</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>`)
}

/** The standard allows 16 letters; what is longer ends with a whole word where it can. */
function shortName(name: string, most = 16): string {
  const letters = [...name]
  if (letters.length <= most) return name
  const start = letters.slice(0, most).join('')
  const end = start.lastIndexOf(' ')
  return end > 0 ? start.slice(0, end) : start
}
