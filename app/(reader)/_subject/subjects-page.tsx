// The lists of all topics, people, organisations and places are one page at four addresses.
import { getTranslations } from 'next-intl/server'
import { crumbsTo } from '#components/reader/frame/crumbs.ts'
import { ReaderPage } from '#components/reader/reader-page.tsx'
import { SubjectsView } from '#components/reader/subjects/subjects-view.tsx'
import { TopicsView } from '#components/reader/subjects/topics-view.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import { listByTopic } from '#lib/newsroom/queries/list-by-topic.ts'
import { type SubjectKind, subjectPaths } from '#lib/newsroom/routes.ts'
import { listSubjects, mostSubjects } from '#lib/newsroom/subjects/list-subjects.ts'
import { subjectsMetadata } from '../_head/site-metadata.ts'

export type SubjectsProps = { params: Promise<{ locale: Locale }> }

/** An office has a few dozen topics; with more, the most frequent are shown. */
const mostTopics = 100

export async function subjectsHead(kind: SubjectKind, { params }: SubjectsProps) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'lists.Subjects' })
  return subjectsMetadata({ locale, kind, title: t(kind), description: t(`intro.${kind}`) })
}

export async function SubjectsPage({ kind, params }: SubjectsProps & { kind: SubjectKind }) {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'lists.Subjects' })
  const path = `/${subjectPaths[kind]}`
  const crumbs = await crumbsTo(locale, { name: t(kind), path })
  return (
    <ReaderPage locale={locale} section={subjectPaths[kind]} crumbs={crumbs} otherPath={path}>
      {kind === 'topic' ? (
        <TopicsView locale={locale} topics={await listByTopic(locale, mostTopics, 1)} />
      ) : (
        <SubjectsView
          locale={locale}
          kind={kind}
          rows={await listSubjects(locale, kind)}
          most={mostSubjects}
        />
      )}
    </ReaderPage>
  )
}
