import { fileUrl } from '#lib/editions/photo-files.ts'
import { largestJpeg } from '../../largest-jpeg.ts'
import type { SitemapEntry } from '../../queries/list-for-sitemap.ts'
import { absoluteUrl } from '../../urls.ts'
import { type Xml, xml, xmlDocument } from '../xml.ts'

export const sitemapIndex = (publicUrl: string, parts: string[]) =>
  xmlDocument(xml`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${parts.map(
  (part) =>
    xml`<sitemap><loc>${absoluteUrl(publicUrl, 'ar', `/sitemaps/${part}.xml`)}</loc></sitemap>\n`,
)}</sitemapindex>`)

export function sitemapPart(publicUrl: string, entries: SitemapEntry[]) {
  const pairs = Map.groupBy(entries, ({ pair }) => pair)
  const urls = entries.map((entry) => url(publicUrl, entry, pairs.get(entry.pair) ?? []))
  return xmlDocument(xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
  xmlns:xhtml="http://www.w3.org/1999/xhtml"
  xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
${urls}</urlset>`)
}

// Order is prescribed: loc, lastmod, then what is not of the sitemap's own namespace.
const url = (publicUrl: string, entry: SitemapEntry, languages: SitemapEntry[]): Xml => xml`<url>
<loc>${absoluteUrl(publicUrl, entry.locale, entry.path)}</loc>
${entry.changedAt ? xml`<lastmod>${entry.changedAt.toISOString()}</lastmod>\n` : null}${languages.length === 2 ? alternates(publicUrl, languages) : null}${images(publicUrl, entry)}</url>
`

const alternates = (publicUrl: string, languages: SitemapEntry[]) => {
  const original = languages.find(({ locale, originalLocale }) => locale === originalLocale)
  const links = languages.map((entry) => ({ entry, hreflang: entry.locale as string }))
  if (original) links.push({ entry: original, hreflang: 'x-default' })
  return links.map(
    ({ entry: { locale, path }, hreflang }) =>
      xml`<xhtml:link rel="alternate" hreflang="${hreflang}" href="${absoluteUrl(publicUrl, locale, path)}"/>\n`,
  )
}

const images = (publicUrl: string, { photos, slug }: SitemapEntry) =>
  photos.flatMap((photo) => {
    const jpeg = largestJpeg(photo)
    if (!jpeg) return []
    return xml`<image:image><image:loc>${new URL(fileUrl(jpeg, slug), publicUrl).href}</image:loc></image:image>\n`
  })
