import type { ReactNode } from 'react'
import { DeskFrame } from '#components/admin/frame/desk-frame.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'
import { listAlarmsFor } from '#lib/statistics/list-alarms.ts'

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor()
  const { count } = await listAlarmsFor(actor)
  return (
    <DeskFrame actor={actor} alarms={count}>
      {children}
    </DeskFrame>
  )
}
