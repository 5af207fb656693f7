'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import styles from '#components/admin/releases/dialog-form.module.css'
import { ProblemList } from '#components/admin/releases/problem-list.tsx'
import { useCommand } from '#components/admin/releases/use-command.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import { restoreRevisionAction } from '#lib/review/actions.ts'

type RestoreButtonProps = {
  releaseId: string
  locale: Locale
  revisionId: string
  baseRevisionId: string
  time: string
}

/** Brings an earlier text back as the newest one, once it is sure that this is meant. */
export function RestoreButton({ time, ...asked }: RestoreButtonProps) {
  const t = useTranslations('review.RestoreButton')
  const [isOpen, setOpen] = useState(false)
  const { send, pending, problems } = useCommand(restoreRevisionAction)
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)} aria-label={t('restoreOf', { time })}>
        {t('restore')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('title', { time })}>
        <div className={styles.form}>
          <p>{t('explain')}</p>
          <ProblemList problems={problems} />
          <div className={styles.buttons}>
            <Button
              look="primary"
              disabled={pending}
              onClick={() => send(asked, () => setOpen(false))}
            >
              {t('confirm')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
          </div>
        </div>
      </Dialog>
    </>
  )
}
