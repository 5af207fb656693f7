'use client'
import { useId } from 'react'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { type Locale, locales } from '#lib/i18n/locale.ts'
import { languageNames } from './language-names.ts'

type LocaleFieldProps = { label: string; name?: string; chosen: Locale }

/** Which language someone's screens speak. */
export function LocaleField({ label, name = 'locale', chosen }: LocaleFieldProps) {
  const id = useId()
  return (
    <Field id={id} label={label}>
      <select name={name} defaultValue={chosen} {...fieldAttributes(id)}>
        {locales.map((locale) => (
          <option key={locale} value={locale} lang={locale}>
            {languageNames[locale]}
          </option>
        ))}
      </select>
    </Field>
  )
}
