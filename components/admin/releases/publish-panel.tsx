'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Dialog } from '#components/ui/dialog.tsx'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { problemTexts } from '#components/ui/problems.ts'
import { directionOf, type Locale } from '#lib/i18n/locale.ts'
import { publishEditionsAction } from '#lib/releases/actions.ts'
import type { Problem } from '#lib/result.ts'
import dialog from './dialog-form.module.css'
import { ProblemList } from './problem-list.tsx'
import styles from './publish-panel.module.css'
import { useCommand } from './use-command.ts'

export type Publishable = { locale: Locale; revision: number; headline: string; isLive: boolean }
type Kind = 'minor' | 'update' | 'correction'
type Choice = { isChosen: boolean; kind: Kind; correctionNote: string }

const kinds: Kind[] = ['minor', 'update', 'correction']
const first: Choice = { isChosen: true, kind: 'minor', correctionNote: '' }

/** Makes one language public, or both as one act. */
export function PublishPanel({
  releaseId,
  editions,
}: {
  releaseId: string
  editions: Publishable[]
}) {
  const t = useTranslations('releases.PublishPanel')
  const [choices, setChoices] = useState<Partial<Record<Locale, Choice>>>({})
  const [isOpen, setOpen] = useState(false)
  const { send, pending, problems } = useCommand(publishEditionsAction)
  const choiceOf = (locale: Locale) => choices[locale] ?? first
  const chosen = editions.filter(({ locale }) => choiceOf(locale).isChosen)
  const publish = () => {
    const asked = chosen.map(({ locale, revision }) => {
      const { kind, correctionNote } = choiceOf(locale)
      return { locale, revision, kind, correctionNote }
    })
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
          problems={problems}
          onChange={(change) =>
            setChoices({ ...choices, [edition.locale]: { ...choiceOf(edition.locale), ...change } })
          }
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

type EditionChoiceProps = {
  edition: Publishable
  choice: Choice
  problems: Problem[]
  onChange: (change: Partial<Choice>) => void
}

function EditionChoice({
  edition: { locale, headline, isLive },
  choice,
  problems,
  onChange,
}: EditionChoiceProps) {
  const t = useTranslations('releases.PublishPanel')
  const problemText = useTranslations('problems')
  const id = `correction-note-${locale}`
  const errors = problemTexts(problems, problemText, `${locale}.correctionNote`)
  return (
    <div className={styles.choice}>
      <label className={styles.language}>
        <input
          type="checkbox"
          checked={choice.isChosen}
          onChange={(event) => onChange({ isChosen: event.target.checked })}
        />
        <span>{t('language', { language: locale })}</span>
        <bdi className={styles.headline} lang={locale}>
          {headline}
        </bdi>
      </label>
      {isLive && choice.isChosen && (
        <Field id={`kind-${locale}`} label={t('kind')}>
          <select
            {...fieldAttributes(`kind-${locale}`)}
            value={choice.kind}
            onChange={(event) => onChange({ kind: event.target.value as Kind })}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(kind)}
              </option>
            ))}
          </select>
        </Field>
      )}
      {isLive && choice.isChosen && choice.kind === 'correction' && (
        <Field
          id={id}
          label={t('correctionNote', { language: locale })}
          hint={t('correctionHint')}
          errors={errors}
        >
          <textarea
            {...fieldAttributes(id, { hint: true, errors })}
            lang={locale}
            dir={directionOf(locale)}
            rows={2}
            value={choice.correctionNote}
            onChange={(event) => onChange({ correctionNote: event.target.value })}
          />
        </Field>
      )}
    </div>
  )
}
