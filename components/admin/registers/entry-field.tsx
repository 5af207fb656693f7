'use client'
import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { directionOf } from '#lib/i18n/locale.ts'
import type { EntryFieldSpec } from './fields.ts'

type EntryFieldProps = {
  field: EntryFieldSpec
  value: string
  /** What someone else saved here meanwhile. */
  theirs?: string
  errors: string[]
  /** Where its label and hint are. */
  texts?: string
  onWrite: (value: string) => void
}

export function EntryField({
  field,
  value,
  theirs,
  errors,
  texts = 'registers.EntryField',
  onWrite,
}: EntryFieldProps) {
  const t = useTranslations('registers.EntryField')
  const own = useTranslations(texts)
  const id = useId()
  const language = languageOf(field)
  const hint =
    theirs === undefined
      ? field.hint && own.rich(field.hint, { ltr: isolated({ dir: 'ltr' }) })
      : t.rich('theirs', { theirs: theirs || '—', words: isolated(language) })
  const attributes = {
    ...fieldAttributes(id, { hint, errors }),
    ...language,
    name: field.name,
    value,
    onChange: ({ target }: { target: { value: string } }) => onWrite(target.value),
    // A contact needs one way to be reached, not both.
    required: !field.isOptional && field.kind !== 'email' && field.kind !== 'tel',
  }
  const label = own(field.name)
  return (
    <Field
      id={id}
      label={field.isOptional ? t('optional', { label }) : label}
      hint={hint}
      errors={errors}
    >
      {field.kind === 'area' ? (
        <textarea {...attributes} rows={field.rows ?? 5} />
      ) : (
        <input {...attributes} {...keyboardOf(field)} />
      )}
    </Field>
  )
}

const isolated = (language: { lang?: string; dir: string }) => (chunks: ReactNode) => (
  <bdi {...language}>{chunks}</bdi>
)

function languageOf({ lang, kind }: EntryFieldSpec): { lang?: string; dir: string } {
  if (lang) return { lang, dir: directionOf(lang) }
  return { dir: kind ? 'ltr' : 'auto' }
}

function keyboardOf({ kind }: EntryFieldSpec) {
  if (!kind) return { type: 'text' }
  const type = kind === 'code' ? 'text' : kind
  return { type, autoCapitalize: 'none', spellCheck: false, autoComplete: 'off' }
}
