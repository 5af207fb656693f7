'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ActionForm } from '#components/admin/frame/action-form.tsx'
import form from '#components/admin/frame/form.module.css'
import { FormAnswer, useErrors } from '#components/admin/frame/form-answer.tsx'
import { LocaleField } from '#components/admin/frame/locale-field.tsx'
import { TextField } from '#components/admin/frame/text-field.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import { inviteAction } from '#lib/users/actions/people.ts'
import { InvitationLink } from './invitation-link.tsx'
import { RoleField } from './role-field.tsx'

export function InviteForm() {
  const t = useTranslations('users.InviteForm')
  const locale = useLocale() as Locale
  const [answer, act] = useActionState(inviteAction, null)
  const errors = useErrors(answer)
  const typed = answer && !answer.ok && 'typed' in answer ? answer.typed : {}
  return (
    <ActionForm className={form.form} action={act} answer={answer}>
      {answer?.ok && <InvitationLink {...answer} key={answer.invitationId} />}
      <FormAnswer answer={answer} refused={t('refused')} fields={['email']} />
      <TextField
        label={t('email')}
        name="email"
        type="email"
        dir="ltr"
        autoComplete="off"
        defaultValue={typed.email}
        errors={errors('email')}
      />
      <RoleField label={t('role')} chosen={typed.role ?? 'writer'} />
      <LocaleField label={t('locale')} chosen={locale} />
      <div className={form.wide}>
        <SubmitButton pendingText={t('pending')}>{t('submit')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
