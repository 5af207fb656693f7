'use client'
import { useTranslations } from 'next-intl'
import type { Locale } from '#lib/i18n/locale.ts'
import { photoKey } from '#lib/merge/clash.ts'
import { limits, type ReleaseText } from '#lib/releases/schema.ts'
import type { TextForEditing } from '#lib/releases/text.ts'
import styles from './photo-texts.module.css'
import type { EditorPhotoRow } from './text-editor.tsx'
import { WrittenField } from './written-field.tsx'

type Values = ReleaseText['photoTexts']
type PhotoTextsProps = {
  locale: Locale
  photos: EditorPhotoRow[]
  values: Values
  beside: TextForEditing | null
  onChange: (values: Values) => void
  readOnly: boolean
  /** Keys of the places that someone else has just changed. */
  cameIn: readonly string[]
}

const parts = [
  { part: 'caption', rows: 2, most: limits.summary },
  { part: 'alt', rows: 2, most: limits.line },
  { part: 'credit', rows: 1, most: limits.credit },
] as const

const find = (values: Values, assetId: string) =>
  values.find((photo) => photo.assetId === assetId) ?? { assetId, caption: '', alt: '', credit: '' }

/** Caption, alternative text and credit of every photo of the release, in this language. */
export function PhotoTexts({
  locale,
  photos,
  values,
  beside,
  onChange,
  readOnly,
  cameIn,
}: PhotoTextsProps) {
  const t = useTranslations('releases.PhotoTexts')
  const change = (assetId: string, part: string, value: string) =>
    onChange(
      photos.map((photo) => ({
        ...find(values, photo.assetId),
        ...(photo.assetId === assetId && { [part]: value }),
      })),
    )
  if (photos.length === 0) return null
  return (
    <section className={styles.photos} aria-labelledby="photo-texts">
      <h2 className={styles.title} id="photo-texts">
        {t('title')}
      </h2>
      {photos.map(({ assetId, src }, at) => (
        <fieldset key={assetId} className={styles.photo}>
          <legend>{t('photo', { number: at + 1 })}</legend>
          {src && <img className={styles.image} src={src} alt={find(values, assetId).alt} />}
          <div className={styles.fields}>
            {parts.map(({ part, rows, most }) => (
              <WrittenField
                key={part}
                id={`${part}-${assetId}`}
                label={t(part)}
                hint={part === 'alt' ? t('altHint') : undefined}
                locale={locale}
                value={find(values, assetId)[part]}
                onChange={(value) => change(assetId, part, value)}
                source={
                  beside && {
                    locale: beside.locale,
                    text: find(beside.text.photoTexts, assetId)[part],
                  }
                }
                rows={rows}
                maxLength={most}
                readOnly={readOnly}
                cameIn={cameIn.includes(photoKey(assetId, part))}
              />
            ))}
          </div>
        </fieldset>
      ))}
    </section>
  )
}
