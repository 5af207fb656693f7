'use client'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useEffect, useState, useTransition } from 'react'
import dialog from '#components/admin/releases/dialog-form.module.css'
import { ProblemList } from '#components/admin/releases/problem-list.tsx'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import { type MoveWeighed, reschedulePlanAction, weighMoveAction } from '#lib/plans/actions.ts'
import { type Problem, type Refusal, refuse } from '#lib/result.ts'
import type { Move } from './use-calendar.ts'

type MoveDialogProps = { move: Move; onClose: () => void }

const unreachable = (): Refusal => refuse('server.unreachable')

/** Says when the plan would go live, as the server reckons it, before it is moved. */
export function MoveDialog({ move, onClose }: MoveDialogProps) {
  const t = useTranslations('plans.Calendar')
  const screen = useLocale() as Locale
  const router = useRouter()
  const [weighed, setWeighed] = useState<MoveWeighed | null>(null)
  const [problems, setProblems] = useState<Problem[]>([])
  const [pending, start] = useTransition()
  const { item, days } = move
  useEffect(() => {
    weighMoveAction({ planId: item.planId, days, screen }).catch(unreachable).then(setWeighed)
  }, [item.planId, days, screen])
  const confirm = (input: unknown) =>
    start(async () => {
      const answer = await reschedulePlanAction(input).catch(unreachable)
      setProblems(answer.ok ? [] : answer.problems)
      if (!answer.ok) return
      onClose()
      router.refresh()
    })
  const isRefused = weighed?.ok === false
  return (
    <Dialog open onClose={onClose} title={t(isRefused ? 'refused' : 'confirmTitle')}>
      <div className={dialog.form}>
        {weighed === null && <p>{t('weighing')}</p>}
        {isRefused && <ProblemList problems={weighed.problems} />}
        {weighed?.ok && (
          <p>
            {t('confirm', { title: item.title || '—' })} <b>{weighed.says}</b>
          </p>
        )}
        <ProblemList problems={problems} />
        <div className={dialog.buttons}>
          {weighed?.ok && (
            <Button look="primary" disabled={pending} onClick={() => confirm(weighed.input)}>
              {pending ? t('moving') : t('confirmNow')}
            </Button>
          )}
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </div>
    </Dialog>
  )
}
