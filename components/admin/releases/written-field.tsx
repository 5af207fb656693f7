'use client'
import { useTranslations } from 'next-intl'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { directionOf, type Locale } from '#lib/i18n/locale.ts'
import styles from './written-field.module.css'

type WrittenFieldProps = {
  id: string
  label: string
  hint?: string
  errors?: string[]
  locale: Locale
  value: string
  onChange: (value: string) => void
  /** The same field in the other language, shown beside it. */
  source?: { locale: Locale; text: string } | null
  rows?: number
  maxLength: number
  isHeadline?: boolean
  readOnly?: boolean
  /** Someone else has just changed it. */
  cameIn?: boolean | undefined
}

/** A field in the language of the text, whatever the language of the screen, with the other language beside it. */
export function WrittenField(props: WrittenFieldProps) {
  const {
    id,
    label,
    hint,
    errors,
    locale,
    value,
    source,
    rows = 1,
    maxLength,
    isHeadline,
    readOnly,
  } = props
  const isOneLine = rows === 1
  const change = (text: string) => props.onChange(isOneLine ? text.replace(/\s*\n\s*/g, ' ') : text)
  return (
    <div className={source ? styles.pair : undefined} data-came-in={props.cameIn ? '' : undefined}>
      {source && <SourceText label={label} {...source} isHeadline={isHeadline} />}
      <Field id={id} label={label} hint={hint} errors={errors}>
        <textarea
          {...fieldAttributes(id, { hint, errors })}
          className={`${fieldAttributes(id).className} ${styles.written} ${isHeadline ? styles.headline : ''}`}
          lang={locale}
          dir={directionOf(locale)}
          rows={rows}
          maxLength={maxLength}
          value={value}
          readOnly={readOnly}
          onChange={(event) => change(event.target.value)}
        />
      </Field>
    </div>
  )
}

type SourceTextProps = { label: string; locale: Locale; text: string; isHeadline?: boolean }

function SourceText({ label, locale, text, isHeadline }: SourceTextProps) {
  const t = useTranslations('releases.WrittenField')
  return (
    <div className={styles.source}>
      <p className={styles.sourceLabel}>{t('source', { field: label, language: locale })}</p>
      <p
        className={`${styles.sourceText} ${isHeadline ? styles.headline : ''}`}
        lang={locale}
        dir={directionOf(locale)}
      >
        {text || '—'}
      </p>
    </div>
  )
}
