'use client'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormAnswer } from '#components/admin/frame/form-answer.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { resendAction } from '#lib/embargo/actions.ts'
import styles from './embargo-view.module.css'
import { LinksTold } from './links-told.tsx'

type ResendFormProps = { releaseId: string; invitation: { id: string; name: string } }

export function ResendForm({ releaseId, invitation: { id, name } }: ResendFormProps) {
  const t = useTranslations('embargo.InvitedList')
  const [answer, act] = useActionState(resendAction, null)
  return (
    <>
      <form action={act}>
        <input type="hidden" name="releaseId" value={releaseId} />
        <input type="hidden" name="invitationId" value={id} />
        <SubmitButton
          look="quiet"
          pendingText={t('resendPending')}
          aria-label={t('resendOf', { name })}
          title={t('resendHint')}
        >
          {t('resend')}
        </SubmitButton>
      </form>
      {answer ? (
        <div className={styles.answer}>
          {answer.ok ? (
            <LinksTold links={answer.links} />
          ) : (
            <FormAnswer answer={answer} refused={t('refused')} fields={[]} />
          )}
        </div>
      ) : null}
    </>
  )
}
