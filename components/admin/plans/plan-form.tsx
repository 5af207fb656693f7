'use client'
import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { type ComponentProps, useState, useTransition } from 'react'
import { ProblemList } from '#components/admin/releases/problem-list.tsx'
import { Button, ButtonLink } from '#components/ui/button.tsx'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { Message } from '#components/ui/message.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import { schedulePlanAction } from '#lib/plans/actions.ts'
import type { Plannable } from '#lib/plans/list-plannable.ts'
import { type PlanPolicy, planZones } from '#lib/plans/plan.ts'
import { type Problem, type Refusal, refuse } from '#lib/result.ts'
import { DeadlineField } from './deadline-field.tsx'
import { MomentField, type Moment, withoutZone } from './moment-field.tsx'
import { type Choices, firstChoices, keyOf, plannedIn } from './plan-choices.ts'
import styles from './plan-form.module.css'
import { PolicyField } from './policy-field.tsx'
import { ReleaseChoice } from './release-choice.tsx'

type PlanFormProps = {
  releases: Plannable[]
  /** Where the person comes from. */
  releaseId: string | null
  /** «2026-12-01T09:00», when they come from a day of the calendar. */
  time: string
}

const moment = (time: string): Moment => ({ time, zone: planZones[0], occurrence: null })

/** Lets approved editions go live at a time, as one act. */
export function PlanForm({ releases, releaseId, time }: PlanFormProps) {
  const t = useTranslations('plans.PlanForm')
  const [choices, setChoices] = useState<Choices>(() => firstChoices(releases, releaseId))
  const [policy, setPolicy] = useState<PlanPolicy>('together')
  const [at, setAt] = useState(() => moment(time))
  const [deadline, setDeadline] = useState(() => moment(''))
  const [note, setNote] = useState('')
  const { problems, pending, schedule } = useScheduling()
  const send = () => {
    const editions = plannedIn(releases, choices, policy)
    const isBound = policy === 'translation_by' && deadline.time !== ''
    schedule({ at, policy, note, editions, deadline: isBound ? withoutZone(deadline) : null })
  }
  const shown = ['at', 'at.time', 'deadline', 'deadline.time', ...releases.flatMap(fieldsOf)]
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <What
        {...{ releases, releaseId, choices, policy, problems }}
        onChange={(key, changed) => setChoices({ ...choices, [key]: changed })}
      />
      <section className={styles.part}>
        <h2>{t('when')}</h2>
        <MomentField id="at" field="at" value={at} problems={problems} onChange={setAt} />
      </section>
      <PolicyField value={policy} onChange={setPolicy} />
      {policy === 'translation_by' && (
        <DeadlineField value={deadline} problems={problems} onChange={setDeadline} />
      )}
      <Field id="note" label={t('note')}>
        <input
          {...fieldAttributes('note')}
          dir="auto"
          maxLength={300}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </Field>
      <ProblemList problems={problems.filter(({ field }) => !field || !shown.includes(field))} />
      <Buttons pending={pending} releaseId={releaseId} />
    </form>
  )
}

type WhatProps = Omit<ComponentProps<typeof ReleaseChoice>, 'release'> &
  Pick<PlanFormProps, 'releases' | 'releaseId'>

function What({ releases, releaseId, ...rest }: WhatProps) {
  const t = useTranslations('plans.PlanForm')
  const own = releases.filter((release) => release.releaseId === releaseId)
  const others = releases.filter((release) => release.releaseId !== releaseId)
  const choice = (release: Plannable) => (
    <ReleaseChoice key={release.releaseId} release={release} {...rest} />
  )
  return (
    <section className={styles.part}>
      <h2>{t('what')}</h2>
      {own.map(choice)}
      {own.length === 0 && others.map(choice)}
      {own.length > 0 && others.length > 0 && (
        <details className={styles.others}>
          <summary>{t('otherReleases')}</summary>
          {others.map(choice)}
        </details>
      )}
      <p className={styles.hint}>{t('pinned')}</p>
    </section>
  )
}

const fieldsOf = ({ releaseId, languages }: Plannable) =>
  languages.map(({ locale }) => keyOf(releaseId, locale))

function Buttons({ pending, releaseId }: { pending: boolean; releaseId: string | null }) {
  const t = useTranslations('plans.PlanForm')
  const locale = useLocale() as Locale
  const back = releaseId ? `/admin/releases/${releaseId}` : '/admin/calendar'
  return (
    <div className={styles.buttons}>
      <Button look="primary" type="submit" disabled={pending}>
        {pending ? t('scheduling') : t('schedule')}
      </Button>
      <ButtonLink href={localPath(locale, back)}>{t('back')}</ButtonLink>
    </div>
  )
}

/** Sends the plan and goes to its page, or keeps the problems. */
function useScheduling() {
  const router = useRouter()
  const locale = useLocale() as Locale
  const [problems, setProblems] = useState<Problem[]>([])
  const [pending, start] = useTransition()
  const schedule = (input: Parameters<typeof schedulePlanAction>[0]) =>
    start(async () => {
      const answer = await schedulePlanAction(input).catch((): Refusal =>
        refuse('server.unreachable'),
      )
      setProblems(answer.ok ? [] : answer.problems)
      if (answer.ok) router.push(localPath(locale, `/admin/plans/${answer.planId}`))
    })
  return { problems, pending, schedule }
}

/** When nothing is approved: what to do about it. */
export function NothingToPlan() {
  const t = useTranslations('plans.PlanForm')
  const locale = useLocale() as Locale
  return (
    <Message title={t('nothing')}>
      <p>
        <a href={localPath(locale, '/admin/releases')}>{t('toReleases')}</a>
      </p>
    </Message>
  )
}
