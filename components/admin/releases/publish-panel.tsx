'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { directionOf } from '#lib/i18n/locale.ts'
import { publishEditionsAction } from '#lib/releases/actions.ts'
import dialog from './dialog-form.module.css'
import { ProblemList } from './problem-list.tsx'
import styles from './publish-panel.module.css'
import { EditionChoice, type Publishable, useEditionChoices } from './steps/edition-choice.tsx'
import { useCommand } from './use-command.ts'

/** Makes one language public, or both as one act. */
export function PublishPanel({
  releaseId,
  editions,
}: {
  releaseId: string
  editions: Publishable[]
}) {
  const t = useTranslations('releases.PublishPanel')
  const [isOpen, setOpen] = useState(false)
  const { choiceOf, chosen, asksSibling, change, asked } = useEditionChoices(editions)
  const { send, pending, problems } = useCommand(publishEditionsAction)
  const publish = () => {
    send({ releaseId, editions: asked })
    setOpen(false)
  }
  return (
    <section className={styles.panel} aria-labelledby="publish-title">
      <h2 id="publish-title">{t('title')}</h2>
      <ProblemList problems={problems.filter(({ field }) => !field?.endsWith('correctionNote'))} />
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
      <Button
        look="primary"
        disabled={pending || chosen.length === 0}
        onClick={() => setOpen(true)}
      >
        {pending ? t('publishing') : t('publish', { count: chosen.length })}
      </Button>
      <ConfirmDialog
        chosen={chosen}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onConfirm={publish}
      />
    </section>
  )
}

type ConfirmDialogProps = {
  chosen: Publishable[]
  isOpen: boolean
  onClose: () => void
  onConfirm: () => void
}

function ConfirmDialog({ chosen, isOpen, onClose, onConfirm }: ConfirmDialogProps) {
  const t = useTranslations('releases.PublishPanel')
  return (
    <Dialog open={isOpen} onClose={onClose} title={t('confirmTitle')}>
      <div className={dialog.form}>
        <p>{t('confirm')}</p>
        <ul>
          {chosen.map(({ locale, headline }) => (
            <li key={locale} lang={locale} dir={directionOf(locale)}>
              {headline}
            </li>
          ))}
        </ul>
        <div className={dialog.buttons}>
          <Button look="primary" onClick={onConfirm}>
            {t('confirmNow')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </div>
      </div>
    </Dialog>
  )
}
