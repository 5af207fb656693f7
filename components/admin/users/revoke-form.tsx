'use client'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormAnswer } from '#components/admin/frame/form-answer.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { revokeInvitationAction } from '#lib/users/actions/people.ts'
import styles from './users-view.module.css'

export function RevokeForm({ invitationId, email }: { invitationId: string; email: string }) {
  const t = useTranslations('users.InvitationList')
  const [answer, act] = useActionState(revokeInvitationAction, null)
  return (
    <>
      <form className={styles.revoke} action={act}>
        <input type="hidden" name="invitationId" value={invitationId} />
        <SubmitButton look="quiet" pendingText={t('pending')} aria-label={t('revokeOf', { email })}>
          {t('revoke')}
        </SubmitButton>
      </form>
      {answer && !answer.ok && (
        <div className={styles.answer}>
          <FormAnswer answer={answer} refused={email} fields={[]} />
        </div>
      )}
    </>
  )
}
