'use client'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormAnswer } from '#components/admin/frame/form-answer.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { cancelMailAction, sendMailAgainAction } from '#lib/mail/actions.ts'
import styles from './one-mail.module.css'

type MailActionsProps = { mailId: string; mayAgain: boolean; mayCancel: boolean }

export function MailActions({ mailId, mayAgain, mayCancel }: MailActionsProps) {
  const t = useTranslations('mail.MailActions')
  const [again, askAgain] = useActionState(sendMailAgainAction, null)
  const [cancelled, cancel] = useActionState(cancelMailAction, null)
  return (
    <>
      <div className={styles.actions}>
        {mayAgain && (
          <form action={askAgain}>
            <input type="hidden" name="mailId" value={mailId} />
            <SubmitButton look="plain" pendingText={t('againPending')}>
              {t('again')}
            </SubmitButton>
          </form>
        )}
        {mayCancel && (
          <form action={cancel}>
            <input type="hidden" name="mailId" value={mailId} />
            <SubmitButton look="danger" pendingText={t('cancelPending')}>
              {t('cancel')}
            </SubmitButton>
          </form>
        )}
      </div>
      <FormAnswer answer={again} saved={t('asked')} refused={t('refused')} fields={[]} />
      <FormAnswer answer={cancelled} saved={t('cancelled')} refused={t('refused')} fields={[]} />
    </>
  )
}
