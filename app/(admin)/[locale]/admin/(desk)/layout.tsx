import type { ReactNode } from 'react'
import { DeskFrame } from '#components/admin/frame/desk-frame.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'
import { listAlarmsFor } from '#lib/statistics/list-alarms.ts'
import { countWorkFor } from '#lib/work/queries.ts'

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor()
  const [{ count }, counts] = await Promise.all([listAlarmsFor(actor), countWorkFor(actor)])
  return (
    <DeskFrame actor={actor} alarms={count} counts={counts}>
      {children}
    </DeskFrame>
  )
}
