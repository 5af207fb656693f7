import { notFound } from 'next/navigation'
import { cache } from 'react'
import type { Locale } from '#lib/i18n/locale.ts'
import { findReleasePage, type ReleasePage } from '#lib/newsroom/queries/find-release-page.ts'
import { listTag, releaseTag } from '#lib/newsroom/tags.ts'

export type PageProps = { params: Promise<{ locale: Locale; year: string; sequence: string }> }

/** Once per request, for the head and the page. The proxy has seen that it is there; it may be gone since. */
export const findPage = cache(async (locale: Locale, year: string, sequence: string) => {
  return (await findReleasePage(locale, Number(year), Number(sequence))) ?? notFound()
})

/** The releases that it names. The newest has no newer neighbour until the next publication. */
export const tagsAround = ({ content, older, newer, related }: ReleasePage) => [
  ...[older, ...related].flatMap((release) => (release ? releaseTag(release) : [])),
  newer ? releaseTag(newer) : listTag(content.locale),
]
