'use client'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ActionForm } from '#components/admin/frame/action-form.tsx'
import form from '#components/admin/frame/form.module.css'
import { FormAnswer, useErrors } from '#components/admin/frame/form-answer.tsx'
import { PasswordField } from '#components/admin/frame/password-field.tsx'
import { TextField } from '#components/admin/frame/text-field.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { signInAction } from '#lib/users/actions/entering.ts'

export function SignInForm({ wished }: { wished: string }) {
  const t = useTranslations('sign-in.SignInForm')
  const [answer, act] = useActionState(signInAction, null)
  const errors = useErrors(answer)
  return (
    <ActionForm className={form.form} action={act} answer={answer}>
      <FormAnswer answer={answer} refused={t('refused')} fields={['email', 'password']} />
      <input type="hidden" name="next" value={wished} />
      <TextField
        label={t('email')}
        name="email"
        type="email"
        dir="ltr"
        autoComplete="username"
        defaultValue={answer?.typed.email}
        errors={errors('email')}
      />
      <PasswordField label={t('password')} name="password" errors={errors('password')} />
      <div className={form.wide}>
        <SubmitButton pendingText={t('pending')}>{t('submit')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
