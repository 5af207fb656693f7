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
import { changeAccountAction } from '#lib/users/actions/account.ts'

export function AccountForm({ name, locale }: { name: string; locale: Locale }) {
  const t = useTranslations('users.AccountForm')
  const [answer, act] = useActionState(changeAccountAction, null)
  const errors = useErrors(answer)
  return (
    <ActionForm className={form.form} action={act} answer={answer}>
      <FormAnswer answer={answer} saved={t('saved')} refused={t('refused')} fields={['name']} />
      <input type="hidden" name="here" value={useLocale()} />
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        name="name"
        dir="auto"
        autoComplete="name"
        defaultValue={answer?.typed.name ?? name}
        errors={errors('name')}
      />
      <LocaleField label={t('locale')} chosen={locale} />
      <div className={form.actions}>
        <SubmitButton pendingText={t('pending')}>{t('submit')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
