'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { ProblemList } from '#components/admin/releases/problem-list.tsx'
import { Button } from '#components/ui/button.tsx'
import { type Locale, localPath } from '#lib/i18n/locale.ts'
import type { Problem } from '#lib/result.ts'
import { restoreReleaseAction } from '#lib/trash/actions.ts'

/** Brings a release back, and goes to it. */
export function RestoreButton({ releaseId, name }: { releaseId: string; name: string }) {
  const t = useTranslations('work.RestoreButton')
  const locale = useLocale() as Locale
  const router = useRouter()
  const [problems, setProblems] = useState<Problem[]>([])
  const [pending, start] = useTransition()
  const send = () =>
    start(async () => {
      const answer = await restoreReleaseAction({ releaseId })
      if (answer.ok) router.push(localPath(locale, `/admin/releases/${releaseId}`))
      else setProblems(answer.problems)
    })
  return (
    <div>
      <Button disabled={pending} onClick={send} aria-label={t('named', { name })}>
        {pending ? t('restoring') : t('restore')}
      </Button>
      <ProblemList problems={problems} />
    </div>
  )
}
