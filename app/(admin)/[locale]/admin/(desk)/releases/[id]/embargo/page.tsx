import { notFound } from 'next/navigation'
import { EmbargoView } from '#components/admin/embargo/embargo-view.tsx'
import { PreviewLinksView } from '#components/admin/preview-links/preview-links-view.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'
import { findEmbargoFor } from '#lib/embargo/queries.ts'
import { findPreviewLinksFor } from '#lib/preview-links/queries.ts'

export default async function EmbargoPage(props: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const { id } = await props.params
  const [embargo, previews] = await Promise.all([
    findEmbargoFor(actor, id),
    findPreviewLinksFor(actor, id),
  ])
  if (!embargo || !previews) notFound()
  return (
    <EmbargoView
      embargo={embargo}
      previews={<PreviewLinksView releaseId={id} previews={previews} />}
    />
  )
}
