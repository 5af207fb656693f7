import type { ReactNode } from 'react'
import { DeskFrame } from '#components/admin/frame/desk-frame.tsx'
import { requireActor } from '#lib/auth/current-actor.ts'

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  return <DeskFrame actor={await requireActor()}>{children}</DeskFrame>
}
