'use client'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ActionForm } from '#components/admin/frame/action-form.tsx'
import { type Answer, FormAnswer, useErrors } from '#components/admin/frame/form-answer.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import {
  saveBoilerplateAction,
  saveContactAction,
  saveOrganisationAction,
  savePersonAction,
  savePlaceAction,
  saveTopicAction,
} from '#lib/registers/actions.ts'
import type { Register } from '#lib/registers/register.ts'
import { EntryField } from './entry-field.tsx'
import styles from './entry-form.module.css'
import { type EntryValues, fieldsOf } from './fields.ts'
import { useDraft } from './use-draft.ts'

const actions = {
  places: savePlaceAction,
  topics: saveTopicAction,
  people: savePersonAction,
  organisations: saveOrganisationAction,
  contacts: saveContactAction,
  boilerplates: saveBoilerplateAction,
}

/** Once it was said that someone else saved the entry meanwhile, saving again counts. */
const isWarned = (answer: Answer) =>
  answer?.ok === false && answer.problems.some(({ code }) => code === 'register.changed_meanwhile')

type EntryFormProps = { register: Register; entry?: EntryValues; onSaved: () => void }

/** Adds an entry or changes one. */
export function EntryForm({ register, entry, onSaved }: EntryFormProps) {
  const t = useTranslations('registers.EntryForm')
  const draft = useDraft(entry)
  const fields = fieldsOf[register]
  const save = async (_previous: unknown, form: FormData): Promise<Answer> => {
    const answer = await actions[register](null, form)
    if (answer.ok) {
      draft.clear()
      onSaved()
    }
    return answer
  }
  const [answer, act] = useActionState(save, null)
  const errorsOf = useErrors(answer)
  const revision = isWarned(answer) ? entry?.revision : draft.revision
  return (
    <ActionForm className={styles.form} answer={answer} action={act}>
      {entry && <input type="hidden" name="id" value={entry.id} />}
      {entry && <input type="hidden" name="revision" value={revision} />}
      {fields.map((field) => (
        <div key={field.name} className={field.isAlone ? styles.alone : undefined}>
          <EntryField
            field={field}
            value={draft.valueOf(field.name)}
            theirs={draft.theirsOf(field.name)}
            errors={errorsOf(field.name)}
            onWrite={(value) => draft.write(field.name, value)}
          />
        </div>
      ))}
      <div className={styles.end}>
        <FormAnswer
          answer={answer}
          refused={t('refused')}
          fields={fields.map(({ name }) => name)}
        />
        <SubmitButton pendingText={t('saving')}>{entry ? t('save') : t('add')}</SubmitButton>
      </div>
    </ActionForm>
  )
}
