import type { Metadata } from 'next'
import logo from '#components/reader/logo-small.png'
import { readConfig } from '#lib/config.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { SubjectKind } from '#lib/newsroom/routes.ts'
import { subjectPaths } from '#lib/newsroom/routes.ts'
import { listTag, momentTag, subjectTag } from '#lib/newsroom/tags.ts'
import { type PageHead, pageMetadata } from './page-metadata.ts'
import { siteOf } from './site.ts'

/** What every page of a language says of itself. Titles are for the pages: a 404 or 410 brings its own. */
export async function siteMetadata(locale: Locale): Promise<Metadata> {
  const { description, emblem } = await siteOf(locale)
  return {
    metadataBase: new URL(readConfig().publicUrl),
    description,
    icons: [{ url: emblem?.src ?? logo.src, type: 'image/png' }],
    formatDetection: { telephone: false },
  }
}

/** For the front page, the archive and other lists of the newest. Only the first page says the same in both languages. */
export const listMetadata = (page: PageHead) =>
  pageMetadata({
    ...page,
    isPaired: page.isPaired ?? !page.path.includes('?'),
    tags: page.tags ?? [listTag(page.locale)],
  })

type SubjectPage = PageHead & { kind: SubjectKind; slug: string; title: string }

/** For a topic, person, organisation or place, with its own feeds. */
export const subjectMetadata = ({ kind, slug, ...page }: SubjectPage) =>
  pageMetadata({
    ...page,
    isPaired: page.isPaired ?? !page.path.includes('?'),
    tags: page.tags ?? [subjectTag(kind, slug)],
    feed: { subject: { kind, slug }, title: page.title },
  })

/** For the list of all topics, people, organisations or places. */
export const subjectsMetadata = ({ kind, ...page }: Omit<SubjectPage, 'slug' | 'path'>) =>
  listMetadata({ ...page, path: `/${subjectPaths[kind]}` })

/** For about, contact, accessibility: what the settings say. */
export const standingMetadata = (page: PageHead & { title: string }) => pageMetadata(page)

/** Results are for who asked; search engines have pages of their own for that. */
export const searchMetadata = ({
  question,
  ...page
}: PageHead & { title: string; question?: string }) =>
  pageMetadata({
    ...page,
    feed: question ? { question, title: page.title } : undefined,
    isPaired: page.isPaired ?? !page.path.includes('?'),
    isIndexed: false,
    tags: page.tags ?? [momentTag],
  })
