// Where the feeds are: one of all releases and one of each subject, in three forms; and what each form is called.
import type { FeedForm, SubjectKind } from '../routes.ts'
import { subjectPaths } from '../routes.ts'

/** What a feed is about: everything, or one topic, person, organisation or place. */
export type FeedSubject = { kind: SubjectKind; slug: string } | null

export const feedTypes = {
  xml: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const satisfies Record<FeedForm, string>

export const subjectPath = (subject: FeedSubject) =>
  subject ? `/${subjectPaths[subject.kind]}/${subject.slug}` : ''

export const feedPath = (subject: FeedSubject, form: string) =>
  `${subjectPath(subject)}/feed.${form}`
