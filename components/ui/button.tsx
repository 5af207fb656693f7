import type { ComponentProps } from 'react'
import styles from './button.module.css'

type Look = { look?: 'plain' | 'primary' | 'danger' | 'quiet' }

export function Button({
  look = 'plain',
  className = '',
  ...rest
}: Look & ComponentProps<'button'>) {
  return (
    <button type="button" {...rest} className={`${styles.button} ${styles[look]} ${className}`} />
  )
}

/** A link that looks like a button, for going somewhere. */
export function ButtonLink({
  look = 'plain',
  className = '',
  ...rest
}: Look & ComponentProps<'a'>) {
  return <a {...rest} className={`${styles.button} ${styles[look]} ${className}`} />
}
