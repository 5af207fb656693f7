'use client'
import { useTranslations } from 'next-intl'
import { useActionState, useId } from 'react'
import { ActionForm } from '#components/admin/frame/action-form.tsx'
import form from '#components/admin/frame/form.module.css'
import { FormAnswer } from '#components/admin/frame/form-answer.tsx'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { SubmitButton } from '#components/ui/submit-button.tsx'
import { saveNotificationSettingsAction } from '#lib/mail/actions.ts'
import type { NotificationSettings } from '#lib/mail/settings/find-settings.ts'
import { hours } from '#lib/mail/settings/digest-hours.ts'
import { type Way, ways } from '#lib/mail/news.ts'
import styles from './notification-form.module.css'

/** How a person wants to hear of each kind of news. */
export function NotificationForm({ settings }: { settings: NotificationSettings }) {
  const t = useTranslations('mail.NotificationForm')
  const [answer, act] = useActionState(saveNotificationSettingsAction, null)
  const id = useId()
  return (
    // What was saved comes back with the page; a form that React emptied would show what stood there before.
    <ActionForm className={form.form} action={act} answer={answer} key={JSON.stringify(settings)}>
      <FormAnswer answer={answer} saved={t('saved')} refused={t('refused')} fields={[]} />
      <div className={styles.kinds}>
        {Object.entries(settings.ways).map(([kind, way]) => (
          <WayField key={kind} kind={kind} way={way} />
        ))}
      </div>
      <Field id={id} label={t('digestHour')} hint={t('digestHourHint')}>
        <select
          name="digestHour"
          defaultValue={settings.digestHour}
          {...fieldAttributes(id, { hint: true })}
        >
          {hours.map((hour) => (
            <option key={hour} value={hour}>
              {`${String(hour).padStart(2, '0')}:00`}
            </option>
          ))}
        </select>
      </Field>
      <div className={form.actions}>
        <SubmitButton pendingText={t('pending')}>{t('submit')}</SubmitButton>
      </div>
    </ActionForm>
  )
}

function WayField({ kind, way }: { kind: string; way: Way }) {
  const t = useTranslations('mail')
  const id = useId()
  return (
    <div className={styles.kind}>
      <label htmlFor={id}>{t(`Kind.${kind}`)}</label>
      <select className={styles.way} id={id} name={`way.${kind}`} defaultValue={way}>
        {ways.map((each) => (
          <option key={each} value={each}>
            {t(`NotificationForm.${each}`)}
          </option>
        ))}
      </select>
    </div>
  )
}
