'use client'
import { DeskError, type DeskErrorProps } from '#components/admin/frame/desk-error.tsx'

/** For when not even the frame can be shown, because it could not be found out who asks. */
export default function DeskGone(props: DeskErrorProps) {
  return (
    <main>
      <DeskError {...props} />
    </main>
  )
}
