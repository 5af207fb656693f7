'use client'
import { useTranslations } from 'next-intl'
import { useMemo } from 'react'
import { RichTextEditor } from '#components/admin/editor/rich-text-editor.tsx'
import type { Locale } from '#lib/i18n/locale.ts'
import type { ReleaseText } from '#lib/releases/schema.ts'
import type { TextForEditing } from '#lib/releases/text.ts'
import type { RichText } from '#lib/rich-text/schema.ts'
import styles from './text-editor.module.css'
import type { EditorPhotoRow } from './text-editor.tsx'

type BodyFieldProps = {
  locale: Locale
  text: ReleaseText
  photos: EditorPhotoRow[]
  beside: TextForEditing | null
  onChange: (body: RichText) => void
  readOnly: boolean
  /** Keys of the places that someone else has just changed. */
  cameIn: readonly string[]
}

/** The body, with the other language's blocks beside its own. */
export function BodyField(props: BodyFieldProps) {
  const { locale, text, photos, beside, onChange, readOnly, cameIn } = props
  const t = useTranslations('releases.TextEditor')
  const { photoTexts } = text
  // The same list as long as nothing of it changes: the editor redraws its rows for a new one.
  const shown = useMemo(() => {
    const textOf = (id: string) => photoTexts.find(({ assetId }) => assetId === id)
    return photos.flatMap(({ assetId, src, caption }) =>
      src
        ? [
            {
              assetId,
              src,
              alt: textOf(assetId)?.alt ?? '',
              caption: textOf(assetId)?.caption || caption,
            },
          ]
        : [],
    )
  }, [photos, photoTexts])
  const blocks = useMemo(
    () => cameIn.flatMap((key) => (key.startsWith('block:') ? [key.slice('block:'.length)] : [])),
    [cameIn],
  )
  return (
    <section className={styles.body}>
      <h2 className={styles.label} id="body-label">
        {t('body')}
      </h2>
      <RichTextEditor
        id="body"
        locale={locale}
        value={text.body}
        onChange={onChange}
        photos={shown}
        source={beside?.text.body}
        sourceLocale={beside?.locale}
        labelledBy="body-label"
        readOnly={readOnly}
        cameIn={blocks}
      />
    </section>
  )
}
