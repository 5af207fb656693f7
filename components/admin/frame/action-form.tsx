'use client'
import { type ComponentProps, useEffect, useRef } from 'react'

type ActionFormProps = ComponentProps<'form'> & { answer: { ok: boolean } | null }

/**
 * A form with its action's last answer. React empties a form after every action: here only after one that was accepted.
 * After a refusal the first wrong field has the focus.
 */
export function ActionForm({ answer, ...rest }: ActionFormProps) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (answer && !answer.ok) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [answer])
  return (
    <form
      noValidate
      ref={form}
      onReset={(event) => answer?.ok || event.preventDefault()}
      {...rest}
    />
  )
}
