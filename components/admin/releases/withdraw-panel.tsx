'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { problemTexts } from '#components/ui/problems.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { withdrawReleaseAction } from '#lib/releases/actions.ts'
import corrections from '../corrections/corrections.module.css'
import { NoticeField } from '../corrections/notice-field.tsx'
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
  const [keepsText, setKeepsText] = useState(false)
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
            send({ releaseId, revision, notices, keepsText }, () => setOpen(false))
          }}
        >
          <p>{t('explain')}</p>
          <ProblemList problems={problems.filter(({ field }) => !field?.startsWith('notices.'))} />
          {liveLocales.map((locale) => (
            <NoticeField
              key={locale}
              id={`notice-${locale}`}
              locale={locale}
              label={t('notice', { language: locale })}
              errors={problemTexts(problems, problemText, `notices.${locale}`)}
              rows={3}
              value={notices[locale] ?? ''}
              onChange={(notice) => setNotices({ ...notices, [locale]: notice })}
            />
          ))}
          <fieldset className={corrections.choices}>
            <legend>{t('text')}</legend>
            {[false, true].map((keeps) => (
              <label key={String(keeps)}>
                <input
                  type="radio"
                  name="keeps-text"
                  checked={keepsText === keeps}
                  onChange={() => setKeepsText(keeps)}
                />
                <span>{t(keeps ? 'kept' : 'gone')}</span>
              </label>
            ))}
          </fieldset>
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
