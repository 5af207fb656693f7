'use client'
import { useTranslations } from 'next-intl'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { weekStarts } from '#lib/plans/calendar.ts'

type WeekStartFieldProps = {
  chosen: string
  /** What someone else chose meanwhile. */
  theirs?: string
  errors: string[]
  onChoose: (weekStart: string) => void
}

/** The day with which the desk's calendar begins its weeks. */
export function WeekStartField({ chosen, theirs, errors, onChoose }: WeekStartFieldProps) {
  const t = useTranslations('site.WeekStartField')
  const hint = theirs ? t('theirs', { day: t(theirs) }) : t('hint')
  return (
    <Field id="week-start" label={t('label')} hint={hint} errors={errors}>
      <select
        {...fieldAttributes('week-start', { hint, errors })}
        name="weekStart"
        value={chosen}
        onChange={({ target }) => onChoose(target.value)}
      >
        {weekStarts.map((weekStart) => (
          <option key={weekStart} value={weekStart}>
            {t(weekStart)}
          </option>
        ))}
      </select>
    </Field>
  )
}
