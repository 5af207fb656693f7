'use client'
import { useTranslations } from 'next-intl'
import { type ChangeEvent, useEffect, useRef } from 'react'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { problemTexts } from '#components/ui/problems.ts'
import { type PlanZone, planZones } from '#lib/plans/plan.ts'
import type { Occurrence, WallTime } from '#lib/plans/wall-time.ts'
import type { Problem } from '#lib/result.ts'
import styles from './moment-field.module.css'

export type Moment = { time: string; zone: PlanZone; occurrence: Occurrence | null }

type MomentFieldProps = {
  id: string
  label?: string
  hint?: string
  /** The field's name in problems. */
  field: string
  value: Moment
  problems: Problem[]
  /** False for a second time in the zone of the first. */
  hasZone?: boolean
  onChange: (value: Moment) => void
}

/** A day and a time on the clock of a zone. Where that clock shows the time twice, which of the two. */
export function MomentField(props: MomentFieldProps) {
  const { id, label, hint, field, value, problems, hasZone = true, onChange } = props
  const t = useTranslations('plans')
  const problemText = useTranslations('problems')
  const errors = [field, `${field}.time`].flatMap((name) =>
    problemTexts(problems, problemText, name),
  )
  const input = useTypedTime((time) => onChange({ ...value, time, occurrence: null }))
  const isDoubled =
    value.occurrence !== null ||
    problems.some((problem) => problem.code === 'plan.doubled_hour' && problem.field === field)
  return (
    <div className={styles.moment}>
      <Field id={id} label={label ?? t('MomentField.day')} hint={hint} errors={errors}>
        <input
          {...fieldAttributes(id, { hint, errors })}
          {...input}
          type="datetime-local"
          defaultValue={value.time}
        />
      </Field>
      {hasZone && (
        <Field id={`${id}-zone`} label={t('MomentField.zone')}>
          <select
            {...fieldAttributes(`${id}-zone`)}
            value={value.zone}
            onChange={({ target }) =>
              onChange({ ...value, zone: target.value as PlanZone, occurrence: null })
            }
          >
            {planZones.map((zone) => (
              <option key={zone} value={zone}>
                {t(`Zone.${zone}`)}
              </option>
            ))}
          </select>
        </Field>
      )}
      {isDoubled && <Which id={id} value={value} onChange={onChange} />}
    </div>
  )
}

/** The browser keeps what was typed, so that nothing is lost that was typed before the page could listen. */
function useTypedTime(onType: (time: string) => void) {
  const ref = useRef<HTMLInputElement>(null)
  const isHeard = useRef(false)
  useEffect(() => {
    if (isHeard.current) return
    isHeard.current = true
    const typed = ref.current?.value ?? ''
    if (typed !== ref.current?.defaultValue) onType(typed)
  })
  return { ref, onChange: ({ target }: ChangeEvent<HTMLInputElement>) => onType(target.value) }
}

type WhichProps = Pick<MomentFieldProps, 'id' | 'value' | 'onChange'>

function Which({ id, value, onChange }: WhichProps) {
  const t = useTranslations('plans.MomentField')
  return (
    <fieldset className={styles.which}>
      <legend>{t('which')}</legend>
      {(['first', 'second'] as const).map((occurrence) => (
        <label key={occurrence}>
          <input
            type="radio"
            name={`${id}-which`}
            checked={value.occurrence === occurrence}
            onChange={() => onChange({ ...value, occurrence })}
          />
          {t(occurrence)}
        </label>
      ))}
    </fieldset>
  )
}

/** What a command is sent: a day and time without its zone, for a second time. */
export const withoutZone = ({ time, occurrence }: WallTime) => ({
  time,
  occurrence: occurrence ?? null,
})
