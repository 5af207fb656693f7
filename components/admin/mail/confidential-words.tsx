'use client'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { FormAnswer } from '#components/admin/frame/form-answer.tsx'
import { Message } from '#components/ui/message.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import { openMailAction } from '#lib/mail/actions.ts'
import { MailWords } from './mail-words.tsx'

/** Words that open something are asked for, so that it is known who has seen them. */
export function ConfidentialWords({ mailId, locale }: { mailId: string; locale: Locale }) {
  const t = useTranslations('mail.ConfidentialWords')
  const [answer, act] = useActionState(openMailAction, null)
  if (answer?.ok) return <MailWords text={answer.text} html={answer.html} locale={locale} />
  return (
    <Message tone="warn" title={t('title')}>
      <p>{t('explanation')}</p>
      <form action={act}>
        <input type="hidden" name="mailId" value={mailId} />
        <SubmitButton look="plain" pendingText={t('pending')}>
          {t('submit')}
        </SubmitButton>
      </form>
      <FormAnswer answer={answer} refused={t('refused')} fields={[]} />
    </Message>
  )
}
