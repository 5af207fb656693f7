import { absoluteUrl } from '../urls.ts'
import type { Node, Publisher } from './publisher.ts'

/** A page on the way from the front page; the path is decoded and without language. */
export type Crumb = { name: string; path: string }

export const breadcrumbs = ({ publicUrl, locale }: Publisher, crumbs: Crumb[]): Node => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ name, path }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absoluteUrl(publicUrl, locale, path),
  })),
})
