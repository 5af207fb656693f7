import { notFound } from 'next/navigation'
import { StatisticsView } from '#components/admin/statistics/statistics-view.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'
import { findReleaseStatisticsFor } from '#lib/statistics/queries.ts'
import { rangeOf } from '#lib/statistics/statistics.ts'

export default async function ReleaseStatisticsPage(props: {
  params: Promise<{ id: string }>
  searchParams: Promise<{ range?: string | string[] }>
}) {
  const actor = await requireActor()
  const { id } = await props.params
  const { range } = await props.searchParams
  const statistics = await findReleaseStatisticsFor(actor, id, rangeOf(range))
  if (!statistics) notFound()
  return <StatisticsView statistics={statistics} releaseId={id} />
}
