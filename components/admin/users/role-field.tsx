'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { type Role, roles } from '#lib/access/actor.ts'
import styles from './role-field.module.css'

type RoleFieldProps = { label: string; chosen: string; errors?: string[] }

/** The four roles, each with what it may do. */
export function RoleField({ label, chosen, errors = [] }: RoleFieldProps) {
  const t = useTranslations('users.Role')
  const id = useId()
  const errorId = `${id}-error`
  return (
    <fieldset className={styles.roles} aria-describedby={errors.length > 0 ? errorId : undefined}>
      <legend className={styles.legend}>{label}</legend>
      {roles.map((role: Role) => (
        <label className={styles.role} key={role}>
          <input
            type="radio"
            name="role"
            value={role}
            defaultChecked={role === chosen}
            aria-describedby={`${id}-${role}`}
          />
          <span className={styles.name}>{t(role)}</span>
          <span className={styles.hint} id={`${id}-${role}`}>
            {t(`${role}Hint`)}
          </span>
        </label>
      ))}
      {errors.length > 0 && (
        <p className={styles.error} id={errorId} role="alert">
          {errors.join(' ')}
        </p>
      )}
    </fieldset>
  )
}
