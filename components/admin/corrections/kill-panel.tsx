'use client'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { Message } from '#components/ui/message.tsx'
import { problemTexts } from '#components/ui/problems.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { killReleaseAction } from '#lib/releases/actions-after-publication.ts'
import type { Problem } from '#lib/result.ts'
import dialog from '../releases/dialog-form.module.css'
import { ProblemList } from '../releases/problem-list.tsx'
import { useCommand } from '../releases/use-command.ts'
import styles from './corrections.module.css'
import { NoticeField } from './notice-field.tsx'
import { ReasonField } from './reason-field.tsx'

type KillPanelProps = { releaseId: string; revision: number; number: string; locales: Locale[] }

/** Removes a release from everything that is public, for ever. Whoever does it types its number and says why. */
export function KillPanel(props: KillPanelProps) {
  const t = useTranslations('corrections.KillPanel')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look="danger" onClick={() => setOpen(true)}>
        {t('kill')}
      </Button>
      <Dialog
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t('title', { number: props.number })}
      >
        <KillForm {...props} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

const hasField = ({ field }: Problem) =>
  field === 'number' || field === 'reason' || field?.startsWith('notices.')

function KillForm(props: KillPanelProps & { onClose: () => void }) {
  const { releaseId, revision, number, locales, onClose } = props
  const t = useTranslations('corrections.KillPanel')
  const problemText = useTranslations('problems')
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const [notices, setNotices] = useState<Partial<Record<Locale, string>>>({})
  const { send, pending, problems } = useCommand(killReleaseAction)
  const errorsOf = (field: string) => problemTexts(problems, problemText, field)
  return (
    <form
      noValidate
      className={dialog.form}
      onSubmit={(event) => {
        event.preventDefault()
        send({ releaseId, revision, number: typed, reason, notices }, onClose)
      }}
    >
      <Consequences />
      <ProblemList problems={problems.filter((problem) => !hasField(problem))} />
      {locales.map((locale) => (
        <NoticeField
          key={locale}
          id={`kill-notice-${locale}`}
          locale={locale}
          label={t('notice', { language: locale })}
          errors={errorsOf(`notices.${locale}`)}
          rows={3}
          value={notices[locale] ?? ''}
          onChange={(notice) => setNotices({ ...notices, [locale]: notice })}
        />
      ))}
      <ReasonField
        id="kill-reason"
        label={t('reason')}
        hint={t('reasonHint')}
        errors={errorsOf('reason')}
        value={reason}
        onChange={setReason}
      />
      <NumberField number={number} errors={errorsOf('number')} value={typed} onChange={setTyped} />
      <div className={dialog.buttons}>
        <Button look="danger" type="submit" disabled={pending}>
          {pending ? t('killing') : t('killNow')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}

function Consequences() {
  const t = useTranslations('corrections.KillPanel')
  return (
    <Message tone="danger" title={t('warning')}>
      <ul className={styles.consequences}>
        <li>{t('gone')}</li>
        <li>{t('ended')}</li>
        <li>{t('final')}</li>
      </ul>
    </Message>
  )
}

type NumberFieldProps = {
  number: string
  errors: string[]
  value: string
  onChange: (value: string) => void
}

/** Nobody kills a release by a slip of the hand. */
function NumberField({ number, errors, value, onChange }: NumberFieldProps) {
  const t = useTranslations('corrections.KillPanel')
  return (
    <Field id="kill-number" label={t.rich('number', { number, name: asNumber })} errors={errors}>
      <input
        {...fieldAttributes('kill-number', { errors })}
        dir="ltr"
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </Field>
  )
}

const asNumber = (parts: ReactNode) => (
  <bdi dir="ltr" className={styles.number}>
    {parts}
  </bdi>
)
