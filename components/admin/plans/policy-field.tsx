'use client'
import { useTranslations } from 'next-intl'
import { type PlanPolicy, planPolicies } from '#lib/plans/plan.ts'
import styles from './policy-field.module.css'

type PolicyFieldProps = { value: PlanPolicy; onChange: (policy: PlanPolicy) => void }

/** What happens to a translation that is not ready by then. */
export function PolicyField({ value, onChange }: PolicyFieldProps) {
  const t = useTranslations('plans')
  return (
    <fieldset className={styles.policies}>
      <legend>{t('PlanForm.how')}</legend>
      {planPolicies.map((policy) => (
        <label key={policy} className={styles.policy}>
          <input
            type="radio"
            name="policy"
            value={policy}
            checked={value === policy}
            onChange={() => onChange(policy)}
          />
          <span>{t(`Policy.${policy}`)}</span>
          <small>{t(`Policy.${policy}Hint`)}</small>
        </label>
      ))}
    </fieldset>
  )
}
