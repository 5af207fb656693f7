'use client'
import { useTranslations } from 'next-intl'
import { useActionState } from 'react'
import { ActionForm } from '#components/admin/frame/action-form.tsx'
import { type Answer, FormAnswer, useErrors } from '#components/admin/frame/form-answer.tsx'
import { EntryField } from '#components/admin/registers/entry-field.tsx'
import type { EntryFieldSpec, EntryValues } from '#components/admin/registers/fields.ts'
import { useDraft } from '#components/admin/registers/use-draft.ts'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { saveSiteAction } from '#lib/site/actions.ts'
import { AccentField } from './accent-field.tsx'
import { EmblemField } from './emblem-field.tsx'
import { fieldNames, parts } from './fields.ts'
import styles from './site-form.module.css'
import { SitePreview } from './site-preview.tsx'
import { WeekStartField } from './week-start-field.tsx'

const isWarned = (answer: Answer) =>
  answer?.ok === false && answer.problems.some(({ code }) => code === 'site.changed_meanwhile')

/** What the office says of itself, with a look at it before readers get it. */
export function SiteForm({ settings }: { settings: EntryValues }) {
  const t = useTranslations('site.SiteForm')
  const draft = useDraft(settings)
  const { answer, act, revision } = useSaving(settings, draft)
  const errorsOf = useErrors(answer)
  const fieldOf = (field: EntryFieldSpec) => (
    <EntryField
      key={field.name}
      field={field}
      texts="site.SiteField"
      value={draft.valueOf(field.name)}
      theirs={draft.theirsOf(field.name)}
      errors={errorsOf(field.name)}
      onWrite={(value) => draft.write(field.name, value)}
    />
  )
  return (
    <ActionForm className={styles.form} answer={answer} action={act}>
      <input type="hidden" name="revision" value={revision} />
      {(['identity', 'contact', 'footer'] as const).map((part) => (
        <fieldset key={part} className={styles.part}>
          <legend>{t(part)}</legend>
          <div className={styles.pairs}>{parts[part].map(fieldOf)}</div>
        </fieldset>
      ))}
      <fieldset className={styles.part}>
        <legend>{t('look')}</legend>
        <AccentField
          chosen={draft.valueOf('accent')}
          theirs={draft.theirsOf('accent')}
          onChoose={(accent) => draft.write('accent', accent)}
        />
        <EmblemField
          sha256={draft.valueOf('emblemSha256')}
          isChanged={draft.theirsOf('emblemSha256') !== undefined}
          errors={errorsOf('emblemSha256')}
          onChoose={(sha256) => draft.write('emblemSha256', sha256)}
        />
      </fieldset>
      <fieldset className={styles.part}>
        <legend>{t('desk')}</legend>
        <WeekStartField
          chosen={draft.valueOf('weekStart')}
          theirs={draft.theirsOf('weekStart')}
          errors={errorsOf('weekStart')}
          onChoose={(weekStart) => draft.write('weekStart', weekStart)}
        />
      </fieldset>
      <SitePreview valueOf={draft.valueOf} />
      <div className={styles.end}>
        <FormAnswer answer={answer} refused={t('refused')} saved={t('saved')} fields={fieldNames} />
        <SubmitButton pendingText={t('saving')}>{t('save')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

function useSaving(settings: EntryValues, draft: ReturnType<typeof useDraft>) {
  const save = async (_previous: unknown, form: FormData): Promise<Answer> => {
    const answer = await saveSiteAction(null, form).catch((): Answer => unreachable)
    if (answer?.ok) draft.clear()
    return answer
  }
  const [answer, act] = useActionState(save, null)
  // Once it was said that someone else saved meanwhile, and what, saving again counts.
  const revision = isWarned(answer) ? settings.revision : draft.revision
  return { answer, act, revision }
}

const unreachable: Answer = { ok: false, problems: [{ code: 'server.unreachable' }] }
