'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Locale } from '#lib/i18n/locale.ts'
import type { BoilerplateChoice } from '#lib/registers/register.ts'
import { limits, type ReleaseText } from '#lib/releases/schema.ts'
import type { TextForEditing } from '#lib/releases/text.ts'
import type { Problem } from '#lib/result.ts'
import { BodyField } from './body-field.tsx'
import { BoilerplateField } from './boilerplate-field.tsx'
import { ConflictPanel } from './conflict-panel.tsx'
import { PhotoTexts } from './photo-texts.tsx'
import { RequirementList } from './requirement-list.tsx'
import { SaveBar } from './save-bar.tsx'
import styles from './text-editor.module.css'
import { useText } from './use-text.ts'
import { WrittenField } from './written-field.tsx'

export type EditorPhotoRow = { assetId: string; src: string | null; caption: string }

type TextEditorProps = {
  releaseId: string
  locale: Locale
  current: TextForEditing
  beside: TextForEditing | null
  isTranslation: boolean
  requirements: Problem[]
  photos: EditorPhotoRow[]
  boilerplates: BoilerplateChoice[]
  maySave: boolean
}

const lines = [
  { field: 'kicker', rows: 1, most: limits.line },
  { field: 'headline', rows: 1, most: limits.line },
  { field: 'subheadline', rows: 1, most: limits.line },
  { field: 'summary', rows: 3, most: limits.summary },
] as const

/** One language of a release, saved as it is written; the other language stands beside every field and block. */
export function TextEditor(props: TextEditorProps) {
  const { locale, photos, boilerplates, maySave, isTranslation } = props
  const t = useTranslations('releases.TextEditor')
  const { text, set, theirs, settle, autosave, requirements } = useText(props)
  const [isBeside, setBeside] = useState(isTranslation)
  const beside = isBeside ? props.beside : null
  const source = (field: 'kicker' | 'headline' | 'subheadline' | 'summary' | 'notesToEditors') =>
    beside && { locale: beside.locale, text: beside.text[field] }
  return (
    <div className={styles.editor}>
      {props.beside && !isTranslation && (
        <BesideToggle locale={props.beside.locale} isOn={isBeside} onChange={setBeside} />
      )}
      {theirs && (
        <ConflictPanel mine={text} theirs={theirs} boilerplates={boilerplates} onSettle={settle} />
      )}
      <HeadFields text={text} set={set} locale={locale} source={source} readOnly={!maySave} />
      <BodyField
        locale={locale}
        text={text}
        photos={photos}
        beside={beside}
        onChange={(body) => set({ body })}
        readOnly={!maySave}
      />
      <PhotoTexts
        locale={locale}
        photos={photos}
        values={text.photoTexts}
        beside={beside}
        onChange={(photoTexts) => set({ photoTexts })}
        readOnly={!maySave}
      />
      <WrittenField
        id="notesToEditors"
        label={t('notesToEditors')}
        hint={t('notesHint')}
        locale={locale}
        value={text.notesToEditors}
        onChange={(notesToEditors) => set({ notesToEditors })}
        source={source('notesToEditors')}
        rows={3}
        maxLength={limits.notes}
        readOnly={!maySave}
      />
      <BoilerplateField
        locale={locale}
        choices={boilerplates}
        value={text.boilerplateVersionId}
        onChange={(boilerplateVersionId) => set({ boilerplateVersionId })}
        readOnly={!maySave}
      />
      <RequirementList requirements={requirements} />
      {maySave && <SaveBar state={autosave.state} onSave={autosave.saveNow} />}
    </div>
  )
}

type Source = { locale: Locale; text: string } | null
type HeadFieldsProps = {
  text: ReleaseText
  set: (values: Partial<ReleaseText>) => void
  locale: Locale
  source: (field: 'kicker' | 'headline' | 'subheadline' | 'summary') => Source
  readOnly: boolean
}

function HeadFields({ text, set, locale, source, readOnly }: HeadFieldsProps) {
  const t = useTranslations('releases.TextEditor')
  return (
    <>
      {lines.map(({ field, rows, most }) => (
        <WrittenField
          key={field}
          id={field}
          label={t(field)}
          locale={locale}
          value={text[field]}
          onChange={(value) => set({ [field]: value })}
          source={source(field)}
          rows={rows}
          maxLength={most}
          isHeadline={field === 'headline'}
          readOnly={readOnly}
        />
      ))}
    </>
  )
}

type BesideToggleProps = { locale: Locale; isOn: boolean; onChange: (isOn: boolean) => void }

/** Who writes the original may have the translation beside it; a translator always has the source. */
function BesideToggle({ locale, isOn, onChange }: BesideToggleProps) {
  const t = useTranslations('releases.TextEditor')
  return (
    <label className={styles.beside}>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      {t('showBeside', { language: locale })}
    </label>
  )
}
