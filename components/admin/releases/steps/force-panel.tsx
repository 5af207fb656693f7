'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Message } from '#components/ui/message.tsx'
import { publishEditionsAction } from '#lib/releases/actions.ts'
import { useCommand } from '../use-command.ts'
import { EditionChoice, type Publishable, useEditionChoices } from './edition-choice.tsx'
import { NoteDialog } from './note-dialog.tsx'

/** The way out when news cannot wait for a second person. It says aloud what it is, and asks why. */
export function ForcePanel({
  releaseId,
  editions,
}: {
  releaseId: string
  editions: Publishable[]
}) {
  const t = useTranslations('releases.ForcePanel')
  const [isOpen, setOpen] = useState(false)
  const { choiceOf, asksSibling, change, asked } = useEditionChoices(editions)
  const { send, pending, problems } = useCommand(publishEditionsAction)
  return (
    <>
      <Button look="danger" onClick={() => setOpen(true)}>
        {t('force')}
      </Button>
      <NoteDialog
        id="force-reason"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t('title')}
        label={t('reason')}
        confirm={pending ? t('publishing') : t('forceNow')}
        look="danger"
        field="force.reason"
        pending={pending || asked.length === 0}
        problems={problems.filter(({ field }) => !field?.endsWith('correctionNote'))}
        onConfirm={(reason) =>
          send({ releaseId, editions: asked, force: { reason } }, () => setOpen(false))
        }
      >
        <Message tone="danger" title={t('warning')}>
          <p>{t('explain')}</p>
        </Message>
        {editions.map((edition) => (
          <EditionChoice
            key={edition.locale}
            edition={edition}
            choice={choiceOf(edition.locale)}
            asksSibling={asksSibling(edition)}
            problems={problems}
            onChange={(changed) => change(edition.locale, changed)}
          />
        ))}
      </NoteDialog>
    </>
  )
}
