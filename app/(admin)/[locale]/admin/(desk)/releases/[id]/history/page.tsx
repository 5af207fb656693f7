import { HistoryList } from '#components/admin/releases/history-list.tsx'
import { activityFilter, listActivityFor } from '#lib/audit/queries.ts'
import { requireActor } from '#lib/auth/current-actor.ts'

export default async function HistoryPage(props: {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}) {
  const actor = await requireActor()
  const { id } = await props.params
  const filter = activityFilter.parse(await props.searchParams)
  return (
    <HistoryList releaseId={id} filter={filter} page={await listActivityFor(actor, id, filter)} />
  )
}
