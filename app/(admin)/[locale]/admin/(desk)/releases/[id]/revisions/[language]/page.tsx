import { notFound } from 'next/navigation'
import { LanguageTabs } from '#components/admin/review/language-tabs.tsx'
import { RevisionList } from '#components/admin/review/revision-list.tsx'
import { VersionsView } from '#components/admin/review/versions-view.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'
import { isLocale } from '#lib/i18n/locale.ts'
import { findReleaseFor, findTextFor } from '#lib/releases/queries.ts'
import { findVersionsFor } from '#lib/review/find-review.ts'
import { listRevisionsFor } from '#lib/review/list-revisions.ts'
import { comparisonAsked } from '#lib/review/schema.ts'

export default async function RevisionsPage(props: {
  params: Promise<{ id: string; language: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const actor = await requireActor()
  const { id, language } = await props.params
  if (!isLocale(language)) notFound()
  const { from, to, view, after } = comparisonAsked.parse(await props.searchParams)
  const overview = await findReleaseFor(actor, id)
  const newest = await findTextFor(actor, id, language)
  const document = overview?.documents.find(({ locale }) => locale === language)
  if (!newest || !document) notFound()
  const page = await listRevisionsFor(actor, id, language, after)
  const versions = from && to ? await findVersionsFor(actor, id, language, { from, to }) : null
  const [first, second] = page.rows
  return (
    <>
      <LanguageTabs releaseId={id} languages={overview!.documents.map(({ locale }) => locale)} />
      {versions && (
        <VersionsView
          releaseId={id}
          language={language}
          versions={versions}
          isBeside={view !== 'inline'}
        />
      )}
      <RevisionList
        key={`${from}-${to}`}
        releaseId={id}
        language={language}
        page={page}
        currentId={newest.current.revisionId}
        chosen={{ from: from ?? second?.id ?? '', to: to ?? first?.id ?? '' }}
        maySave={document.maySave}
        isOnLaterPage={after !== undefined}
      />
    </>
  )
}
