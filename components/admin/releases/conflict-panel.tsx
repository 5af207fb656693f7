'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Message } from '#components/ui/message.tsx'
import { formatMoment } from '#lib/i18n/dates.ts'
import { directionOf, type Locale } from '#lib/i18n/locale.ts'
import type { BoilerplateChoice } from '#lib/registers/register.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'
import type { TextForEditing } from '#lib/releases/text.ts'
import { plainTextOf } from '#lib/rich-text/plain-text.ts'
import styles from './conflict-panel.module.css'

type ConflictPanelProps = {
  mine: ReleaseText
  theirs: TextForEditing
  boilerplates: BoilerplateChoice[]
  onSettle: (chosen: ReleaseText) => void
}

const fields = [
  'kicker',
  'headline',
  'subheadline',
  'summary',
  'body',
  'notesToEditors',
  'boilerplateVersionId',
  'photoTexts',
] as const
type FieldName = (typeof fields)[number]

/** jsonb does not keep the order of keys, so bodies are compared with their keys in order. */
const exact = (text: ReleaseText, field: FieldName) =>
  JSON.stringify(text[field], (_, value) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

/** A field as words that two people can compare. */
function wordsOf(text: ReleaseText, field: FieldName, boilerplates: BoilerplateChoice[]): string {
  if (field === 'body') return plainTextOf(text.body)
  if (field === 'boilerplateVersionId')
    return boilerplates.find(({ versionId }) => versionId === text[field])?.text ?? ''
  if (field === 'photoTexts')
    return text.photoTexts
      .map(({ caption, alt, credit }) => [caption, alt, credit].join(' · '))
      .join('\n')
  return text[field] ?? ''
}

/** Two people wrote: both texts of each field that differs stand side by side, and the person chooses. */
export function ConflictPanel({ mine, theirs, boilerplates, onSettle }: ConflictPanelProps) {
  const t = useTranslations('releases.ConflictPanel')
  const names = useTranslations('releases.TextEditor')
  const locale = useLocale() as Locale
  const shown = (text: ReleaseText, field: FieldName) => wordsOf(text, field, boilerplates)
  const differing = fields.filter((field) => exact(mine, field) !== exact(theirs.text, field))
  const [taken, setTaken] = useState<Partial<Record<FieldName, 'theirs'>>>({})
  const settle = () =>
    onSettle({
      ...mine,
      ...Object.fromEntries(
        differing.filter((field) => taken[field]).map((field) => [field, theirs.text[field]]),
      ),
    })
  const time = formatMoment(theirs.savedAt, locale)
  return (
    <Message tone="danger" title={t('title')} live>
      <p>{t('explain', { name: theirs.authorName ?? '—', time })}</p>
      {differing.map((field) => (
        <fieldset key={field} className={styles.field}>
          <legend>{names(field)}</legend>
          {shown(mine, field) === shown(theirs.text, field) && (
            <p className={styles.note}>{t('sameWords')}</p>
          )}
          {(['mine', 'theirs'] as const).map((whose) => (
            <label key={whose} className={styles.version}>
              <span>
                <input
                  type="radio"
                  name={`keep-${field}`}
                  checked={(taken[field] ?? 'mine') === whose}
                  onChange={() =>
                    setTaken({ ...taken, [field]: whose === 'theirs' ? whose : undefined })
                  }
                />{' '}
                {t(whose)}
              </span>
              <span className={styles.text} lang={theirs.locale} dir={directionOf(theirs.locale)}>
                {shown(whose === 'mine' ? mine : theirs.text, field) || '—'}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <Button look="primary" onClick={settle}>
        {t('settle')}
      </Button>
    </Message>
  )
}
