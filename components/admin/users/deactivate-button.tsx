'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { UserForEditing } from '#lib/users/user.ts'
import { DeactivateDialog } from './deactivate-dialog.tsx'

export function DeactivateButton({ user }: { user: UserForEditing }) {
  const t = useTranslations('users.Access')
  const [isAsking, setAsking] = useState(false)
  return (
    <div>
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('deactivate')}
      </Button>
      <DeactivateDialog user={user} open={isAsking} onClose={() => setAsking(false)} />
    </div>
  )
}
