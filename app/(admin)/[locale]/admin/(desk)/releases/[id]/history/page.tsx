import { HistoryList } from '#components/admin/releases/history-list.tsx'
import { listHistoryFor } from '#lib/audit/queries.ts'
import { requireActor } from '#lib/auth/current-actor.ts'

export default async function HistoryPage(props: { params: Promise<{ id: string }> }) {
  const actor = await requireActor()
  const { id } = await props.params
  return <HistoryList entries={await listHistoryFor(actor, id)} />
}
