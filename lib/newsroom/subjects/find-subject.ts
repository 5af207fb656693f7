import { type Locale, locales } from '#lib/i18n/locale.ts'
import { newsroom } from '../db.ts'
import type { SubjectKind } from '../routes.ts'

/** A topic, person, organisation or place with its words of today. */
export type Subject = {
  kind: SubjectKind
  slug: string
  name: string
  /** What it is called in the other language. */
  otherName: string
  /** What a person does; empty for all else. */
  role: string
  /** Address of the same thing elsewhere, or empty. */
  sameAs: string
  /** IPTC Media Topic code of a topic. */
  mediaTopic: string | null
  /** Releases that name it, of all time, in each language. */
  counts: Record<Locale, number>
}

export async function findSubject(
  locale: Locale,
  kind: SubjectKind,
  slug: string,
): Promise<Subject | null> {
  const [row, counts] = await Promise.all([
    newsroom.subject.findUnique({ where: { kind_slug: { kind, slug } } }),
    newsroom.facetCount.findMany({
      where: { locale: { in: [...locales] }, facet: kind, slug, year: 0, month: 0 },
    }),
  ])
  if (!row) return null
  const isArabic = locale === 'ar'
  const countIn = (language: Locale) => counts.find((one) => one.locale === language)?.count ?? 0
  return {
    kind,
    slug,
    name: isArabic ? row.nameAr : row.nameEn,
    otherName: isArabic ? row.nameEn : row.nameAr,
    role: isArabic ? row.roleAr : row.roleEn,
    sameAs: row.sameAs,
    mediaTopic: row.mediaTopic,
    counts: { ar: countIn('ar'), en: countIn('en') },
  }
}
