'use client'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { type Answer, FormAnswer } from '#components/admin/frame/form-answer.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { restoreEntryAction, retireEntryAction } from '#lib/registers/actions.ts'
import type { Retirable } from '#lib/registers/register.ts'
import styles from './entry-form.module.css'
import type { EntryValues } from './fields.ts'

type RetireFormProps = {
  register: Retirable
  entry: EntryValues
  isRetired: boolean
}

/** Takes an entry out of use or brings it back, and says beforehand what that means. */
export function RetireForm({ register, entry, isRetired }: RetireFormProps) {
  const t = useTranslations('registers.RetireForm')
  const change = isRetired ? restoreEntryAction : retireEntryAction
  const [answer, act] = useActionState(
    (_previous: unknown, form: FormData): Promise<Answer> => change(null, form),
    null,
  )
  return (
    <form className={styles.retire} action={act}>
      <input type="hidden" name="register" value={register} />
      <input type="hidden" name="id" value={entry.id} />
      <input type="hidden" name="revision" value={entry.revision} />
      <p>{isRetired ? t('restoreMeans') : t('retireMeans')}</p>
      <FormAnswer
        answer={answer}
        refused={t('refused')}
        saved={isRetired ? t('retired') : t('restored')}
        fields={[]}
      />
      <SubmitButton
        look={isRetired ? 'plain' : 'danger'}
        pendingText={isRetired ? t('restoring') : t('retiring')}
      >
        {isRetired ? t('restore') : t('retire')}
      </SubmitButton>
    </form>
  )
}
