'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { Problem } from '#lib/result.ts'
import { trashReleaseAction } from '#lib/trash/actions.ts'
import styles from '../dialog-form.module.css'
import { ProblemList } from '../problem-list.tsx'

/** Throws a release away that was never public, after a question, and goes to the trash, where it can be brought back. */
export function TrashButton({ releaseId, revision }: { releaseId: string; revision: number }) {
  const t = useTranslations('work.TrashButton')
  const locale = useLocale() as Locale
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const [problems, setProblems] = useState<Problem[]>([])
  const [pending, start] = useTransition()
  const send = () =>
    start(async () => {
      const answer = await trashReleaseAction({ releaseId, revision })
      if (answer.ok) router.push(localPath(locale, '/admin/trash'))
      else setProblems(answer.problems)
    })
  return (
    <>
      <Button look="danger" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('title')}>
        <div className={styles.form}>
          <p>{t('explain')}</p>
          <ProblemList problems={problems} />
          <div className={styles.buttons}>
            <Button look="danger" disabled={pending} onClick={send}>
              {pending ? t('trashing') : t('trash')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('cancel')}</Button>
          </div>
        </div>
      </Dialog>
    </>
  )
}
