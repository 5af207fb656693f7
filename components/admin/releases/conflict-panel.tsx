'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '#components/ui/button.tsx'
import { Message } from '#components/ui/message.tsx'
import { formatClock } from '#lib/i18n/dates.ts'
import { directionOf, type Locale } from '#lib/i18n/locale.ts'
import type { Choice, Choices, Clash } from '#lib/merge/clash.ts'
import type { BoilerplateChoice } from '#lib/registers/register.ts'
import { newBlockId } from '#lib/rich-text/schema.ts'
import type { Conflict } from '#lib/writing/open-text.ts'
import { ComparedWords } from '../writing/compared-words.tsx'
import { usePlaces } from '../writing/use-places.ts'
import styles from './conflict-panel.module.css'

type ConflictPanelProps = {
  conflict: Conflict
  locale: Locale
  photos: { assetId: string }[]
  boilerplates: BoilerplateChoice[]
  onSettle: (choices: Choices) => void
}

/** Two people wrote in the same places: both versions of each, and the person chooses. Everything else has come together. */
export function ConflictPanel({ conflict, locale, onSettle, ...around }: ConflictPanelProps) {
  const t = useTranslations('releases.ConflictPanel')
  const screen = useLocale() as Locale
  const [choices, setChoices] = useState<Choices>({})
  const { theirs, clashes } = conflict
  const open = clashes.filter(({ key }) => !(key in choices)).length
  return (
    <Message tone="danger" title={t('title', { count: clashes.length })} live>
      <p>
        {theirs.savedAt
          ? t('explain', {
              name: theirs.authorName ?? '—',
              time: formatClock(theirs.savedAt, screen),
            })
          : t('explainShort')}
      </p>
      {clashes.map((clash) => (
        <ClashChoice
          key={clash.key}
          clash={clash}
          locale={locale}
          choice={choices[clash.key]}
          onChange={(choice) => setChoices((former) => ({ ...former, [clash.key]: choice }))}
          {...around}
        />
      ))}
      <p className={styles.note} role="status">
        {t('open', { count: open })}
      </p>
      <div>
        <Button look="primary" disabled={open > 0} onClick={() => onSettle(choices)}>
          {t('settle')}
        </Button>
      </div>
    </Message>
  )
}

type ClashChoiceProps = Pick<ConflictPanelProps, 'locale' | 'photos' | 'boilerplates'> & {
  clash: Clash
  choice: Choice | undefined
  onChange: (choice: Choice) => void
}

function ClashChoice({ clash, locale, choice, onChange, ...around }: ClashChoiceProps) {
  const t = useTranslations('releases.ConflictPanel')
  const { nameOf, wordsOf, otherOf, isDressOnly } = usePlaces(around)
  const written = { lang: locale, dir: directionOf(locale) }
  const pick = (label: string, value: () => Choice, isOn: boolean) => (
    <span>
      <input
        type="radio"
        name={`keep-${clash.key}`}
        checked={isOn}
        onChange={() => onChange(value())}
      />{' '}
      {label}
    </span>
  )
  const both = typeof choice === 'object' && 'both' in choice
  const words = typeof choice === 'object' && 'words' in choice ? choice.words : null
  return (
    <fieldset className={styles.field}>
      <legend>{nameOf(clash)}</legend>
      {isDressOnly(clash) && <p className={styles.note}>{t('sameWords')}</p>}
      {(['mine', 'theirs'] as const).map((whose) => (
        <label key={whose} className={styles.version}>
          {pick(t(whose), () => whose, choice === whose)}
          <ComparedWords
            className={styles.text}
            words={wordsOf(clash, whose)}
            other={otherOf(clash, whose)}
            as="added"
            locale={locale}
          />
        </label>
      ))}
      {clash.is === 'block' && clash.mine && clash.theirs && (
        <label className={styles.other}>
          {pick(t('both'), () => ({ both: newBlockId() }), both)}
        </label>
      )}
      {(clash.is === 'line' || clash.is === 'photo') && (
        <div className={styles.other}>
          <label>{pick(t('edit'), () => ({ words: clash.mine }), words !== null)}</label>
          {words !== null && (
            <textarea
              className={styles.words}
              aria-label={t('editWords', { place: nameOf(clash) })}
              rows={3}
              value={words}
              onChange={(event) => onChange({ words: event.target.value })}
              {...written}
            />
          )}
        </div>
      )}
    </fieldset>
  )
}
