'use client'
import { useTranslations } from 'next-intl'
import { ProblemList } from '#components/admin/releases/problem-list.tsx'
import { useCommand } from '#components/admin/releases/use-command.ts'
import { Button } from '#components/ui/button.tsx'
import { retireTemplateAction } from '#lib/templates/actions.ts'
import styles from './template-form.module.css'

type RetireTemplateButtonProps = { id: string; revision: number; isRetired: boolean }

/** Takes a template out of the choice for new releases, or puts it back. */
export function RetireTemplateButton({ id, revision, isRetired }: RetireTemplateButtonProps) {
  const t = useTranslations('templates.RetireTemplateButton')
  const { send, pending, problems } = useCommand(retireTemplateAction)
  return (
    <div className={styles.retire}>
      <p>{isRetired ? t('restoreMeans') : t('retireMeans')}</p>
      <ProblemList problems={problems} />
      <Button
        look={isRetired ? 'plain' : 'danger'}
        disabled={pending}
        onClick={() => send({ id, revision, isRetired: !isRetired })}
      >
        {isRetired ? t('restore') : t('retire')}
      </Button>
    </div>
  )
}
