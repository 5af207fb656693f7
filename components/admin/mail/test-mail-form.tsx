'use client'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormAnswer } from '#components/admin/frame/form-answer.tsx'
import { Message } from '#components/ui/message.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { sendTestMailAction } from '#lib/mail/actions.ts'
import styles from './mail-view.module.css'

/** Whether mail arrives is best seen in one's own mailbox. */
export function TestMailForm() {
  const t = useTranslations('mail.TestMailForm')
  const [answer, act] = useActionState(sendTestMailAction, null)
  return (
    <div className={styles.test}>
      <form action={act}>
        <SubmitButton look="plain" pendingText={t('pending')}>
          {t('submit')}
        </SubmitButton>
      </form>
      {answer?.ok ? (
        <Message tone="good" live title={t('done')}>
          <p>{t('doneHint')}</p>
        </Message>
      ) : (
        <FormAnswer answer={answer} refused={t('refused')} fields={[]} />
      )}
    </div>
  )
}
