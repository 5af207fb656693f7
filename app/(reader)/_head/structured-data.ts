// The JSON-LD of every kind of page, ready for <JsonLd node={…} />.
import { getTranslations } from 'next-intl/server'
import { datelineOf } from '#components/article/dateline.ts'
import { readConfig } from '#lib/config.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Crumb } from '#lib/newsroom/json-ld/breadcrumbs.ts'
import { releaseGraph } from '#lib/newsroom/json-ld/news-article.ts'
import { collectionPage, standingPage } from '#lib/newsroom/json-ld/pages.ts'
import { type Node, webSite } from '#lib/newsroom/json-ld/publisher.ts'
import { countVersions } from '#lib/newsroom/queries/count-versions.ts'
import type { ReleasePage } from '#lib/newsroom/queries/find-release-page.ts'
import type { ReleaseRow } from '#lib/newsroom/queries/release-row.ts'
import { pageUrl } from './links.ts'
import { publisherOf } from './office.ts'
import { socialImageOf } from './release-metadata.ts'

/** A release with its office, and the way to it when the page shows one. */
export async function releaseStructure(page: ReleasePage, crumbs?: Crumb[]): Promise<Node> {
  const { content } = page
  const kind = await getTranslations({ locale: content.locale, namespace: 'article.Kind' })
  return releaseGraph(page, await publisherOf(content.locale), {
    dateline: await datelineOf(content),
    genre: kind(content.kind),
    card: await socialImageOf(content.id),
    version: await countVersions(content.documentId),
    ...(crumbs ? { crumbs } : {}),
  })
}

/** The office, its site, and how the site is searched. */
export const homeStructure = async (locale: Locale): Promise<Node> =>
  webSite(await publisherOf(locale))

type List = {
  locale: Locale
  /** Decoded, with its query. */
  path: string
  title: string
  description?: string
  rows: Pick<ReleaseRow, 'locale' | 'path' | 'headline'>[]
  /** From the front page to this one. */
  crumbs: Crumb[]
  /** The topic, person, organisation or place of the list; see lib/newsroom/json-ld/subjects.ts. */
  about?: Node
}

export const listStructure = async ({ locale, path, ...list }: List): Promise<Node> =>
  collectionPage(await publisherOf(locale), {
    ...list,
    url: pageUrl(readConfig().publicUrl, locale, path),
  })

type Standing = {
  locale: Locale
  path: string
  title: string
  description?: string
  type: 'AboutPage' | 'ContactPage' | 'WebPage'
  crumbs: Crumb[]
}

export const standingStructure = async ({ locale, path, ...page }: Standing): Promise<Node> =>
  standingPage(await publisherOf(locale), {
    ...page,
    url: pageUrl(readConfig().publicUrl, locale, path),
  })
