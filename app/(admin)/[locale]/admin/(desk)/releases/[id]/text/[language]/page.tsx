import { notFound } from 'next/navigation'
import { TextEditor } from '#components/admin/releases/text-editor.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'
import { isLocale } from '#lib/i18n/locale.ts'
import { listPhotosFor } from '#lib/releases/list-photos.ts'
import { findReleaseFor, findTextFor } from '#lib/releases/queries.ts'
import { listChoicesFor } from '#lib/registers/queries.ts'

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
    <TextEditor
      key={language}
      releaseId={id}
      locale={language}
      {...found}
      photos={await listPhotosFor(actor, id)}
      boilerplates={boilerplates[language]}
      maySave={document?.maySave ?? false}
    />
  )
}
