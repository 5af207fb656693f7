'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { problemTexts } from '#components/ui/problems.ts'
import type { Locale } from '#lib/i18n/locale.ts'
import { promiseTranslationAction } from '#lib/releases/actions.ts'
import styles from './dialog-form.module.css'
import { ProblemList } from './problem-list.tsx'
import { useCommand } from './use-command.ts'

type PromisePanelProps = {
  releaseId: string
  locale: Locale
  /** The promise as it stands: the instant, and the same on the office's clock. */
  promised: { instant: string; time: string } | null
}

/** Says when a language that is not out yet will be, changes that, or takes it back. */
export function PromisePanel({ releaseId, locale, promised }: PromisePanelProps) {
  const t = useTranslations('releases.PromisePanel')
  const problemText = useTranslations('problems')
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(promised?.time ?? '')
  const { send, pending, problems } = useCommand(promiseTranslationAction)
  const errors = problemTexts(problems, problemText, 'at')
  const id = `promise-${locale}`
  const promise = { releaseId, locale, former: promised?.instant ?? null }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{promised ? t('change') : t('promise')}</Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('title', { language: locale })}>
        <form
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            send({ ...promise, at }, () => setOpen(false))
          }}
        >
          <p>{t('explain')}</p>
          <ProblemList problems={problems.filter(({ field }) => field !== 'at')} />
          <Field id={id} label={t('at')} hint={t('atHint')} errors={errors}>
            <input
              {...fieldAttributes(id, { hint: true, errors })}
              type="datetime-local"
              value={at}
              onChange={({ target }) => setAt(target.value)}
            />
          </Field>
          <div className={styles.buttons}>
            <Button look="primary" type="submit" disabled={pending}>
              {pending ? t('saving') : t('save')}
            </Button>
            {promised && (
              <Button
                disabled={pending}
                onClick={() => send({ ...promise, at: null }, () => setOpen(false))}
              >
                {t('clear')}
              </Button>
            )}
            <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
