'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { problemTexts } from '#components/ui/problems.ts'
import { directionOf, type Locale } from '#lib/i18n/locale.ts'
import { withdrawReleaseAction } from '#lib/releases/actions.ts'
import styles from './dialog-form.module.css'
import { ProblemList } from './problem-list.tsx'
import { useCommand } from './use-command.ts'

type WithdrawPanelProps = { releaseId: string; revision: number; liveLocales: Locale[] }

/** Takes a live release back. Readers of each language are told why, so each language needs its notice. */
export function WithdrawPanel({ releaseId, revision, liveLocales }: WithdrawPanelProps) {
  const t = useTranslations('releases.WithdrawPanel')
  const problemText = useTranslations('problems')
  const [isOpen, setOpen] = useState(false)
  const [notices, setNotices] = useState<Partial<Record<Locale, string>>>({})
  const { send, pending, problems } = useCommand(withdrawReleaseAction)
  return (
    <>
      <Button look="danger" onClick={() => setOpen(true)}>
        {t('withdraw')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('title')}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            send({ releaseId, revision, notices }, () => setOpen(false))
          }}
        >
          <p>{t('explain')}</p>
          <ProblemList problems={problems.filter(({ field }) => !field?.startsWith('notices.'))} />
          {liveLocales.map((locale) => {
            const errors = problemTexts(problems, problemText, `notices.${locale}`)
            return (
              <Field
                key={locale}
                id={`notice-${locale}`}
                label={t('notice', { language: locale })}
                errors={errors}
              >
                <textarea
                  {...fieldAttributes(`notice-${locale}`, { errors })}
                  lang={locale}
                  dir={directionOf(locale)}
                  rows={3}
                  value={notices[locale] ?? ''}
                  onChange={(event) => setNotices({ ...notices, [locale]: event.target.value })}
                />
              </Field>
            )
          })}
          <div className={styles.buttons}>
            <Button look="danger" type="submit" disabled={pending}>
              {pending ? t('withdrawing') : t('withdrawNow')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
