'use client'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ActionForm } from '#components/admin/frame/action-form.tsx'
import form from '#components/admin/frame/form.module.css'
import { FormAnswer, useErrors } from '#components/admin/frame/form-answer.tsx'
import { LocaleField } from '#components/admin/frame/locale-field.tsx'
import { PasswordField } from '#components/admin/frame/password-field.tsx'
import { TextField } from '#components/admin/frame/text-field.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import { joinAction } from '#lib/users/actions/entering.ts'

type JoinFormProps = {
  token: string
  /** Fixed by the invitation; the first administrator types it. */
  email: string | null
  locale: Locale
}

export function JoinForm({ token, email, locale }: JoinFormProps) {
  const t = useTranslations('sign-in.InvitationForm')
  const [answer, act] = useActionState(joinAction, null)
  const errors = useErrors(answer)
  return (
    <ActionForm className={form.form} action={act} answer={answer}>
      <FormAnswer answer={answer} refused={t('refused')} fields={['email', 'name', 'password']} />
      <input type="hidden" name="token" value={token} />
      <TextField
        label={t('email')}
        name="email"
        type="email"
        dir="ltr"
        autoComplete="username"
        readOnly={email !== null}
        defaultValue={email ?? answer?.typed.email}
        errors={errors('email')}
      />
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        name="name"
        dir="auto"
        autoComplete="name"
        defaultValue={answer?.typed.name}
        errors={errors('name')}
      />
      <PasswordField isNew label={t('password')} name="password" errors={errors('password')} />
      <LocaleField label={t('locale')} chosen={locale} />
      <div className={form.wide}>
        <SubmitButton pendingText={t('pending')}>{t('submit')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
