import { notFound } from 'next/navigation'
import { ReleaseOverviewPanel } from '#components/admin/releases/release-overview.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'
import { areEdgesBehind } from '#lib/publishing/await-edges.ts'
import { findReleaseFor } from '#lib/releases/queries.ts'

export default async function ReleasePage(props: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const { id } = await props.params
  const overview = await findReleaseFor(actor, id)
  if (!overview) notFound()
  return <ReleaseOverviewPanel overview={overview} areEdgesBehind={await areEdgesBehind()} />
}
