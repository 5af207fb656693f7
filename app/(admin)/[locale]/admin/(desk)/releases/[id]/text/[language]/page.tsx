import { notFound } from 'next/navigation'
import { CommentsPanel } from '#components/admin/review/comments-panel.tsx'
import { TextEditor } from '#components/admin/releases/text-editor.tsx'
import { WritingNotice } from '#components/admin/releases/steps/writing-notice.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'
import { isLocale } from '#lib/i18n/locale.ts'
import { listPhotosFor } from '#lib/releases/list-photos.ts'
import { findReleaseFor, findTextFor } from '#lib/releases/queries.ts'
import { listChoicesFor } from '#lib/registers/queries.ts'
import { listColleaguesFor, listThreadsFor } from '#lib/review/list-threads.ts'
import { listUnsavedFor } from '#lib/writing/list-unsaved.ts'

export default async function TextPage(props: {
  params: Promise<{ id: string; language: string }>
}) {
  const actor = await requireActor()
  const { id, language } = await props.params
  if (!isLocale(language)) notFound()
  const found = await findTextFor(actor, id, language)
  const overview = await findReleaseFor(actor, id)
  if (!found || !overview) notFound()
  const chosen = found.current.text.boilerplateVersionId
  const { boilerplates } = await listChoicesFor(actor, language, {
    boilerplateVersionIds: chosen ? [chosen] : [],
  })
  const document = overview.documents.find(({ locale }) => locale === language)
  return (
    <>
      {document && <WritingNotice document={document} />}
      <TextEditor
        key={language}
        personId={actor.id}
        releaseId={id}
        locale={language}
        {...found}
        photos={await listPhotosFor(actor, id)}
        boilerplates={boilerplates[language]}
        unsaved={await listUnsavedFor(actor, id, language, found.current)}
        maySave={document?.maySave ?? false}
      />
      <CommentsPanel
        releaseId={id}
        locale={language}
        textRevisionId={found.current.revisionId}
        threads={await listThreadsFor(actor, id, language, found.current.text)}
        colleagues={await listColleaguesFor(actor)}
      />
    </>
  )
}
