// Pages that are not releases, as machines want them (schema.org).
import type { Locale } from '#lib/i18n/locale.ts'
import { absoluteUrl } from '../urls.ts'
import { breadcrumbs, type Crumb } from './breadcrumbs.ts'
import { graph, type Node, officeId, organisation, type Publisher } from './publisher.ts'

type Page = {
  /** As it stands in the address bar, without the origin's part. */
  url: string
  title: string
  description?: string | undefined
  /** From the front page to this page. */
  crumbs: Crumb[]
}

type Listed = { locale: Locale; path: string; headline: string }

/** A list of releases; what the list is about stands beside it, when it is about something. */
export function collectionPage(
  publisher: Publisher,
  page: Page & { rows: Listed[]; about?: Node | undefined },
): Node {
  const { publicUrl, locale } = publisher
  const { url, title, description, rows, about, crumbs } = page
  return graph(
    {
      '@type': 'CollectionPage',
      '@id': `${url}#page`,
      url,
      name: title,
      description,
      inLanguage: locale,
      about,
      publisher: { '@id': officeId(publisher) },
      mainEntity: {
        '@type': 'ItemList',
        numberOfItems: rows.length,
        itemListElement: rows.map((row, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name: row.headline,
          url: absoluteUrl(publicUrl, row.locale, row.path),
        })),
      },
    },
    organisation(publisher),
    breadcrumbs(publisher, crumbs),
  )
}

/** About and contact are what the office says of itself; the others are pages like any. */
export const standingPage = (
  publisher: Publisher,
  page: Page & { type: 'AboutPage' | 'ContactPage' | 'WebPage' },
): Node =>
  graph(
    {
      '@type': page.type,
      '@id': `${page.url}#page`,
      url: page.url,
      name: page.title,
      description: page.description,
      inLanguage: publisher.locale,
      mainEntity: page.type === 'WebPage' ? undefined : { '@id': officeId(publisher) },
      publisher: { '@id': officeId(publisher) },
    },
    organisation(publisher),
    breadcrumbs(publisher, page.crumbs),
  )
