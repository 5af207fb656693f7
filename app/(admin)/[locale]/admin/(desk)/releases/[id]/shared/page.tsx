import { getLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { SharedEditor } from '#components/admin/releases/shared-editor.tsx'
import { SharedNotice } from '#components/admin/releases/steps/writing-notice.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { listPhotosFor } from '#lib/releases/list-photos.ts'
import { findReleaseFor, findSharedFor } from '#lib/releases/queries.ts'
import { listChoicesFor } from '#lib/registers/queries.ts'

export default async function SharedPage(props: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const { id } = await props.params
  const current = await findSharedFor(actor, id)
  const overview = await findReleaseFor(actor, id)
  if (!current || !overview) notFound()
  const locale = (await getLocale()) as Locale
  const { personIds, organisationIds, contactIds } = current.shared
  const chosen = { personIds, organisationIds, contactIds }
  return (
    <>
      {overview.maySaveShared && <SharedNotice documents={overview.documents} />}
      <SharedEditor
        releaseId={id}
        current={current}
        photos={await listPhotosFor(actor, id)}
        choices={await listChoicesFor(actor, locale, chosen)}
        maySave={overview.maySaveShared}
      />
    </>
  )
}
