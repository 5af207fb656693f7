import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { readConfig } from '#lib/config.ts'
import { srcSets } from '#lib/editions/photo-files.ts'
import type { ReleasePage } from '#lib/newsroom/queries/find-release-page.ts'
import { absoluteUrl } from '#lib/newsroom/urls.ts'
import { feedOf, ogLocale } from './site-metadata.ts'

export async function releaseMetadata(page: ReleasePage): Promise<Metadata> {
  const { content, sibling } = page
  const { locale, headline, summary } = content
  const { publicUrl } = readConfig()
  const office = await getTranslations({ locale, namespace: 'reader.Office' })
  const kind = await getTranslations({ locale, namespace: 'article.Kind' })
  const url = absoluteUrl(publicUrl, locale, page.path)
  const images = imagesOf(page, publicUrl)
  return {
    title: office('pageTitle', { title: headline }),
    description: summary,
    alternates: {
      canonical: url,
      languages: languagesOf(page, publicUrl),
      types: feedOf(publicUrl, locale, office('title')),
    },
    openGraph: {
      type: 'article',
      url,
      title: headline,
      description: summary,
      siteName: office('title'),
      locale: ogLocale[locale],
      alternateLocale: sibling ? ogLocale[sibling.locale] : undefined,
      publishedTime: content.firstPublishedAt.toISOString(),
      modifiedTime: content.publishedAt.toISOString(),
      section: kind(content.kind),
      tags: content.topics.map(({ name }) => name),
      images,
    },
    twitter: {
      card: images.length > 0 ? 'summary_large_image' : 'summary',
      title: headline,
      description: summary,
      images,
    },
  }
}

/** Only languages that are live, the same set on both pages; a release in one language announces nothing. */
function languagesOf({ content, path, sibling }: ReleasePage, publicUrl: string) {
  if (!sibling) return {}
  const own = absoluteUrl(publicUrl, content.locale, path)
  const other = absoluteUrl(publicUrl, sibling.locale, sibling.path)
  return {
    [content.locale]: own,
    [sibling.locale]: other,
    'x-default': content.locale === content.originalLocale ? own : other,
  }
}

function imagesOf({ content }: ReleasePage, publicUrl: string) {
  const [photo] = content.photos
  const sources = photo && srcSets(photo, content.slug)
  if (!sources) return []
  const { src, width, height } = sources.fallback
  return [{ url: new URL(src, publicUrl).href, width, height, alt: photo.alt, type: 'image/jpeg' }]
}
