'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import dialog from '#components/admin/releases/dialog-form.module.css'
import { ProblemList } from '#components/admin/releases/problem-list.tsx'
import { useCommand } from '#components/admin/releases/use-command.ts'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { cancelPlanAction, reschedulePlanAction, retryPlanAction } from '#lib/plans/actions.ts'
import { DeadlineField } from './deadline-field.tsx'
import { MomentField, type Moment, withoutZone } from './moment-field.tsx'
import styles from './plan-actions.module.css'

type PlanActionsProps = {
  planId: string
  revision: number
  at: Moment
  deadline: Moment | null
  mayMove: boolean
  mayCancel: boolean
  mayRetry: boolean
}

/** What an editor can do with a plan that is not over. */
export function PlanActions(props: PlanActionsProps) {
  const { planId, revision, mayMove, mayCancel, mayRetry } = props
  const t = useTranslations('plans.PlanActions')
  const { send, pending, problems } = useCommand(retryPlanAction)
  if (!mayMove && !mayCancel && !mayRetry) return null
  return (
    <>
      <ProblemList problems={problems} />
      <div className={styles.buttons}>
        {mayRetry && (
          <Button look="primary" disabled={pending} onClick={() => send({ planId, revision })}>
            {pending ? t('retrying') : t('retry')}
          </Button>
        )}
        {mayMove && <Reschedule key={revision} {...props} />}
        {mayCancel && <Cancel planId={planId} revision={revision} />}
      </div>
    </>
  )
}

function Reschedule({ planId, revision, ...given }: PlanActionsProps) {
  const t = useTranslations('plans.PlanActions')
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(given.at)
  const [deadline, setDeadline] = useState(given.deadline)
  const { send, pending, problems } = useCommand(reschedulePlanAction)
  const save = () =>
    send({ planId, revision, at, deadline: deadline && withoutZone(deadline) }, () =>
      setOpen(false),
    )
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('reschedule')}</Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('rescheduleTitle')}>
        <form
          noValidate
          className={dialog.form}
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <ProblemList
            problems={problems.filter(({ field }) => !field?.match(/^(?:at|deadline)/))}
          />
          <MomentField id="at" field="at" value={at} problems={problems} onChange={setAt} />
          {deadline && (
            <DeadlineField value={deadline} problems={problems} onChange={setDeadline} />
          )}
          <div className={dialog.buttons}>
            <Button look="primary" type="submit" disabled={pending}>
              {pending ? t('saving') : t('save')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('keep')}</Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}

function Cancel({ planId, revision }: { planId: string; revision: number }) {
  const t = useTranslations('plans.PlanActions')
  const [isOpen, setOpen] = useState(false)
  const { send, pending, problems } = useCommand(cancelPlanAction)
  return (
    <>
      <Button look="danger" onClick={() => setOpen(true)}>
        {t('cancel')}
      </Button>
      <Dialog open={isOpen} onClose={() => setOpen(false)} title={t('cancelTitle')}>
        <div className={dialog.form}>
          <p>{t('cancelExplain')}</p>
          <ProblemList problems={problems} />
          <div className={dialog.buttons}>
            <Button
              look="danger"
              disabled={pending}
              onClick={() => send({ planId, revision }, () => setOpen(false))}
            >
              {pending ? t('cancelling') : t('cancelNow')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('keep')}</Button>
          </div>
        </div>
      </Dialog>
    </>
  )
}
