'use client'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ActionForm } from '#components/admin/frame/action-form.tsx'
import form from '#components/admin/frame/form.module.css'
import { FormAnswer, useErrors } from '#components/admin/frame/form-answer.tsx'
import { PasswordField } from '#components/admin/frame/password-field.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { changePasswordAction } from '#lib/users/actions/account.ts'

/** The address goes along, unseen, so that password managers know whose password this is. */
export function PasswordForm({ email }: { email: string }) {
  const t = useTranslations('users.PasswordForm')
  const [answer, act] = useActionState(changePasswordAction, null)
  const errors = useErrors(answer)
  return (
    <ActionForm className={form.form} action={act} answer={answer}>
      <FormAnswer
        answer={answer}
        saved={t('saved')}
        refused={t('refused')}
        fields={['current', 'password']}
      />
      <input type="text" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField label={t('current')} name="current" errors={errors('current')} />
      <PasswordField isNew label={t('password')} name="password" errors={errors('password')} />
      <div className={form.actions}>
        <SubmitButton pendingText={t('pending')}>{t('submit')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
