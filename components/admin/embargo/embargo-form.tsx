'use client'
import { useTranslations } from 'next-intl'
import { useActionState, useId } from 'react'
import { ActionForm } from '#components/admin/frame/action-form.tsx'
import form from '#components/admin/frame/form.module.css'
import { FormAnswer, useErrors } from '#components/admin/frame/form-answer.tsx'
import { TextField } from '#components/admin/frame/text-field.tsx'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { setEmbargoAction } from '#lib/embargo/actions.ts'
import { planZones } from '#lib/plans/plan.ts'
import styles from './embargo-view.module.css'

type EmbargoFormProps = {
  releaseId: string
  /** The embargo as it stands: the instant, and the same on the clock of its zone. */
  former: { instant: string; time: string } | null
  zone: string
}

/** Sets the time, on the clock of a zone that is named. */
export function EmbargoForm({ releaseId, former, zone }: EmbargoFormProps) {
  const t = useTranslations('embargo.EmbargoForm')
  const zones = useTranslations('plans.Zone')
  const [answer, act] = useActionState(setEmbargoAction, null)
  const errors = useErrors(answer)
  const zoneId = useId()
  const typed: Record<string, string> = answer && 'typed' in answer ? answer.typed : {}
  const isDoubled =
    answer && !answer.ok && answer.problems.some(({ code }) => code === 'plan.doubled_hour')
  return (
    <ActionForm className={form.form} action={act} answer={answer}>
      <FormAnswer
        answer={answer}
        refused={t('refused')}
        saved={t('saved')}
        fields={['time', 'zone']}
      />
      <input type="hidden" name="releaseId" value={releaseId} />
      <input type="hidden" name="former" value={former?.instant ?? ''} />
      <div className={styles.pair}>
        <TextField
          label={t('time')}
          name="time"
          type="datetime-local"
          defaultValue={typed.time ?? former?.time ?? ''}
          hint={former ? t('told') : undefined}
          errors={errors('time')}
        />
        <Field id={zoneId} label={t('zone')} errors={errors('zone')}>
          <select name="zone" defaultValue={typed.zone ?? zone} {...fieldAttributes(zoneId)}>
            {planZones.map((each) => (
              <option key={each} value={each}>
                {zones(each)}
              </option>
            ))}
          </select>
        </Field>
      </div>
      {isDoubled ? <Occurrence /> : null}
      <div className={form.actions}>
        <SubmitButton pendingText={t('pending')}>{t(former ? 'move' : 'set')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

/** Asked only in the one hour of the year that comes twice. */
function Occurrence() {
  const t = useTranslations('embargo.EmbargoForm')
  const id = useId()
  return (
    <Field id={id} label={t('occurrence')}>
      <select name="occurrence" {...fieldAttributes(id)}>
        <option value="first">{t('first')}</option>
        <option value="second">{t('second')}</option>
      </select>
    </Field>
  )
}
