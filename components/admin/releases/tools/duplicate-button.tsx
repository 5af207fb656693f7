'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { duplicateReleaseAction } from '#lib/releases/duplicate-action.ts'
import type { Problem } from '#lib/result.ts'
import styles from '../dialog-form.module.css'
import { ProblemList } from '../problem-list.tsx'

/** Begins a new release from this one, and goes there. */
export function DuplicateButton({ releaseId }: { releaseId: string }) {
  const t = useTranslations('work.DuplicateButton')
  const locale = useLocale() as Locale
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [keepPhotos, setKeepPhotos] = useState(true)
  const [problems, setProblems] = useState<Problem[]>([])
  const [pending, start] = useTransition()
  const send = () =>
    start(async () => {
      const made = await duplicateReleaseAction({ releaseId, keepPhotos })
      if (made.ok) router.push(localPath(locale, `/admin/releases/${made.releaseId}`))
      else setProblems(made.problems)
    })
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('open')}</Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('title')}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            send()
          }}
        >
          <p>{t('explain')}</p>
          <ProblemList problems={problems} />
          <label>
            <input
              type="checkbox"
              checked={keepPhotos}
              onChange={(event) => setKeepPhotos(event.target.checked)}
            />{' '}
            {t('keepPhotos')}
          </label>
          <div className={styles.buttons}>
            <Button look="primary" type="submit" disabled={pending}>
              {pending ? t('duplicating') : t('duplicate')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}
