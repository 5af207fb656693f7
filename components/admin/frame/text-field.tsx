'use client'
import { type ComponentProps, useId } from 'react'
import { Field, fieldAttributes } from '#components/ui/field.tsx'

type TextFieldProps = ComponentProps<'input'> & { label: string; hint?: string; errors?: string[] }

export function TextField({ label, hint, errors, ...input }: TextFieldProps) {
  const id = useId()
  return (
    <Field id={id} label={label} hint={hint} errors={errors}>
      <input type="text" {...input} {...fieldAttributes(id, { hint, errors })} />
    </Field>
  )
}
