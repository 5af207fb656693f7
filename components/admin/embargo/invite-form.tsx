'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useActionState, useId } from 'react'
import { ActionForm } from '#components/admin/frame/action-form.tsx'
import form from '#components/admin/frame/form.module.css'
import { LocaleField } from '#components/admin/frame/locale-field.tsx'
import { TextField } from '#components/admin/frame/text-field.tsx'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { Message } from '#components/ui/message.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { inviteAction } from '#lib/embargo/actions.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import type { Problem } from '#lib/result.ts'
import styles from './embargo-view.module.css'
import { LinksTold } from './links-told.tsx'

/** One journalist by fields, or several by a list as people keep it. */
export function InviteForm({ releaseId }: { releaseId: string }) {
  const t = useTranslations('embargo.InviteForm')
  const locale = useLocale() as Locale
  const linesId = useId()
  const [answer, act] = useActionState(inviteAction, null)
  const typed: Record<string, string> =
    answer && !answer.ok && 'typed' in answer ? (answer.typed ?? {}) : {}
  return (
    <ActionForm className={form.form} action={act} answer={answer}>
      {answer?.ok ? <LinksTold key={answer.links[0]?.invitationId} links={answer.links} /> : null}
      {answer && !answer.ok ? <Refused problems={answer.problems} /> : null}
      <input type="hidden" name="releaseId" value={releaseId} />
      <div className={styles.pair}>
        <TextField label={t('name')} name="name" autoComplete="off" defaultValue={typed.name} />
        <TextField
          label={t('outlet')}
          name="outlet"
          autoComplete="off"
          defaultValue={typed.outlet}
        />
      </div>
      <div className={styles.pair}>
        <TextField
          label={t('email')}
          name="email"
          type="email"
          dir="ltr"
          autoComplete="off"
          defaultValue={typed.email}
        />
        <LocaleField label={t('locale')} chosen={typed.locale === 'en' ? 'en' : locale} />
      </div>
      <details className={styles.several} open={Boolean(typed.several)}>
        <summary>{t('several')}</summary>
        <Field id={linesId} label={t('lines')} hint={t('linesHint')}>
          <textarea
            {...fieldAttributes(linesId, { hint: true })}
            name="several"
            rows={5}
            dir="auto"
            defaultValue={typed.several}
          />
        </Field>
      </details>
      <div className={form.actions}>
        <SubmitButton pendingText={t('pending')}>{t('submit')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

const placeOf = ({ field }: Problem) => /^journalists\.(\d+)\./.exec(field ?? '')?.[1]

/** What stands in the way, each with the line that it is about. */
function Refused({ problems }: { problems: Problem[] }) {
  const t = useTranslations('embargo.InviteForm')
  const sentence = useTranslations('problems')
  return (
    <Message tone="danger" live title={t('refused')}>
      <ul className={styles.problems}>
        {problems.map((problem) => {
          const { code, field, values } = problem
          const at = placeOf(problem)
          const said = sentence(code, values)
          return (
            <li key={`${code} ${field}`}>
              {at === undefined ? said : t('line', { number: Number(at) + 1, problem: said })}
            </li>
          )
        })}
      </ul>
    </Message>
  )
}
