import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '../db.ts'
import type { SubjectKind } from '../routes.ts'
import type { PublishedContent } from './find-release-page.ts'

export type Names = (kind: SubjectKind, slug: string, locale: Locale) => string | null

/** Names of today, in both languages, of what an edition is about; the edition itself has them in its own language only. */
export async function findNames(content: PublishedContent): Promise<Names> {
  const asked = [
    ...content.topics.map(({ slug }) => ({ kind: 'topic', slug })),
    ...content.people.map(({ slug }) => ({ kind: 'person', slug })),
    ...content.organisations.map(({ slug }) => ({ kind: 'organisation', slug })),
    ...(content.placeSlug ? [{ kind: 'place', slug: content.placeSlug }] : []),
  ]
  const found = asked.length > 0 ? await newsroom.subject.findMany({ where: { OR: asked } }) : []
  return (kind, slug, locale) => {
    const named = found.find((one) => one.kind === kind && one.slug === slug)
    return (locale === 'ar' ? named?.nameAr : named?.nameEn) ?? null
  }
}
