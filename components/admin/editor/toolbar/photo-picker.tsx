'use client'
import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { use } from 'react'
import { Button } from 'react-aria-components'
import { insertBlock } from './block-commands.ts'
import styles from './panel.module.css'
import { PhotosContext } from '../photos.ts'

/** The photos of the release; choosing one puts it after the block with the caret. */
export function PhotoPicker({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const t = useTranslations('editor.PhotoPicker')
  const photos = use(PhotosContext)
  const insert = (assetId: string) => {
    insertBlock(editor, { type: 'figure', attrs: { assetId } })
    onClose()
  }
  return (
    <div role="group" aria-label={t('label')} className={styles.panel}>
      {photos.length === 0 ? <p>{t('none')}</p> : null}
      <ul className={styles.photos} hidden={photos.length === 0}>
        {photos.map(({ assetId, src, alt, caption }) => (
          <li key={assetId}>
            <Button onPress={() => insert(assetId)}>
              <img src={src} alt={alt} />
              <span>{caption || t('noCaption')}</span>
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button onPress={onClose}>{t('close')}</Button>
      </div>
    </div>
  )
}
