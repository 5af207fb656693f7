import type { Locale } from '#lib/i18n/locale.ts'
import { listYears, type Period } from '../facets/list-years.ts'
import { listReleases, type ReleaseList } from '../queries/list-releases.ts'
import { pageOf } from '../route-query.ts'
import type { SubjectKind } from '../routes.ts'
import { findSubject, type Subject } from './find-subject.ts'
import { type Companion, listNamedWith } from './list-subjects.ts'

export type SubjectPage = {
  subject: Subject
  list: ReleaseList
  years: Period[]
  namedWith: Companion[]
}

/** A subject with one page of what was issued about it; null when no release ever named it. */
export async function findSubjectPage(
  locale: Locale,
  kind: SubjectKind,
  slug: string,
  page: string | undefined,
): Promise<SubjectPage | null> {
  const [subject, list, { years }, namedWith] = await Promise.all([
    findSubject(locale, kind, slug),
    listReleases(locale, pageOf(page) ?? null, { [kind]: slug }),
    listYears(locale, [{ facet: kind, slug }], 0),
    listNamedWith(locale, kind, slug),
  ])
  return subject && { subject, list, years, namedWith }
}
