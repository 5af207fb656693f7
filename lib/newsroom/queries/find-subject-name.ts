import type { Locale } from '#lib/i18n/locale.ts'
import { newsroom } from '../db.ts'
import type { FeedSubject } from '../feeds/feed-path.ts'

/** What a topic, person, organisation or place is called today. */
export async function findSubjectName(
  locale: Locale,
  { kind, slug }: NonNullable<FeedSubject>,
): Promise<string | null> {
  const subject = await newsroom.subject.findUnique({ where: { kind_slug: { kind, slug } } })
  return (locale === 'ar' ? subject?.nameAr : subject?.nameEn) ?? null
}
