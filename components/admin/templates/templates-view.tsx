import { useLocale, useTranslations } from 'next-intl'
import { Badge } from '#components/ui/badge.tsx'
import { formatMomentDay } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Template } from '#lib/templates/template.ts'
import { wordsOfTemplate } from '#lib/templates/words.ts'
import { RetireTemplateButton } from './retire-template-button.tsx'
import { TemplateForm } from './template-form.tsx'
import styles from './templates-view.module.css'

/** The templates of the office, each with its form folded away, and the form of a new one. */
export function TemplatesView({ templates }: { templates: Template[] }) {
  const t = useTranslations('templates.TemplatesView')
  return (
    <>
      <details className={styles.panel}>
        <summary>{t('add')}</summary>
        <TemplateForm />
      </details>
      {templates.length === 0 && <p className={styles.empty}>{t('empty')}</p>}
      <ul className={styles.list}>
        {templates.map((template) => (
          <Item key={template.id} template={template} />
        ))}
      </ul>
    </>
  )
}

function Item({ template }: { template: Template }) {
  const t = useTranslations('templates.TemplatesView')
  const kinds = useTranslations('article.Kind')
  const languages = useTranslations('releases.language')
  const locale = useLocale() as Locale
  const { id, revision, nameAr, nameEn, kind, isRetired, texts, createdByName } = template
  const [name, other] = locale === 'ar' ? [nameAr, nameEn] : [nameEn, nameAr]
  return (
    <li className={styles.item}>
      <h2 className={styles.name}>
        <bdi>{name}</bdi> {isRetired && <Badge tone="faint">{t('retired')}</Badge>}
      </h2>
      <p className={styles.facts}>
        <bdi lang={locale === 'ar' ? 'en' : 'ar'}>{other}</bdi>
        <span>{kinds(kind)}</span>
        {(['ar', 'en'] as const)
          .filter((language) => texts[language])
          .map((language) => (
            <Badge key={language} tone="faint">
              {languages(language)}
            </Badge>
          ))}
        <span>
          {t('made', {
            name: createdByName ?? '',
            day: formatMomentDay(template.createdAt, locale),
          })}
        </span>
      </p>
      <details className={styles.panel}>
        <summary>{t('edit', { name })}</summary>
        <TemplateForm
          key={revision}
          template={{
            id,
            revision,
            kind,
            nameAr,
            nameEn,
            originalLocale: template.originalLocale,
            words: { ar: wordsOfTemplate(texts.ar), en: wordsOfTemplate(texts.en) },
          }}
        />
        <RetireTemplateButton id={id} revision={revision} isRetired={isRetired} />
      </details>
    </li>
  )
}
