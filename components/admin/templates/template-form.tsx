'use client'
import { useTranslations } from 'next-intl'
import { type FormEvent, useState } from 'react'
import { ProblemList } from '#components/admin/releases/problem-list.tsx'
import { useCommand } from '#components/admin/releases/use-command.ts'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { Message } from '#components/ui/message.tsx'
import { problemTexts } from '#components/ui/problems.ts'
import { releaseKinds } from '#lib/editions/edition-content.ts'
import { directionOf, type Locale, locales } from '#lib/i18n/locale.ts'
import { saveTemplateAction } from '#lib/templates/actions.ts'
import type { TemplateWords } from '#lib/templates/schema.ts'
import type { Problem } from '#lib/result.ts'
import styles from './template-form.module.css'
import { WordsFields } from './words-fields.tsx'

export type TemplateValues = {
  id: string | null
  revision: number
  kind: string
  nameAr: string
  nameEn: string
  originalLocale: Locale
  words: Record<Locale, TemplateWords>
}

const nothing: TemplateWords = {
  kicker: '',
  headline: '',
  summary: '',
  body: '',
  notesToEditors: '',
}
const fresh: TemplateValues = {
  id: null,
  revision: 1,
  kind: 'press_release',
  nameAr: '',
  nameEn: '',
  originalLocale: 'ar',
  words: { ar: nothing, en: nothing },
}

/** Makes a template by hand or changes one. */
export function TemplateForm({ template = fresh }: { template?: TemplateValues }) {
  const t = useTranslations('templates.TemplateForm')
  const [values, setValues] = useState(template)
  const [isSaved, setSaved] = useState(false)
  const { send, pending, problems } = useCommand(saveTemplateAction)
  const prefix = `template-${template.id ?? 'new'}`
  const set = (change: Partial<TemplateValues>) => setValues({ ...values, ...change })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    send(values, () => {
      setSaved(true)
      if (!template.id) setValues(fresh)
    })
  }
  return (
    <form className={styles.form} onSubmit={submit} onChange={() => setSaved(false)}>
      <ProblemList problems={problems.filter(({ field }) => !field?.startsWith('name'))} />
      <Facts prefix={prefix} values={values} set={set} problems={problems} />
      <div className={styles.pair}>
        {locales.map((locale) => (
          <WordsFields
            key={locale}
            prefix={prefix}
            locale={locale}
            words={values.words[locale]}
            onChange={(words) => set({ words: { ...values.words, [locale]: words } })}
          />
        ))}
      </div>
      {isSaved && (
        <Message tone="good" live>
          {t('saved')}
        </Message>
      )}
      <div>
        <Button look="primary" type="submit" disabled={pending}>
          {pending ? t('saving') : t('save')}
        </Button>
      </div>
    </form>
  )
}

type FactsProps = {
  prefix: string
  values: TemplateValues
  set: (change: Partial<TemplateValues>) => void
  problems: Problem[]
}

/** What it is called, and for which releases it is. */
function Facts({ prefix, ...rest }: FactsProps) {
  const t = useTranslations('templates.TemplateForm')
  const kinds = useTranslations('article.Kind')
  const languages = useTranslations('releases.language')
  const { values, set } = rest
  return (
    <div className={styles.pair}>
      <NameField id={`${prefix}-ar`} name="nameAr" locale="ar" {...rest} />
      <NameField id={`${prefix}-en`} name="nameEn" locale="en" {...rest} />
      <Field id={`${prefix}-kind`} label={t('kind')}>
        <select
          {...fieldAttributes(`${prefix}-kind`)}
          value={values.kind}
          onChange={(event) => set({ kind: event.target.value })}
        >
          {releaseKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kinds(kind)}
            </option>
          ))}
        </select>
      </Field>
      <Field id={`${prefix}-original`} label={t('originalLocale')}>
        <select
          {...fieldAttributes(`${prefix}-original`)}
          value={values.originalLocale}
          onChange={(event) => set({ originalLocale: event.target.value as Locale })}
        >
          {locales.map((locale) => (
            <option key={locale} value={locale}>
              {languages(locale)}
            </option>
          ))}
        </select>
      </Field>
    </div>
  )
}

type NameFieldProps = Omit<FactsProps, 'prefix'> & {
  id: string
  name: 'nameAr' | 'nameEn'
  locale: Locale
}

function NameField({ id, name, locale, values, set, problems }: NameFieldProps) {
  const t = useTranslations('templates.TemplateForm')
  const problemText = useTranslations('problems')
  const errors = problemTexts(problems, problemText, name)
  return (
    <Field id={id} label={t(name)} errors={errors}>
      <input
        {...fieldAttributes(id, { errors })}
        lang={locale}
        dir={directionOf(locale)}
        maxLength={120}
        value={values[name]}
        onChange={(event) => set({ [name]: event.target.value })}
      />
    </Field>
  )
}
