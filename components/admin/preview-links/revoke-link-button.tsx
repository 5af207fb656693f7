'use client'
import { useTranslations } from 'next-intl'
import { ProblemList } from '#components/admin/releases/problem-list.tsx'
import { useCommand } from '#components/admin/releases/use-command.ts'
import { Button } from '#components/ui/button.tsx'
import { revokePreviewLinkAction } from '#lib/preview-links/actions.ts'

export function RevokeLinkButton({ linkId, name }: { linkId: string; name: string }) {
  const t = useTranslations('embargo.PreviewLinkList')
  const { send, pending, problems } = useCommand(revokePreviewLinkAction)
  return (
    <>
      <Button
        look="quiet"
        disabled={pending}
        aria-label={t('revokeOf', { name })}
        onClick={() => send({ linkId })}
      >
        {pending ? t('pending') : t('revoke')}
      </Button>
      <ProblemList problems={problems} />
    </>
  )
}
