'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import {
  approveAfterwardsAction,
  approveEditionAction,
  returnEditionAction,
} from '#lib/releases/actions.ts'
import { useCommand } from '../use-command.ts'
import { NoteDialog } from './note-dialog.tsx'

/** An edition as its reader saw it: a step is refused when it is another by now. */
export type SeenEdition = { releaseId: string; locale: Locale; revision: number }

/** Says that a submitted text may go to readers as it stands. */
export function ApproveEditionButton(edition: SeenEdition) {
  const t = useTranslations('releases.ReviewButtons')
  const [isOpen, setOpen] = useState(false)
  const { send, pending, problems } = useCommand(approveEditionAction)
  return (
    <>
      <Button look="primary" onClick={() => setOpen(true)}>
        {t('approve')}
      </Button>
      <NoteDialog
        id={`approval-note-${edition.locale}`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t('approveTitle')}
        explain={t('approveExplain')}
        label={t('approveNote')}
        confirm={pending ? t('approving') : t('approveNow')}
        field="note"
        pending={pending}
        problems={problems}
        onConfirm={(note) => send({ ...edition, note }, () => setOpen(false))}
      />
    </>
  )
}

/** Gives a text back, with a note that says what to change. */
export function ReturnEditionButton(edition: SeenEdition) {
  const t = useTranslations('releases.ReviewButtons')
  const [isOpen, setOpen] = useState(false)
  const { send, pending, problems } = useCommand(returnEditionAction)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('return')}</Button>
      <NoteDialog
        id={`return-note-${edition.locale}`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t('returnTitle')}
        label={t('returnNote')}
        confirm={t('returnNow')}
        field="note"
        pending={pending}
        problems={problems}
        onConfirm={(note) => send({ ...edition, note }, () => setOpen(false))}
      />
    </>
  )
}

/** Says of a text that went out by force that it was right to. */
export function ApproveAfterwardsButton(edition: { releaseId: string; editionId: string }) {
  const t = useTranslations('releases.ReviewButtons')
  const [isOpen, setOpen] = useState(false)
  const { send, pending, problems } = useCommand(approveAfterwardsAction)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('approveAfterwards')}</Button>
      <NoteDialog
        id={`late-note-${edition.editionId}`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t('approveAfterwardsTitle')}
        explain={t('approveAfterwardsExplain')}
        label={t('approveNote')}
        confirm={pending ? t('approving') : t('approveNow')}
        field="note"
        pending={pending}
        problems={problems}
        onConfirm={(note) => send({ ...edition, note }, () => setOpen(false))}
      />
    </>
  )
}
