'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { problemTexts } from '#components/ui/problems.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import {
  addDocumentAction,
  returnEditionAction,
  submitEditionAction,
} from '#lib/releases/actions.ts'
import styles from './dialog-form.module.css'
import { ProblemList } from './problem-list.tsx'
import { useCommand } from './use-command.ts'

type Edition = { releaseId: string; locale: Locale; revision: number }

export function SubmitEditionButton(edition: Edition) {
  const t = useTranslations('releases.DocumentActions')
  const { send, pending, problems } = useCommand(submitEditionAction)
  return (
    <>
      <Button look="primary" disabled={pending} onClick={() => send(edition)}>
        {pending ? t('submitting') : t('submit')}
      </Button>
      <ProblemList problems={problems} />
    </>
  )
}

/** Gives a submitted text back, with a note that says what to change. */
export function ReturnEditionButton(edition: Edition) {
  const t = useTranslations('releases.DocumentActions')
  const problemText = useTranslations('problems')
  const [isOpen, setOpen] = useState(false)
  const [note, setNote] = useState('')
  const { send, pending, problems } = useCommand(returnEditionAction)
  const errors = problemTexts(problems, problemText, 'note')
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('return')}</Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('returnTitle')}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            send({ ...edition, note }, () => setOpen(false))
          }}
        >
          <ProblemList problems={problems.filter(({ field }) => field !== 'note')} />
          <Field id="return-note" label={t('returnNote')} errors={errors}>
            <textarea
              {...fieldAttributes('return-note', { errors })}
              rows={4}
              value={note}
              dir="auto"
              onChange={(event) => setNote(event.target.value)}
            />
          </Field>
          <div className={styles.buttons}>
            <Button look="primary" type="submit" disabled={pending}>
              {t('returnNow')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}

export function AddDocumentButton({ releaseId, locale }: { releaseId: string; locale: Locale }) {
  const t = useTranslations('releases.DocumentActions')
  const { send, pending, problems } = useCommand(addDocumentAction)
  return (
    <>
      <Button look="primary" disabled={pending} onClick={() => send({ releaseId })}>
        {t('add', { language: locale })}
      </Button>
      <ProblemList problems={problems} />
    </>
  )
}
