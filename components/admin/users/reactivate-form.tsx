'use client'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import form from '#components/admin/frame/form.module.css'
import { FormAnswer } from '#components/admin/frame/form-answer.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { reactivateAction } from '#lib/users/actions/people.ts'
import type { UserForEditing } from '#lib/users/user.ts'

export function ReactivateForm({ user }: { user: UserForEditing }) {
  const t = useTranslations('users.Access')
  const [answer, act] = useActionState(reactivateAction, null)
  return (
    <form className={form.form} action={act}>
      <FormAnswer answer={answer} refused={t('refused')} fields={[]} />
      <input type="hidden" name="userId" value={user.id} />
      <input type="hidden" name="revision" value={user.revision} />
      <div className={form.actions}>
        <SubmitButton look="plain" pendingText={t('reactivating')}>
          {t('reactivate')}
        </SubmitButton>
      </div>
    </form>
  )
}
