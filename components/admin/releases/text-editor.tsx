'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Locale } from '#lib/i18n/locale.ts'
import type { BoilerplateChoice } from '#lib/registers/register.ts'
import { limits, type ReleaseText } from '#lib/releases/schema.ts'
import type { TextForEditing } from '#lib/releases/text.ts'
import type { Problem } from '#lib/result.ts'
import type { UnsavedWords } from '#lib/writing/list-unsaved.ts'
import { CameInNote, PresenceLine } from '../writing/presence-line.tsx'
import { Restore } from '../writing/restore.tsx'
import { BodyField } from './body-field.tsx'
import { BoilerplateField } from './boilerplate-field.tsx'
import { ConflictPanel } from './conflict-panel.tsx'
import { PhotoTexts } from './photo-texts.tsx'
import { RequirementList } from './requirement-list.tsx'
import { SaveBar } from './save-bar.tsx'
import styles from './text-editor.module.css'
import { useWriting } from './use-writing.ts'
import { WrittenField } from './written-field.tsx'

export type EditorPhotoRow = { assetId: string; src: string | null; caption: string }

export type TextEditorProps = {
  personId: string
  releaseId: string
  locale: Locale
  current: TextForEditing
  beside: TextForEditing | null
  isTranslation: boolean
  requirements: Problem[]
  photos: EditorPhotoRow[]
  boilerplates: BoilerplateChoice[]
  /** The person's own words that were never saved for others. */
  unsaved: UnsavedWords[]
  maySave: boolean
}

const lines = [
  { field: 'kicker', rows: 1, most: limits.line },
  { field: 'headline', rows: 1, most: limits.line },
  { field: 'subheadline', rows: 1, most: limits.line },
  { field: 'summary', rows: 3, most: limits.summary },
] as const

/** One language of a release, kept and saved as it is written; the other language stands beside every field and block. */
export function TextEditor(props: TextEditorProps) {
  const { locale, photos, boilerplates, maySave, isTranslation } = props
  const { text, set, conflict, settle, restore, presence, cameIn, ...saving } = useWriting(props)
  const [isBeside, setBeside] = useState(isTranslation)
  const fields: FieldsProps = {
    text,
    set,
    locale,
    photos,
    boilerplates,
    beside: isBeside ? props.beside : null,
    readOnly: !maySave || presence.isHeldByOther,
    cameIn: cameIn?.keys ?? nothing,
  }
  return (
    <div className={styles.editor}>
      <PresenceLine {...presence} maySave={maySave} onTake={presence.takePen} />
      <Restore {...props} current={props.current.text} mayRestore={maySave} onRestore={restore} />
      {props.beside && !isTranslation && (
        <BesideToggle locale={props.beside.locale} isOn={isBeside} onChange={setBeside} />
      )}
      {conflict && (
        <ConflictPanel
          key={conflict.theirs.revisionId}
          {...{ conflict, locale, photos, boilerplates }}
          onSettle={settle}
        />
      )}
      <Fields {...fields} />
      <RequirementList requirements={saving.requirements} />
      <CameInNote cameIn={cameIn} />
      {maySave && <SaveBar state={saving.state} onSave={saving.saveNow} />}
    </div>
  )
}

const nothing: readonly string[] = []

type FieldsProps = {
  text: ReleaseText
  set: (values: Partial<ReleaseText>) => void
  locale: Locale
  photos: EditorPhotoRow[]
  boilerplates: BoilerplateChoice[]
  beside: TextForEditing | null
  readOnly: boolean
  cameIn: readonly string[]
}

function Fields(props: FieldsProps) {
  const { text, set, photos, boilerplates, beside, cameIn, ...shared } = props
  const t = useTranslations('releases.TextEditor')
  const source = (field: (typeof lines)[number]['field'] | 'notesToEditors') =>
    beside && { locale: beside.locale, text: beside.text[field] }
  return (
    <>
      {lines.map(({ field, rows, most }) => (
        <WrittenField
          key={field}
          id={field}
          label={t(field)}
          value={text[field]}
          onChange={(value) => set({ [field]: value })}
          source={source(field)}
          rows={rows}
          maxLength={most}
          isHeadline={field === 'headline'}
          cameIn={cameIn.includes(field)}
          {...shared}
        />
      ))}
      <BodyField
        {...{ text, photos, beside, cameIn }}
        onChange={(body) => set({ body })}
        {...shared}
      />
      <PhotoTexts
        {...{ photos, beside, cameIn }}
        values={text.photoTexts}
        onChange={(photoTexts) => set({ photoTexts })}
        {...shared}
      />
      <WrittenField
        id="notesToEditors"
        label={t('notesToEditors')}
        hint={t('notesHint')}
        value={text.notesToEditors}
        onChange={(notesToEditors) => set({ notesToEditors })}
        source={source('notesToEditors')}
        rows={3}
        maxLength={limits.notes}
        cameIn={cameIn.includes('notesToEditors')}
        {...shared}
      />
      <BoilerplateField
        choices={boilerplates}
        value={text.boilerplateVersionId}
        onChange={(boilerplateVersionId) => set({ boilerplateVersionId })}
        {...shared}
      />
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
