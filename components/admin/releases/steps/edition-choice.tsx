'use client'
import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { type Locale, otherLocale } from '#lib/i18n/locale.ts'
import type { Problem } from '#lib/result.ts'
import { ChangeNotes } from '../../corrections/change-notes.tsx'
import styles from './edition-choice.module.css'

export type Publishable = {
  locale: Locale
  revision: number
  headline: string
  /** Readers have had it, so this is a change. */
  wasPublic: boolean
  isSiblingLive: boolean
}
type Kind = 'minor' | 'update' | 'correction'
type Choice = { isChosen: boolean; kind: Kind; correctionNote: string; siblingNote: string }

const kinds: Kind[] = ['minor', 'update', 'correction']
const first: Choice = { isChosen: true, kind: 'minor', correctionNote: '', siblingNote: '' }

/** Which languages are to go live, and how those that are live already change. */
export function useEditionChoices(editions: Publishable[]) {
  const [choices, setChoices] = useState<Partial<Record<Locale, Choice>>>({})
  const choiceOf = (locale: Locale) => choices[locale] ?? first
  const chosen = editions.filter(({ locale }) => choiceOf(locale).isChosen)
  const isCorrected = (locale: Locale) =>
    chosen.some((one) => one.locale === locale && choiceOf(locale).kind === 'correction')
  return {
    choiceOf,
    chosen,
    /** Whether the other language has to be told of a correction here: it is live and none of its own goes out with it. */
    asksSibling: ({ locale, isSiblingLive }: Publishable) =>
      isSiblingLive && isCorrected(locale) && !isCorrected(otherLocale(locale)),
    change: (locale: Locale, change: Partial<Choice>) =>
      setChoices({ ...choices, [locale]: { ...choiceOf(locale), ...change } }),
    /** As the command wants it. */
    asked: chosen.map(({ locale, revision }) => {
      const { kind, correctionNote, siblingNote } = choiceOf(locale)
      return { locale, revision, kind, correctionNote, siblingNote }
    }),
  }
}

type EditionChoiceProps = {
  edition: Publishable
  choice: Choice
  asksSibling: boolean
  problems: Problem[]
  onChange: (change: Partial<Choice>) => void
}

export function EditionChoice({
  edition: { locale, headline, wasPublic },
  choice,
  asksSibling,
  problems,
  onChange,
}: EditionChoiceProps) {
  const t = useTranslations('releases.PublishPanel')
  const kindId = useId()
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
      {wasPublic && choice.isChosen && (
        <Field id={kindId} label={t('kind')}>
          <select
            {...fieldAttributes(kindId)}
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
      {wasPublic && choice.isChosen && choice.kind !== 'minor' && (
        <ChangeNotes
          locale={locale}
          kind={choice.kind}
          notes={choice}
          asksSibling={asksSibling}
          problems={problems}
          onChange={onChange}
        />
      )}
    </div>
  )
}
