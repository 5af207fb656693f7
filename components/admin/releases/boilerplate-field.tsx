'use client'
import { useTranslations } from 'next-intl'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { directionOf, type Locale } from '#lib/i18n/locale.ts'
import type { BoilerplateChoice } from '#lib/registers/register.ts'
import styles from './text-editor.module.css'

type BoilerplateFieldProps = {
  locale: Locale
  choices: BoilerplateChoice[]
  value: string | null
  onChange: (value: string | null) => void
  readOnly: boolean
}

/** The standing paragraph about the issuer, of which the release keeps the version that it went out with. */
export function BoilerplateField({
  locale,
  choices,
  value,
  onChange,
  readOnly,
}: BoilerplateFieldProps) {
  const t = useTranslations('releases.TextEditor')
  const chosen = choices.find(({ versionId }) => versionId === value)
  return (
    <Field id="boilerplate" label={t('boilerplate')}>
      <select
        {...fieldAttributes('boilerplate')}
        value={value ?? ''}
        disabled={readOnly}
        onChange={(event) => onChange(event.target.value || null)}
      >
        <option value="">{t('noBoilerplate')}</option>
        {value && !chosen && <option value={value}>{t('formerBoilerplate')}</option>}
        {choices.map(({ versionId, name }) => (
          <option key={versionId} value={versionId}>
            {name}
          </option>
        ))}
      </select>
      {chosen && (
        <p className={styles.boilerplate} lang={locale} dir={directionOf(locale)}>
          {chosen.text}
        </p>
      )}
    </Field>
  )
}
