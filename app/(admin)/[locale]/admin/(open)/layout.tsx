import type { ReactNode } from 'react'
import { DoorFrame } from '#components/admin/frame/door-frame.tsx'

export default function OpenLayout({ children }: { children: ReactNode }) {
  return <DoorFrame>{children}</DoorFrame>
}
