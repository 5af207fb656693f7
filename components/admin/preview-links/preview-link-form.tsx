'use client'
import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useActionState, useId } from 'react'
import { LinkField } from '#components/admin/embargo/link-field.tsx'
import { ActionForm } from '#components/admin/frame/action-form.tsx'
import form from '#components/admin/frame/form.module.css'
import { FormAnswer, useErrors } from '#components/admin/frame/form-answer.tsx'
import { LocaleField } from '#components/admin/frame/locale-field.tsx'
import { TextField } from '#components/admin/frame/text-field.tsx'
import { bdi } from '#components/admin/users/bdi.tsx'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { Message } from '#components/ui/message.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { formatMoment } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { makePreviewLinkAction } from '#lib/preview-links/actions.ts'
import { hourChoices } from '#lib/preview-links/preview-link.ts'
import styles from './preview-links.module.css'

type PreviewLinkFormProps = { releaseId: string; languages: Locale[] }

export function PreviewLinkForm({ releaseId, languages }: PreviewLinkFormProps) {
  const t = useTranslations('embargo.PreviewLinkForm')
  const screen = useLocale() as Locale
  const [answer, act] = useActionState(makePreviewLinkAction, null)
  const errors = useErrors(answer)
  const typed: Record<string, string> =
    answer && !answer.ok && 'typed' in answer ? answer.typed : {}
  return (
    <ActionForm className={form.form} action={act} answer={answer}>
      {answer?.ok ? <Made {...answer} key={answer.linkId} /> : null}
      <FormAnswer answer={answer} refused={t('refused')} fields={['name', 'email']} />
      <input type="hidden" name="releaseId" value={releaseId} />
      <div className={styles.fields}>
        <TextField
          label={t('name')}
          name="name"
          autoComplete="off"
          defaultValue={typed.name}
          errors={errors('name')}
        />
        <TextField
          label={t('email')}
          hint={t('emailHint')}
          name="email"
          type="email"
          dir="ltr"
          autoComplete="off"
          defaultValue={typed.email}
          errors={errors('email')}
        />
        <Choice label={t('language')} name="locale" chosen={typed.locale}>
          {languages.map((language) => (
            <option key={language} value={language}>
              {t('languageOf', { language })}
            </option>
          ))}
        </Choice>
        <Choice label={t('hours')} name="hours" chosen={typed.hours ?? '24'}>
          {hourChoices.map((hours) => (
            <option key={hours} value={hours}>
              {t('hoursOf', { hours })}
            </option>
          ))}
        </Choice>
        <LocaleField
          label={t('guestLocale')}
          name="guestLocale"
          chosen={typed.guestLocale === 'en' ? 'en' : screen}
        />
      </div>
      <div className={form.actions}>
        <SubmitButton pendingText={t('pending')}>{t('submit')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

type ChoiceProps = { label: string; name: string; chosen: string | undefined; children: ReactNode }

function Choice({ label, name, chosen, children }: ChoiceProps) {
  const id = useId()
  return (
    <Field id={id} label={label}>
      <select name={name} defaultValue={chosen} {...fieldAttributes(id)}>
        {children}
      </select>
    </Field>
  )
}

type MadeProps = { linkId: string; name: string; expiresAt: Date; link: string }

function Made({ linkId, name, expiresAt, link }: MadeProps) {
  const t = useTranslations('embargo.PreviewLinkForm')
  const locale = useLocale() as Locale
  return (
    <Message tone="good" live title={t.rich('made', { name, bdi })}>
      <p>{t('madeExplain', { moment: formatMoment(expiresAt, locale) })}</p>
      <LinkField id={`preview-${linkId}`} label={t('link')} link={link} />
    </Message>
  )
}
