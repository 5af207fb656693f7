'use client'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ActionForm } from '#components/admin/frame/action-form.tsx'
import form from '#components/admin/frame/form.module.css'
import { FormAnswer, useErrors } from '#components/admin/frame/form-answer.tsx'
import { LocaleField } from '#components/admin/frame/locale-field.tsx'
import { TextField } from '#components/admin/frame/text-field.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { changeUserAction } from '#lib/users/actions/people.ts'
import type { UserForEditing } from '#lib/users/user.ts'
import { RoleField } from './role-field.tsx'

export function UserForm({ user }: { user: UserForEditing }) {
  const t = useTranslations('users.UserForm')
  const [answer, act] = useActionState(changeUserAction, null)
  const errors = useErrors(answer)
  const typed = answer && 'typed' in answer ? answer.typed : {}
  return (
    <ActionForm className={form.form} action={act} answer={answer}>
      <FormAnswer
        answer={answer}
        saved={t('saved')}
        refused={t('refused')}
        fields={['name', 'role']}
      />
      <input type="hidden" name="userId" value={user.id} />
      <input type="hidden" name="revision" value={user.revision} />
      <TextField
        label={t('name')}
        name="name"
        dir="auto"
        autoComplete="off"
        defaultValue={typed.name ?? user.name}
        errors={errors('name')}
      />
      <RoleField label={t('role')} chosen={typed.role ?? user.role} errors={errors('role')} />
      <LocaleField label={t('locale')} chosen={user.locale} />
      <div className={form.actions}>
        <SubmitButton pendingText={t('pending')}>{t('submit')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
