'use client'
import { useTranslations } from 'next-intl'
import { revokeAction } from '#lib/embargo/actions.ts'
import { ConfirmButton } from './confirm-button.tsx'

type RevokeButtonProps = {
  releaseId: string
  /** Null: all that are open. */
  invitation: { id: string; name: string } | null
}

export function RevokeButton({ releaseId, invitation }: RevokeButtonProps) {
  const t = useTranslations('embargo.InvitedList')
  const name = invitation?.name ?? ''
  return (
    <ConfirmButton
      look={invitation ? 'quiet' : 'danger'}
      act={revokeAction}
      input={{ releaseId, invitationId: invitation?.id ?? null }}
      words={{
        open: t(invitation ? 'revoke' : 'revokeAll'),
        openLabel: invitation ? t('revokeOf', { name }) : undefined,
        title: invitation ? t('revokeTitle', { name }) : t('revokeAllTitle'),
        explain: t('revokeExplain'),
        confirm: t('revokeNow'),
        pending: t('revokePending'),
        cancel: t('cancel'),
      }}
    />
  )
}
