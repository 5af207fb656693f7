'use client'
import { useTranslations } from 'next-intl'
import { Button } from '#components/ui/button.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import { addDocumentAction, submitEditionAction } from '#lib/releases/actions.ts'
import { ProblemList } from './problem-list.tsx'
import type { SeenEdition } from './steps/review-buttons.tsx'
import { useCommand } from './use-command.ts'

export function SubmitEditionButton(edition: SeenEdition) {
  const t = useTranslations('releases.DocumentActions')
  const { send, pending, problems } = useCommand(submitEditionAction)
  return (
    <>
      <Button look="primary" disabled={pending} onClick={() => send(edition)}>
        {pending ? t('submitting') : t('submit')}
      </Button>
      <ProblemList problems={problems} />
    </>
  )
}

export function AddDocumentButton({ releaseId, locale }: { releaseId: string; locale: Locale }) {
  const t = useTranslations('releases.DocumentActions')
  const { send, pending, problems } = useCommand(addDocumentAction)
  return (
    <>
      <Button look="primary" disabled={pending} onClick={() => send({ releaseId })}>
        {t('add', { language: locale })}
      </Button>
      <ProblemList problems={problems} />
    </>
  )
}
