'use client'
import { useTranslations } from 'next-intl'
import type { Problem } from '#lib/result.ts'
import { type Moment, MomentField } from './moment-field.tsx'

type DeadlineFieldProps = {
  value: Moment
  problems: Problem[]
  onChange: (value: Moment) => void
}

/** By when the translation must be out, on the clock of the plan's zone. */
export function DeadlineField(props: DeadlineFieldProps) {
  const t = useTranslations('plans.PlanForm')
  return (
    <MomentField
      id="deadline"
      label={t('deadline')}
      hint={t('deadlineHint')}
      field="deadline"
      hasZone={false}
      {...props}
    />
  )
}
