'use client'
import { useTranslations } from 'next-intl'
import { liftEmbargoAction } from '#lib/embargo/actions.ts'
import { ConfirmButton } from './confirm-button.tsx'

export function LiftButton({ releaseId, former }: { releaseId: string; former: string }) {
  const t = useTranslations('embargo.LiftButton')
  return (
    <ConfirmButton
      act={liftEmbargoAction}
      input={{ releaseId, former }}
      words={{
        open: t('lift'),
        title: t('title'),
        explain: t('explain'),
        confirm: t('confirm'),
        pending: t('pending'),
        cancel: t('cancel'),
      }}
    />
  )
}
