import { notFound } from 'next/navigation'
import { SchedulePanel } from '#components/admin/plans/schedule-panel.tsx'
import { ReleaseOverviewPanel } from '#components/admin/releases/release-overview.tsx'
import { ReleaseTools } from '#components/admin/releases/tools/release-tools.tsx'
import { may } from '#lib/access/policy.ts'
import { requireActor } from '#lib/auth/current-actor.ts'
import { areEdgesBehind } from '#lib/publishing/await-edges.ts'
import { listPlansOfReleaseFor } from '#lib/plans/queries.ts'
import { findReleaseFor } from '#lib/releases/queries.ts'

export default async function ReleasePage(props: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const { id } = await props.params
  const overview = await findReleaseFor(actor, id)
  if (!overview) notFound()
  const { id: releaseId, revision, year, createdById } = overview.release
  return (
    <>
      <ReleaseOverviewPanel
        overview={overview}
        areEdgesBehind={await areEdgesBehind()}
        schedule={
          <SchedulePanel
            releaseId={releaseId}
            documents={overview.documents}
            plans={await listPlansOfReleaseFor(actor, releaseId)}
            maySchedule={may(actor, 'plan.save')}
          />
        }
      />
      <ReleaseTools
        releaseId={releaseId}
        revision={revision}
        mayDuplicate={may(actor, 'release.duplicate')}
        mayMakeTemplate={may(actor, 'template.save')}
        mayTrash={year === null && may(actor, 'release.trash', { ownerId: createdById })}
      />
    </>
  )
}
