'use client'
import { useFormatter, useTranslations } from 'next-intl'
import { useState } from 'react'
import { PhotoUploader } from '#components/admin/photos/photo-uploader.tsx'
import { Button } from '#components/ui/button.tsx'
import { Field, fieldAttributes } from '#components/ui/field.tsx'
import { Message } from '#components/ui/message.tsx'
import type { SharedForEditing } from '#lib/releases/read-shared.ts'
import type { SharedFields } from '#lib/releases/schema.ts'
import type { SharedConflict } from '#lib/writing/open-shared.ts'
import { ChoicePicker } from './choices/choice-picker.tsx'
import { ChoiceList } from './choice-list.tsx'
import { PhotoOrder, type SharedPhotoRow } from './photo-order.tsx'
import { SaveBar } from './save-bar.tsx'
import styles from './shared-editor.module.css'
import { type Named, useNames } from './use-names.ts'
import { useShared } from './use-shared.ts'

type SharedChoices = Record<'places' | 'topics' | 'people' | 'organisations' | 'contacts', Named[]>

type SharedEditorProps = {
  releaseId: string
  current: SharedForEditing
  photos: SharedPhotoRow[]
  choices: SharedChoices
  maySave: boolean
}

/** What both languages share: dateline, topics, people, organisations, contacts and photos. */
export function SharedEditor({
  releaseId,
  current,
  choices,
  maySave,
  ...props
}: SharedEditorProps) {
  const t = useTranslations('releases.SharedEditor')
  const { shared, set, conflict, settle, state, saveNow } = useShared(releaseId, current)
  const [photos, setPhotos] = useState(props.photos)
  const addPhoto = (assetId: string, src: string) => {
    setPhotos((former) => [...former, { assetId, src, state: 'ready' }])
    set((former) => ({ photos: [...former.photos, { assetId, focalX: 0.5, focalY: 0.5 }] }))
  }
  return (
    <div className={styles.editor}>
      {conflict && <ConflictMessage conflict={conflict} onSettle={settle} />}
      <fieldset className={styles.plain} disabled={!maySave}>
        <DatelineFields places={choices.places} shared={shared} set={set} />
        <ChoiceList
          legend={t('topics')}
          empty={t('noTopics')}
          choices={choices.topics}
          chosen={shared.topicIds}
          onChange={(topicIds) => set({ topicIds })}
        />
        <SubjectFields choices={choices} shared={shared} set={set} />
        <ChoiceList
          legend={t('contacts')}
          empty={t('noContacts')}
          choices={choices.contacts}
          chosen={shared.contactIds}
          onChange={(contactIds) => set({ contactIds })}
        />
        <section aria-labelledby="photos-title" className={styles.photos}>
          <h2 id="photos-title">{t('photos')}</h2>
          <p className={styles.hint}>{t('photosHint')}</p>
          <PhotoOrder
            rows={photos}
            photos={shared.photos}
            onChange={(next) => set({ photos: next })}
          />
          {maySave && <PhotoUploader releaseId={releaseId} onUploaded={addPhoto} />}
        </section>
      </fieldset>
      {maySave && <SaveBar state={state} onSave={saveNow} />}
    </div>
  )
}

type SubjectFieldsProps = {
  choices: SharedChoices
  shared: SharedFields
  set: (values: Partial<SharedFields>) => void
}

/** Whom the release names. */
function SubjectFields({ choices, shared, set }: SubjectFieldsProps) {
  const t = useTranslations('releases.SharedEditor')
  return (
    <>
      <ChoicePicker
        legend={t('people')}
        hint={t('ordered')}
        empty={t('noPeople')}
        choices={choices.people}
        chosen={shared.personIds}
        onChange={(personIds) => set({ personIds })}
      />
      <ChoicePicker
        legend={t('organisations')}
        hint={t('ordered')}
        empty={t('noOrganisations')}
        choices={choices.organisations}
        chosen={shared.organisationIds}
        onChange={(organisationIds) => set({ organisationIds })}
      />
    </>
  )
}

type DatelineFieldsProps = {
  places: Named[]
  shared: SharedFields
  set: (values: Partial<SharedFields>) => void
}

function DatelineFields({ places, shared, set }: DatelineFieldsProps) {
  const t = useTranslations('releases.SharedEditor')
  const name = useNames()
  return (
    <div className={styles.dateline}>
      <Field id="place" label={t('place')}>
        <select
          {...fieldAttributes('place')}
          value={shared.placeId ?? ''}
          onChange={(event) => set({ placeId: event.target.value || null })}
        >
          <option value="">{t('noPlace')}</option>
          {places.map((place) => (
            <option key={place.id} value={place.id}>
              {name(place)}
            </option>
          ))}
        </select>
      </Field>
      <Field id="date" label={t('date')} hint={t('dateHint')}>
        <input
          {...fieldAttributes('date', { hint: true })}
          type="date"
          value={shared.datelineDate ?? ''}
          onChange={(event) => set({ datelineDate: event.target.value || null })}
        />
      </Field>
    </div>
  )
}

type ConflictMessageProps = {
  conflict: SharedConflict
  onSettle: (side: 'mine' | 'theirs') => void
}

/** Names what both changed; everything else has come together. */
function ConflictMessage({ conflict, onSettle }: ConflictMessageProps) {
  const t = useTranslations('releases.SharedEditor')
  const names = useFormatter().list(conflict.clashes.map((field) => t(`field.${field}`)))
  return (
    <Message tone="danger" title={t('conflict', { names })} live>
      <p>
        {conflict.theirs.authorName
          ? t('conflictExplain', { name: conflict.theirs.authorName })
          : t('conflictShort')}
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => onSettle('mine')}>{t('keepMine')}</Button>
        <Button onClick={() => onSettle('theirs')}>{t('takeTheirs')}</Button>
      </div>
    </Message>
  )
}
