'use client'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { ProblemList } from '#components/admin/releases/problem-list.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { problemTexts } from '#components/ui/problems.ts'
import type { Problem } from '#lib/result.ts'
import styles from './sign-off-form.module.css'

type SignOffFormProps = {
  pending: boolean
  problems: Problem[]
  onSign: (reason: string) => void
}

/** Somebody stands by facts that differ, and says why. */
export function SignOffForm({ pending, problems, onSign }: SignOffFormProps) {
  const t = useTranslations('parity.SignOffForm')
  const problemText = useTranslations('problems')
  const [reason, setReason] = useState('')
  const id = useId()
  const errors = problemTexts(problems, problemText, 'reason')
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        onSign(reason)
      }}
    >
      <ProblemList problems={problems.filter(({ field }) => field !== 'reason')} />
      <Field id={id} label={t('reason')} hint={t('hint')} errors={errors}>
        <textarea
          {...fieldAttributes(id, { hint: true, errors })}
          rows={2}
          dir="auto"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <Button type="submit" disabled={pending}>
        {pending ? t('signing') : t('sign')}
      </Button>
    </form>
  )
}
