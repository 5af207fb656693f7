'use client'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import form from '#components/admin/frame/form.module.css'
import { FormAnswer } from '#components/admin/frame/form-answer.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { deactivateAction } from '#lib/users/actions/people.ts'
import type { UserForEditing } from '#lib/users/user.ts'
import { bdi } from './bdi.tsx'

type DeactivateDialogProps = { user: UserForEditing; open: boolean; onClose: () => void }

export function DeactivateDialog({ user, open, onClose }: DeactivateDialogProps) {
  const t = useTranslations('users.DeactivateDialog')
  const tAccess = useTranslations('users.Access')
  const [answer, act] = useActionState(deactivateAction, null)
  return (
    <Dialog open={open} onClose={onClose} title={t.rich('title', { name: user.name, bdi })}>
      <form className={form.form} action={act}>
        <FormAnswer answer={answer} refused={tAccess('refused')} fields={[]} />
        <p>{t('explanation')}</p>
        <input type="hidden" name="userId" value={user.id} />
        <input type="hidden" name="revision" value={user.revision} />
        <div className={form.actions}>
          <SubmitButton look="danger" pendingText={t('pending')}>
            {t('confirm')}
          </SubmitButton>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
