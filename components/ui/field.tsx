import type { ReactNode } from 'react'
import styles from './field.module.css'

type FieldProps = {
  id: string
  label: ReactNode
  hint?: ReactNode
  /** Sentences of the problems of this field. */
  errors?: string[]
  required?: boolean
  children: ReactNode
}

/** A labelled control with its hint and its errors. The control takes `fieldAttributes(id, …)`. */
export function Field({ id, label, hint, errors = [], children }: FieldProps) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {errors.length > 0 && (
        <p className={styles.error} id={`${id}-error`} role="alert">
          {errors.join(' ')}
        </p>
      )}
    </div>
  )
}

/** Attributes that tie a control to its field's label, hint and errors. */
export const fieldAttributes = (
  id: string,
  { hint, errors = [] }: { hint?: unknown; errors?: string[] } = {},
) => ({
  id,
  className: styles.control,
  'aria-invalid': errors.length > 0 || undefined,
  'aria-describedby':
    [hint && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean).join(' ') ||
    undefined,
})
