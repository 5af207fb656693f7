'use client'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { problemTexts } from '#components/ui/problems.ts'
import type { Problem } from '#lib/result.ts'
import styles from '../dialog-form.module.css'
import { ProblemList } from '../problem-list.tsx'

type NoteDialogProps = {
  id: string
  isOpen: boolean
  onClose: () => void
  title: ReactNode
  explain?: ReactNode
  label: ReactNode
  confirm: ReactNode
  /** Field in which the command looks for the note. */
  field: string
  look?: 'primary' | 'danger'
  pending: boolean
  problems: Problem[]
  onConfirm: (note: string) => void
  children?: ReactNode
}

/** A step that takes words with it: what is to happen, a field for a note, and the step itself. */
export function NoteDialog(props: NoteDialogProps) {
  const { id, field, problems, pending, look = 'primary', onClose } = props
  const t = useTranslations('releases.NoteDialog')
  const problemText = useTranslations('problems')
  const [note, setNote] = useState('')
  const errors = problemTexts(problems, problemText, field)
  return (
    <Dialog open={props.isOpen} onClose={onClose} title={props.title}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          props.onConfirm(note)
        }}
      >
        {props.explain && <p>{props.explain}</p>}
        <ProblemList problems={problems.filter((problem) => problem.field !== field)} />
        {props.children}
        <Field id={id} label={props.label} errors={errors}>
          <textarea
            {...fieldAttributes(id, { errors })}
            rows={4}
            value={note}
            dir="auto"
            onChange={(event) => setNote(event.target.value)}
          />
        </Field>
        <div className={styles.buttons}>
          <Button look={look} type="submit" disabled={pending}>
            {props.confirm}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
