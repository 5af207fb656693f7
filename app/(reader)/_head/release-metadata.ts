import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { readConfig } from '#lib/config.ts'
import { srcSets } from '#lib/editions/photo-files.ts'
import { releaseFormTypes } from '#lib/newsroom/formats/release-forms.ts'
import type { ReleasePage } from '#lib/newsroom/queries/find-release-page.ts'
import { findSocialImage } from '#lib/newsroom/queries/find-social-image.ts'
import { releaseTag, siteTag, tagsMeta } from '#lib/newsroom/tags.ts'
import { absoluteUrl, hrefOf } from '#lib/newsroom/urls.ts'
import { feedLinks, type Languages, ogLocale, type Types } from './links.ts'
import { titleOf } from './page-metadata.ts'
import { siteOf } from './site.ts'

/** For the head and the structured data of one page. */
export const socialImageOf = cache(findSocialImage)

type Options = {
  /** What else the page is made from, besides the release and the site's settings. */
  tags?: string[]
}

export async function releaseMetadata(page: ReleasePage, options: Options = {}): Promise<Metadata> {
  const { content, sibling } = page
  const { locale, headline } = content
  const { publicUrl } = readConfig()
  const site = await siteOf(locale)
  const kind = await getTranslations({ locale, namespace: 'article.Kind' })
  const url = absoluteUrl(publicUrl, locale, page.path)
  const description = content.summary || undefined
  const images = await imagesOf(page, publicUrl)
  return {
    title: await titleOf(locale, headline),
    description: description ?? headline,
    alternates: {
      canonical: url,
      languages: languagesOf(page, publicUrl),
      types: await typesOf(page, publicUrl),
    },
    openGraph: {
      type: 'article',
      url,
      title: headline,
      description,
      siteName: site.name,
      locale: ogLocale[locale],
      alternateLocale: sibling ? ogLocale[sibling.locale] : undefined,
      publishedTime: content.firstPublishedAt.toISOString(),
      modifiedTime: page.updatedAt.toISOString(),
      section: kind(content.kind),
      tags: content.topics.map(({ name }) => name),
      images,
    },
    twitter: {
      card: images.length > 0 ? 'summary_large_image' : 'summary',
      title: headline,
      description,
      images: images.map(({ url: image, alt }) => ({ url: image, alt })),
    },
    // What was taken back is for whoever has its address.
    ...(page.withdrawal ? { robots: { index: false, follow: true } } : {}),
    other: tagsMeta(releaseTag(content), ...(options.tags ?? []), siteTag),
  }
}

async function typesOf({ path, content: { locale } }: ReleasePage, publicUrl: string) {
  const forms: Types = {}
  for (const { ending, type, title } of releaseFormTypes)
    forms[type] = [
      ...((forms[type] as { url: string; title: string }[] | undefined) ?? []),
      { url: new URL(hrefOf(locale, path + ending), publicUrl).href, title },
    ]
  return { ...feedLinks({ publicUrl, locale, title: await titleOf(locale) }), ...forms }
}

/** Only languages that are live, the same set on both pages; a release in one language announces nothing. */
function languagesOf({ content, path, sibling }: ReleasePage, publicUrl: string): Languages {
  if (!sibling) return {}
  const own = absoluteUrl(publicUrl, content.locale, path)
  const other = absoluteUrl(publicUrl, sibling.locale, sibling.path)
  return {
    [content.locale]: own,
    [sibling.locale]: other,
    'x-default': content.locale === content.originalLocale ? own : other,
  }
}

/** The card that was made for this edition; until it is there, the first photo. */
async function imagesOf({ content }: ReleasePage, publicUrl: string) {
  const card = await socialImageOf(content.id)
  if (card) {
    const type = card.src.endsWith('.png') ? 'image/png' : 'image/jpeg'
    const { width, height, alt } = card
    return [{ url: new URL(card.src, publicUrl).href, width, height, alt, type }]
  }
  const [photo] = content.photos
  const sources = photo && srcSets(photo, content.slug)
  if (!sources) return []
  const { src, width, height } = sources.fallback
  return [{ url: new URL(src, publicUrl).href, width, height, alt: photo.alt, type: 'image/jpeg' }]
}
