'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { problemTexts } from '#components/ui/problems.ts'
import { backdateReleaseAction } from '#lib/releases/actions-after-publication.ts'
import type { Problem } from '#lib/result.ts'
import dialog from '../releases/dialog-form.module.css'
import { ProblemList } from '../releases/problem-list.tsx'
import { useCommand } from '../releases/use-command.ts'
import { ReasonField } from './reason-field.tsx'

type DatePanelProps = {
  releaseId: string
  revision: number
  /** The earlier date as it stands, on the office's clock. */
  dated: string | null
}

/** Gives a release an earlier date than that of its publication here, or takes it back. */
export function DatePanel(props: DatePanelProps) {
  const t = useTranslations('corrections.DatePanel')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{props.dated ? t('change') : t('give')}</Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('title')}>
        <DateForm {...props} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

const hasField = ({ field }: Problem) => field === 'at' || field === 'reason'

function DateForm({
  releaseId,
  revision,
  dated,
  onClose,
}: DatePanelProps & { onClose: () => void }) {
  const t = useTranslations('corrections.DatePanel')
  const problemText = useTranslations('problems')
  const [at, setAt] = useState(dated ?? '')
  const [reason, setReason] = useState('')
  const { send, pending, problems } = useCommand(backdateReleaseAction)
  const errorsOf = (field: string) => problemTexts(problems, problemText, field)
  const save = (moment: string | null) => send({ releaseId, revision, at: moment, reason }, onClose)
  return (
    <form
      noValidate
      className={dialog.form}
      onSubmit={(event) => {
        event.preventDefault()
        save(at)
      }}
    >
      <p>{t('explain')}</p>
      <ProblemList problems={problems.filter((problem) => !hasField(problem))} />
      <Field id="backdate-at" label={t('at')} hint={t('atHint')} errors={errorsOf('at')}>
        <input
          {...fieldAttributes('backdate-at', { hint: true, errors: errorsOf('at') })}
          type="datetime-local"
          min="1900-01-01T00:00"
          value={at}
          onChange={({ target }) => setAt(target.value)}
        />
      </Field>
      <ReasonField
        id="backdate-reason"
        label={t('reason')}
        hint={t('reasonHint')}
        errors={errorsOf('reason')}
        value={reason}
        onChange={setReason}
      />
      <div className={dialog.buttons}>
        <Button look="primary" type="submit" disabled={pending}>
          {pending ? t('saving') : t('save')}
        </Button>
        {dated && (
          <Button disabled={pending} onClick={() => save(null)}>
            {t('clear')}
          </Button>
        )}
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
