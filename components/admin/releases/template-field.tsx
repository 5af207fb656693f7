'use client'
import { useLocale, useTranslations } from 'next-intl'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import type { TemplateChoice } from '#lib/templates/template.ts'

type TemplateFieldProps = {
  templates: TemplateChoice[]
  chosen: string
  onChoose: (template: TemplateChoice | undefined) => void
}

/** What a new release begins from: nothing, or a template, which also says its kind and language. */
export function TemplateField({ templates, chosen, onChoose }: TemplateFieldProps) {
  const t = useTranslations('templates.TemplateField')
  const kinds = useTranslations('article.Kind')
  const isArabic = useLocale() === 'ar'
  return (
    <Field id="templateId" label={t('label')} hint={t('hint')}>
      <select
        {...fieldAttributes('templateId', { hint: true })}
        name="templateId"
        defaultValue={chosen}
        onChange={(event) => onChoose(templates.find(({ id }) => id === event.target.value))}
      >
        <option value="">{t('empty')}</option>
        {templates.map(({ id, kind, nameAr, nameEn }) => (
          <option key={id} value={id}>
            {isArabic ? nameAr : nameEn} · {kinds(kind)}
          </option>
        ))}
      </select>
    </Field>
  )
}
