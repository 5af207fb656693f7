'use client'
import { useTranslations } from 'next-intl'
import { type ComponentProps, useId, useState } from 'react'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { limits } from '#lib/users/user.ts'
import styles from './password-field.module.css'

type PasswordFieldProps = ComponentProps<'input'> & {
  label: string
  errors?: string[]
  /** A password that is being chosen: its rule is said beforehand. */
  isNew?: boolean
}

export function PasswordField({ label, errors, isNew, ...input }: PasswordFieldProps) {
  const t = useTranslations('sign-in.PasswordField')
  const id = useId()
  const [isShown, setShown] = useState(false)
  const hint = isNew ? t('hint', { length: limits.shortestPassword }) : undefined
  return (
    <Field id={id} label={label} hint={hint} errors={errors}>
      <div className={styles.password}>
        <input
          type={isShown ? 'text' : 'password'}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          spellCheck={false}
          autoCapitalize="none"
          dir={isShown ? 'auto' : undefined}
          {...input}
          {...fieldAttributes(id, { hint, errors })}
        />
        <button
          className={styles.show}
          type="button"
          aria-pressed={isShown}
          aria-controls={id}
          aria-label={t('show')}
          title={t('show')}
          onClick={() => setShown(!isShown)}
        >
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12Z" />
            <circle cx="12" cy="12" r="3" />
            {isShown && <path d="m4 4 16 16" />}
          </svg>
        </button>
      </div>
    </Field>
  )
}
