'use client'
import { useTranslations } from 'next-intl'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { directionOf, type Locale } from '#lib/i18n/locale.ts'
import type { TemplateWords } from '#lib/templates/schema.ts'
import styles from './template-form.module.css'

const fields = [
  { name: 'kicker', rows: 1 },
  { name: 'headline', rows: 1 },
  { name: 'summary', rows: 3 },
  { name: 'body', rows: 10 },
  { name: 'notesToEditors', rows: 3 },
] as const

type WordsFieldsProps = {
  prefix: string
  locale: Locale
  words: TemplateWords
  onChange: (words: TemplateWords) => void
}

/** The words of one language. A language without any is not begun with the release. */
export function WordsFields({ prefix, locale, words, onChange }: WordsFieldsProps) {
  const t = useTranslations('templates.WordsFields')
  return (
    <fieldset className={styles.words}>
      <legend>{t('legend', { language: locale })}</legend>
      {fields.map(({ name, rows }) => {
        const id = `${prefix}-${locale}-${name}`
        const hint = name === 'body' ? t('bodyHint') : undefined
        const shared = {
          ...fieldAttributes(id, { hint }),
          lang: locale,
          dir: directionOf(locale),
          value: words[name],
        }
        return (
          <Field key={name} id={id} label={t(name)} hint={hint}>
            <textarea
              {...shared}
              rows={rows}
              onChange={(event) => onChange({ ...words, [name]: event.target.value })}
            />
          </Field>
        )
      })}
    </fieldset>
  )
}
