'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useActionState, useState } from 'react'
import { ActionForm } from '#components/admin/frame/action-form.tsx'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { Message } from '#components/ui/message.tsx'
import { problemTexts } from '#components/ui/problems.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { releaseKinds } from '#lib/editions/edition-content.ts'
import { locales } from '#lib/i18n/locale.ts'
import { createReleaseAction } from '#lib/releases/actions.ts'
import { limits } from '#lib/releases/schema.ts'
import type { TemplateChoice } from '#lib/templates/template.ts'
import styles from './new-release-form.module.css'
import { TemplateField } from './template-field.tsx'

export function NewReleaseForm({ templates }: { templates: TemplateChoice[] }) {
  const t = useTranslations('releases.NewReleaseForm')
  const problemText = useTranslations('problems')
  const [state, submit] = useActionState(createReleaseAction, null)
  const problems = state?.problems ?? []
  const headline = problemTexts(problems, problemText, 'headline')
  const others = problems.filter(({ field }) => field !== 'headline')
  const [kind, setKind] = useState(state?.values.kind ?? 'press_release')
  const [original, setOriginal] = useState(state?.values.originalLocale ?? 'ar')
  const begin = (template: TemplateChoice | undefined) => {
    if (!template) return
    setKind(template.kind)
    setOriginal(template.originalLocale)
  }
  return (
    <ActionForm action={submit} answer={state && { ok: false }} className={styles.form}>
      <input type="hidden" name="screenLocale" value={useLocale()} />
      {others.length > 0 && (
        <Message tone="danger" live>
          {others.map(({ code, values }) => (
            <p key={code}>{problemText(code, values)}</p>
          ))}
        </Message>
      )}
      {templates.length > 0 && (
        <TemplateField
          templates={templates}
          chosen={state?.values.templateId ?? ''}
          onChoose={begin}
        />
      )}
      <KindField chosen={kind} onChoose={setKind} />
      <OriginalLocale chosen={original} onChoose={setOriginal} />
      <Field id="headline" label={t('headline')} hint={t('headlineHint')} errors={headline}>
        <input
          {...fieldAttributes('headline', { hint: true, errors: headline })}
          name="headline"
          dir="auto"
          maxLength={limits.line}
          defaultValue={state?.values.headline ?? ''}
          autoComplete="off"
        />
      </Field>
      <div>
        <SubmitButton pendingText={t('creating')}>{t('create')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

type KindFieldProps = { chosen: string; onChoose: (kind: string) => void }

function KindField({ chosen, onChoose }: KindFieldProps) {
  const t = useTranslations('releases.NewReleaseForm')
  const kinds = useTranslations('article.Kind')
  return (
    <Field id="kind" label={t('kind')}>
      <select
        {...fieldAttributes('kind')}
        name="kind"
        value={chosen}
        onChange={(event) => onChoose(event.target.value)}
      >
        {releaseKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kinds(kind)}
          </option>
        ))}
      </select>
    </Field>
  )
}

type OriginalLocaleProps = { chosen: string; onChoose: (locale: string) => void }

function OriginalLocale({ chosen, onChoose }: OriginalLocaleProps) {
  const t = useTranslations('releases.NewReleaseForm')
  const labels = useTranslations('releases.language')
  return (
    <fieldset className={styles.locales}>
      <legend>{t('originalLocale')}</legend>
      {locales.map((locale) => (
        <label key={locale}>
          <input
            type="radio"
            name="originalLocale"
            value={locale}
            checked={chosen === locale}
            onChange={() => onChoose(locale)}
          />{' '}
          {labels(locale)}
        </label>
      ))}
    </fieldset>
  )
}
